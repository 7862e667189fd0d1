package no.saksflyt.oppdrag.rapport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.Gjeldendefrist;
import no.saksflyt.oppdrag.OppdragStatus;
import no.saksflyt.oppdrag.departement.Statusvilkaar;
import no.saksflyt.oppdrag.register.Kalenderdato;
import no.saksflyt.oppdrag.register.Kalenderforing;
import no.saksflyt.oppdrag.register.Kalendertype;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides of a meeting with the ministry look at: how every running assignment stands, and who waits for whom. */
@Service
@Transactional(readOnly = true)
public class Statuslister {

  /** More than that nobody reads on paper. */
  private static final int MEST = 500;

  private static final String SQL =
      "select s.saksnummer, o.nummer, s.tittel, s.enhet, s.status, st.lys, st.dato as lysdato, st.begrunnelse,"
          + " h.slag, h.tekst, h.svarfrist, "
          + Gjeldendefrist.sql("s")
          + " as frist from oppdrag o join sak s on s.saksnummer = o.saksnummer"
          + " left join oppdragsstatus st on st.id = (select x.id from oppdragsstatus x where x.saksnummer = s.saksnummer and "
          + Statusvilkaar.gjelder("x")
          + " order by case x.lys when 'ROD' then 0 when 'GUL' then 1 else 2 end, x.id desc limit 1)"
          + " left join henvendelse h on h.id = (select max(y.id) from henvendelse y where y.saksnummer = s.saksnummer"
          + " and y.tilstand = 'SENDT') where s.aapen = true and "
          + Tilgangsfilter.sql("s")
          + " order by frist nulls last, o.nummer, s.saksnummer limit "
          + MEST;

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Kalenderforing kalender;
  private final Enheter enheter;
  private final Meldinger meldinger;
  private final Rapportord ord;
  private final Utskrift utskrift;
  private final Clock klokke;

  Statuslister(
      JdbcClient jdbc,
      Tilgangsfilter tilgang,
      Kalenderforing kalender,
      Enheter enheter,
      Meldinger meldinger,
      Rapportord ord,
      Utskrift utskrift,
      Clock klokke) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.kalender = kalender;
    this.enheter = enheter;
    this.meldinger = meldinger;
    this.ord = ord;
    this.utskrift = utskrift;
    this.klokke = klokke;
  }

  /**
   * @param mote a meeting of the steering calendar, or null
   * @return the list as it is now, with what the person may see
   * @throws no.saksflyt.felles.IkkeFunnet when the calendar has no such day
   */
  public Statusliste hent(Long mote) {
    var navn = enheter.gjeldende().stream().collect(Collectors.toMap(Enhet::id, Enhet::navn));
    var rader = jdbc.sql(SQL).params(tilgang.parametre()).query((rs, nr) -> rad(rs, navn)).list();
    return new Statusliste(mote == null ? null : kalender.hent(mote), LocalDate.now(klokke), rader);
  }

  /** @return the list as PDF, A4 on its side */
  public byte[] pdf(Statusliste liste) {
    Map<String, Object> verdier = new HashMap<>();
    verdier.put("liste", liste);
    verdier.put("tittel", tittel(liste));
    verdier.put("ord", ord);
    return utskrift.pdf("utskrift/statusliste", verdier);
  }

  /** @return the list's title, with the meeting it is for */
  public String tittel(Statusliste liste) {
    var mote = liste.mote();
    return mote == null
        ? meldinger.tekst("rapport.statusliste.tittel")
        : meldinger.tekst(
            "rapport.statusliste.tilMote", meldinger.tekst("styringskalender.type." + mote.type()), ord.dato(mote.dato()));
  }

  /** @return the meetings from today on, of this year's calendar and the next */
  public List<Kalenderdato> moter() {
    var idag = LocalDate.now(klokke);
    return java.util.stream.Stream.of(idag.getYear(), idag.getYear() + 1)
        .flatMap(ar -> kalender.alle(ar).stream())
        .filter(d -> d.type() == Kalendertype.ETATSSTYRINGSMOTE || d.type() == Kalendertype.STRATEGIMOTE)
        .filter(d -> !d.dato().isBefore(idag))
        .toList();
  }

  private Statusliste.Rad rad(ResultSet rs, Map<String, String> navn) throws SQLException {
    return new Statusliste.Rad(
        rs.getString("saksnummer"),
        rs.getString("nummer"),
        rs.getString("tittel"),
        navn.getOrDefault(rs.getString("enhet"), ""),
        ord.statusord(rs.getString("status")),
        OppdragStatus.levert(rs.getString("status")),
        rs.getObject("frist", LocalDate.class),
        rs.getString("lys"),
        rs.getObject("lysdato", LocalDate.class),
        rs.getString("begrunnelse"),
        venter(rs));
  }

  private String venter(ResultSet rs) throws SQLException {
    if (rs.getString("slag") == null) {
      return null;
    }
    var tekst = meldinger.tekst("rapport.statusliste.venter." + rs.getString("slag"), rs.getString("tekst"));
    var svarfrist = rs.getObject("svarfrist", LocalDate.class);
    return svarfrist == null ? tekst : tekst + " " + meldinger.tekst("rapport.statusliste.svarfrist", ord.dato(svarfrist));
  }
}
