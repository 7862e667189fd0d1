package no.saksflyt.frist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Between days and instants. Source: architecture, section <em>Time</em>: dates end 23:59:59 Europe/Oslo.
 *
 * <p>The zone is always named here, so that a server in UTC gives the same answers.
 */
public final class Fristtid {

    /** The zone every deadline is reckoned in. */
    public static final ZoneId SONE = ZoneId.of("Europe/Oslo");

    private static final LocalTime SISTE_SEKUND = LocalTime.of(23, 59, 59);

    private Fristtid() {}

    /** @return 23:59:59 Europe/Oslo of the day, whole seconds */
    public static Instant sluttenAvDagen(LocalDate dag) {
        return dag.atTime(SISTE_SEKUND).atZone(SONE).toInstant();
    }

    /** @return the first instant of the day in Europe/Oslo */
    public static Instant startenAvDagen(LocalDate dag) {
        return dag.atStartOfDay(SONE).toInstant();
    }

    /** @return the day in Europe/Oslo in which the instant lies */
    public static LocalDate dag(Instant tidspunkt) {
        return tidspunkt.atZone(SONE).toLocalDate();
    }
}
