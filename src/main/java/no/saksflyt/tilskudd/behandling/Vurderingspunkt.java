package no.saksflyt.tilskudd.behandling;

/**
 * What an assessor gives one criterion.
 *
 * @param poeng 0 to 5; null while it is not given
 * @param begrunnelse why; null while it is not written
 */
public record Vurderingspunkt(Integer poeng, String begrunnelse) {}
