package no.saksflyt.oppdrag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The publication of reports: notice to the ministry, the page, Evalueringsportalen (oppdrag's lifecycle, step 7). */
@Service
@Transactional
public class Publiseringer {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;
  private final Leveranser leveranser;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Publiseringer(
      JdbcClient jdbc,
      Leveranser leveranser,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.jdbc = jdbc;
    this.leveranser = leveranser;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @return the publications of a case, oldest first */
  @Transactional(readOnly = true)
  public List<Publisering> alle(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return jdbc.sql("select * from publisering where saksnummer = :sak order by nr")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> rad(rs))
        .list();
  }

  /** @return whether the report of that time is out, or stays within the house */
  boolean ferdig(Saksnummer saksnummer, int nr) {
    return alle(saksnummer).stream().anyMatch(p -> p.nr() == nr && (p.publisert() != null || p.kunInternt()));
  }

  /** @return the first day the report may be published; empty as long as the ministry has not been told */
  @Transactional(readOnly = true)
  public Optional<LocalDate> tidligst(Saksnummer saksnummer) {
    return denne(saksnummer).map(Publisering::varslet).map(Varslingsfrist::tidligst);
  }

  /** @param dato the day the notice was sent, today or earlier */
  public void varslet(Saksnummer saksnummer, LocalDate dato) {
    ikkeFram("varsletDato", dato);
    sett(saksnummer, "varslet = :dato, kun_internt = false, intern_grunn = null", Map.of("dato", dato));
    fortell(saksnummer, "PUBLISERING_VARSLET", dato, null, null);
  }

  /** @param grunn why the report stays within the house, so that no notice is sent */
  public void kunInternt(Saksnummer saksnummer, String grunn) {
    if (grunn == null || grunn.isBlank()) {
      throw new Regelbrudd(new Feltfeil("internGrunn", "feil.grunnMangler"));
    }
    sett(saksnummer, "kun_internt = true, intern_grunn = :grunn", Map.of("grunn", grunn.strip()));
    fortell(saksnummer, "KUN_INTERN_BRUK", null, null, grunn.strip());
  }

  /**
   * @param dato the day it was published: today or earlier, fourteen days after the notice or later
   * @param adresse where
   */
  public void publisert(Saksnummer saksnummer, LocalDate dato, String adresse) {
    ikkeFram("publisertDato", dato);
    var tidligst = tidligst(saksnummer);
    if (tidligst.filter(dato::isBefore).isPresent()) {
      throw new Regelbrudd(
          new Feltfeil("publisertDato", "feil.oppdragslop.forTidlig", DATO.format(tidligst.get())));
    }
    Nettadresse.krev("adresse", adresse);
    sett(saksnummer, "publisert = :dato, adresse = :adresse", Map.of("dato", dato, "adresse", adresse.strip()));
    fortell(saksnummer, "RAPPORT_PUBLISERT", dato, adresse.strip(), null);
  }

  /**
   * @param dato the day the report was registered in Evalueringsportalen, today or earlier
   * @param adresse where
   */
  public void registrertIPortalen(Saksnummer saksnummer, LocalDate dato, String adresse) {
    ikkeFram("registrertDato", dato);
    Nettadresse.krev("portaladresse", adresse);
    portal(saksnummer, "REGISTRERT", dato, adresse.strip(), null);
    fortell(saksnummer, "EVALUERINGSPORTALEN_REGISTRERT", dato, adresse.strip(), null);
  }

  /** @param grunn why the report does not belong in Evalueringsportalen */
  public void utenforPortalen(Saksnummer saksnummer, String grunn) {
    portal(saksnummer, "IKKE_AKTUELT", null, null, grunn);
    fortell(saksnummer, "EVALUERINGSPORTALEN_UTELATT", null, null, grunn);
  }

  private void portal(Saksnummer saksnummer, String portal, LocalDate dato, String adresse, String grunn) {
    var verdier = new HashMap<String, Object>();
    verdier.put("portal", portal);
    verdier.put("dato", dato);
    verdier.put("adresse", adresse);
    verdier.put("grunn", grunn);
    sett(
        saksnummer,
        "portal = :portal, portal_dato = :dato, portal_adresse = :adresse, portal_grunn = :grunn",
        verdier);
  }

  private void ikkeFram(String felt, LocalDate dato) {
    if (dato.isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.oppdragslop.framtid"));
    }
  }

  private Optional<Publisering> denne(Saksnummer saksnummer) {
    int nr = leveranser.nr(saksnummer);
    return alle(saksnummer).stream().filter(p -> p.nr() == nr).findFirst();
  }

  private void sett(Saksnummer saksnummer, String hva, Map<String, ?> verdier) {
    int nr = leveranser.nr(saksnummer);
    if (denne(saksnummer).isEmpty()) {
      jdbc.sql("insert into publisering (saksnummer, nr, versjon) values (:sak, :nr, 0)")
          .param("sak", saksnummer.toString())
          .param("nr", nr)
          .update();
    }
    jdbc.sql("update publisering set " + hva + ", versjon = versjon + 1 where saksnummer = :sak and nr = :nr")
        .params(verdier)
        .param("sak", saksnummer.toString())
        .param("nr", nr)
        .update();
  }

  private void fortell(Saksnummer saksnummer, String type, LocalDate dato, String hva, String grunn) {
    hendelser.registrer(Hendelse.av(saksnummer, type, innlogget.id()).gjelderFra(dato).til(hva).fordi(grunn));
  }

  private static Publisering rad(ResultSet rs) throws SQLException {
    return new Publisering(
        rs.getInt("nr"),
        rs.getObject("varslet", LocalDate.class),
        rs.getBoolean("kun_internt"),
        rs.getString("intern_grunn"),
        rs.getObject("publisert", LocalDate.class),
        rs.getString("adresse"),
        rs.getString("portal"),
        rs.getObject("portal_dato", LocalDate.class),
        rs.getString("portal_adresse"),
        rs.getString("portal_grunn"));
  }
}
