package no.saksflyt.oppdrag.brev;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import no.saksflyt.oppdrag.brev.lesing.Brevtype;
import no.saksflyt.oppdrag.brev.lesing.LestBevilgning;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the letters that are confirmed, of what they did, and of the appropriations they give. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Brevregister {

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Brevregister(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** A registered letter. */
  record Rad(long id, Saksnummer saksnummer, int utgave, String tekstsum, String navn) {}

  /** What a letter did to a case; the number is null for an assignment without one. */
  record Virkning(Saksnummer saksnummer, String nummer, Brevplan.Slag utfall) {}

  Optional<Rad> siste(String identitet) {
    return jdbc.sql(
            "select id, saksnummer, utgave, tekstsum, navn from departementsbrev where identitet = :identitet"
                + " order by utgave desc limit 1")
        .param("identitet", identitet)
        .query(Brevregister::rad)
        .optional();
  }

  /** The letters of a year that can be replaced by name: those in force with this kind and number, newest first. */
  List<Rad> gjeldende(String direktorat, int ar, Brevtype type, Integer nummer) {
    return jdbc.sql(
            "select id, saksnummer, utgave, tekstsum, navn from departementsbrev where direktorat = :direktorat and ar = :ar"
                + " and type = :type and coalesce(nummer, 0) = :nummer and gjelder = true order by id desc")
        .param("direktorat", direktorat)
        .param("ar", ar)
        .param("type", type.name())
        .param("nummer", nummer == null ? 0 : nummer)
        .query(Brevregister::rad)
        .list();
  }

  long settInn(Saksnummer saksnummer, String direktorat, Brevplan.Brevsteg steg) {
    Brev brev = steg.brev();
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into departementsbrev (saksnummer, lopenr, direktorat, ar, type, nummer, revidert, identitet, utgave, navn,"
                + " tittel, dato, referanse, tekstsum, gjelder, registrert, registrert_av) values (:sak, :lopenr, :direktorat,"
                + " :ar, :type, :nummer, :revidert, :identitet, :utgave, :navn, :tittel, :dato, :referanse, :sum, true, :naa,"
                + " :hvem)")
        .param("sak", saksnummer.toString())
        .param("lopenr", brev.lopenr())
        .param("direktorat", direktorat)
        .param("ar", brev.ar())
        .param("type", brev.type().name())
        .param("nummer", brev.nummer())
        .param("revidert", brev.revidert())
        .param("identitet", steg.identitet())
        .param("utgave", siste(steg.identitet()).map(Rad::utgave).orElse(0) + 1)
        .param("navn", steg.navn())
        .param("tittel", kort(brev.tittel(), 1_000))
        .param("dato", brev.dato())
        .param("referanse", kort(brev.referanse(), 200))
        .param("sum", steg.tekstsum())
        .param("naa", Timestamp.from(klokke.instant()))
        .param("hvem", innlogget.id())
        .update(nokkel, "id");
    return nokkel.getKey().longValue();
  }

  /** What the replaced letter said of appropriations no longer counts; assignments it gave live on by their own versions. */
  void erstatt(long gammelt, long nytt) {
    jdbc.sql("update departementsbrev set gjelder = false, erstattet_av = :nytt where id = :gammelt")
        .param("nytt", nytt)
        .param("gammelt", gammelt)
        .update();
    jdbc.sql("update bevilgning set gjelder = false where brev_id = :gammelt").param("gammelt", gammelt).update();
  }

  void virket(long brevId, Saksnummer saksnummer, String nummer, Brevplan.Slag utfall) {
    jdbc.sql("insert into brevvirkning (brev_id, saksnummer, nummer, utfall) values (:brev, :sak, :nummer, :utfall)")
        .param("brev", brevId)
        .param("sak", saksnummer.toString())
        .param("nummer", nummer)
        .param("utfall", utfall.name())
        .update();
  }

  List<Virkning> virkninger(Saksnummer brevsak) {
    return jdbc.sql(
            "select v.saksnummer, v.nummer, v.utfall from brevvirkning v join departementsbrev b on b.id = v.brev_id"
                + " where b.saksnummer = :sak order by v.id")
        .param("sak", brevsak.toString())
        .query(
            (rad, nr) ->
                new Virkning(
                    Saksnummer.av(rad.getString("saksnummer")),
                    rad.getString("nummer"),
                    Brevplan.Slag.valueOf(rad.getString("utfall"))))
        .list();
  }

  /** The last printed total of a post with the changes that came after it, those of these letters left out. */
  Optional<Long> total(int ar, String kapPost, List<Long> uten) {
    Long sum = null;
    for (var rad : bevilgninger(ar, kapPost)) {
      if (uten.contains(rad.brev())) {
        continue;
      }
      if (rad.total() != null) {
        sum = rad.total();
      } else if (sum != null && rad.endring() != null) {
        sum += rad.endring();
      }
    }
    return Optional.ofNullable(sum);
  }

  private record Bevilgningsrad(long brev, Long endring, Long total) {}

  private List<Bevilgningsrad> bevilgninger(int ar, String kapPost) {
    return jdbc.sql(
            "select brev_id, endring_ore, total_ore from bevilgning where ar = :ar and kap_post = :post and gjelder = true"
                + " order by id")
        .param("ar", ar)
        .param("post", kapPost)
        .query(
            (rad, nr) ->
                new Bevilgningsrad(
                    rad.getLong("brev_id"), rad.getObject("endring_ore", Long.class), rad.getObject("total_ore", Long.class)))
        .list();
  }

  void settInn(long brevId, int ar, LestBevilgning lest, Long forventet) {
    jdbc.sql(
            "insert into bevilgning (brev_id, ar, kap_post, navn, endring_ore, total_ore, forventet_ore, gjelder, linje,"
                + " registrert) values (:brev, :ar, :post, :navn, :endring, :total, :forventet, true, :linje, :naa)")
        .param("brev", brevId)
        .param("ar", ar)
        .param("post", lest.kapPost())
        .param("navn", kort(lest.navn(), 500))
        .param("endring", lest.endringOre())
        .param("total", lest.totalOre())
        .param("forventet", forventet)
        .param("linje", lest.linje())
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }

  private static Rad rad(ResultSet rad, int nr) throws SQLException {
    return new Rad(
        rad.getLong("id"),
        Saksnummer.av(rad.getString("saksnummer")),
        rad.getInt("utgave"),
        rad.getString("tekstsum"),
        rad.getString("navn"));
  }

  private static String kort(String tekst, int maks) {
    return tekst == null || tekst.length() <= maks ? tekst : tekst.substring(0, maks - 1) + "…";
  }
}
