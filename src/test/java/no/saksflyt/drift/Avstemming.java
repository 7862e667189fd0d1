package no.saksflyt.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what the database holds with what was acknowledged, and the engine's half of it with ours. */
final class Avstemming {

  /** Every combination of status and open step an assignment can be in between two transactions. */
  private static final String HALVE_STEG =
      """
      select s.saksnummer || ' ' || s.status
      from sak s
      where s.aapen = true and not (
           (s.status = 'MED_FORBEHOLD' and %1$s 'folgOppForbehold'))
        or (s.status = 'TIL_FORDELING' and %1$s 'fordelOppdrag'))
        or (s.status = 'FORDELT' and %1$s 'navngiSaksansvarlig'))
        or (s.status = 'PLANLEGGES' and %1$s 'planleggOppdrag'))
        or (s.status = 'UNDER_ARBEID' and %1$s 'arbeidMedDel'))
        or (s.status = 'TIL_KVALITETSSIKRING' and (%1$s 'kvalitetssikre') or %2$s))
        or (s.status = 'TIL_GODKJENNING' and %1$s 'godkjenn'))
        or (s.status = 'TIL_DIREKTOR' and %1$s 'godkjennDirektor'))
        or (s.status = 'GODKJENT' and %1$s 'lever'))
        or (s.status = 'LEVERT' and %1$s 'registrerMerknad')))
      """
          .formatted(
              "exists (select 1 from ACT_RU_TASK t join oppgavefrist f on f.oppgave_id = t.ID_"
                  + " where f.saksnummer = s.saksnummer and t.TASK_DEF_KEY_ =",
              "exists (select 1 from prosessinstans p join ACT_RU_EXECUTION e on e.ROOT_PROC_INST_ID_ = p.instans_id"
                  + " join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = e.ID_ where p.saksnummer = s.saksnummer)");

  private final JdbcClient jdbc;

  Avstemming(Database database) {
    this.jdbc = database.etterlatt();
  }

  void krevAlt(Kvitteringer kvitteringer) {
    bekreftetErDer(kvitteringer);
    ingenHalveSteg();
  }

  private void bekreftetErDer(Kvitteringer kvitteringer) {
    var saker = Set.copyOf(liste("select s.saksnummer from sak s join prosessinstans p on p.saksnummer = s.saksnummer"));
    assertThat(kvitteringer.saker).as("acknowledged registrations").allSatisfy(sak -> assertThat(saker).contains(sak));
    var svar = liste("select oppgave_id from skjemasvar");
    assertThat(svar).as("one answer for a task").doesNotHaveDuplicates();
    assertThat(svar).as("acknowledged steps").containsAll(kvitteringer.oppgaver);
  }

  private void ingenHalveSteg() {
    tomt(
        "answers whose task has not ended",
        "select v.oppgave_id from skjemasvar v where not exists (select 1 from ACT_HI_TASKINST h"
            + " where h.ID_ = v.oppgave_id and h.END_TIME_ is not null)"
            + " or exists (select 1 from ACT_RU_TASK t where t.ID_ = v.oppgave_id)");
    tomt(
        "ended tasks without an answer",
        "select h.ID_ from ACT_HI_TASKINST h where h.DELETE_REASON_ = 'completed'"
            + " and not exists (select 1 from skjemasvar v where v.oppgave_id = h.ID_)");
    tomt(
        "ended steps without a line in the log, or with two",
        "select h.ID_ from ACT_HI_TASKINST h where h.END_TIME_ is not null"
            + " and (select count(*) from steglogg l where l.oppgave_id = h.ID_) <> 1");
    tomt(
        "open tasks without a deadline row",
        "select t.ID_ from ACT_RU_TASK t where not exists (select 1 from oppgavefrist f where f.oppgave_id = t.ID_)");
    tomt(
        "deadline rows without an open task",
        "select f.oppgave_id from oppgavefrist f where not exists (select 1 from ACT_RU_TASK t where t.ID_ = f.oppgave_id)");
    tomt("cases whose status and step do not agree", HALVE_STEG);
    tomt(
        "parts to be done without a task, or done with one",
        "select d.saksnummer from oppdragsdel d join sak s on s.saksnummer = d.saksnummer"
            + " where s.status = 'UNDER_ARBEID' and s.aapen = true"
            + " and (case when d.status = 'UTFORT' then 0 else 1 end) <>"
            + " (select count(*) from oppgavefrist f where f.saksnummer = d.saksnummer and f.steg = 'arbeidMedDel'"
            + " and f.del_id = cast(d.lopenr as varchar(10)))");
    tomt(
        "cases not begun, or begun twice",
        "select s.saksnummer from sak s where (select count(*) from prosessinstans p where p.saksnummer = s.saksnummer) <> 1"
            + " or not exists (select 1 from oppdrag o where o.saksnummer = s.saksnummer)");
    tomt(
        "ended cases whose process runs on",
        "select s.saksnummer from sak s join prosessinstans p on p.saksnummer = s.saksnummer"
            + " join ACT_RU_EXECUTION e on e.ID_ = p.instans_id where s.aapen = false");
    tomt(
        "processes without a case",
        "select e.ID_ from ACT_RU_EXECUTION e where e.ID_ = e.ROOT_PROC_INST_ID_"
            + " and not exists (select 1 from prosessinstans p where p.instans_id = e.ID_)");
  }

  /** Every case has come to its end, and nothing of the engine is left over. */
  void krevAltAvsluttet() {
    tomt("open cases", "select saksnummer || ' ' || status from sak where aapen = true");
    tomt("running executions", "select ID_ from ACT_RU_EXECUTION");
    tomt("incidents", "select ID_ from ACT_RU_INCIDENT");
  }

  List<String> liste(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }

  private void tomt(String hva, String sql) {
    assertThat(liste(sql)).as(hva).isEmpty();
  }
}
