package no.saksflyt.oppgave.tid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import no.saksflyt.frist.Fristrad;

/** On which days somebody may have to be told of a deadline, so that the job looks at a task on those days only. */
final class Varseldager {

  private Varseldager() {}

  /**
   * @param rad the step's row
   * @param frist the date in force, or null
   * @param oppfolging the follow-up date of a task without one, or null
   * @param etter the last day that has been seen to
   * @return the next day to look, or null when no day is left
   */
  static LocalDate neste(Fristrad rad, LocalDate frist, LocalDate oppfolging, LocalDate etter) {
    return dager(rad, frist, oppfolging).filter(dag -> dag.isAfter(etter)).min(Comparator.naturalOrder()).orElse(null);
  }

  private static Stream<LocalDate> dager(Fristrad rad, LocalDate frist, LocalDate oppfolging) {
    if (frist == null) {
      return Stream.ofNullable(oppfolging);
    }
    var foer = rad.varselDager().stream().map(dager -> frist.minusDays(dager));
    var eskalering = Stream.ofNullable(rad.eskalerDager()).map(dager -> frist.plusDays(dager));
    return Stream.of(foer, Stream.of(frist, frist.plusDays(1)), eskalering).flatMap(dag -> dag);
  }
}
