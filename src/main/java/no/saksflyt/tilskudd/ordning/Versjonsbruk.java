package no.saksflyt.tilskudd.ordning;

/** What else holds a draft of a scheme fast, so that what is approved is what is published. */
public interface Versjonsbruk {

  /**
   * @param versjon a version's row
   * @return whether something waits for an answer on it as it stands
   */
  boolean laast(long versjon);
}
