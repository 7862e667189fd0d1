package no.saksflyt.tilskudd.behandling;

import java.time.Instant;
import no.saksflyt.felles.Saksnummer;

/**
 * Something that must be looked into before a recommendation.
 *
 * @param id its row
 * @param slag what it is
 * @param mot the other application
 * @param forklaring what was found, so that a person can see it is so
 * @param oppdaget when
 * @param betydning what a person made of it; null while nobody has answered
 * @param svar the answer in words, or null
 * @param svartAv who answered, or null
 * @param svart when, or null
 */
public record Soknadsflagg(
    long id,
    Slag slag,
    Saksnummer mot,
    String forklaring,
    Instant oppdaget,
    Betydning betydning,
    String svar,
    String svartAv,
    Instant svart) {

  /** What was found; the words stand under {@code soknadsbehandling.flagg.<code>}. */
  public enum Slag {
    /** Another applicant has the same account. */
    KONTO,
    /** The same applicant has asked for money for much the same somewhere else. */
    PROSJEKT,
    /** The same person signed for another applicant. */
    SIGNATUR
  }

  /** What it means; the words stand under {@code soknadsbehandling.betydning.<code>}. */
  public enum Betydning {
    INGEN,
    /** It counts in the recommendation. */
    MEDREGNET
  }

  /** @return whether somebody has answered */
  public boolean besvart() {
    return betydning != null;
  }
}
