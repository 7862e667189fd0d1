package no.saksflyt.vedtak;

/**
 * Told in the same transaction when a decision is made or registered.
 *
 * @param vedtak the decision
 */
public record VedtakFattet(Vedtak vedtak) {}
