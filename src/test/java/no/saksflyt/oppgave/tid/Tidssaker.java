package no.saksflyt.oppgave.tid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.Regi;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases for the tests of time, led to the step a test needs. */
public class Tidssaker {

  private static final AtomicInteger NESTE = new AtomicInteger(1);

  private final OppdragService oppdrag;
  private final TaskService oppgaver;
  private final Motor motor;
  private final Regi regi;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaksjon;

  public Tidssaker(
      OppdragService oppdrag,
      TaskService oppgaver,
      Motor motor,
      Regi regi,
      JdbcClient jdbc,
      PlatformTransactionManager transaksjoner) {
    this.oppdrag = oppdrag;
    this.oppgaver = oppgaver;
    this.motor = motor;
    this.regi = regi;
    this.jdbc = jdbc;
    this.transaksjon = new TransactionTemplate(transaksjoner);
  }

  public Saksnummer registrert(Fristtype type, LocalDate frist, NyttOppdrag.Del... deler) {
    return registrert(type, frist, false, deler);
  }

  public Saksnummer registrert(Fristtype type, LocalDate frist, boolean begrenset, NyttOppdrag.Del... deler) {
    var nytt =
        new NyttOppdrag(
            "2072-%03d".formatted(NESTE.getAndIncrement()),
            "Hemmelig kartlegging av skoleveien",
            null,
            type,
            type == Fristtype.INGEN ? null : frist,
            type == Fristtype.INGEN ? frist : null,
            List.of(deler),
            begrenset,
            begrenset ? "Skjermet" : null);
    return regi.som("koordinator", () -> oppdrag.registrer(nytt));
  }

  /** In unit Bosetting, waiting for the leader to name an owner. */
  public Saksnummer fordelt(Fristtype type, LocalDate frist, NyttOppdrag.Del... deler) {
    var sak = registrert(type, frist, deler);
    fordel(sak);
    return sak;
  }

  public void fordel(Saksnummer sak) {
    regi.som(
        "koordinator",
        () ->
            sammen(
                () -> {
                  oppdrag.fordel(sak, "bosetting", null);
                  return fullfor(sak, "fordelOppdrag", Map.of());
                }));
  }

  /** Owned by saksbehandler, who has the plan to make. */
  public Saksnummer tilPlanlegging(Fristtype type, LocalDate frist, NyttOppdrag.Del... deler) {
    var sak = fordelt(type, frist, deler);
    regi.som(
        "leder",
        () ->
            sammen(
                () -> {
                  oppdrag.navngi(sak, "saksbehandler");
                  return fullfor(sak, "navngiSaksansvarlig", Map.of("navngiving", "NAVNGITT"));
                }));
    return sak;
  }

  /** Planned by saksbehandler, who has a task for each part. */
  public Saksnummer underArbeid(Fristtype type, LocalDate frist, NyttOppdrag.Del... deler) {
    var sak = tilPlanlegging(type, frist, deler);
    regi.som(
        "saksbehandler",
        () ->
            sammen(
                () -> {
                  oppdrag.planlagt(sak);
                  return fullfor(sak, "planleggOppdrag", Map.of("planlegging", "FERDIG"));
                }));
    return sak;
  }

  public Task oppgave(Saksnummer sak, String steg) {
    return motor.somSystem(
        "test",
        () ->
            oppgaver
                .createTaskQuery()
                .processInstanceBusinessKey(sak.toString())
                .taskDefinitionKey(steg)
                .singleResult());
  }

  public boolean fullfor(Saksnummer sak, String steg, Map<String, Object> variabler) {
    var id = oppgave(sak, steg).getId();
    motor.somSystem("test", () -> oppgaver.complete(id, variabler));
    return true;
  }

  public <T> T somSystem(Supplier<T> arbeid) {
    return motor.somSystem("test", arbeid);
  }

  public List<String> instanser(Saksnummer sak) {
    return jdbc.sql("select instans_id from prosessinstans where saksnummer = :sak")
        .param("sak", sak.toString())
        .query(String.class)
        .list();
  }

  public <T> T sammen(Supplier<T> arbeid) {
    return transaksjon.execute(status -> arbeid.get());
  }

  public Map<String, Object> rad(Saksnummer sak, String steg) {
    return jdbc.sql("select * from oppgavefrist where saksnummer = :sak and steg = :steg")
        .param("sak", sak.toString())
        .param("steg", steg)
        .query()
        .singleRow();
  }

  public LocalDate frist(Saksnummer sak, String steg) {
    var dato = rad(sak, steg).get("frist");
    return dato == null ? null : ((java.sql.Date) dato).toLocalDate();
  }

  public LocalDate fristForDel(Saksnummer sak, String delId) {
    return jdbc.sql("select frist from oppgavefrist where saksnummer = :sak and del_id = :del")
        .param("sak", sak.toString())
        .param("del", delId)
        .query(LocalDate.class)
        .single();
  }

  public List<String> hendelser(Saksnummer sak) {
    return jdbc.sql("select type from sakshendelse where saksnummer = :sak order by id")
        .param("sak", sak.toString())
        .query(String.class)
        .list();
  }

  public List<String> varsler(Saksnummer sak, String type) {
    return jdbc.sql("select person from varsel where saksnummer = :sak and type = :type order by person")
        .param("sak", sak.toString())
        .param("type", type)
        .query(String.class)
        .list();
  }
}
