package no.saksflyt.oppgave.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppgave.FristService;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.tilgang.Kretser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every task's row is heard: before, on the day, after, and the leader; each once, however often the job runs. */
class PaaminnelserTest extends Tidstest {

  private static final LocalDate FRIST = LocalDate.of(2032, 12, 1);

  @Autowired private Paaminnelser paaminnelser;
  @Autowired private FristService frister;
  @Autowired private PaaVentService paaVent;
  @Autowired private Kretser kretser;
  @Autowired private JdbcClient jdbc;

  /** Tasks of other tests are reminded of before this one begins, at a day after all of theirs. */
  @BeforeEach
  void ingenAndre() {
    jdbc.sql("update oppgavefrist set neste_varsel = null").update();
  }

  @Test
  @DisplayName("work on a part: fourteen and three days before, on the day, after, and the leader a day later; each once")
  void heleRekken() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    kjor(MANDAG);
    assertThat(typer(sak)).isEmpty();
    kjor(FRIST.minusDays(14));
    assertThat(typer(sak)).containsExactly("FOER");
    kjor(FRIST.minusDays(10));
    assertThat(typer(sak)).containsExactly("FOER");
    kjor(FRIST.minusDays(3));
    assertThat(typer(sak)).containsExactly("FOER", "FOER");
    assertThat(tekster(sak)).contains("Sak " + sak + ": fristen går ut om 3 dager");
    kjor(FRIST);
    assertThat(typer(sak)).containsExactly("FOER", "FOER", "PAA_DAGEN");
    kjor(FRIST.plusDays(1));
    assertThat(typer(sak)).containsExactly("FOER", "FOER", "PAA_DAGEN", "ETTER", "ESKALERT");
    kjor(FRIST.plusDays(2));
    kjor(FRIST.plusDays(40));
    assertThat(typer(sak)).hasSize(5);
    assertThat(saker.varsler(sak, "FOER")).containsOnly("saksbehandler");
    assertThat(saker.varsler(sak, "ESKALERT")).containsExactly("leder");
    assertThat(saker.rad(sak, "arbeidMedDel")).containsEntry("NESTE_VARSEL", null);
  }

  @Test
  @DisplayName("after days without a running node the latest reminder of each sort is sent, and what is overtaken is not")
  void etterStans() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    kjor(FRIST.minusDays(2));
    assertThat(tekster(sak)).containsExactly("Sak " + sak + ": fristen går ut om 2 dager");
    kjor(FRIST.plusDays(3));
    assertThat(typer(sak)).containsExactly("FOER", "ETTER", "ESKALERT");
  }

  @Test
  @DisplayName("a task nobody has taken is the leader's to hear of; one before the case has a unit, that of those it waits for")
  void ingenAnsvarlig() {
    var fordelt = saker.fordelt(Fristtype.EKSTERN, FRIST);
    var ny = saker.registrert(Fristtype.EKSTERN, FRIST);
    kjor(LocalDate.of(2032, 9, 8));
    assertThat(saker.varsler(fordelt, "FOER")).containsExactly("leder");
    assertThat(saker.varsler(ny, "PAA_DAGEN")).containsExactly("koordinator");
  }

  @Test
  @DisplayName("of a moved deadline one is reminded anew")
  void flyttet() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    kjor(FRIST.minusDays(3));
    loggInn("koordinator");
    frister.flytt(sak, null, FRIST.plusDays(30), "Avtalt", "Brev 1");
    loggUt();
    kjor(FRIST);
    assertThat(typer(sak)).containsExactly("FOER");
    kjor(FRIST.plusDays(27));
    assertThat(typer(sak)).containsExactly("FOER", "FOER");
  }

  @Test
  @DisplayName("our own target is not reminded of while the case is on hold, and is afterwards by its new date")
  void paaVent() {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    loggInn("leder");
    paaVent.settPaaVent(sak, LocalDate.of(2032, 9, 20), "Venter");
    loggUt();
    kjor(LocalDate.of(2032, 9, 9));
    assertThat(typer(sak)).isEmpty();
    detEr(LocalDate.of(2032, 9, 13));
    loggInn("leder");
    paaVent.gjenoppta(sak, "Svar");
    loggUt();
    kjor(LocalDate.of(2032, 9, 15));
    assertThat(typer(sak)).containsExactly("FOER");
  }

  @Test
  @DisplayName("a task without a deadline is heard of on its follow-up day")
  void utenFrist() {
    var sak = saker.underArbeid(Fristtype.INGEN, LocalDate.of(2032, 10, 15));
    kjor(LocalDate.of(2032, 10, 14));
    assertThat(typer(sak)).isEmpty();
    kjor(LocalDate.of(2032, 10, 15));
    kjor(LocalDate.of(2032, 10, 16));
    assertThat(typer(sak)).containsExactly("OPPFOLGING");
  }

  @Test
  @DisplayName("of a restricted case only those who may see it hear, and neither message nor e-mail tells what it is about")
  void begrenset() {
    var sak = saker.registrert(Fristtype.EKSTERN, FRIST, true);
    saker.fordel(sak);
    jdbc.sql("delete from krets_person where krets = :krets and person = 'leder'")
        .param("krets", Kretser.forSak(sak))
        .update();
    kjor(LocalDate.of(2032, 9, 9));
    assertThat(saker.varsler(sak, "PAA_DAGEN")).doesNotContain("leder");
    kretser.slippInn(Kretser.forSak(sak), "leder");
    kjor(LocalDate.of(2032, 9, 10));
    assertThat(saker.varsler(sak, "ESKALERT")).containsExactly("leder");
    assertThat(saker.varsler(sak, "ETTER")).as("the leader hears it once").isEmpty();
    assertThat(tekster(sak)).allSatisfy(tekst -> assertThat(tekst).doesNotContain("skoleveien"));
    assertThat(post(sak)).isNotEmpty().allSatisfy(tekst -> assertThat(tekst).doesNotContain("skoleveien"));
  }

  @Test
  @DisplayName("an e-mail names the case and leads to it; one for each person, case and day")
  void epost() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    jdbc.sql("delete from utboks where innhold like :sak").param("sak", "%" + sak + "%").update();
    kjor(FRIST.plusDays(1));
    assertThat(post(sak)).hasSize(2);
    assertThat(post(sak).get(0)).contains("\"til\":\"").contains("http://localhost:8080/sak/" + sak);
  }

  @Test
  @DisplayName("two nodes at once send each reminder once")
  void toNoder() throws Exception {
    var alle = IntStream.range(0, 12).mapToObj(i -> saker.underArbeid(Fristtype.EKSTERN, FRIST)).toList();
    detEr(FRIST);
    var noder = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> kjoring = paaminnelser::kjor;
      for (var svar : noder.invokeAll(List.of(kjoring, kjoring))) {
        svar.get();
      }
    } finally {
      noder.shutdown();
    }
    paaminnelser.kjor();
    assertThat(alle).allSatisfy(sak -> assertThat(typer(sak)).containsExactly("PAA_DAGEN"));
  }

  @Test
  @DisplayName("a new table's other days hold for tasks that are open already")
  void nyTabell() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    jdbc.sql("update oppgavefrist set tabell = 'gammel', neste_varsel = null where saksnummer = :sak")
        .param("sak", sak.toString())
        .update();
    kjor(FRIST.minusDays(3));
    assertThat(typer(sak)).containsExactly("FOER");
  }

  private void kjor(LocalDate dag) {
    detEr(dag);
    paaminnelser.kjor();
    // A second run, as after a restart, adds nothing.
    assertThat(paaminnelser.kjor()).isZero();
  }

  private List<String> typer(Saksnummer sak) {
    return jdbc.sql("select type from varsel where saksnummer = :sak and type <> 'TILDELT' and type <> 'FRIST_FLYTTET'"
            + " and type <> 'GJENOPPTATT' order by id")
        .param("sak", sak.toString())
        .query(String.class)
        .list();
  }

  private List<String> tekster(Saksnummer sak) {
    return jdbc.sql("select tekst from varsel where saksnummer = :sak and type <> 'TILDELT' order by id")
        .param("sak", sak.toString())
        .query(String.class)
        .list();
  }

  private List<String> post(Saksnummer sak) {
    return jdbc.sql("select innhold from utboks where nokkel like :sak order by id")
        .param("sak", "%" + sak + "%")
        .query(String.class)
        .list();
  }
}
