package no.saksflyt.oppdrag.brev;

import java.util.List;
import no.saksflyt.sak.Relasjonstype;

/**
 * What a person has chosen about one reading.
 *
 * @param handling the choice, or null when none is made
 * @param grunn why, where the choice demands it
 * @param sak the case number a change is for, where it is linked to one
 * @param relasjoner relations the assignment is to have to others
 */
public record Brevvalg(Handling handling, String grunn, String sak, List<Tilknytning> relasjoner) {

  /** Nothing is chosen. */
  public static final Brevvalg INTET = new Brevvalg(null, null, null, List.of());

  public Brevvalg {
    relasjoner = relasjoner == null ? List.of() : List.copyOf(relasjoner);
  }

  /** The choices; the words stand under {@code brevmottak.handling.<code>}. */
  public enum Handling {
    /** It is not to be registered. */
    UTELAT,
    /** A change to an unknown assignment: its case is made of what the letter tells. */
    OPPRETT,
    /** A change to an unknown assignment: it is for this case. */
    KNYTT,
    /** A change to an unknown assignment: nothing is done with it. */
    LA_LIGGE,
    /** A question that has been looked into. */
    AVKLART,
    /** A request that was made an assignment. */
    VALGT
  }

  /**
   * @param nummer the other assignment's number
   * @param type how this one stands to it
   */
  public record Tilknytning(String nummer, Relasjonstype type) {}

  /** @return whether the reading is not to be registered */
  public boolean utelatt() {
    return handling == Handling.UTELAT;
  }

  Brevvalg medHandling(Handling ny, String nyGrunn, String nySak) {
    return new Brevvalg(ny, nyGrunn, nySak, relasjoner);
  }

  Brevvalg medRelasjoner(List<Tilknytning> nye) {
    return new Brevvalg(handling, grunn, sak, nye);
  }
}
