package no.saksflyt.tilskudd.behandling;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What is recommended of an application, as those read it who rank the call.
 *
 * @param anbefaling what is recommended
 * @param belopOre the amount, in øre; 0 for a refusal
 * @param hovedgrunn the reasons, short
 * @param poeng the score it rests on
 * @param innstillingNr the version of the recommendation that was last when it was sent on
 * @param innstilt when
 * @param innstiltAv by whom
 */
public record Soknadsinnstilling(
    Anbefaling anbefaling,
    long belopOre,
    String hovedgrunn,
    BigDecimal poeng,
    int innstillingNr,
    Instant innstilt,
    String innstiltAv) {}
