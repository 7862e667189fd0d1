package no.saksflyt.oppfolging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What open steps can be counted by. Every step has exactly one value in each, {@link Utvalg#UKJENT} where it has none, so that
 * the counts of a dimension add up to the whole. Candidate groups are no dimension: a step can have several.
 */
public enum Dimensjon {
  ENHET("coalesce(s.enhet, '" + Utvalg.UKJENT + "')", false),
  PROSESS("coalesce(f.prosess, '" + Utvalg.UKJENT + "')", false),
  STEG("coalesce(f.steg, '" + Utvalg.UKJENT + "')", false),
  ANSVARLIG("coalesce(t.ASSIGNEE_, '" + Utvalg.UKJENT + "')", true),
  MAAL("coalesce(nullif(trim(s.maal), ''), '" + Utvalg.UKJENT + "')", false),
  FRISTTYPE("case when " + Tavlesporring.KJENT_FRISTTYPE + " then f.fristtype else '" + Utvalg.UKJENT + "' end", false),
  PAAVENT("case when " + Tavlesporring.PAA_VENT + " then 'true' else 'false' end", false);

  private final String sql;
  private final boolean trengerOppgave;

  Dimensjon(String sql, boolean trengerOppgave) {
    this.sql = sql;
    this.trengerOppgave = trengerOppgave;
  }

  /** @return its name in addresses, the same as its filter's */
  public String kode() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** @return the dimension with this name in addresses, empty when there is none */
  public static Optional<Dimensjon> avKode(String kode) {
    return Arrays.stream(values()).filter(d -> d.kode().equals(kode)).findFirst();
  }

  String sql() {
    return sql;
  }

  boolean trengerOppgave() {
    return trengerOppgave;
  }
}
