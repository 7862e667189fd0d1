package no.saksflyt.oppdrag.leder;

import no.saksflyt.oppdrag.departement.Statusvilkaar;

/** The questions leaders ask most; all look at running assignments alone. */
public enum Lederspoersmaal {
  /** The light in force is red: for the whole, or for a part. */
  ROD(Statusvilkaar.ROD),
  /** A step waits for what somebody outside owes us. */
  UTESTAAENDE(
      "exists (select 1 from oppgavefrist u where u.saksnummer = s.saksnummer and u.fristtype = 'MOTPART')"),
  /** Worked on for a month, and nobody has told how it goes. */
  UTEN_STATUS(Statusvilkaar.UTEN_STATUS),
  /** Something of it should have been delivered before today. */
  FORFALT(
      "exists (select 1 from saksfrist ff where ff.saksnummer = s.saksnummer and ff.aktiv and ff.dato < :idag)"),
  /** Goes on without a date, and nobody has looked through it for a year. Source of the rule: the domain's lifecycle, step 9. */
  AARLIG_GJENNOMGANG(
      Gjennomganger.LOPENDE
          + " and s.opprettet < :forrigeAar and not exists (select 1 from oppdragsgjennomgang gg"
          + " where gg.saksnummer = s.saksnummer and gg.dato > :aarSiden)");

  private final String sql;

  Lederspoersmaal(String sql) {
    this.sql = "s.aapen and " + sql;
  }

  /** @return a condition on {@code sak s}; its parameters are those of {@link Tidslinjesporring} */
  String sql() {
    return sql;
  }
}
