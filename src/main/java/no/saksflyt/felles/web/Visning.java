package no.saksflyt.felles.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * How dates are written on our pages: Norwegian order, Europe/Oslo. Templates reach it as {@code @visning}.
 * Takes a date or an instant in any of the usual classes; null gives null, so that templates can leave the place empty.
 */
@Component
class Visning {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIDSPUNKT = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");

  private final Clock klokke;

  Visning(Clock klokke) {
    this.klokke = klokke;
  }

  /** @return {@code 22.11.2026} */
  public String dato(Object tid) {
    return tid == null ? null : DATO.format(tilDato(tid));
  }

  /** @return {@code 22.11.2026 kl. 14.03}; only the day when the value is a date */
  public String tidspunkt(Object tid) {
    if (tid == null || tid instanceof LocalDate) {
      return dato(tid);
    }
    return TIDSPUNKT.format(tilLokal(tid));
  }

  /** @return the day for the {@code datetime} attribute, {@code 2026-11-22} */
  public String iso(Object tid) {
    return tid == null ? null : tilDato(tid).toString();
  }

  /** @return calendar days from the deadline to today: 3 is three days late, 0 today, −4 in four days; null without one */
  public Long dagerOver(Object frist) {
    return frist == null ? null : ChronoUnit.DAYS.between(tilDato(frist), LocalDate.now(klokke.withZone(OSLO)));
  }

  /** @return a valid element id for a form field's name: {@code deler[0].navn} gives {@code felt-deler-0-navn} */
  public String felt(String navn) {
    return "felt-" + navn.replaceAll("[^A-Za-z0-9_]+", "-");
  }

  private static LocalDate tilDato(Object tid) {
    return tid instanceof LocalDate dato ? dato : tilLokal(tid).toLocalDate();
  }

  private static LocalDateTime tilLokal(Object tid) {
    if (tid instanceof LocalDateTime lokal) {
      return lokal;
    }
    Instant instant = tid instanceof Date dato ? dato.toInstant() : Instant.from((TemporalAccessor) tid);
    return LocalDateTime.ofInstant(instant, OSLO);
  }
}
