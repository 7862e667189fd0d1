package no.saksflyt.vedtak;

import java.time.Instant;

/**
 * A signature under a recommendation or a draft, by whoever reads it second or approves it.
 *
 * @param steg the step it was given at
 * @param referanse which recommendation
 * @param versjon the version that was signed; null where there was none
 * @param avtrykk fingerprint of text and proposal; null where it was given before that was noted
 * @param hvem id of who signed
 * @param forHvem the absent person it was signed for, or null
 * @param tid when
 */
public record Underskrift(
    String steg, String referanse, Integer versjon, String avtrykk, String hvem, String forHvem, Instant tid) {

  /**
   * What is signed: the last version of a text, and the proposal that goes with it.
   *
   * @param referanse which recommendation
   * @param forslag the proposal, in words that differ whenever it does
   */
  public record Underlag(String referanse, String forslag) {}
}
