package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;

/** Puts the letter's own words together again: whole paragraphs, every section's heading on a line of its own. */
final class Beskrivelse {

  private Beskrivelse() {}

  static String av(Flyt flyt, List<Seksjon> seksjoner, int start, int slutt) {
    var avsnitt = new ArrayList<String>();
    int her = start;
    for (Seksjon seksjon : seksjoner) {
      if (seksjon.start() >= start && seksjon.innhold() <= slutt) {
        legg(avsnitt, flyt, her, seksjon.start());
        avsnitt.add(flyt.samlet(seksjon.start(), seksjon.innhold()).replaceAll("\\s*:$", ""));
        her = seksjon.innhold();
      }
    }
    legg(avsnitt, flyt, her, slutt);
    return String.join("\n\n", avsnitt);
  }

  private static void legg(List<String> avsnitt, Flyt flyt, int start, int slutt) {
    for (Avsnitt del : Avsnitt.avsnitt(flyt, start, slutt)) {
      String tekst = flyt.samlet(del.start(), del.slutt());
      if (!tekst.isEmpty()) {
        avsnitt.add(tekst);
      }
    }
  }
}
