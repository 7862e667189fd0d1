package no.saksflyt.oppdrag.rapport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.felles.Tid;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The assignments a year answers for, as they were on a day, by what was registered up to a moment: events that count from a later
 * day, or were told later, are as if they had not happened. These are the year's own, and those of earlier years that were worked
 * on in it. An assignment registered by mistake is none.
 */
@Component
class Rapportsporring {

  private static final String KJENT = "%1$s.virkning <= :dato and %1$s.registrert <= :kjent";

  private static final String HENDELSE =
      " from sakshendelse h where h.saksnummer = s.saksnummer and " + KJENT.formatted("h") + " and ";

  /** The last event that ended the case, or opened it again. */
  private static final String SISTE_SLUTT =
      "(select max(h.id)" + HENDELSE + "(h.type in ('SAK_AVSLUTTET', 'SAK_GJENAAPNET')"
          + " or (h.type in ('SAK_SLATT_SAMMEN', 'SAK_VIDEREFORT', 'SAK_ERSTATTET') and h.foer = s.saksnummer)))";

  private static final String SISTE_STATUS =
      "(select max(h.id)" + HENDELSE + "h.type in ('SAK_OPPRETTET', 'STATUS_ENDRET', 'SAK_GJENAAPNET'))";

  /** What is delivered is worked on again from then on: the next time it is due, or the same once more. */
  private static final String IGJEN = "('NESTE_LEVERANSE', 'SAK_GJENAAPNET')";

  /**
   * The last time the whole was delivered and the ministry has not sent it back: a part that went for itself is not the
   * assignment, and what is sent back of the next time does not undo this one.
   */
  private static final String SISTE_LEVERING =
      "(select max(h.id)"
          + HENDELSE
          + "h.type = 'OPPDRAG_LEVERT' and not exists (select 1 from sakshendelse r where r.saksnummer = h.saksnummer"
          + " and r.type = 'MERKNAD_RETUR' and r.id > h.id and "
          + KJENT.formatted("r")
          + " and not exists (select 1 from sakshendelse n where n.saksnummer = h.saksnummer and n.id > h.id and n.id < r.id"
          + (" and n.type in " + IGJEN + ")))");

  /** What first moved the deadline of the whole after the day tells what it was on the day; a part's has its name before it. */
  private static final String NESTE_FRIST =
      "(select min(h.id) from sakshendelse h where h.saksnummer = s.saksnummer and not ("
          + KJENT.formatted("h")
          + ") and h.type in ('FRIST_FLYTTET', 'NESTE_LEVERANSE') and (h.foer = 'INGEN' or h.foer like '____-__-__'))";

  /** Of earlier years, what was closed before this one began needs no looking at. */
  private static final String SPOR =
      "select s.saksnummer, s.krets, s.tittel, s.maal, s.enhet, o.nummer, o.ar, f.dato as saksfrist,"
          + (" f.opprinnelig as saksopprinnelig, " + SISTE_STATUS + " as statusid, " + SISTE_SLUTT + " as sluttid, ")
          + (SISTE_LEVERING + " as leveringsid, " + NESTE_FRIST + " as fristid")
          + " from oppdrag o join sak s on s.saksnummer = o.saksnummer"
          + " left join saksfrist f on f.saksnummer = s.saksnummer and f.referanse = '-'"
          + " where (o.ar = :ar or (o.ar < :ar and (s.aapen or s.avsluttet >= :aretsBegynnelse))) and exists (select 1"
          + HENDELSE
          + "h.type = 'SAK_OPPRETTET') and not exists (select 1 from sakshendelse h where h.saksnummer = s.saksnummer"
          + " and h.type = 'SAK_AVSLUTTET' and h.etter = 'FEILREGISTRERT' and h.registrert <= :kjent)";

  private static final String GRUNNLAG =
      "select s.*,"
          + " (select e.etter from sakshendelse e where e.id = s.statusid) as status,"
          + " (select case e.type when 'SAK_AVSLUTTET' then e.etter when 'SAK_SLATT_SAMMEN' then 'SLATT_SAMMEN'"
          + " when 'SAK_VIDEREFORT' then 'VIDEREFORT' when 'SAK_ERSTATTET' then 'ERSTATTET' end"
          + " from sakshendelse e where e.id = s.sluttid) as utfall,"
          + " (select e.virkning from sakshendelse e where e.id = s.sluttid) as slutt,"
          + " (select e.virkning from sakshendelse e where e.id = s.leveringsid) as sistlevert,"
          + " case when s.leveringsid is null or exists (select 1"
          + HENDELSE
          + ("h.id > s.leveringsid and h.type in " + IGJEN + ") then true else false end as ulevert,")
          + " case when s.fristid is null then s.saksfrist else (select cast(case when e.foer <> 'INGEN' then e.foer end as date)"
          + " from sakshendelse e where e.id = s.fristid) end as arbeidsfrist,"
          + " coalesce((select min(l.opprinnelig_frist) from leveranse l where l.id = (select min(v.id) from leveranse v"
          + " where v.saksnummer = s.saksnummer and v.del_id is null and (v.levert is null or v.levert > :dato))),"
          + " s.saksopprinnelig) as arbeidsopprinnelig"
          + (" from (" + SPOR + ") s");

