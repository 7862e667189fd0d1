package no.saksflyt.oppdrag.rapport;

import java.util.List;

/**
 * The order things stand in, in a report.
 *
 * @param tittel the part's heading
 * @param tekst what was written for it, empty when nothing was
 * @param medTall whether the main figures stand in it
 * @param medMaal whether the goals stand in it
 */
public record Rapportdisposisjon(String tittel, String tekst, boolean medTall, boolean medMaal) {

  /** @return the parts in their order; the main figures belong to an annual report's second, to any other's introduction */
  public static List<Rapportdisposisjon> av(Rapportinnhold innhold) {
    var tall = innhold.type().equals(Rapportslag.AR.kode()) ? Rapportdel.II : Rapportdel.I;
    return innhold.tekster().stream()
        .map(t -> new Rapportdisposisjon(t.tittel(), t.tekst(), t.del() == tall, t.del() == Rapportdel.III))
        .toList();
  }
}
