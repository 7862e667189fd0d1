package no.saksflyt.oppdrag;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sakspanel;

/** What a part of this room adds to an assignment's own part of the case page; gathered in the order of the beans. */
public interface Panelbidrag {

  /**
   * @param saksnummer an assignment's case, already known to be visible to the person
   * @return rows of label and text
   */
  default List<Sakspanel.Rad> rader(Saksnummer saksnummer) {
    return List.of();
  }

  /**
   * @param saksnummer an assignment's case, already known to be visible to the person
   * @return tables
   */
  default List<Sakspanel.Tabell> tabeller(Saksnummer saksnummer) {
    return List.of();
  }

  /**
   * @param saksnummer an assignment's case, already known to be visible to the person
   * @return ways to pages of the part's own
   */
  default List<Sakspanel.Lenke> lenker(Saksnummer saksnummer) {
    return List.of();
  }
}
