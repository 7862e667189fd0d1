package no.saksflyt.frist;

import java.time.Instant;

/**
 * Something that was changed in a rule set.
 *
 * @param regelverk its code
 * @param gjelder the point or requirement that was changed, or null when it was the rule set itself
 * @param felt the field
 * @param foer what stood there, or null
 * @param etter what stands there, or null
 * @param grunn why
 * @param hvem the person's id
 * @param tid when
 */
public record Regelverksendring(
    String regelverk, String gjelder, String felt, String foer, String etter, String grunn, String hvem, Instant tid) {}
