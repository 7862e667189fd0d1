package no.saksflyt.felles;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of the system, explicit wherever a date meets an instant. */
public final class Tid {

  /** Norwegian time. */
  public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private Tid() {}

  /**
   * @param oyeblikk an instant
   * @return the date it falls on in Norway
   */
  public static LocalDate dato(Instant oyeblikk) {
    return oyeblikk.atZone(OSLO).toLocalDate();
  }

  /**
   * @param dato a date a deadline falls on
   * @return its last second, 23:59:59 in Norway
   */
  public static Instant sluttAv(LocalDate dato) {
    return dato.atTime(23, 59, 59).atZone(OSLO).toInstant();
  }

  /**
   * @param dato a date
   * @return its first instant in Norway
   */
  public static Instant startAv(LocalDate dato) {
    return dato.atStartOfDay(OSLO).toInstant();
  }
}
