package no.saksflyt.oppdrag.plan;

import java.time.Instant;
import java.util.List;

/**
 * An assignment's plan as it stands.
 *
 * @param versjon which of its states this is, or null where nobody has planned yet
 * @param ressurser what it takes, or null
 * @param publiseres whether its report is to be published
 * @param bekreftet when it was confirmed, or null
 * @param bekreftetAv who confirmed it, or null
 * @param milepaeler the first day first
 * @param risikoer in the order they were found
 * @param tiltak the first day first
 */
public record Plan(
    Long versjon,
    String ressurser,
    boolean publiseres,
    Instant bekreftet,
    String bekreftetAv,
    List<Milepael> milepaeler,
    List<Risiko> risikoer,
    List<Tiltak> tiltak) {}
