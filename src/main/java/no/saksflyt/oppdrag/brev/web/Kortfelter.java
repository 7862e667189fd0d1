package no.saksflyt.oppdrag.brev.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.brev.Brevvalg;
import no.saksflyt.oppdrag.brev.Punkt;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import no.saksflyt.oppdrag.brev.lesing.Endring;
import no.saksflyt.oppdrag.brev.lesing.LestBevilgning;
import no.saksflyt.oppdrag.brev.lesing.LestOppdrag;

/** Writes a reading as the fields of its form: names without the reading's place, and texts as a person writes them. */
final class Kortfelter {

  private final Map<String, String> felter = new LinkedHashMap<>();

  private Kortfelter() {}

  /**
   * @param punkt the reading's place
   * @param lest the reading
   * @param valg what is chosen about it
   * @return its fields; none for a reading without a form
   */
  static Map<String, String> av(Punkt punkt, Object lest, Brevvalg valg) {
    var felter = new Kortfelter();
    switch (punkt.art()) {
      case BREV -> felter.brev((Brev) lest);
      case OPPDRAG -> felter.oppdrag((LestOppdrag) lest, valg);
      case ENDRING -> felter.endring((Endring) lest);
      case BEVILGNING -> felter.bevilgning((LestBevilgning) lest);
      case TIDLIGERE, ONSKE, AVVIK -> { }
    }
    return felter.felter;
  }

  private void brev(Brev brev) {
    felt("type", brev.type());
    felt("ar", brev.ar());
    felt("nummer", brev.nummer());
    felt("revidert", brev.revidert() ? "true" : null);
    felt("tittel", brev.tittel());
    felt("dato", brev.dato());
    felt("referanse", brev.referanse());
  }

  private void oppdrag(LestOppdrag lest, Brevvalg valg) {
    felt("nummer", lest.nummer());
    felt("tittel", lest.tittel());
    felt("maal", lest.maal());
    felt("hovedansvar", lest.hovedansvar());
    felt("bidragsytere", String.join(", ", lest.bidragsytere()));
    felt("revidert", lest.revidert() ? "true" : null);
    felt("fou", lest.fou() ? "true" : null);
    felt("forbehold", lest.forbehold() ? "true" : null);
    felt("beskrivelse", lest.beskrivelse());
    for (int i = 0; i < lest.deler().size(); i++) {
      var del = lest.deler().get(i);
      rad("deler", i, Map.of("navn", tekst(del.navn()), "hovedansvar", tekst(del.hovedansvar()), "fou", del.fou() ? "true" : ""));
    }
    for (int i = 0; i < lest.frister().size(); i++) {
      var frist = lest.frister().get(i);
      rad(
          "frister",
          i,
          Map.of(
              "del", tekst(frist.del()),
              "merkelapp", tekst(frist.merkelapp()),
              "tekst", tekst(frist.tekst()),
              "form", frist.form().name(),
              "dato", tekst(frist.dato()),
              "periode", tekst(frist.periode())));
    }
    for (int i = 0; i < lest.midler().size(); i++) {
      var midler = lest.midler().get(i);
      rad(
          "midler",
          i,
          Map.of(
              "del", tekst(midler.del()),
              "belop", kroner(midler.belopOre()),
              "kapPost", tekst(midler.kapPost()),
              "ar", tekst(midler.ar()),
              "fra", tekst(midler.fra()),
              "til", tekst(midler.til()),
              "anslag", midler.anslag() ? "true" : ""));
    }
    List<Brevvalg.Tilknytning> relasjoner = valg.relasjoner();
    for (int i = 0; i < relasjoner.size(); i++) {
      rad("relasjoner", i, Map.of("nummer", relasjoner.get(i).nummer(), "type", relasjoner.get(i).type().name()));
    }
  }

  private void endring(Endring endring) {
    felt("nummer", endring.nummer());
    felt("del", endring.del());
    felt("type", endring.type());
    felt("fra", endring.fra());
    felt("til", endring.til());
  }

  private void bevilgning(LestBevilgning lest) {
    felt("kapPost", lest.kapPost());
    felt("navn", lest.navn());
    felt("endring", kroner(lest.endringOre()));
    felt("total", kroner(lest.totalOre()));
  }

  private void rad(String liste, int nr, Map<String, String> verdier) {
    verdier.forEach((navn, verdi) -> felter.put(liste + "[" + nr + "]." + navn, verdi));
  }

  private void felt(String navn, Object verdi) {
    felter.put(navn, tekst(verdi));
  }

  private static String tekst(Object verdi) {
    return verdi == null ? "" : verdi instanceof LocalDate dato ? dato.toString() : verdi.toString();
  }

  static String kroner(Long ore) {
    return ore == null ? "" : BigDecimal.valueOf(ore, 2).stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
