package no.saksflyt.oppfolging;

/** What a list of open steps is sorted by; ties are broken so that no step is on two pages or on none. */
public enum Sortering {
  /** Most urgent first, those without a deadline last. */
  FRIST("frist", "f.frist asc nulls last, f.saksnummer, f.oppgave_id"),
  /** The step that has stood open the longest first. */
  ALDER("alder", "t.CREATE_TIME_, t.ID_"),
  /** By case number. */
  SAK("sak", "f.saksnummer, f.oppgave_id");

  private final String kode;
  private final String sql;

  Sortering(String kode, String sql) {
    this.kode = kode;
    this.sql = sql;
  }

  /** @return its name in addresses */
  public String kode() {
    return kode;
  }

  String sql() {
    return sql;
  }

  boolean trengerOppgave() {
    return this == ALDER;
  }
}
