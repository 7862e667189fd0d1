package no.saksflyt.oppdrag.leder.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.leder.Tidslinjerad;
import no.saksflyt.oppdrag.leder.Tidslinjerad.Merke;
import no.saksflyt.oppdrag.leder.Tidslinjerad.Punkt;
import no.saksflyt.oppdrag.leder.Tidsrom;

/**
 * Where everything of a time line stands, as attributes of SVG: places are parts of the width, so that the drawing fits any screen.
 *
 * @param tidsrom the months shown
 * @param idag today in Norway
 */
record Tidslinjebilde(Tidsrom tidsrom, LocalDate idag) {

  private static final DateTimeFormatter MAANED = DateTimeFormatter.ofPattern("MMM", Meldinger.BOKMAL);
  private static final DateTimeFormatter FORSTE = DateTimeFormatter.ofPattern("MMM yy", Meldinger.BOKMAL);
  private static final double MINST = 0.6;

  /** A month's beginning and name. */
  public record Maaned(String x, String navn) {}

  /** A bar: where it begins and how long it is. */
  public record Strek(String x, String bredde) {}

  /** @return the months; the first one and January tell the year */
  public List<Maaned> maaneder() {
    var forste = YearMonth.from(tidsrom.fra());
    return tidsrom.maaneder().stream()
        .map(m -> new Maaned(prosent(tidsrom.sted(m.atDay(1))), (m.equals(forste) || m.getMonthValue() == 1 ? FORSTE : MAANED).format(m)))
        .toList();
  }

  /** @return where today's line stands, or null when today is not shown */
  public String naa() {
    return tidsrom.har(idag) ? prosent(tidsrom.sted(idag)) : null;
  }

  /** @return the bar from registration to the due date; to its end for what has ended, and on and on for what has no date */
  public Strek strek(Tidslinjerad rad) {
    return strek(rad.fra(), slutt(rad));
  }

  /** @return the bar from the due date till today, or till the delivery, of what is late; or null */
  public Strek over(Tidslinjerad rad) {
    var til = rad.levert() == null ? idag : rad.levert();
    var sen = rad.aapen() && rad.frist() != null && rad.frist().isBefore(til) && !rad.frist().isAfter(tidsrom.til());
    return sen ? strek(rad.frist().plusDays(1), til) : null;
  }

  /** @return whether the bar goes on beyond the months shown */
  public boolean fortsetter(Tidslinjerad rad) {
    return slutt(rad).isAfter(tidsrom.til());
  }

  /** @return where a mark stands */
  public String sted(Punkt punkt) {
    return prosent(tidsrom.sted(punkt.dag()));
  }

  /** @return a mark's outline round its place: each kind has a form of its own */
  public String form(Merke merke) {
    return switch (merke) {
      case HOVEDMILEPAEL -> "M0-8L8 0L0 8L-8 0Z";
      case MILEPAEL -> "M0-5L5 0L0 5L-5 0Z";
      case DELFRIST -> "M-1.5-8H1.5V8H-1.5Z";
      case GJENTAS -> "M-5-4H5L0 6Z";
      case LEVERANSE, LEVERT -> "M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6Z";
    };
  }

  private LocalDate slutt(Tidslinjerad rad) {
    if (rad.avsluttet() != null) {
      return rad.avsluttet();
    }
    return rad.frist() == null ? tidsrom.til().plusDays(1) : rad.frist();
  }

  private Strek strek(LocalDate fra, LocalDate til) {
    var x = tidsrom.sted(fra);
    var lengde = Math.max(MINST, tidsrom.sted(til.plusDays(1)) - x);
    return new Strek(prosent(Math.min(x, 100 - MINST)), prosent(lengde));
  }

  private static String prosent(double verdi) {
    return String.format(Locale.ROOT, "%.2f%%", verdi);
  }
}
