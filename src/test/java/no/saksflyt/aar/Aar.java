package no.saksflyt.aar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.demo.Demonstrasjonen;
import no.saksflyt.drift.Applikasjon;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppdrag.brev.BrevService;
import no.saksflyt.oppdrag.brev.Brevfil;
import no.saksflyt.oppfolging.Nattsjekk;
import no.saksflyt.oppgave.Regi;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year that goes by day for day: each morning what is due runs, each night is checked, and in between people do their steps
 * through the doors they have.
 */
final class Aar {

  private static final LocalTime MORGEN = LocalTime.of(7, 0);
  private static final LocalTime ARBEIDSTID = LocalTime.of(10, 0);

  private final Applikasjon app;
  private final Regi regi;
  private LocalDate dag;

  Aar(Applikasjon app, LocalDate forste) {
    this.app = app;
    this.regi = app.av(Regi.class);
    this.dag = forste.minusDays(1);
    til(forste);
  }

  <T> T av(Class<T> type) {
    return app.av(type);
  }

  JdbcClient jdbc() {
    return av(JdbcClient.class);
  }

  // --- time ---

  /** Lets the days go until this one, and stands in its working hours. */
  void til(LocalDate ny) {
    while (dag.isBefore(ny)) {
      dag = dag.plusDays(1);
      regi.stillKlokken(dag.atTime(MORGEN).atZone(Tid.OSLO).toInstant());
      av(Demonstrasjonen.class).kjorJobber();
      av(Nattsjekk.class).sjekk();
      ingentingHenger();
    }
    regi.stillKlokken(dag.atTime(ARBEIDSTID).atZone(Tid.OSLO).toInstant());
  }

  LocalDate idag() {
    return dag;
  }

  void til(String ny) {
    til(LocalDate.parse(ny));
  }

  /** Whatever is open goes on by a person's step or on a day to come, and no job has failed or is left behind. */
  void ingentingHenger() {
    assertThat(av(Nattsjekk.class).siste())
        .hasValueSatisfying(natt -> assertThat(natt.funn().noe()).as("the night of " + dag).isFalse());
    tomt("failed jobs", "select ID_ from ACT_RU_JOB where RETRIES_ = 0");
    tomt("incidents", "select ID_ from ACT_RU_INCIDENT");
    tomt(
        "open cases with neither a step nor a day to wait for",
        "select s.saksnummer || ' ' || s.status from sak s where s.aapen = true"
            + " and not exists (select 1 from ACT_RU_TASK t join oppgavefrist f on f.oppgave_id = t.ID_"
            + " where f.saksnummer = s.saksnummer)"
            + " and not exists (select 1 from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
            + " where e.BUSINESS_KEY_ = s.saksnummer and j.DUEDATE_ is not null)");
    tomt(
        "ended cases in which something runs on",
        "select s.saksnummer || ' ' || e.PROC_DEF_ID_ from sak s join ACT_RU_EXECUTION e"
            + " on e.BUSINESS_KEY_ = s.saksnummer where s.aapen = false");
  }

  private void tomt(String hva, String sql) {
    assertThat(jdbc().sql(sql).query(String.class).list()).as(hva + " on " + dag).isEmpty();
  }

  // --- people ---

  void gjor(String person, Saksnummer sak, String steg, Object... svar) {
    gjorDel(person, sak, null, steg, svar);
  }

  void gjorDel(String person, Saksnummer sak, String delId, String steg, Object... svar) {
    try {
      regi.utfor(person, sak, steg, delId, new HashMap<>(ord(svar)));
    } catch (RuntimeException gikkIkke) {
      throw new AssertionError(
          dag + ": " + person + " cannot do " + steg + " in " + sak + ", where these wait: " + aapne(sak), gikkIkke);
    }
    regi.kjorForfalteJobber();
  }

  private List<String> aapne(Saksnummer sak) {
    return jdbc()
        .sql("select steg || ' ' || coalesce(del_id, '') from oppgavefrist where saksnummer = :sak")
        .param("sak", sak.toString())
        .query(String.class)
        .list();
  }

  void som(String person, Runnable handling) {
    regi.som(person, handling);
    regi.kjorForfalteJobber();
  }

  /** The ids of the open tasks of a step, so that what has several can be done one by one. */
  List<String> deler(Saksnummer sak, String steg) {
    return jdbc()
        .sql("select del_id from oppgavefrist where saksnummer = :sak and steg = :steg order by del_id")
        .param("sak", sak.toString())
        .param("steg", steg)
        .query(String.class)
        .list();
  }

  boolean venterPaa(Saksnummer sak, String steg) {
    return !deler(sak, steg).isEmpty();
  }

  /** The deadline of the whole assignment in force. */
  LocalDate frist(Saksnummer sak) {
    return jdbc()
        .sql("select dato from saksfrist where saksnummer = :sak and referanse = '-'")
        .param("sak", sak.toString())
        .query(LocalDate.class)
        .single();
  }

  String sisteDel(Saksnummer sak) {
    return jdbc()
        .sql("select max(lopenr) from oppdragsdel where saksnummer = :sak and status <> 'BORTFALT'")
        .param("sak", sak.toString())
        .query(String.class)
        .single();
  }

  /** The deliveries of an assignment, each with what was due and how it came. */
  List<String> leveranser(Saksnummer sak) {
    return jdbc()
        .sql("select frist, coalesce(utfall, '-') from leveranse where saksnummer = :sak order by id")
        .param("sak", sak.toString())
        .query((rad, nr) -> rad.getObject(1, LocalDate.class) + " " + rad.getString(2))
        .list();
  }

  /** Every assignment and how it ended; {@code -} while it runs. */
  Map<Saksnummer, String> utfall() {
    var svar = new HashMap<Saksnummer, String>();
    jdbc()
        .sql("select s.saksnummer, case when s.aapen then '-' else s.utfall end from sak s where s.type = 'OPPDRAG'")
        .query((rad, nr) -> svar.put(Saksnummer.av(rad.getString(1)), rad.getString(2)))
        .list();
    return svar;
  }

  /** A letter of our own writing comes, is confirmed and published. */
  Saksnummer brev(String navn) {
    var sak = new Saksnummer[1];
    som("koordinator", () -> sak[0] = av(BrevService.class).taImot(Brevfil.avTekst(les(navn))).saksnummer());
    gjor("koordinator", sak[0], "bekreftBrev", "bekreftelse", "BEKREFTET");
    var adresse = "https://www.departementet.example/" + navn;
    gjor("koordinator", sak[0], "publiserBrev", "publisert", dag.toString(), "adresse", adresse);
    return sak[0];
  }

  Saksnummer oppdrag(String nummer) {
    return regi.som("koordinator", () -> av(Oppdragsversjoner.class).finn(nummer)).orElseThrow();
  }

  Saksnummer oppdragUtenNummer(int ar, String tittel) {
    return regi.som(
            "koordinator", () -> av(Oppdragsversjoner.class).finnUtenNummer(ar, Oppdragsversjoner.normalisert(tittel)))
        .orElseThrow();
  }

  private static Map<String, Object> ord(Object... par) {
    var svar = new HashMap<String, Object>();
    for (int i = 0; i < par.length; i += 2) {
      svar.put((String) par[i], par[i + 1]);
    }
    return svar;
  }

  private static String les(String navn) {
    try (var fil = Aar.class.getResourceAsStream("/aar/" + navn + ".txt")) {
      return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }
}
