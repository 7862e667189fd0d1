package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which reminders a row asks for. Source: architecture, section <em>Time</em>: before, at and after the deadline, and
 * a note to the leader, each kind once for a task. Days are calendar days.
 *
 * <p>The plan says what is due on a day; whoever sends keeps count of what is already sent. A day the sender missed is
 * made good on the next, except that reminders overtaken by a later one of their sort are dropped.
 *
 * @param rad the row of the step
 */
public record Varselplan(Fristrad rad) {

  /**
   * @param frist the deadline in force, null when there is none
   * @param opprettet the day the task began; a reminder before that day would tell nobody anything
   * @param idag today in Europe/Oslo
   * @return the reminders due today if not already sent; of those before the deadline only the latest reached
   */
  public List<Varsel> forfalte(LocalDate frist, LocalDate opprettet, LocalDate idag) {
    List<Varsel> varsler = new ArrayList<>();
    if (frist == null) {
      return varsler;
    }
    if (idag.isBefore(frist)) {
      rad.varselDager().stream()
          .filter(dager -> dager > 0)
          .filter(dager -> !frist.minusDays(dager).isBefore(opprettet))
          .filter(dager -> !frist.minusDays(dager).isAfter(idag))
          .min(Comparator.naturalOrder())
          .ifPresent(dager -> varsler.add(new Varsel(Varseltype.FOER, dager)));
      return varsler;
    }
    varsler.add(new Varsel(idag.equals(frist) ? Varseltype.PAA_DAGEN : Varseltype.ETTER, 0));
    if (rad.eskalerDager() != null && !idag.isBefore(frist.plusDays(rad.eskalerDager()))) {
      varsler.add(new Varsel(Varseltype.ESKALERT, rad.eskalerDager()));
    }
    return varsler;
  }
}
