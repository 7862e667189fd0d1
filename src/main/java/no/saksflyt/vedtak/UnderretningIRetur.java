package no.saksflyt.vedtak;

/**
 * A party's notice of a decision came back; told in the same transaction.
 *
 * @param vedtakspart a {@link Vedtakspart}'s id
 * @param grunn what the post said
 */
public record UnderretningIRetur(long vedtakspart, String grunn) {}
