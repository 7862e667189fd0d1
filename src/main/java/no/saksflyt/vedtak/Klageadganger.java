package no.saksflyt.vedtak;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides complaints on which kind of decision: rows with validity that a lawyer or process owner keeps. A decision is held
 * against the row that held on its own day; what was once so stays readable.
 */
@Service
@Transactional
public class Klageadganger {

  private static final String RADER =
      "select k.id, k.vedtakstype, t.navn, k.regelverk, k.organ, k.adgang, k.som_paaklaget, k.klageinstans, k.rolle, k.hjemmel,"
          + " k.gyldig_fra, k.gyldig_til, k.versjon from klageadgang k join vedtakstype t on t.kode = k.vedtakstype";

  private final JdbcClient jdbc;
  private final Vedtakslager lager;
  private final Innlogget innlogget;
  private final Clock klokke;

  Klageadganger(JdbcClient jdbc, Vedtakslager lager, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.lager = lager;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param vedtak a decision
   * @return who decides a complaint on it: what it says itself, else the row of its kind on its day
   */
  @Transactional(readOnly = true)
  public Klageadgang av(Vedtak vedtak) {
    if (vedtak.rolle() != null) {
      return new Klageadgang(true, vedtak.klageinstans(), vedtak.rolle(), null);
    }
    var rad = rad(vedtak.type(), vedtak.regelverk(), vedtak.dato()).orElse(null);
    if (rad == null) {
      return Klageadgang.INGEN;
    }
    // An earlier decision has a lower id: the way back always ends.
    return rad.adgang() && rad.somPaaklaget() && vedtak.gjelder() != null
        ? lager.finn(vedtak.gjelder()).map(this::av).orElse(Klageadgang.INGEN)
        : rad.klageadgang();
  }

  String organ(String type, String regelverk, LocalDate dato) {
    return rad(type, regelverk, dato)
        .map(Klageadgangsrad::organ)
        .orElseThrow(() -> new Regelbrudd(new Feltfeil("type", "feil.vedtak.utenRad")));
  }

  private Optional<Klageadgangsrad> rad(String type, String regelverk, LocalDate dato) {
    return jdbc.sql(
            RADER
                + " where k.vedtakstype = :type and k.regelverk in (:regelverk, '*') and k.gyldig_fra <= :dato"
                + " and (k.gyldig_til is null or k.gyldig_til >= :dato)"
                + " order by case when k.regelverk = '*' then 1 else 0 end, k.gyldig_fra desc limit 1")
        .param("type", type)
        .param("regelverk", regelverk)
        .param("dato", dato)
        .query((rs, nr) -> les(rs))
        .optional();
  }

  /** @return every row, those that hold no longer too, by name of the kind and first day */
  @Transactional(readOnly = true)
  public List<Klageadgangsrad> alle() {
    return jdbc.sql(RADER + " order by t.navn, k.vedtakstype, k.regelverk, k.gyldig_fra desc").query((rs, nr) -> les(rs)).list();
  }

  /**
   * @param id a row's id
   * @return the row
   * @throws IkkeFunnet when there is none
   */
  @Transactional(readOnly = true)
  public Klageadgangsrad hent(long id) {
    return jdbc.sql(RADER + " where k.id = :id")
        .param("id", id)
        .query((rs, nr) -> les(rs))
        .optional()
        .orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
  }

  /**
   * Says from which day another rule holds: the row in force ends the day before and stays readable. The same first day corrects
   * the row itself.
   *
   * @param rad the row as it is to be; its id and version are those of the row it follows
   * @param grunn why, 1 to 1 000 characters
   * @return id of the row that now holds
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when somebody else changed the row meanwhile
   */
  public long endre(Klageadgangsrad rad, String grunn) {
    innlogget.krev(Roller.JURIST, Roller.PROSESSEIER);
    var gjeldende = hent(rad.id());
    kontroller(rad, gjeldende, grunn);
    var retter = rad.gyldigFra().equals(gjeldende.gyldigFra());
    if (oppdater(gjeldende, rad, retter) == 0) {
      throw new Konflikt("feil.endretImens");
    }
    var id = retter ? rad.id() : settInn(rad, gjeldende);
    logg(id, gjeldende, rad, grunn.strip());
    return id;
  }

  private void kontroller(Klageadgangsrad rad, Klageadgangsrad gjeldende, String grunn) {
    var feil = new ArrayList<Feltfeil>();
    if (rad.organ() == null || rad.organ().length() > 200) {
      feil.add(new Feltfeil("organ", rad.organ() == null ? "feil.felt.mangler" : "feil.felt.forLang", "Vedtaksorgan", 200));
    }
    if ((rad.klageinstans() == null) != (rad.rolle() == null)) {
      feil.add(new Feltfeil("klageinstans", "feil.vedtak.klageinstansHalv"));
    } else if (rad.klageinstans() != null && (!rad.adgang() || rad.somPaaklaget())) {
      feil.add(new Feltfeil("klageinstans", "feil.vedtak.klageinstansUtenAdgang"));
    } else if (rad.klageinstans() != null && rad.klageinstans().length() > 200) {
      feil.add(new Feltfeil("klageinstans", "feil.felt.forLang", "Klageinstans", 200));
    }
    if (rad.hjemmel() != null && rad.hjemmel().length() > 300) {
      feil.add(new Feltfeil("hjemmel", "feil.felt.forLang", "Hjemmel", 300));
    }
    if (rad.gyldigFra() == null || rad.gyldigFra().isBefore(gjeldende.gyldigFra())) {
      feil.add(new Feltfeil("gyldigFra", "feil.vedtak.gyldigFra"));
    } else if (gjeldende.gyldigTil() != null) {
      feil.add(new Feltfeil("gyldigFra", "feil.vedtak.radAvsluttet"));
    }
    if (grunn == null || grunn.isBlank() || grunn.length() > 1_000) {
      feil.add(new Feltfeil("grunn", grunn == null || grunn.isBlank() ? "feil.felt.mangler" : "feil.felt.forLang", "Begrunnelse", 1_000));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  /** Corrects the row, or ends it the day before the next one begins. */
  private int oppdater(Klageadgangsrad gjeldende, Klageadgangsrad rad, boolean retter) {
    var ny = retter ? rad : gjeldende;
    return jdbc.sql(
            "update klageadgang set organ = :organ, adgang = :adgang, som_paaklaget = :som, klageinstans = :klageinstans,"
                + " rolle = :rolle, hjemmel = :hjemmel, gyldig_til = :til, endret_av = :hvem, endret = :naa,"
                + " versjon = versjon + 1 where id = :id and versjon = :versjon")
        .params(verdier(ny))
        .param("til", retter ? null : rad.gyldigFra().minusDays(1), Types.DATE)
        .param("id", rad.id())
        .param("versjon", rad.versjon())
        .update();
  }

  private long settInn(Klageadgangsrad rad, Klageadgangsrad gjeldende) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into klageadgang (vedtakstype, regelverk, organ, adgang, som_paaklaget, klageinstans, rolle, hjemmel,"
                + " gyldig_fra, endret_av, endret, versjon) values (:type, :regelverk, :organ, :adgang, :som, :klageinstans,"
                + " :rolle, :hjemmel, :fra, :hvem, :naa, 0)")
        .params(verdier(rad))
        .param("type", gjeldende.vedtakstype())
        .param("regelverk", gjeldende.regelverk())
        .param("fra", rad.gyldigFra())
        .update(nokkel, "id");
    return Objects.requireNonNull(nokkel.getKey()).longValue();
  }

  private Map<String, Object> verdier(Klageadgangsrad rad) {
    var verdier = new HashMap<String, Object>();
    verdier.put("organ", rad.organ());
    verdier.put("adgang", rad.adgang());
    verdier.put("som", rad.somPaaklaget());
    verdier.put("klageinstans", rad.klageinstans());
    verdier.put("rolle", rad.rolle() == null ? null : rad.rolle().name());
    verdier.put("hjemmel", rad.hjemmel());
    verdier.put("hvem", innlogget.id());
    verdier.put("naa", Timestamp.from(klokke.instant()));
    return verdier;
  }

  /**
   * A change of a row.
   *
   * @param tid when
   * @param hvem id of who changed it
   * @param foer what it said before, in words
   * @param etter what it says now
   * @param grunn why
   */
  public record Endring(Instant tid, String hvem, String foer, String etter, String grunn) {}

  /** @return what was changed of the rows of a kind of decision, the last first */
  @Transactional(readOnly = true)
  public List<Endring> endringer(String vedtakstype) {
    return jdbc.sql(
            "select l.tid, l.hvem, l.foer, l.etter, l.grunn from klageadgangslogg l join klageadgang k on k.id = l.klageadgang"
                + " where k.vedtakstype = :type order by l.id desc limit 200")
        .param("type", vedtakstype)
        .query(
            (rs, nr) ->
                new Endring(rs.getTimestamp(1).toInstant(), rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5)))
        .list();
  }

  private void logg(long id, Klageadgangsrad foer, Klageadgangsrad etter, String grunn) {
    jdbc.sql(
            "insert into klageadgangslogg (klageadgang, hvem, tid, foer, etter, grunn)"
                + " values (:id, :hvem, :naa, :foer, :etter, :grunn)")
        .param("id", id)
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .param("foer", kort(foer))
        .param("etter", kort(etter))
        .param("grunn", grunn)
        .update();
  }

  private static String kort(Klageadgangsrad rad) {
    return String.join(
        " · ",
        rad.gyldigFra().toString(),
        rad.organ(),
        rad.adgang() ? Objects.requireNonNullElse(rad.klageinstans(), rad.somPaaklaget() ? "=" : "?") : "–",
        rad.rolle() == null ? "–" : rad.rolle().name(),
        Objects.requireNonNullElse(rad.hjemmel(), "–"));
  }

  private static Klageadgangsrad les(ResultSet rs) throws SQLException {
    var rolle = rs.getString("rolle");
    Date til = rs.getDate("gyldig_til");
    return new Klageadgangsrad(
        rs.getLong("id"),
        rs.getString("vedtakstype"),
        rs.getString("navn"),
        rs.getString("regelverk"),
        rs.getString("organ"),
        rs.getBoolean("adgang"),
        rs.getBoolean("som_paaklaget"),
        rs.getString("klageinstans"),
        rolle == null ? null : Klagerolle.valueOf(rolle),
        rs.getString("hjemmel"),
        rs.getDate("gyldig_fra").toLocalDate(),
        til == null ? null : til.toLocalDate(),
        rs.getLong("versjon"));
  }
}
