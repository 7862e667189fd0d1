package no.saksflyt.vedtak;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Kanal;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of decisions and of those who are told of them. Whoever reads here has checked that the person may see the case. */
@Component
class Vedtakslager {

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Vedtakslager(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @return the name of a kind of decision; empty when there is none of that code */
  Optional<String> typenavn(String kode) {
    return jdbc.sql("select navn from vedtakstype where kode = :kode").param("kode", kode).query(String.class).optional();
  }

  /** @return the names of every kind of decision by code, in the order of their names */
  Map<String, String> typer() {
    var alle = new LinkedHashMap<String, String>();
    jdbc.sql("select kode, navn from vedtakstype order by navn, kode")
        .query(rs -> {
          alle.put(rs.getString(1), rs.getString(2));
        });
    return alle;
  }

  /** What a decision gets beside what was asked for. */
  record Tillegg(
      LocalDate dato, String regelverk, String organ, String beslutter, String beslutterFor, boolean utenfor, Set<String> forfattere) {}

  long settInn(NyttVedtak nytt, Tillegg med) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into vedtak (saksnummer, type, tittel, dato, regelverk, utfall, hjemmel, organ, beslutter, beslutter_for,"
                + " utenfor, gjelder, klageinstans, rolle, status, registrert, registrert_av) values (:sak, :type, :tittel,"
                + " :dato, :regelverk, :utfall, :hjemmel, :organ, :beslutter, :beslutterFor, :utenfor, :gjelder, :klageinstans,"
                + " :rolle, 'GJELDER', :naa, :hvem)")
        .param("sak", nytt.saksnummer().toString())
        .param("type", nytt.type())
        .param("tittel", nytt.tittel())
        .param("dato", med.dato())
        .param("regelverk", med.regelverk())
        .param("utfall", nytt.utfall())
        .param("hjemmel", nytt.hjemmel(), Types.VARCHAR)
        .param("organ", med.organ())
        .param("beslutter", med.beslutter(), Types.VARCHAR)
        .param("beslutterFor", med.beslutterFor(), Types.VARCHAR)
        .param("utenfor", med.utenfor())
        .param("gjelder", nytt.gjelder(), Types.BIGINT)
        .param("klageinstans", nytt.klageinstans(), Types.VARCHAR)
        .param("rolle", nytt.rolle() == null ? null : nytt.rolle().name(), Types.VARCHAR)
        .param("naa", Timestamp.from(klokke.instant()))
        .param("hvem", innlogget.id())
        .update(nokkel, "id");
    long id = Objects.requireNonNull(nokkel.getKey()).longValue();
    for (var forfatter : med.forfattere()) {
      jdbc.sql("insert into vedtaksforfatter (vedtak, person) values (:vedtak, :person)")
          .param("vedtak", id)
          .param("person", forfatter)
          .update();
    }
    nytt.parter().forEach(part -> leggTil(id, part));
    return id;
  }

  void leggTil(long vedtak, NyttVedtak.Part part) {
    jdbc.sql("insert into vedtakspart (vedtak, sakspart, stilling, versjon) values (:vedtak, :sakspart, :stilling, 0)")
        .param("vedtak", vedtak)
        .param("sakspart", part.sakspart())
        .param("stilling", part.stilling().name())
        .update();
  }

  Optional<Vedtak> finn(long id) {
    return les("v.id = :id", Map.of("id", id)).stream().findFirst();
  }

  List<Vedtak> iSak(Saksnummer saksnummer) {
    return les("v.saksnummer = :sak", Map.of("sak", saksnummer.toString()));
  }

  /** @return the decision a party's row belongs to */
  Optional<Vedtak> forPart(long part) {
    return les("v.id = (select p.vedtak from vedtakspart p where p.id = :part)", Map.of("part", part)).stream().findFirst();
  }

  /** @return those who decided, and for whom, and everybody who wrote a version of what was recommended for them */
  Set<String> bakmenn(Collection<Long> vedtak) {
    if (vedtak.isEmpty()) {
      return Set.of();
    }
    var alle = new HashSet<String>();
    jdbc.sql(
            "select beslutter from vedtak where id in (:id) union select beslutter_for from vedtak where id in (:id)"
                + " union select person from vedtaksforfatter where vedtak in (:id)")
        .param("id", vedtak)
        .query(rs -> {
          alle.add(rs.getString(1));
        });
    alle.remove(null);
    return alle;
  }

  void settStatus(long id, Vedtaksstatus status, LocalDate fra, Long erstattetAv) {
    jdbc.sql("update vedtak set status = :status, status_fra = :fra, erstattet_av = :av where id = :id")
        .param("status", status.name())
        .param("fra", fra, Types.DATE)
        .param("av", erstattetAv, Types.BIGINT)
        .param("id", id)
        .update();
  }

  void settKlageinstans(long id, Klagerolle rolle, String klageinstans) {
    jdbc.sql("update vedtak set rolle = :rolle, klageinstans = :klageinstans where id = :id")
        .param("rolle", rolle.name())
        .param("klageinstans", klageinstans)
        .param("id", id)
        .update();
  }

