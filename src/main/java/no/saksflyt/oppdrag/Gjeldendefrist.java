package no.saksflyt.oppdrag;

/** The deadline an assignment stands under, for lists that show or order by it. */
public final class Gjeldendefrist {

  private Gjeldendefrist() {}

  /**
   * @param alias the alias of a table with the case's number in the query
   * @return an SQL expression: the whole's deadline, or else the first of its parts that still runs; null without any
   */
  public static String sql(String alias) {
    return ("coalesce((select h.dato from saksfrist h where h.saksnummer = %1$s.saksnummer and h.referanse = '-'),"
            + " (select min(d.dato) from saksfrist d where d.saksnummer = %1$s.saksnummer and d.aktiv))")
        .formatted(alias);
  }
}
