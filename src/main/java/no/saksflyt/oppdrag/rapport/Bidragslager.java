package no.saksflyt.oppdrag.rapport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what units contribute. Whoever calls has checked that the person may see the report. */
@Component
class Bidragslager {

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Innlogget innlogget;
  private final Clock klokke;

  Bidragslager(JdbcClient jdbc, Tilgangsfilter tilgang, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** Asks for a point that is not asked for yet; its unit gets a contribution to make, or its contribution back. */
  void be(Saksnummer saksnummer, Rapportpunkt punkt) {
    if (harPunkt(saksnummer, punkt)) {
      return;
    }
    if (!gjenaapne(saksnummer, punkt.enhet())) {
      jdbc.sql("insert into rapportbidrag (saksnummer, enhet, tilstand, versjon) values (:sak, :enhet, 'VENTER', 0)")
          .param("sak", saksnummer.toString())
          .param("enhet", punkt.enhet())
          .update();
    }
    jdbc.sql("insert into rapportpunkt (saksnummer, slag, ref, enhet) values (:sak, :slag, :ref, :enhet)")
        .param("sak", saksnummer.toString())
        .param("slag", punkt.slag().name())
        .param("ref", punkt.ref())
        .param("enhet", punkt.enhet())
        .update();
  }

  private boolean harPunkt(Saksnummer saksnummer, Rapportpunkt punkt) {
    return jdbc.sql("select count(*) from rapportpunkt where saksnummer = :sak and slag = :slag and ref = :ref")
            .param("sak", saksnummer.toString())
            .param("slag", punkt.slag().name())
            .param("ref", punkt.ref())
            .query(Long.class)
            .single()
        > 0;
  }

  /** @return whether the unit has a contribution already; a finished one is open again */
  private boolean gjenaapne(Saksnummer saksnummer, String enhet) {
    return jdbc.sql(
                "update rapportbidrag set versjon = versjon + 1,"
                    + " tilstand = case when tilstand = 'LEVERT' then 'RETURNERT' else tilstand end"
                    + " where saksnummer = :sak and enhet = :enhet")
            .param("sak", saksnummer.toString())
            .param("enhet", enhet)
            .update()
        > 0;
  }

  /** What was written of an assignment that has been restricted since is only for those named on it. */
  List<Bidrag> alle(Saksnummer saksnummer) {
    var punkter =
        jdbc
            .sql(
                "select p.* from rapportpunkt p left join sak s on p.slag = 'OPPDRAG' and s.saksnummer = p.ref"
                    + " where p.saksnummer = :sak and "
                    + Tilgangsfilter.sql("s")
                    + " order by p.slag desc, length(p.ref), p.ref")
            .param("sak", saksnummer.toString())
            .params(tilgang.parametre())
            .query(Bidragslager::punkt)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Rapportpunkt::enhet));
    return jdbc.sql("select * from rapportbidrag where saksnummer = :sak order by enhet")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> bidrag(rs, punkter.getOrDefault(rs.getString("enhet"), List.of())))
        .list();
  }

  Optional<Bidrag> finn(Saksnummer saksnummer, String enhet) {
    return alle(saksnummer).stream().filter(b -> b.enhet().equals(enhet)).findFirst();
  }

  /** @return number and title of assignments the person may see, by case */
  Map<String, String> titler(Collection<String> saker) {
    var titler = new HashMap<String, String>();
    if (!saker.isEmpty()) {
      jdbc.sql(
              "select s.saksnummer, coalesce(o.nummer, s.saksnummer), s.tittel from sak s"
                  + " join oppdrag o on o.saksnummer = s.saksnummer where s.saksnummer in (:saker) and "
                  + Tilgangsfilter.sql("s"))
          .param("saker", saker)
          .params(tilgang.parametre())
          .query(
              rs -> {
                titler.put(rs.getString(1), rs.getString(2) + " " + rs.getString(3));
              });
    }
    return titler;
  }

  /** @return the units that write for some reports, by case */
  Map<Saksnummer, List<String>> enheter(Collection<Saksnummer> saker) {
    var enheter = new HashMap<Saksnummer, List<String>>();
    if (!saker.isEmpty()) {
      jdbc.sql("select saksnummer, enhet from rapportbidrag where saksnummer in (:saker) order by enhet")
          .param("saker", saker.stream().map(Saksnummer::toString).toList())
          .query(
              rs -> {
                enheter.computeIfAbsent(Saksnummer.av(rs.getString(1)), ny -> new ArrayList<>()).add(rs.getString(2));
              });
    }
    return enheter;
  }

  /** @return whether the contribution still was as it was read; from now on it is this transaction's */
  boolean ta(Bidrag bidrag, long versjon) {
    return jdbc.sql(
                "update rapportbidrag set versjon = versjon + 1 where saksnummer = :sak and enhet = :enhet and versjon = :versjon")
            .param("sak", bidrag.saksnummer().toString())
            .param("enhet", bidrag.enhet())
            .param("versjon", versjon)
            .update()
        == 1;
  }

  void skriv(Saksnummer saksnummer, Rapportpunkt punkt) {
    jdbc.sql(
            "update rapportpunkt set tekst = :tekst, lys = :lys, verdi = :verdi, forelopig = :forelopig, kilde = :kilde,"
                + " ikke_leverbar = :ikke, hvem = :hvem, endret = :naa where saksnummer = :sak and slag = :slag and ref = :ref")
        .param("tekst", punkt.tekst())
        .param("lys", punkt.lys() == null ? null : punkt.lys().name())
        .param("verdi", punkt.verdi())
        .param("forelopig", punkt.forelopig())
        .param("kilde", punkt.kilde())
        .param("ikke", punkt.ikkeLeverbar())
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .param("sak", saksnummer.toString())
        .param("slag", punkt.slag().name())
        .param("ref", punkt.ref())
        .update();
  }

  void levert(Bidrag bidrag, String ingenting) {
    jdbc.sql(
            "update rapportbidrag set tilstand = 'LEVERT', ingenting = :ingenting, returgrunn = null, levert_av = :hvem,"
                + " levert = :naa, versjon = versjon + 1 where saksnummer = :sak and enhet = :enhet")
        .param("ingenting", ingenting)
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .param("sak", bidrag.saksnummer().toString())
        .param("enhet", bidrag.enhet())
        .update();
  }

  void returner(Saksnummer saksnummer, String enhet, String grunn) {
    jdbc.sql(
            "update rapportbidrag set tilstand = 'RETURNERT', returgrunn = :grunn, versjon = versjon + 1"
                + " where saksnummer = :sak and enhet = :enhet")
        .param("grunn", grunn)
        .param("sak", saksnummer.toString())
        .param("enhet", enhet)
        .update();
  }

  private static Bidrag bidrag(ResultSet rs, List<Rapportpunkt> punkter) throws SQLException {
    var levert = rs.getTimestamp("levert");
    return new Bidrag(
        Saksnummer.av(rs.getString("saksnummer")),
        rs.getString("enhet"),
        Bidrag.Tilstand.valueOf(rs.getString("tilstand")),
        rs.getString("returgrunn"),
        rs.getString("ingenting"),
        rs.getString("levert_av"),
        levert == null ? null : levert.toInstant(),
        rs.getLong("versjon"),
        punkter);
  }

  private static Rapportpunkt punkt(ResultSet rs, int nr) throws SQLException {
    var lys = rs.getString("lys");
    return new Rapportpunkt(
        Rapportpunkt.Slag.valueOf(rs.getString("slag")),
        rs.getString("ref"),
        rs.getString("enhet"),
        rs.getString("tekst"),
        lys == null ? null : Trafikklys.valueOf(lys),
        rs.getString("verdi"),
        rs.getBoolean("forelopig"),
        rs.getString("kilde"),
        rs.getString("ikke_leverbar"));
  }
}
