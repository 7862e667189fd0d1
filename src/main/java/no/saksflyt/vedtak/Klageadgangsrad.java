package no.saksflyt.vedtak;

import java.time.LocalDate;

/**
 * A row that says who decides complaints on a kind of decision.
 *
 * @param id its id; 0 for one not yet kept
 * @param vedtakstype code of the kind of decision
 * @param typenavn its name
 * @param regelverk code of the rule set it holds for, {@code *} for every one
 * @param organ who makes such decisions
 * @param adgang whether anybody may complain
 * @param somPaaklaget whether the way is that of the earlier decision it is about
 * @param klageinstans who decides, or null where each decision says it
 * @param rolle what the directorate is to it, or null likewise
 * @param hjemmel the provision, or null for the rule set's own
 * @param gyldigFra first day it holds for decisions of
 * @param gyldigTil last day, or null for until further notice
 * @param versjon counts the changes of the row
 */
public record Klageadgangsrad(
    long id,
    String vedtakstype,
    String typenavn,
    String regelverk,
    String organ,
    boolean adgang,
    boolean somPaaklaget,
    String klageinstans,
    Klagerolle rolle,
    String hjemmel,
    LocalDate gyldigFra,
    LocalDate gyldigTil,
    long versjon) {

  /** The code that stands for every rule set. */
  public static final String ALLE = "*";

  public Klageadgangsrad {
    organ = stripp(organ);
    klageinstans = stripp(klageinstans);
    hjemmel = stripp(hjemmel);
  }

  Klageadgang klageadgang() {
    return adgang ? new Klageadgang(true, klageinstans, rolle, hjemmel) : new Klageadgang(false, null, null, hjemmel);
  }

  private static String stripp(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
