package no.saksflyt.oppfolging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Saksgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What would stand in no task list is found: each test breaks one real case and rolls back. */
@Tag("sql")
@Transactional
class GjennomgangTest extends Saksgang {

  @Autowired private Gjennomgang gjennomgang;
  @Autowired private Nattsjekk nattsjekk;
  @Autowired private PaaVentService venting;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock klokke;

  @Test
  @DisplayName("an open case whose step is gone is found, unless it is on hold or waits for a day")
  void sakUtenSteg() {
    var sak = fordelt();
    var holdt = fordelt();
    var venter = fordelt();
    leggJobb(venter, "timer", 1, null);
    loggInn("leder");
    venting.settPaaVent(holdt, LocalDate.now(klokke).plusDays(9), "Venter på svar");
    assertThat(staarI(sak)).isFalse();
    slettRad(sak);
    slettRad(holdt);
    slettRad(venter);
    assertThat(staarI(sak)).isTrue();
    assertThat(staarI(holdt)).isFalse();
    assertThat(staarI(venter)).isFalse();
  }

  @Test
  @DisplayName("a step without a line in the deadline table, and a task without a row of ours, are found")
  void stegUtenRad() {
    var sak = fordelt();
    var annen = fordelt();
    assertThat(manglerRad(sak)).isFalse();
    jdbc.sql("update oppgavefrist set mangler_rad = true where saksnummer = :sak").param("sak", sak.toString()).update();
    slettRad(annen);
    assertThat(manglerRad(sak)).isTrue();
    assertThat(manglerRad(annen)).isTrue();
  }

  @Test
  @DisplayName("a job that has given up is found with its case; one that will be tried again is not")
  void feiletJobb() {
    var sak = fordelt();
    leggJobb(sak, "message", 0, "lukk");
    leggJobb(sak, "message", 1, "lukk");
    assertThat(gjennomgang.feiledeJobber().rader())
        .filteredOn(j -> sak.toString().equals(j.saksnummer()))
        .singleElement()
        .satisfies(j -> assertThat(j.element()).isEqualTo("lukk"));
  }

  @Test
  @DisplayName("a restricted case that has fallen between is shown to nobody outside its circle, but counted at night")
  void skjermet() {
    var sak = nySak(true);
    loggUt();
    var foer = gjennomgang.tell().sakerUtenSteg();
    slettRad(sak);
    loggInn("leder");
    assertThat(staarI(sak)).isFalse();
    loggInn("koordinator");
    assertThat(staarI(sak)).isTrue();
    assertThat(gjennomgang.tell().sakerUtenSteg()).isEqualTo(foer + 1);
  }

  @Test
  @DisplayName("the night's check keeps what it found")
  void nattsjekken() {
    slettRad(fordelt());
    loggUt();
    jdbc.sql("delete from nattsjekk").update();
    nattsjekk.sjekk();
    assertThat(nattsjekk.siste()).hasValueSatisfying(siste -> {
      assertThat(siste.funn()).isEqualTo(gjennomgang.tell());
      assertThat(siste.funn().noe()).isTrue();
    });
  }

  private void leggJobb(Saksnummer sak, String type, int forsok, String element) {
    var instans =
        jdbc.sql("select PROC_INST_ID_ from ACT_RU_TASK where ID_ = :id")
            .param("id", oppgave(sak, "navngiSaksansvarlig").getId())
            .query(String.class)
            .single();
    jdbc.sql("insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, PROCESS_INSTANCE_ID_, PROCESS_DEF_KEY_, RETRIES_,"
            + " FAILED_ACT_ID_) values (:id, 1, :type, true, :instans, 'oppdrag', :forsok, :element)")
        .param("id", "jobb-" + type + forsok + "-" + sak)
        .param("type", type)
        .param("instans", instans)
        .param("forsok", forsok)
        .param("element", element)
        .update();
  }

  private void slettRad(Saksnummer sak) {
    jdbc.sql("delete from oppgavefrist where saksnummer = :sak").param("sak", sak.toString()).update();
  }

  private boolean staarI(Saksnummer sak) {
    return gjennomgang.sakerUtenSteg(0, 200).rader().stream().anyMatch(r -> r.saksnummer().equals(sak.toString()));
  }

  private boolean manglerRad(Saksnummer sak) {
    return gjennomgang.stegUtenRad().rader().stream().anyMatch(r -> r.saksnummer().equals(sak.toString()));
  }
}
