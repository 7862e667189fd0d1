package no.saksflyt.klage.skjema;

import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tid;
import no.saksflyt.klage.Klage;
import no.saksflyt.klage.KlageProsess;
import no.saksflyt.klage.Klageunderlag;
import no.saksflyt.klage.Tidligereklager;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Innstillingsversjon;
import no.saksflyt.vedtak.Underskrift;
import no.saksflyt.vedtak.Underskrifter;
import org.springframework.stereotype.Component;

/** What went before a step, in words: the party's earlier complaints, the text that is signed, and who has signed it. */
@Component
class Klagehistorie {

  private static final String LINJE = "\n";

  private final Tidligereklager tidligere;
  private final Innstillinger innstillinger;
  private final Underskrifter underskrifter;
  private final Personer personer;
  private final Meldinger meldinger;

  Klagehistorie(
      Tidligereklager tidligere,
      Innstillinger innstillinger,
      Underskrifter underskrifter,
      Personer personer,
      Meldinger meldinger) {
    this.tidligere = tidligere;
    this.innstillinger = innstillinger;
    this.underskrifter = underskrifter;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  /** One line for each earlier complaint of the same party on the same decision; empty when there is none. */
  String klagetFor(Klage klage) {
    return tidligere.av(klage).stream().map(this::linje).collect(Collectors.joining(LINJE));
  }

  private String linje(Tidligereklager.Tidligere en) {
    return en.utfall() == null
        ? meldinger.tekst("klage.tekst.klagetForAapen", en.saksnummer(), Ord.dato(en.mottatt()))
        : meldinger.tekst(
            "klage.tekst.klagetFor",
            en.saksnummer(),
            Ord.dato(en.mottatt()),
            meldinger.tekst("klageutfall." + en.utfall()),
            Ord.dato(en.avgjort()));
  }

  /** The reasons the appellate body has written by themselves, which go into the letter; null when there are none. */
  String avgjorelsesteksten(Klage klage) {
    return innstillinger
        .siste(klage.saksnummer(), KlageProsess.INNSTILLING_KLAGEINSTANS)
        .map(this::medVersjon)
        .orElse(null);
  }

  private String medVersjon(Innstillingsversjon siste) {
    return Ord.kort(
        meldinger.tekst("klage.tekst.innstilling", siste.nr(), Ord.dato(Tid.dato(siste.tid())), personer.navn(siste.hvem()))
            + LINJE
            + LINJE
            + siste.tekst());
  }

  /** What the first instance's second reader signed. */
  String underskriftForste(Klage klage) {
    return underskrift(klage, KlageProsess.MEDUNDERSKRIV_INNSTILLING, Klageunderlag.forste(klage));
  }

  /** What the appellate body's second reader signed. */
  String underskriftKlageinstans(Klage klage) {
    return underskrift(klage, KlageProsess.MEDUNDERSKRIV_KLAGE, Klageunderlag.klageinstans(klage));
  }

  private String underskrift(Klage klage, String steg, Underskrift.Underlag hva) {
    return underskrifter.siste(klage.saksnummer(), steg).map(en -> ord(klage, en, hva)).orElse(null);
  }

  private String ord(Klage klage, Underskrift en, Underskrift.Underlag hva) {
    var hvem = personer.navn(en.hvem());
    var dag = Ord.dato(Tid.dato(en.tid()));
    var ord =
        en.versjon() == null
            ? meldinger.tekst("klage.tekst.underskrevet", hvem, dag)
            : meldinger.tekst("klage.tekst.underskrevetVersjon", hvem, en.versjon(), dag);
    return underskrifter.gjelder(klage.saksnummer(), en, hva)
        ? ord
        : ord + " " + meldinger.tekst("klage.tekst.underskriftBortfalt");
  }
}
