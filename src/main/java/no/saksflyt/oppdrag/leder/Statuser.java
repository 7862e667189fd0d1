package no.saksflyt.oppdrag.leder;

/** Which of the reported lights are in force. */
final class Statuser {

  /**
   * A light is in force until a newer one is reported for the same part or for the whole. The same alias three times.
   */
  static final String GJELDER =
      "not exists (select 1 from oppdragsstatus ny where ny.saksnummer = %s.saksnummer and ny.id > %s.id"
          + " and (ny.del_id is null or ny.del_id = %s.del_id))";

  private Statuser() {}
}
