package no.saksflyt.sak;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;

/** What a family tells the shared rooms about its kind of case. */
public interface Sakstype {

  /** What stands for the case's number, and for the part a task is about, in the address of {@link #arbeidsflater}. */
  String SAKSNUMMER = "{saksnummer}";
  String DEL_ID = "{delId}";

  /** @return the code that stands in {@link Sak#type()}, for instance {@code OPPDRAG} */
  String kode();

  /** @return the key of the process that drives its cases */
  String prosess();

  /** @return the keys of every process the family has, the main one and those it calls */
  List<String> prosesser();

  /** @return the status of a case that was withdrawn */
  String statusTrukket();

  /**
   * @param utfall the outcome of a case that left by the way of withdrawn ones
   * @return its status
   */
  default String statusEtter(String utfall) {
    return statusTrukket();
  }

  /**
   * Told in the same transaction when a case of the family ends other than by its own last step.
   *
   * @param saksnummer the case
   * @param utfall its outcome, for instance {@link Sak#FEILREGISTRERT}
   */
  default void avsluttet(Saksnummer saksnummer, String utfall) {}

  /**
   * Makes an ended case of the family ready to be worked on again, before its process is started anew.
   *
   * @param sak the ended case
   * @param grunn why it is opened again
   * @return the family's status the case goes on with
   * @throws no.saksflyt.felles.Konflikt when the family cannot take it up again
   */
  String gjenaapne(Sak sak, String grunn);

  /**
   * Asked once a case has been opened again, right before its process starts anew.
   *
   * @param sak the case, open
   * @return the routing variables its model asks for at the start
   */
  default Map<String, Object> startvariabler(Sak sak) {
    return Map.of();
  }

  /**
   * @return the pages of ours a step of the family's models can be worked on, as models name them, each with the message key of what
   *     the way there is called
   */
  default Map<String, String> arbeidsflater() {
    return Map.of();
  }

  /** @return the ways a case of the family can end in favour of another of its kind */
  default Set<Overgang> overganger() {
    return Set.of(Overgang.SLATT_SAMMEN);
  }
}
