package no.saksflyt.oppdrag.register;

import no.saksflyt.oppdrag.departement.Statusvilkaar;

/** The questions the register is asked most; those about work look at running assignments alone. */
public enum Hurtigvalg {
  /** Nobody answers for it. */
  UTEN_EIER("s.aapen and s.eier is null"),
  /** Neither the whole nor a part has a date. */
  UTEN_FRIST(
      "s.aapen and not exists (select 1 from saksfrist f where f.saksnummer = s.saksnummer and f.dato is not null)"),
  /** Something of it is due today or within thirty days. */
  FRIST_INNEN_30(
      "s.aapen and exists (select 1 from saksfrist f where f.saksnummer = s.saksnummer and f.aktiv"
          + " and f.dato >= :idag and f.dato <= :omTretti)"),
  /** Something of it should have been delivered before today. */
  FORFALT(
      "s.aapen and exists (select 1 from saksfrist f where f.saksnummer = s.saksnummer and f.aktiv and f.dato < :idag)"),
  /** The latest supplement in force changed it; what that supplement gives for the first time is new, not changed. */
  ENDRET_AV_SISTE_TILLEGG(
      "exists (select 1 from oppdragsversjon v where v.saksnummer = s.saksnummer and v.brev_id = :sisteTillegg"
          + " and v.antall_forskjeller > 0)"),
  /** The light in force is red, for the whole or for a part. */
  RODT(Statusvilkaar.ROD),
  /** Worked on for a month, and nobody has told how it goes. */
  UTEN_STATUS(Statusvilkaar.UTEN_STATUS),
  /** Conditional on the Storting's budget. */
  MED_FORBEHOLD("o.forbehold"),
  /** Research and development, all of it or a part. */
  FOU("o.fou"),
  /** Asked for outside the letters. */
  BESTILLING("exists (select 1 from bestilling b where b.saksnummer = s.saksnummer)");

  private final String sql;

  Hurtigvalg(String sql) {
    this.sql = sql;
  }

  /** @return a condition on {@code oppdrag o} and {@code sak s} */
  String sql() {
    return sql;
  }
}
