package no.saksflyt.oppdrag.leder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.OppdragStatus;
import no.saksflyt.oppgave.Avsluttrett;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Personer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly look through what goes on without a date. Source of the rule: the domain's lifecycle, step 9. */
@Service
@Transactional
public class Gjennomganger {

  /** Runs, and neither the whole nor an open part has a date; a condition on {@code sak s}. */
  static final String LOPENDE =
      "s.aapen and not "
          + OppdragStatus.levertSql("s.status")
          + " and not exists (select 1 from saksfrist lf where lf.saksnummer = s.saksnummer and lf.aktiv and lf.dato is not null)";

  private static final int MAKS_MERKNAD = 4_000;
  private static final int VISTE = 50;

  private final JdbcClient jdbc;
  private final OppdragService oppdrag;
  private final SakService saker;
  private final Avsluttrett rett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Clock klokke;

  Gjennomganger(
      JdbcClient jdbc,
      OppdragService oppdrag,
      SakService saker,
      Avsluttrett rett,
      Hendelser hendelser,
      Innlogget innlogget,
      Personer personer,
      Clock klokke) {
    this.jdbc = jdbc;
    this.oppdrag = oppdrag;
    this.saker = saker;
    this.rett = rett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.personer = personer;
    this.klokke = klokke;
  }

  /**
   * Records that a running assignment was looked through today and goes on.
   *
   * @param saksnummer an open assignment's case
   * @param merknad what was found, or null; at most 4 000 characters
   * @throws IkkeTillatt unless the person is a coordinator or leads the unit
   * @throws Konflikt when the case has ended
   */
  public void gjennomgaatt(Saksnummer saksnummer, String merknad) {
    oppdrag.hent(saksnummer);
    var sak = saker.hent(saksnummer);
    if (!rett.har(sak)) {
      throw new IkkeTillatt("feil.oppdragsleder.gjennomgang");
    }
    if (!sak.aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    if (merknad != null && merknad.length() > MAKS_MERKNAD) {
      throw new Regelbrudd(new Feltfeil("merknad", "feil.felt.forLang", "Merknad", MAKS_MERKNAD));
    }
    var skrevet = merknad == null || merknad.isBlank() ? null : merknad.strip();
    var idag = LocalDate.now(klokke);
    jdbc.sql(
            "insert into oppdragsgjennomgang (saksnummer, dato, merknad, hvem, registrert)"
                + " values (:sak, :dato, :merknad, :hvem, :naa)")
        .param("sak", saksnummer.toString())
        .param("dato", idag)
        .param("merknad", skrevet)
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
    hendelser.registrer(
        Hendelse.av(saksnummer, "OPPDRAG_GJENNOMGAATT", innlogget.id()).til(idag.toString()).fordi(skrevet));
  }

  /**
   * @param saksnummer an assignment's case
   * @return the times it was looked through, the last first; fifty at most
   * @throws no.saksflyt.felles.IkkeFunnet when the case does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public List<Gjennomgang> alle(Saksnummer saksnummer) {
    oppdrag.hent(saksnummer);
    var rader =
        jdbc.sql(
            "select dato, hvem, merknad from oppdragsgjennomgang where saksnummer = :sak order by id desc fetch first "
                + VISTE
                + " rows only")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> new Gjennomgang(rs.getObject(1, LocalDate.class), rs.getString(2), rs.getString(3)))
        .list();
    var navn = personer.navn(rader.stream().map(Gjennomgang::hvem).distinct().toList());
    return rader.stream().map(r -> new Gjennomgang(r.dato(), navn.getOrDefault(r.hvem(), r.hvem()), r.merknad())).toList();
  }
}