  /** What is the year's: all of its own, and of earlier ones what ran in it or was delivered in it. */
  private static final String ARETS =
      "select g.*,"
          + " case when g.ulevert and g.utfall is null then true else false end as iarbeid,"
          + " case when g.ar = :ar or g.sistlevert >= :forsteDag then g.sistlevert end as levert"
          + (" from (" + GRUNNLAG + ") g where g.ar = :ar or g.sistlevert >= :forsteDag")
          + " or (g.ulevert and (g.utfall is null or g.slutt >= :forsteDag))";

  /**
   * A delivery the ministry had sent back by then is none; cases from before deliveries had rows have the event alone. What an
   * earlier year has answered for is not told once more.
   */
  private static final String STAAR =
      "leveranse l where l.saksnummer = a.saksnummer and l.levert <= :dato"
          + " and not (coalesce(l.merknad, '') = 'RETUR' and l.merknad_dato <= :dato)"
          + " and (a.ar = :ar or l.nr >= (select min(x.nr) from leveranse x where x.saksnummer = a.saksnummer"
          + " and x.levert >= :forsteDag))";

  private static final String MED_LEVERING =
      "select a.*,"
          + (" (select max(l.frist) from " + STAAR + ") as leveransefrist,")
          + (" (select max(l.opprinnelig_frist) from " + STAAR + ") as leveranseopprinnelig,")
          + (" (select min(l.utfall) from " + STAAR + ") as leveranseutfall,")
          + (" (select min(l.utfall_opprinnelig) from " + STAAR + ") as opprinneligutfall from (")
          + ARETS
          + ") a";

  /**
   * What was due when the delivery came stands with it; an assignment that runs has the deadline in force on the day. Of several
   * deliveries one that was late makes the whole late: of the two outcomes that is the first by name.
   */
  private static final String TELLEGRUNNLAG =
      "select m.saksnummer, m.krets, m.tittel, m.maal, m.enhet, m.nummer, m.ar, m.status, m.utfall, m.levert, m.iarbeid,"
          + " m.arbeidsfrist,"
          + " coalesce(case when m.levert is not null then m.leveransefrist end, m.arbeidsfrist) as frist,"
          + " coalesce(case when m.levert is not null then m.leveranseopprinnelig end, m.arbeidsopprinnelig) as opprinnelig,"
          + " case when m.levert is not null then coalesce(m.leveranseutfall,"
          + " case when m.levert > m.arbeidsfrist then 'LEVERT_FOR_SENT' else 'LEVERT_I_TIDE' end) end as leveringsutfall,"
          + " case when m.levert is not null then coalesce(m.opprinneligutfall,"
          + " case when m.levert > m.saksopprinnelig then 'LEVERT_FOR_SENT' else 'LEVERT_I_TIDE' end) end as opprinneligutfall"
          + (" from (" + MED_LEVERING + ") m");

  private static final String SVAR =
      "select t.*, %1$s as synlig"
          + Arrays.stream(Hovedtall.values())
              .map(tall -> ", case when " + tall.vilkaar() + " then true else false end as " + kolonne(tall))
              .collect(Collectors.joining())
          + (" from (" + TELLEGRUNNLAG + ") t join sak s on s.saksnummer = t.saksnummer")
          + " where %2$s order by t.nummer, t.saksnummer";

  /** Late for itself, or late with the whole it came with the first time: later each part has the whole's day. */
  private static final String FORSINKET =
      "select a.saksnummer, d.navn from oppdrag a join oppdragsdel d on d.saksnummer = a.saksnummer and d.status <> 'BORTFALT'"
          + " left join saksfrist f on f.saksnummer = d.saksnummer and f.referanse = cast(d.lopenr as varchar(12))"
          + (" where a.saksnummer in (:saker) and exists (select 1 from " + STAAR + " and l.utfall = 'LEVERT_FOR_SENT'")
          + " and (l.del_id = cast(d.lopenr as varchar(12)) or (l.del_id is null and l.nr = 1 and f.dato < l.levert"
          + " and not exists (select 1 from leveranse e where e.saksnummer = l.saksnummer and e.nr = 1 and e.del_id = f.referanse"
          + " and e.levert is not null and coalesce(e.merknad, '') <> 'RETUR')))) order by a.saksnummer, d.lopenr";

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Hendelser hendelser;