  /** @return whether the row still was as it was read */
  boolean oppdater(Vedtakspart part, String forlengetHjemmel, String forlengetGrunn) {
    var om = part.notis();
    var opphold = part.opphold();
    return jdbc.sql(
                "update vedtakspart set kanal = :kanal, sendt = :sendt, tilgjengelig = :tilgjengelig, varslet = :varslet,"
                    + " framme = :framme, framme_bevis = :bevis, begrunnelse_bedt = :bedt, begrunnet = :begrunnet,"
                    + " forlenget_til = :forlengetTil, forlenget_den = :forlengetDen,"
                    + " forlenget_hjemmel = coalesce(:forlengetHjemmel, forlenget_hjemmel),"
                    + " forlenget_grunn = coalesce(:forlengetGrunn, forlenget_grunn), oppgitt_frist = :oppgitt,"
                    + " klagefrist = :frist, klagefrist_forklaring = :forklaring, klagefrist_hjemmel = :hjemmel,"
                    + " versjon = versjon + 1 where id = :id and versjon = :versjon")
            .param("kanal", om.kanal() == null ? null : om.kanal().name(), Types.VARCHAR)
            .param("sendt", tid(om.sendt()), Types.TIMESTAMP)
            .param("tilgjengelig", tid(om.tilgjengelig()), Types.TIMESTAMP)
            .param("varslet", tid(om.varslet()), Types.TIMESTAMP)
            .param("framme", om.framme(), Types.DATE)
            .param("bevis", om.bevis(), Types.VARCHAR)
            .param("bedt", opphold.bedt(), Types.DATE)
            .param("begrunnet", opphold.begrunnet(), Types.DATE)
            .param("forlengetTil", opphold.forlengetTil(), Types.DATE)
            .param("forlengetDen", opphold.forlengetDen(), Types.DATE)
            .param("forlengetHjemmel", forlengetHjemmel, Types.VARCHAR)
            .param("forlengetGrunn", forlengetGrunn, Types.VARCHAR)
            .param("oppgitt", opphold.oppgitt(), Types.DATE)
            .param("frist", part.frist().dag(), Types.DATE)
            .param("forklaring", part.frist().forklaring(), Types.VARCHAR)
            .param("hjemmel", part.frist().hjemmel(), Types.VARCHAR)
            .param("id", part.id())
            .param("versjon", part.versjon())
            .update()
        == 1;
  }

  private List<Vedtak> les(String vilkaar, Map<String, Object> parametre) {
    var forfattere = new LinkedHashMap<Long, Set<String>>();
    jdbc.sql("select f.vedtak, f.person from vedtaksforfatter f join vedtak v on v.id = f.vedtak where " + vilkaar)
        .params(parametre)
        .query(rs -> {
          forfattere.computeIfAbsent(rs.getLong(1), v -> new HashSet<>()).add(rs.getString(2));
        });
    var parter =
        jdbc
            .sql(
                "select p.*, a.navn from vedtakspart p join vedtak v on v.id = p.vedtak join sakspart s on s.id = p.sakspart"
                    + " join aktor a on a.id = s.aktor where "
                    + vilkaar
                    + " order by p.id")
            .params(parametre)
            .query((rs, nr) -> part(rs))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Vedtakspart::vedtak));
    return jdbc.sql("select v.* from vedtak v where " + vilkaar + " order by v.id")
        .params(parametre)
        .query(
            (rs, nr) -> {
              long id = rs.getLong("id");
              return vedtak(rs, forfattere.getOrDefault(id, Set.of()), parter.getOrDefault(id, List.of()));
            })
        .list();
  }

  private static Vedtak vedtak(ResultSet rs, Set<String> forfattere, List<Vedtakspart> parter) throws SQLException {
    var rolle = rs.getString("rolle");
    return new Vedtak(
        rs.getLong("id"),
        Saksnummer.av(rs.getString("saksnummer")),
        rs.getString("type"),
        rs.getString("tittel"),
        dato(rs, "dato"),
        rs.getString("regelverk"),
        rs.getString("utfall"),
        rs.getString("hjemmel"),
        rs.getString("organ"),
        rs.getString("beslutter"),
        rs.getString("beslutter_for"),
        rs.getBoolean("utenfor"),
        rs.getObject("gjelder", Long.class),
        rs.getString("klageinstans"),
        rolle == null ? null : Klagerolle.valueOf(rolle),
        Vedtaksstatus.valueOf(rs.getString("status")),
        rs.getObject("erstattet_av", Long.class),
        forfattere,
        parter,
        rs.getTimestamp("registrert").toInstant());
  }

  private static Vedtakspart part(ResultSet rs) throws SQLException {
    var kanal = rs.getString("kanal");
    return new Vedtakspart(
        rs.getLong("id"),
        rs.getLong("vedtak"),
        rs.getLong("sakspart"),
        rs.getString("navn"),
        Partsstilling.valueOf(rs.getString("stilling")),
        new Vedtakspart.Notis(
            kanal == null ? null : Kanal.valueOf(kanal),
            tid(rs, "sendt"),
            tid(rs, "tilgjengelig"),
            tid(rs, "varslet"),
            dato(rs, "framme"),
            rs.getString("framme_bevis")),
        new Vedtakspart.Opphold(
            dato(rs, "begrunnelse_bedt"),
            dato(rs, "begrunnet"),
            dato(rs, "forlenget_til"),
            dato(rs, "forlenget_den"),
            dato(rs, "oppgitt_frist")),
        new Vedtakspart.Frist(
            dato(rs, "klagefrist"), rs.getString("klagefrist_forklaring"), rs.getString("klagefrist_hjemmel")),
        rs.getLong("versjon"));
  }

  private static Timestamp tid(Instant tid) {
    return tid == null ? null : Timestamp.from(tid);
  }

  private static Instant tid(ResultSet rs, String kolonne) throws SQLException {
    var tid = rs.getTimestamp(kolonne);
    return tid == null ? null : tid.toInstant();
  }

  private static LocalDate dato(ResultSet rs, String kolonne) throws SQLException {
    Date dato = rs.getDate(kolonne);
    return dato == null ? null : dato.toLocalDate();
  }
}
