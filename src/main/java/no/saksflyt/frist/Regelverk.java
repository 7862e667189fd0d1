package no.saksflyt.frist;

import java.time.LocalDate;

/**
 * A rule set that decides § references, formal requirements, deadlines and letter passages: the act of 1967 or the one after it.
 *
 * @param kode its code, as rows and outside programs name it
 * @param navn its name in bokmål
 * @param gyldigFra first day it applies, inclusive; null while it is not in force
 * @param gyldigTil last day it applies, inclusive; null until further notice
 * @param velgerdato which of a case's days decides whether this rule set applies to it
 * @param versjon counts the changes of the row, so that two who change it at once are told
 */
public record Regelverk(
    String kode, String navn, LocalDate gyldigFra, LocalDate gyldigTil, Velgerdato velgerdato, long versjon) {

  /** The act of 10 February 1967. */
  public static final String FVL1967 = "FVL1967";

  /** The act of 20 June 2025 no. 81. */
  public static final String FVL2025 = "FVL2025";

  /** @return true when the rule set is in force on the day */
  public boolean gjelder(LocalDate dag) {
    return iKraft() && !dag.isBefore(gyldigFra) && (gyldigTil == null || !dag.isAfter(gyldigTil));
  }

  /** @return true when somebody has said from which day it applies */
  public boolean iKraft() {
    return gyldigFra != null;
  }
}
