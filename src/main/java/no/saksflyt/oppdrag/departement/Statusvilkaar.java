package no.saksflyt.oppdrag.departement;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.felles.Tid;

/** What lists of assignments ask of their lights, as conditions on {@code sak s}: told once, so that every list agrees. */
public final class Statusvilkaar {

  /** Running, and the light in force is red for the whole or for a part. */
  public static final String ROD =
      "s.aapen and exists (select 1 from oppdragsstatus st where st.saksnummer = s.saksnummer and st.lys = 'ROD' and "
          + gjelder("st")
          + ")";

  /** Has been worked on for a month, and nobody has told how it goes since; needs {@link #parametre}. */
  public static final String UTEN_STATUS =
      "s.aapen and s.eier is not null"
          + " and s.status in ('PLANLEGGES', 'UNDER_ARBEID', 'TIL_KVALITETSSIKRING', 'TIL_GODKJENNING', 'TIL_DIREKTOR', 'GODKJENT')"
          + " and s.opprettet < :maanedSidenSlutt"
          + " and not exists (select 1 from oppdragsstatus us where us.saksnummer = s.saksnummer and us.dato > :maanedSiden)";

  private Statusvilkaar() {}

  /**
   * A light is in force until a newer one is reported for the same part or for the whole.
   *
   * @param alias the alias of table {@code oppdragsstatus} in the query
   * @return the condition
   */
  public static String gjelder(String alias) {
    return ("not exists (select 1 from oppdragsstatus ny where ny.saksnummer = %1$s.saksnummer and ny.id > %1$s.id"
            + " and (ny.del_id is null or ny.del_id = %1$s.del_id))")
        .formatted(alias);
  }

  /**
   * @param idag today in Europe/Oslo
   * @return the last day too long ago, and the instant it ends in Norway whatever zone the database's session has
   */
  public static Map<String, Object> parametre(LocalDate idag) {
    var siste = idag.minusMonths(1);
    return Map.of("maanedSiden", siste, "maanedSidenSlutt", Timestamp.from(Tid.startAv(siste.plusDays(1))));
  }
}