  Rapportsporring(JdbcClient jdbc, Tilgangsfilter tilgang, Hendelser hendelser) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.hendelser = hendelser;
  }

  /**
   * What is asked.
   *
   * @param ar the year that is reported on
   * @param dato the day
   * @param kjent the moment
   * @param aapne whether to tell of unrestricted assignments alone, whoever asks; restricted ones are counted then
   */
  record Tidspunkt(int ar, LocalDate dato, Instant kjent, boolean aapne) {

    LocalDate forsteDag() {
      return LocalDate.of(ar, 1, 1);
    }

    /** A deadline that has not come yet is not missed: a draft is often read long before its cut-off. */
    LocalDate fristdag() {
      var idag = LocalDate.ofInstant(kjent, Tid.OSLO);
      return idag.isBefore(dato) ? idag : dato;
    }
  }

  /**
   * An assignment as it was; what was delivered has its outcome by the day of delivery, also where the case was closed later.
   *
   * @param tidligere whether it is an earlier year's
   * @param igjen whether it is delivered and worked on again, to be delivered once more
   * @param neste the deadline that work has, or null
   */
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
      LocalDate levert,
      boolean tidligere,
      boolean igjen,
      LocalDate neste) {}

  /**
   * An assignment and the figures it counts in.
   *
   * @param synlig whether it may be told of; otherwise it is counted alone
   */
  record Telt(Rad rad, boolean synlig, Set<Hovedtall> tall) {}

  /** @return what is to be counted, in the order of numbers */
  List<Telt> tell(Tidspunkt naar) {
    var synlig = naar.aapne() ? "s.krets is null" : Tilgangsfilter.sql("s");
    return med(jdbc.sql(SVAR.formatted("case when " + synlig + " then true else false end", naar.aapne() ? "1 = 1" : synlig)), naar)
        .params(tilgang.parametre())
        .param("fristdag", naar.fristdag())
        .param("kjent", Timestamp.from(naar.kjent()))
        .param("aretsBegynnelse", Timestamp.from(Tid.startAv(naar.forsteDag())))
        .query((rs, nr) -> new Telt(rad(rs, naar), rs.getBoolean("synlig"), tall(rs)))
        .list();
  }

  /** @return what may be told of */
  List<Rad> oppdrag(Tidspunkt naar) {
    return tell(naar).stream().filter(Telt::synlig).map(Telt::rad).toList();
  }

  /**
   * @param saker assignments delivered late, already known to be visible to the person
   * @return the names of the parts that were late, by case; nothing where it was the whole
   */
  Map<String, List<String>> forsinkede(Collection<String> saker, Tidspunkt naar) {
    var deler = new HashMap<String, List<String>>();
    if (!saker.isEmpty()) {
      med(jdbc.sql(FORSINKET), naar)
          .param("saker", saker)
          .query(
              rs -> {
                deler.computeIfAbsent(rs.getString(1), ny -> new ArrayList<>()).add(rs.getString(2));
              });
    }
    return deler;
  }

  private JdbcClient.StatementSpec med(JdbcClient.StatementSpec sporring, Tidspunkt naar) {
    hendelser.skrivUt();
    return sporring.param("ar", naar.ar()).param("dato", naar.dato()).param("forsteDag", naar.forsteDag());
  }

  private static String kolonne(Hovedtall tall) {
    return "tall_" + tall.name().toLowerCase(Locale.ROOT);
  }

  private static Set<Hovedtall> tall(ResultSet rs) throws SQLException {
    var med = EnumSet.noneOf(Hovedtall.class);
    for (var tall : Hovedtall.values()) {
      if (rs.getBoolean(kolonne(tall))) {
        med.add(tall);
      }
    }
    return med;
  }

  private static Rad rad(ResultSet rs, Tidspunkt naar) throws SQLException {
    var utfall = rs.getString("leveringsutfall");
    var igjen = utfall != null && rs.getBoolean("iarbeid");
    return new Rad(
        rs.getString("saksnummer"),
        rs.getString("nummer"),
        rs.getString("tittel"),
        rs.getString("maal"),
        rs.getString("enhet"),
        rs.getString("status"),
        utfall == null ? rs.getString("utfall") : utfall,
        rs.getObject("frist", LocalDate.class),
        rs.getObject("opprinnelig", LocalDate.class),
        rs.getObject("levert", LocalDate.class),
        rs.getInt("ar") < naar.ar(),
        igjen,
        igjen ? rs.getObject("arbeidsfrist", LocalDate.class) : null);
  }
}
