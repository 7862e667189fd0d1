package no.saksflyt.oppdrag.register;

/**
 * A date for the steering calendar, as somebody wrote it.
 *
 * @param ar the year
 * @param type what it is
 * @param merkelapp what tells it from others of its kind in the year, or null
 * @param dato the day, {@code 2025-03-15}
 * @param grunn why it is changed; not asked of what is new
 */
public record NyKalenderdato(String ar, String type, String merkelapp, String dato, String grunn) {}
