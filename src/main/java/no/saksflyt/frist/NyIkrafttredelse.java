package no.saksflyt.frist;

/**
 * When a rule set is to apply, as somebody wrote it.
 *
 * @param gyldigFra its first day, {@code 2028-01-01}; empty for not in force
 * @param velgerdato which of a case's days decides, a {@link Velgerdato}
 * @param grunn why it is changed
 */
public record NyIkrafttredelse(String gyldigFra, String velgerdato, String grunn) {}
