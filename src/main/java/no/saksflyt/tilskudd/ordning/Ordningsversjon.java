package no.saksflyt.tilskudd.ordning;

import java.time.Instant;

/**
 * One version of a scheme. A draft can be changed; one that applies or has applied never is.
 *
 * @param id its row
 * @param ordning the scheme's code
 * @param nr its number among the scheme's versions, from 1
 * @param status how it stands
 * @param innhold what it says
 * @param grunn why it was made
 * @param gjelderFra when it came into use; null for a draft
 * @param gjelderTil when another took its place, or null
 * @param opprettetAv who made it
 * @param versjon counts its changes
 */
public record Ordningsversjon(
    long id,
    String ordning,
    int nr,
    Status status,
    Ordningsinnhold innhold,
    String grunn,
    Instant gjelderFra,
    Instant gjelderTil,
    String opprettetAv,
    long versjon) {

  /** The words stand under {@code ordning.versjonsstatus.<code>}. */
  public enum Status {
    UTKAST,
    GJELDENDE,
    AVLOST
  }

  /** @return whether it can still be changed */
  public boolean utkast() {
    return status == Status.UTKAST;
  }
}
