package no.saksflyt.oppdrag.rapport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Leveringsmaate;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of reports and of the parts no unit writes. Whoever calls has checked that the person may see the case. */
@Component
class Rapportlager {

  private static final String VELG =
      "select saksnummer, plikt_id, slag, ar, periode, avskjaering, leveringsdag, mottakere, maal, sp, oppdrag, returgrunn,"
          + " frosset_tid, docx_id, pdf_id, levert, leveringsmaate, referanse from rapport";

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Rapportlager(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  void settInn(Saksnummer saksnummer, Forekomst ny) {
    var plikt = ny.plikt();
    jdbc.sql(
            "insert into rapport (saksnummer, plikt_id, slag, ar, periode, nokkel, avskjaering, leveringsdag, mottakere,"
                + " maal, sp, oppdrag) values (:sak, :plikt, :slag, :ar, :periode, :nokkel, :avskjaering, :levering,"
                + " :mottakere, :maal, :sp, :oppdrag)")
        .param("sak", saksnummer.toString())
        .param("plikt", plikt.id())
        .param("slag", plikt.slag().name())
        .param("ar", ny.ar())
        .param("periode", ny.periode())
        .param("nokkel", nokkel(plikt.id(), ny.ar(), ny.periode()))
        .param("avskjaering", ny.avskjaering())
        .param("levering", ny.levering())
        .param("mottakere", plikt.mottakere())
        .param("maal", plikt.maal())
        .param("sp", plikt.sp())
        .param("oppdrag", plikt.oppdrag())
        .update();
  }

  private static String nokkel(long plikt, int ar, int periode) {
    return plikt + "-" + ar + "-" + periode;
  }

  Optional<Rapport> finn(Saksnummer saksnummer) {
    return jdbc.sql(VELG + " where saksnummer = :sak").param("sak", saksnummer.toString()).query(Rapportlager::rad).optional();
  }

  /** The case of an occurrence that was started and not taken back. */
  Optional<Saksnummer> startet(long plikt, int ar, int periode) {
    return jdbc.sql("select saksnummer from rapport where nokkel = :nokkel")
        .param("nokkel", nokkel(plikt, ar, periode))
        .query(String.class)
        .optional()
        .map(Saksnummer::av);
  }

  /** The reports of a year that count, by duty and time in the year. */
  List<Rapport> i(int ar) {
    return jdbc.sql(VELG + " where ar = :ar and nokkel is not null order by plikt_id, periode")
        .param("ar", ar)
        .query(Rapportlager::rad)
        .list();
  }

  /** The report an address asks for: the year's last of the kind that counts. */
  Optional<Rapport> gjeldende(int ar, Rapportslag slag) {
    return jdbc.sql(VELG + " where ar = :ar and slag = :slag and nokkel is not null order by avskjaering desc, saksnummer desc limit 1")
        .param("ar", ar)
        .param("slag", slag.name())
        .query(Rapportlager::rad)
        .optional();
  }

  int neste(long plikt, int ar) {
    return jdbc.sql("select coalesce(max(periode), 0) + 1 from rapport where plikt_id = :plikt and ar = :ar")
        .param("plikt", plikt)
        .param("ar", ar)
        .query(Integer.class)
        .single();
  }

  void frigi(Saksnummer saksnummer) {
    sett(saksnummer, "nokkel = null", Map.of());
  }

  void taIgjen(Rapport rapport) {
    sett(rapport.saksnummer(), "nokkel = :nokkel", Map.of("nokkel", nokkel(rapport.pliktId(), rapport.ar(), rapport.periode())));
  }

  void returnert(Saksnummer saksnummer, String grunn) {
    jdbc.sql("update rapport set returgrunn = :grunn where saksnummer = :sak")
        .param("grunn", grunn)
        .param("sak", saksnummer.toString())
        .update();
  }

  void frys(Saksnummer saksnummer, byte[] innhold) {
    sett(saksnummer, "frosset = :innhold, frosset_tid = :naa", Map.of("innhold", innhold, "naa", Timestamp.from(klokke.instant())));
  }

  /** What was frozen stays as documents of the case; the report itself is a draft again. */
  void tin(Saksnummer saksnummer) {
    sett(saksnummer, "frosset = null, frosset_tid = null", Map.of());
  }

  void dokumenter(Saksnummer saksnummer, long docx, long pdf) {
    sett(saksnummer, "docx_id = :docx, pdf_id = :pdf", Map.of("docx", docx, "pdf", pdf));
  }

  Optional<byte[]> frosset(Saksnummer saksnummer) {
    return jdbc.sql("select frosset from rapport where saksnummer = :sak and frosset is not null")
        .param("sak", saksnummer.toString())
        .query(byte[].class)
        .optional();
  }

  void levert(Saksnummer saksnummer, LocalDate dato, Leveringsmaate maate, String referanse) {
    jdbc.sql(
            "update rapport set levert = :dato, leveringsmaate = :maate, referanse = :referanse, returgrunn = null"
                + " where saksnummer = :sak")
        .param("dato", dato)
        .param("maate", maate.name())
        .param("referanse", referanse)
        .param("sak", saksnummer.toString())
        .update();
  }

  private void sett(Saksnummer saksnummer, String hva, Map<String, Object> verdier) {
    jdbc.sql("update rapport set " + hva + " where saksnummer = :sak")
        .params(verdier)
        .param("sak", saksnummer.toString())
        .update();
  }

  /** A part's text, and how many times it was written. */
  record Tekst(String tekst, long versjon) {}

  Map<Rapportdel, Tekst> tekster(Saksnummer saksnummer) {
    var svar = new TreeMap<Rapportdel, Tekst>();
    jdbc.sql("select del, tekst, versjon from rapporttekst where saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .query(
            rs -> {
              svar.put(Rapportdel.valueOf(rs.getString("del")), new Tekst(rs.getString("tekst"), rs.getLong("versjon")));
            });
    return svar;
  }

  /** @return whether the part still was as it was read */
  boolean skriv(Saksnummer saksnummer, Rapportdel del, String tekst, long versjon) {
    var sql =
        versjon < 0
            ? "insert into rapporttekst (saksnummer, del, tekst, hvem, endret, versjon) values (:sak, :del, :tekst, :hvem, :naa, 0)"
            : "update rapporttekst set tekst = :tekst, hvem = :hvem, endret = :naa, versjon = versjon + 1"
                + " where saksnummer = :sak and del = :del and versjon = :versjon";
    return jdbc.sql(sql)
            .param("sak", saksnummer.toString())
            .param("del", del.name())
            .param("tekst", tekst)
            .param("hvem", innlogget.id())
            .param("naa", Timestamp.from(klokke.instant()))
            .param("versjon", versjon)
            .update()
        == 1;
  }

  private static Rapport rad(ResultSet rs, int nr) throws SQLException {
    var maate = rs.getString("leveringsmaate");
    var frosset = rs.getTimestamp("frosset_tid");
    return new Rapport(
        Saksnummer.av(rs.getString("saksnummer")),
        rs.getLong("plikt_id"),
        Rapportslag.valueOf(rs.getString("slag")),
        rs.getInt("ar"),
        rs.getInt("periode"),
        rs.getObject("avskjaering", LocalDate.class),
        rs.getObject("leveringsdag", LocalDate.class),
        rs.getString("mottakere"),
        Utvalg.av(rs.getString("maal"), rs.getString("sp"), rs.getString("oppdrag")),
        rs.getString("returgrunn"),
        frosset == null ? null : frosset.toInstant(),
        rs.getObject("docx_id", Long.class),
        rs.getObject("pdf_id", Long.class),
        rs.getObject("levert", LocalDate.class),
        maate == null ? null : Leveringsmaate.valueOf(maate),
        rs.getString("referanse"));
  }
}
