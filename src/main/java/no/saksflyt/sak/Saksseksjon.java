package no.saksflyt.sak;

import java.util.Optional;
import no.saksflyt.felles.Saksnummer;

/** A shared room's own section of every case's page, whatever the family; shown in the order of the beans. */
public interface Saksseksjon {

  /** @return the section's name in the page's address, for instance {@code vedtak} */
  String id();

  /** @return message key of its heading */
  String tittel();

  /**
   * @param saksnummer a case, already known to be visible to the person
   * @return what the section shows; empty when the room has nothing to tell of the case
   */
  Optional<Sakspanel.Panel> panel(Saksnummer saksnummer);
}
