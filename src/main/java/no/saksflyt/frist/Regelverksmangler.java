package no.saksflyt.frist;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import org.springframework.stereotype.Component;

/** Tells what a rule set lacks before it can apply: every point, every requirement and every deadline of the act before it. */
@Component
class Regelverksmangler {

  private final Regelverkslager lager;
  private final Lovfristkilde lovfrister;
  private final Meldinger meldinger;

  Regelverksmangler(Regelverkslager lager, Lovfristkilde lovfrister, Meldinger meldinger) {
    this.lager = lager;
    this.lovfrister = lovfrister;
    this.meldinger = meldinger;
  }

  List<String> ved(String kode) {
    var mangler = new ArrayList<String>();
    for (var tekst : lager.tekster(kode)) {
      if (!tekst.fullstendig()) {
        mangler.add(meldinger.tekst("regelverk.mangler.punkt", meldinger.tekst("regelverk.punkt." + tekst.nokkel()), felter(tekst)));
      }
    }
    lager.formkrav(kode).stream().filter(krav -> krav.hjemmel() == null)
        .forEach(krav -> mangler.add(meldinger.tekst("regelverk.mangler.formkrav", krav.sporsmal())));
    var tabell = lovfrister.gjeldende();
    tabell.manglerUnder(kode, Regelverk.FVL1967)
        .forEach(regel -> mangler.add(meldinger.tekst("regelverk.mangler.frist", iOrd(tabell, regel))));
    return mangler;
  }

  /** What the rule says in the act it is known from: the row's id means nothing to who reads this. */
  private static String iOrd(Lovfristtabell tabell, String regel) {
    return tabell.rader().stream()
        .filter(rad -> rad.regel().equals(regel) && Regelverk.FVL1967.equals(rad.regelverk()))
        .map(Lovfristrad::forklaring)
        .findFirst()
        .orElse(regel);
  }

  private String felter(Regelverkstekst tekst) {
    var felter = new ArrayList<String>();
    if (tekst.hjemmel() == null) {
      felter.add(meldinger.tekst("regelverk.mangler.hjemmel"));
    }
    if (tekst.tekstNb() == null) {
      felter.add(meldinger.tekst("regelverk.mangler.tekstNb"));
    }
    if (tekst.tekstNn() == null) {
      felter.add(meldinger.tekst("regelverk.mangler.tekstNn"));
    }
    return String.join(", ", felter);
  }
}
