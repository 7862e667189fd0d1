package no.saksflyt.brev;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import no.saksflyt.brev.Forhaandsvisning.Art;
import no.saksflyt.brev.Forhaandsvisning.Mangel;
import no.saksflyt.brev.mal.Brevhtml;
import no.saksflyt.brev.mal.Fletting;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.sak.Maalform;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A template filled with examples, so that whoever writes it sees the letter before anybody gets it. */
@Service
@Transactional(readOnly = true)
public class Maleksempel {

  private static final String ADGANG = "klage.adgang";

  private final Brevregler regler;
  private final Brevverdier verdier;
  private final Brevark ark;
  private final Regelverksregister regelverk;
  private final Meldinger meldinger;
  private final Clock klokke;

  Maleksempel(
      Brevregler regler,
      Brevverdier verdier,
      Brevark ark,
      Regelverksregister regelverk,
      Meldinger meldinger,
      Clock klokke) {
    this.regler = regler;
    this.verdier = verdier;
    this.ark = ark;
    this.regelverk = regelverk;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * @param navn which template it is to be
   * @param tekst a text without faults
   * @return the letter, with the blocks it lacks and the law's passages nobody has written yet
   */
  public Forhaandsvisning vis(Malnavn navn, String tekst) {
    var type = regler.type(navn.mal());
    var eksempler = new HashMap<String, String>();
    type.felter().forEach(f -> eksempler.put(f.nokkel(), navn.maalform() == Maalform.NN ? f.eksempelNn() : f.eksempelNb()));
    for (var felt : Brevregler.FASTE_FELTER) {
      eksempler.put(felt, meldinger.tekstEller("brevmal.eksempel." + felt + "." + navn.sprak(), null));
    }
    var kode = regelverk.velg(null, null, LocalDate.now(klokke)).kode();
    var flettet = Fletting.flett(tekst, verdier.medLov(eksempler, kode, navn.maalform()));
    var kanPaaklages = Fletting.navn(tekst).contains(ADGANG);
    var blokker = Brevhtml.blokker(flettet.html());
    var mangler =
        regler.krav(navn.mal(), null, kode).stream()
            .filter(k -> k.vilkaar().gjelder(kanPaaklages) && blokker.getOrDefault(k.blokk(), "").isEmpty())
            .map(k -> new Mangel(Art.BLOKK, k.blokk(), k.navn(), k.hjemmel()))
            .toList();
    return new Forhaandsvisning(Brevhtml.overskrift(flettet.html()), navn.maalform(), flettet.html(), mangler, null);
  }

  /**
   * @param navn which template it is to be
   * @param tekst a text without faults
   * @return the letter as PDF
   */
  public byte[] pdf(Malnavn navn, String tekst) {
    return ark.pdf(
        vis(navn, tekst),
        List.of(meldinger.tekst("brevmal.eksempel.part.navn." + navn.sprak())),
        meldinger.tekst("brevmal.eksempel.sak.nummer." + navn.sprak()),
        meldinger.tekst("brevmal.eksempel.avsender.person." + navn.sprak()));
  }
}
