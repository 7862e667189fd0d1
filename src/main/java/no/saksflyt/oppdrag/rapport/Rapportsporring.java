package no.saksflyt.oppdrag.rapport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Sak;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The year's assignments as they were on a day, by what was registered up to a moment: events that count from a later day, or
 * were told later, are as if they had not happened. An assignment registered by mistake is none.
 */
@Component
class Rapportsporring {

  private static final String HENDELSE =
      " from sakshendelse h where h.saksnummer = s.saksnummer and h.virkning <= :dato and h.registrert <= :kjent and ";

  /** The last event that ended the case, or opened it again. */
  private static final String SISTE_SLUTT =
      "(select max(h.id)" + HENDELSE + "(h.type in ('SAK_AVSLUTTET', 'SAK_GJENAAPNET')"
          + " or (h.type = 'SAK_SLATT_SAMMEN' and h.foer = s.saksnummer)))";

  private static final String SISTE_STATUS =
      "(select max(h.id)" + HENDELSE + "h.type in ('SAK_OPPRETTET', 'STATUS_ENDRET', 'SAK_GJENAAPNET'))";

  /** The whole was delivered, and the ministry has not sent it back: a part that went for itself is not the assignment. */
  private static final String LEVERT =
      "(select max(h.virkning)"
          + HENDELSE
          + "h.type = 'OPPDRAG_LEVERT' and not exists (select 1 from sakshendelse r where r.saksnummer = h.saksnummer"
          + " and r.type = 'MERKNAD_RETUR' and r.id > h.id and r.virkning <= :dato and r.registrert <= :kjent))";

  private static final String GRUNNLAG =
      "select s.saksnummer, s.krets, s.tittel, s.maal, s.enhet, o.nummer, f.dato as saksfrist,"
          + " f.opprinnelig as saksopprinnelig,"
          + (" (select e.etter from sakshendelse e where e.id = " + SISTE_STATUS + ") as status,")
          + (" (select case e.type when 'SAK_AVSLUTTET' then e.etter when 'SAK_SLATT_SAMMEN' then 'SLATT_SAMMEN' end"
              + " from sakshendelse e where e.id = "
              + SISTE_SLUTT
              + ") as utfall, ")
          + LEVERT
          + " as levert from oppdrag o join sak s on s.saksnummer = o.saksnummer"
          + " left join saksfrist f on f.saksnummer = s.saksnummer and f.referanse = '-'"
          + " where o.ar = :ar and exists (select 1"
          + HENDELSE
          + "h.type = 'SAK_OPPRETTET') and not exists (select 1 from sakshendelse h where h.saksnummer = s.saksnummer"
          + " and h.type = 'SAK_AVSLUTTET' and h.etter = 'FEILREGISTRERT' and h.registrert <= :kjent)";

  /** A delivery the ministry had sent back by then is none; cases from before deliveries had rows have the event alone. */
  private static final String STAAR =
      "leveranse l where l.saksnummer = g.saksnummer and l.levert <= :dato"
          + " and not (coalesce(l.merknad, '') = 'RETUR' and l.merknad_dato <= :dato)";

  private static final String MED_LEVERING =
      "select g.*,"
          + (" (select max(l.frist) from " + STAAR + ") as leveransefrist,")
          + (" (select max(l.opprinnelig_frist) from " + STAAR + ") as leveranseopprinnelig,")
          + (" (select min(l.utfall) from " + STAAR + ") as leveranseutfall,")
          + (" (select min(l.utfall_opprinnelig) from " + STAAR + ") as opprinneligutfall from (")
          + GRUNNLAG
          + ") g";

