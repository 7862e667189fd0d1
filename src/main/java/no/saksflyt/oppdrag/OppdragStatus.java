package no.saksflyt.oppdrag;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How an assignment stands; the words stand under {@code status.OPPDRAG.<code>}. */
public enum OppdragStatus {
  /** Conditional on the Storting's budget: nobody works on it yet. */
  MED_FORBEHOLD,
  TIL_FORDELING,
  FORDELT,
  PLANLEGGES,
  UNDER_ARBEID,
  TIL_KVALITETSSIKRING,
  TIL_GODKJENNING,
  /** The unit's leader has approved, and the director has not yet. */
  TIL_DIREKTOR,
  GODKJENT,
  /** Delivered: the ministry's remark is awaited. */
  LEVERT,
  PUBLISERES,
  FOLGES_OPP,
  VENTER_PAA_NESTE,
  AVSLUTTET,
  TRUKKET,
  /** Dropped by agreement with the ministry. */
  BORTFALT;

  /** What was due is delivered, though the case still runs. */
  private static final Set<OppdragStatus> LEVERTE = EnumSet.of(LEVERT, PUBLISERES, FOLGES_OPP, VENTER_PAA_NESTE);

  /**
   * @param status a case's status
   * @return whether what was due is delivered, though the case still runs
   */
  public static boolean levert(String status) {
    return LEVERTE.stream().anyMatch(en -> en.name().equals(status));
  }

  /**
   * @param kolonne the column that holds the status
   * @return the same as an SQL condition
   */
  public static String levertSql(String kolonne) {
    return LEVERTE.stream().map(en -> "'" + en + "'").collect(Collectors.joining(", ", kolonne + " in (", ")"));
  }

  /** @return whether the work on the parts was done, and the delivery is on its way or with the ministry */
  boolean etterArbeid() {
    return switch (this) {
      case TIL_KVALITETSSIKRING, TIL_GODKJENNING, TIL_DIREKTOR, GODKJENT, LEVERT, PUBLISERES, FOLGES_OPP -> true;
      default -> false;
    };
  }
}
