package no.saksflyt.arkiv;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;

/**
 * What the fragment {@code arkiv/dokumenter :: liste(dokumentliste)} shows of a case.
 *
 * @param saksnummer the case
 * @param side its documents, newest first
 * @param navn names of those who added versions, by id
 * @param kanEndre whether the person may add and rename
 * @param paaVent whether the case is on hold, so that a document can be the one it waits for
 * @param retur path the forms lead back to
 * @param endelser file extensions that are taken
 * @param lesesHer path to what is left of those that tell of what this person may not see
 */
public record Dokumentliste(
    Saksnummer saksnummer,
    Side<Dokument> side,
    Map<String, String> navn,
    boolean kanEndre,
    boolean paaVent,
    String retur,
    List<String> endelser,
    String lesesHer) {

  /**
   * @param versjon a version on this page
   * @return the name of whoever added it
   */
  public String navn(Dokumentversjon versjon) {
    return navn.getOrDefault(versjon.opprettetAv(), versjon.opprettetAv());
  }

  /** @return the extensions as an upload field names them, {@code .pdf,.docx} */
  public String aksepterer() {
    return "." + String.join(",.", endelser);
  }
}
