package no.saksflyt.oppdrag;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The procurement of research: announced, supplier chosen, contract, interim report, final report (oppdrag's lifecycle, step 7). */
@Service
@Transactional
public class Anskaffelser {

  private final JdbcClient jdbc;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Anskaffelser(JdbcClient jdbc, SakService saker, Hendelser hendelser, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @return the procurements of a case by part */
  @Transactional(readOnly = true)
  public List<Anskaffelse> alle(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return jdbc.sql("select * from foulop where saksnummer = :sak order by del_id")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> rad(rs))
        .list();
  }

  /** @return whether the part's final report has come */
  boolean ferdig(Saksnummer saksnummer, String delId) {
    return alle(saksnummer).stream().anyMatch(en -> en.delId().equals(delId) && en.sluttrapport() != null);
  }

  /**
   * @param dato the day it was announced, today or earlier
   * @param adresse where
   */
  public void kunngjort(Saksnummer saksnummer, String delId, LocalDate dato, String adresse) {
    Nettadresse.krev("kunngjoring", adresse);
    ikkeFram("kunngjortDato", dato);
    if (jdbc.sql("select count(*) from foulop where saksnummer = :sak and del_id = :del")
            .param("sak", saksnummer.toString())
            .param("del", delId)
            .query(Integer.class)
            .single()
        == 0) {
      jdbc.sql("insert into foulop (saksnummer, del_id, versjon) values (:sak, :del, 0)")
          .param("sak", saksnummer.toString())
          .param("del", delId)
          .update();
    }
    sett(saksnummer, delId, "kunngjort = :dato, kunngjoring = :adresse", Map.of("dato", dato, "adresse", adresse.strip()));
    fortell(saksnummer, "ANSKAFFELSE_KUNNGJORT", dato, adresse.strip(), null);
  }

  /**
   * @param leverandor who was chosen
   * @param grunn why
   */
  public void valgt(Saksnummer saksnummer, String delId, String leverandor, String grunn) {
    sett(saksnummer, delId, "leverandor = :leverandor", Map.of("leverandor", leverandor.strip()));
    fortell(saksnummer, "LEVERANDOR_VALGT", null, leverandor.strip(), grunn);
  }

  /** @param grunn why nobody was chosen; it is announced again */
  public void avlyst(Saksnummer saksnummer, String delId, String grunn) {
    sett(saksnummer, delId, "leverandor = null", Map.of());
    fortell(saksnummer, "ANSKAFFELSE_AVLYST", null, null, grunn);
  }

  /**
   * @param dato the day the contract was signed, today or earlier, not before the announcement
   * @param kroner what it costs, more than nothing, or null
   * @param slutt the day the supplier is to be done, not before the contract, or null
   */
  public void kontrakt(Saksnummer saksnummer, String delId, LocalDate dato, BigDecimal kroner, LocalDate slutt) {
    ikkeFram("kontraktDato", dato);
    ikkeFor("kontraktDato", dato, hent(saksnummer, delId).kunngjort());
    ikkeFor("sluttdato", slutt, dato);
    if (kroner != null && kroner.signum() <= 0) {
      throw new Regelbrudd(new Feltfeil("kontraktsum", "feil.oppdragslop.kontraktsum"));
    }
    var verdier = new HashMap<String, Object>();
    verdier.put("dato", dato);
    verdier.put("ore", kroner == null ? null : kroner.movePointRight(2).longValue());
    verdier.put("slutt", slutt);
    sett(saksnummer, delId, "kontrakt_dato = :dato, kontrakt_ore = :ore, slutt_dato = :slutt", verdier);
    fortell(saksnummer, "KONTRAKT_INNGAATT", dato, null, null);
  }

  /** @param dato the day the interim report came, today or earlier, not before the contract */
  public void delrapport(Saksnummer saksnummer, String delId, LocalDate dato) {
    mottatt(saksnummer, delId, dato);
    sett(saksnummer, delId, "delrapport = :dato", Map.of("dato", dato));
    fortell(saksnummer, "DELRAPPORT_MOTTATT", dato, null, null);
  }

  /**
   * @param dato the day the final report came, today or earlier, not before the contract
   * @param tittel its title
   */
  public void sluttrapport(Saksnummer saksnummer, String delId, LocalDate dato, String tittel) {
    mottatt(saksnummer, delId, dato);
    sett(saksnummer, delId, "sluttrapport = :dato, rapporttittel = :tittel", Map.of("dato", dato, "tittel", tittel.strip()));
    fortell(saksnummer, "SLUTTRAPPORT_MOTTATT", dato, tittel.strip(), null);
  }

  private void mottatt(Saksnummer saksnummer, String delId, LocalDate dato) {
    ikkeFram("mottattDato", dato);
    ikkeFor("mottattDato", dato, hent(saksnummer, delId).kontraktDato());
  }

  private Anskaffelse hent(Saksnummer saksnummer, String delId) {
    return alle(saksnummer).stream().filter(en -> en.delId().equals(delId)).findFirst().orElseThrow();
  }

  private void ikkeFram(String felt, LocalDate dato) {
    if (dato.isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.oppdragslop.framtid"));
    }
  }

  private static void ikkeFor(String felt, LocalDate dato, LocalDate forst) {
    if (dato != null && forst != null && dato.isBefore(forst)) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.oppdragslop.rekkefolge"));
    }
  }

  private void sett(Saksnummer saksnummer, String delId, String hva, Map<String, ?> verdier) {
    jdbc.sql("update foulop set " + hva + ", versjon = versjon + 1 where saksnummer = :sak and del_id = :del")
        .params(verdier)
        .param("sak", saksnummer.toString())
        .param("del", delId)
        .update();
  }

  private void fortell(Saksnummer saksnummer, String type, LocalDate dato, String hva, String grunn) {
    hendelser.registrer(Hendelse.av(saksnummer, type, innlogget.id()).gjelderFra(dato).til(hva).fordi(grunn));
  }

  private static Anskaffelse rad(ResultSet rs) throws SQLException {
    return new Anskaffelse(
        rs.getString("del_id"),
        rs.getObject("kunngjort", LocalDate.class),
        rs.getString("kunngjoring"),
        rs.getString("leverandor"),
        rs.getObject("kontrakt_dato", LocalDate.class),
        (Long) rs.getObject("kontrakt_ore"),
        rs.getObject("slutt_dato", LocalDate.class),
        rs.getObject("delrapport", LocalDate.class),
        rs.getObject("sluttrapport", LocalDate.class),
        rs.getString("rapporttittel"));
  }
}