  /**
   * What was due when the delivery came stands with it; an assignment that runs has the deadline in force. Of several deliveries
   * one that was late makes the whole late: of the two outcomes that is the first by name.
   */
  private static final String TELLEGRUNNLAG =
      "select m.saksnummer, m.krets, m.tittel, m.maal, m.enhet, m.nummer, m.status, m.utfall, m.levert,"
          + " coalesce(case when m.levert is not null then m.leveransefrist end, m.saksfrist) as frist,"
          + " coalesce(case when m.levert is not null then m.leveranseopprinnelig end, m.saksopprinnelig) as opprinnelig,"
          + " case when m.levert is not null then coalesce(m.leveranseutfall,"
          + " case when m.levert > m.saksfrist then 'LEVERT_FOR_SENT' else 'LEVERT_I_TIDE' end) end as leveringsutfall,"
          + " case when m.levert is not null then coalesce(m.opprinneligutfall,"
          + " case when m.levert > m.saksopprinnelig then 'LEVERT_FOR_SENT' else 'LEVERT_I_TIDE' end) end as opprinneligutfall"
          + (" from (" + MED_LEVERING + ") m");

  private static final String FRA = " from (" + TELLEGRUNNLAG + ") t join sak s on s.saksnummer = t.saksnummer where ";

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;

  Rapportsporring(JdbcClient jdbc, Tilgangsfilter tilgang) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
  }

  /**
   * What is asked.
   *
   * @param ar the assignments' year
   * @param dato the day
   * @param kjent the moment
   * @param aapne whether to tell of unrestricted assignments alone, whoever asks
   */
  record Tidspunkt(int ar, LocalDate dato, Instant kjent, boolean aapne) {}

  /** An assignment as it was; what was delivered has its outcome by the day of delivery, also where the case was closed later. */
  record Rad(
      String saksnummer,
      String nummer,
      String tittel,
      String maal,
      String enhet,
      String status,
      String utfall,
      LocalDate frist,
      LocalDate opprinnelig,
      LocalDate levert) {}

  List<Rad> oppdrag(Tidspunkt naar) {
    return spor("select t.*" + FRA + synlig(naar) + " order by t.nummer, t.saksnummer", naar)
        .query(Rapportsporring::rad)
        .list();
  }

  /** The cases behind a figure, those that may be told of. */
  List<Sak> saker(Hovedtall tall, Tidspunkt naar) {
    return spor(
            "select t.saksnummer, t.nummer" + FRA + tall.vilkaar() + " and " + synlig(naar) + " order by t.nummer, t.saksnummer", naar)
        .query((rs, nr) -> new Sak(rs.getString(1), rs.getString(2)))
        .list();
  }

  /** How many restricted cases a figure counts, by goal: they are counted and not told of. */
  List<Skjermet> skjermet(Hovedtall tall, Tidspunkt naar) {
    return spor("select t.nummer, t.maal" + FRA + tall.vilkaar() + " and s.krets is not null", naar)
        .query((rs, nr) -> new Skjermet(rs.getString(1), rs.getString(2)))
        .list();
  }

  /** What decides whether a report that collects some goals counts a restricted assignment. */
  record Skjermet(String nummer, String maal) {}

  private static String synlig(Tidspunkt naar) {
    return naar.aapne() ? "s.krets is null" : Tilgangsfilter.sql("s");
  }

  private JdbcClient.StatementSpec spor(String sql, Tidspunkt naar) {
    return jdbc.sql(sql)
        .params(tilgang.parametre())
        .param("ar", naar.ar())
        .param("dato", naar.dato())
        .param("kjent", Timestamp.from(naar.kjent()));
  }

  private static Rad rad(ResultSet rs, int nr) throws SQLException {
    return new Rad(
        rs.getString("saksnummer"),
        rs.getString("nummer"),
        rs.getString("tittel"),
        rs.getString("maal"),
        rs.getString("enhet"),
        rs.getString("status"),
        rs.getString("leveringsutfall") == null ? rs.getString("utfall") : rs.getString("leveringsutfall"),
        rs.getObject("frist", LocalDate.class),
        rs.getObject("opprinnelig", LocalDate.class),
        rs.getObject("levert", LocalDate.class));
  }
}
