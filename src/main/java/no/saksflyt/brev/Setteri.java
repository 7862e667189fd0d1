package no.saksflyt.brev;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.saksflyt.brev.Forhaandsvisning.Art;
import no.saksflyt.brev.Forhaandsvisning.Mangel;
import no.saksflyt.brev.mal.Brevhtml;
import no.saksflyt.brev.mal.Fletting;
import no.saksflyt.brev.mal.Innfelling;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.brev.mal.Malregister;
import no.saksflyt.brev.mal.Malversjon;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.sak.Maalform;
import org.springframework.stereotype.Component;

/** Puts a letter together, and finds what it lacks. */
@Component
class Setteri {

  private final Brevregler regler;
  private final Malregister maler;
  private final Grunnlagsleser leser;
  private final Brevverdier verdier;
  private final Meldinger meldinger;

  Setteri(Brevregler regler, Malregister maler, Grunnlagsleser leser, Brevverdier verdier, Meldinger meldinger) {
    this.regler = regler;
    this.maler = maler;
    this.leser = leser;
    this.verdier = verdier;
    this.meldinger = meldinger;
  }

  /**
   * @param bestilling which letter to whom
   * @return the letter, with words in the place of the code to complain with
   */
  Satt sett(Brevbestilling bestilling) {
    var type = regler.type(bestilling.mal());
    return sett(bestilling, type, leser.les(bestilling, type.underretter()), null);
  }

  /** The same letter with the party's code. */
  Satt medKode(Satt brev, String kode) {
    return sett(brev.bestilling(), brev.type(), brev.grunnlag(), kode);
  }

  private Satt sett(Brevbestilling bestilling, Brevtype type, Brevgrunnlag grunnlag, String kode) {
    var mal = maler.gjeldende(new Malnavn(type.kode(), grunnlag.maalform()));
    var passasjer = maler.passasjer(grunnlag.maalform());
    var hel = Innfelling.av(mal.innhold(), Passasjer.tekster(passasjer));
    var verdi =
        verdier.av(
            grunnlag,
            egne(type, bestilling.felter()),
            kode == null ? meldinger.tekst("brevmal.kode.senere." + grunnlag.maalform().name().toLowerCase(Locale.ROOT)) : kode);
    return new Satt(
        bestilling,
        grunnlag,
        type,
        new Satt.Tekster(mal.nr(), versjoner(hel, passasjer)),
        vis(type, grunnlag, hel, verdi),
        verdi.apply("avsender.person"));
  }

  /** The passages in the letter with their versions, in words. */
  private static String versjoner(Innfelling hel, Map<String, Malversjon> passasjer) {
    return hel.brukt().stream().map(kode -> kode + " " + passasjer.get(kode).nr()).collect(Collectors.joining(", "));
  }

  private Forhaandsvisning vis(Brevtype type, Brevgrunnlag grunnlag, Innfelling hel, Function<String, String> verdi) {
    var flettet = Fletting.flett(hel.tekst(), verdi);
    var mangler = mangler(type, grunnlag, flettet);
    if (!hel.hel()) {
      mangler.add(new Mangel(Art.FELT, "passasje", meldinger.tekst("brevmal.felt.passasje"), null));
    }
    return new Forhaandsvisning(
        Brevhtml.overskrift(flettet.html()),
        grunnlag.maalform(),
        flettet.html(),
        mangler,
        grunnlag.part().maalform() == Maalform.SE ? "brevmal.samisk" : grunnlag.mottaker().merknad());
  }

  /** Only what the letter asks for: a caller's field never stands in for one the house fills in. */
  private static Map<String, String> egne(Brevtype type, Map<String, String> sendt) {
    var egne = new HashMap<String, String>();
    type.felter().forEach(f -> egne.put(f.nokkel(), sendt.get(f.nokkel())));
    return egne;
  }

  private List<Mangel> mangler(Brevtype type, Brevgrunnlag grunnlag, Fletting.Flettet flettet) {
    var mangler = new ArrayList<Mangel>();
    if (type.underretter() && grunnlag.vedtakspart() == null) {
      mangler.add(new Mangel(Art.FELT, "vedtak.part", meldinger.tekst("brevmal.felt.vedtak.part"), null));
    }
    var blokker = Brevhtml.blokker(flettet.html());
    var vedtakstype = grunnlag.vedtak() == null ? null : grunnlag.vedtak().type();
    regler.krav(type.kode(), vedtakstype, grunnlag.regelverk()).stream()
        .filter(k -> k.vilkaar().gjelder(grunnlag.kanPaaklages()))
        .filter(k -> blokker.getOrDefault(k.blokk(), "").isEmpty())
        .forEach(k -> mangler.add(new Mangel(Art.BLOKK, k.blokk(), k.navn(), k.hjemmel())));
    flettet.mangler().forEach(felt -> mangler.add(new Mangel(Art.FELT, felt, ledetekst(type, felt), null)));
    return mangler;
  }

  private String ledetekst(Brevtype type, String felt) {
    return type.felter().stream()
        .filter(f -> f.nokkel().equals(felt))
        .map(Brevtype.Felt::ledetekst)
        .findFirst()
        .orElseGet(() -> meldinger.tekstEller("brevmal.felt." + felt, felt));
  }
}
