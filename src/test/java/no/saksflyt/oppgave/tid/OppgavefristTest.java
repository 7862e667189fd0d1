package no.saksflyt.oppgave.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every task carries the deadline its row gives, from the moment it is made until it ends. */
class OppgavefristTest extends Tidstest {

  @Autowired private JdbcClient jdbc;

  @Test
  @DisplayName("our own target is counted in working days from the day the task begins, to the end of the day in Norway")
  void internFrist() {
    var sak = saker.registrert(Fristtype.EKSTERN, LocalDate.of(2032, 12, 1));
    assertThat(saker.frist(sak, "fordelOppdrag")).isEqualTo("2032-09-08");
    assertThat(saker.oppgave(sak, "fordelOppdrag").getDueDate())
        .isEqualTo(Date.from(LocalDate.of(2032, 9, 8).atTime(23, 59, 59).atZone(Tid.OSLO).toInstant()));
    assertThat(saker.rad(sak, "fordelOppdrag"))
        .containsEntry("FRISTTYPE", "INTERN")
        .containsEntry("MANGLER_RAD", false)
        .containsEntry("GRUPPER", "koordinator")
        .containsEntry("PROSESS", "oppdrag");
  }

  @Test
  @DisplayName("a deadline across the end of summer time still ends at 23:59:59 in Norway")
  void sommertid() {
    naaEr(LocalDate.of(2032, 10, 29).atTime(16, 0));
    var sak = saker.registrert(Fristtype.EKSTERN, LocalDate.of(2032, 12, 1));
    assertThat(saker.oppgave(sak, "fordelOppdrag").getDueDate().toInstant()).hasToString("2032-11-02T22:59:59Z");
  }

  @Test
  @DisplayName("work on a part is due on the part's own date, with the case's kind; delivery on the whole's")
  void leveranse() {
    var sak =
        saker.underArbeid(
            Fristtype.EKSTERN, LocalDate.of(2032, 12, 1), new NyttOppdrag.Del("Del 1", LocalDate.of(2032, 11, 1)));
    assertThat(saker.frist(sak, "arbeidMedDel")).isEqualTo("2032-11-01");
    assertThat(saker.rad(sak, "arbeidMedDel"))
        .containsEntry("FRISTTYPE", "EKSTERN")
        .containsEntry("DEL_ID", "1")
        .containsEntry("ENHET", "bosetting");
    var intern = saker.underArbeid(Fristtype.INTERN, LocalDate.of(2032, 12, 5));
    assertThat(saker.rad(intern, "arbeidMedDel")).containsEntry("FRISTTYPE", "INTERN");
    assertThat(saker.frist(intern, "arbeidMedDel")).isEqualTo("2032-12-05");
  }

  @Test
  @DisplayName("a case without a date gives a task without one, and a day to look at it again")
  void utenFrist() {
    var sak = saker.underArbeid(Fristtype.INGEN, LocalDate.of(2032, 10, 15));
    var oppgave = saker.oppgave(sak, "arbeidMedDel");
    assertThat(oppgave.getDueDate()).isNull();
    assertThat(oppgave.getFollowUpDate()).isEqualTo(Date.from(Tid.startAv(LocalDate.of(2032, 10, 15))));
    assertThat(saker.rad(sak, "arbeidMedDel")).containsEntry("FRISTTYPE", "INGEN").containsEntry("FRIST", null);
  }

  @Test
  @DisplayName("a finished step leaves one line of what it took, and no open deadline")
  void steglogg() {
    var sak = saker.registrert(Fristtype.EKSTERN, LocalDate.of(2032, 12, 1));
    detEr(LocalDate.of(2032, 9, 9));
    saker.fullfor(sak, "fordelOppdrag", Map.of());
    assertThat(
            jdbc.sql("select count(*) from oppgavefrist where saksnummer = :sak and steg = 'fordelOppdrag'")
                .param("sak", sak.toString())
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(jdbc.sql("select * from steglogg where saksnummer = :sak").param("sak", sak.toString()).query().singleRow())
        .containsEntry("STEG", "fordelOppdrag")
        .containsEntry("UTFALL", "FULLFORT")
        .containsEntry("FRISTTYPE", "INTERN")
        .containsEntry("DAGER_PAA_VENT", 0);
  }

  @Test
  @DisplayName("whoever is given a task by somebody else finds it in the inbox")
  void tildelt() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, LocalDate.of(2032, 12, 1));
    assertThat(saker.varsler(sak, "TILDELT")).containsExactly("saksbehandler");
  }
}
