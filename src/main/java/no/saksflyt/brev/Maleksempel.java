package no.saksflyt.brev;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.saksflyt.brev.Forhaandsvisning.Art;
import no.saksflyt.brev.Forhaandsvisning.Mangel;
import no.saksflyt.brev.mal.Brevhtml;
import no.saksflyt.brev.mal.Fletting;
import no.saksflyt.brev.mal.Innfelling;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.brev.mal.Malregister;
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
  private final Malregister register;
  private final Passasjer passasjer;
  private final Brevverdier verdier;
  private final Brevark ark;
  private final Regelverksregister regelverk;
  private final Meldinger meldinger;
  private final Clock klokke;

  Maleksempel(
      Brevregler regler,
      Malregister register,
      Passasjer passasjer,
      Brevverdier verdier,
      Brevark ark,
      Regelverksregister regelverk,
      Meldinger meldinger,
      Clock klokke) {
    this.regler = regler;
    this.register = register;
    this.passasjer = passasjer;
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
    return vis(navn, tekst, passasjer.tekster(navn.maalform()));
  }

  /**
   * @param passasje which shared passage it is to be
   * @param tekst a text without faults
   * @param brev code of a letter that asks for it; null to show the passage alone, where none does
   * @return the letter as it would be with the passage
   */
  public Forhaandsvisning vis(Malnavn passasje, String tekst, String brev) {
    var alle = new HashMap<>(passasjer.tekster(passasje.maalform()));
    alle.put(passasje.mal(), tekst);
    if (brev != null) {
      var mal = new Malnavn(brev, passasje.maalform());
      return vis(mal, register.gjeldende(mal).innhold(), alle);
    }
    var overskrift = "<h1>" + register.passasjenavn().get(passasje.mal()) + "</h1>";
    return vis(passasje.maalform(), Innfelling.av(overskrift + tekst, alle), eksempler(passasje.maalform(), List.of()), html -> List.of());
  }

  private Forhaandsvisning vis(Malnavn navn, String tekst, Map<String, String> passasjene) {
    var hel = Innfelling.av(tekst, passasjene);
    var kanPaaklages = Fletting.navn(hel.tekst()).contains(ADGANG);
    var felter = regler.type(navn.mal()).felter();
    return vis(
        navn.maalform(), hel, eksempler(navn.maalform(), felter), html -> mangler(navn.mal(), kanPaaklages, Brevhtml.blokker(html)));
  }

  private Forhaandsvisning vis(
      Maalform maalform, Innfelling hel, Map<String, String> eksempler, Function<String, List<Mangel>> mangler) {
    var html = Fletting.flett(hel.tekst(), verdier.medLov(eksempler, regelverket(), maalform)).html();
    return new Forhaandsvisning(Brevhtml.overskrift(html), maalform, html, mangler.apply(html), null);
  }

  private Map<String, String> eksempler(Maalform maalform, List<Brevtype.Felt> felter) {
    var eksempler = new HashMap<String, String>();
    felter.forEach(f -> eksempler.put(f.nokkel(), maalform == Maalform.NN ? f.eksempelNn() : f.eksempelNb()));
    for (var felt : Brevregler.FASTE_FELTER) {
      eksempler.put(felt, meldinger.tekstEller("brevmal.eksempel." + felt + "." + maalform.name().toLowerCase(Locale.ROOT), null));
    }
    return eksempler;
  }

  private List<Mangel> mangler(String brev, boolean kanPaaklages, Map<String, String> blokker) {
    return regler.krav(brev, null, regelverket()).stream()
        .filter(k -> k.vilkaar().gjelder(kanPaaklages) && blokker.getOrDefault(k.blokk(), "").isEmpty())
        .map(k -> new Mangel(Art.BLOKK, k.blokk(), k.navn(), k.hjemmel()))
        .toList();
  }

  private String regelverket() {
    return regelverk.velg(null, null, LocalDate.now(klokke)).kode();
  }

  /**
   * @param vist a letter as {@link #vis} gives it
   * @return it as PDF
   */
  public byte[] pdf(Forhaandsvisning vist) {
    var sprak = vist.maalform().name().toLowerCase(Locale.ROOT);
    return ark.pdf(
        vist,
        new Brevark.Adressat(List.of(meldinger.tekst("brevmal.eksempel.part.navn." + sprak)), null),
        meldinger.tekst("brevmal.eksempel.sak.nummer." + sprak),
        meldinger.tekst("brevmal.eksempel.avsender.person." + sprak));
  }
}
