package no.saksflyt.brev;

import java.util.Map;
import no.saksflyt.felles.Saksnummer;

/**
 * One letter to one party.
 *
 * @param mal code of the letter, for instance {@code forelopig-svar}; the codes are the rows of table {@code brevtype}
 * @param sak the case it is sent in
 * @param vedtakId the decision it tells of or is about, or null
 * @param sakspartId the receiver, a party of the case
 * @param felter what only this letter says, by the names the letter asks for (table {@code brevfelt}); plain text, in which a blank
 *     line begins a paragraph
 */
public record Brevbestilling(String mal, Saksnummer sak, Long vedtakId, long sakspartId, Map<String, String> felter) {

  public Brevbestilling {
    felter = felter == null ? Map.of() : Map.copyOf(felter);
  }
}
