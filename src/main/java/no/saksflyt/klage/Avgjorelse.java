package no.saksflyt.klage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.Klageutfall;

/**
 * How a complaint ended.
 *
 * @param utfall the outcome
 * @param instans who ended it
 * @param avgjort the day it counts from, Europe/Oslo
 * @param avgjortAv id of the person who decided here; null when somebody outside did
 * @param vedtakId id of the decision that ended it, or null
 */
@Embeddable
public record Avgjorelse(
    @Enumerated(EnumType.STRING) Klageutfall utfall,
    @Enumerated(EnumType.STRING) Instans instans,
    LocalDate avgjort,
    String avgjortAv,
    @Column(name = "avgjorelse") Long vedtakId) {}
