package no.saksflyt.frist;

import java.time.LocalDate;

/** What a length is counted in: column {@code enhet} of the deadline table. */
public enum Fristenhet {
  /** Calendar days. */
  DAG {
    @Override
    LocalDate leggTil(LocalDate dag, int lengde, Arbeidskalender kalender) {
      return dag.plusDays(lengde);
    }
  },
  /** Working days in Norway. */
  ARBEIDSDAG {
    @Override
    LocalDate leggTil(LocalDate dag, int lengde, Arbeidskalender kalender) {
      return kalender.leggTil(dag, lengde);
    }
  },
  /** Weeks of seven calendar days. */
  UKE {
    @Override
    LocalDate leggTil(LocalDate dag, int lengde, Arbeidskalender kalender) {
      return dag.plusWeeks(lengde);
    }
  },
  /** Calendar months: the same day of the month, or the month's last day where it has no such day. */
  MAANED {
    @Override
    LocalDate leggTil(LocalDate dag, int lengde, Arbeidskalender kalender) {
      return dag.plusMonths(lengde);
    }
  };

  /**
   * @param dag the day to count from, not counted itself
   * @param lengde how many units; negative counts backwards
   * @param kalender which days are working days
   * @return the day reached, before the rule for days off is applied
   */
  abstract LocalDate leggTil(LocalDate dag, int lengde, Arbeidskalender kalender);
}
