package no.saksflyt.oppgave.fravar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppgave.FravarService;
import no.saksflyt.oppgave.NyttFravar;
import no.saksflyt.oppgave.tid.Tidstest;
import no.saksflyt.tilgang.Medlemskap;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.TaskService;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody is away: the substitute has what was lent and the open tasks, for the period and no longer. */
class FravarServiceTest extends Tidstest {

  private static final LocalDate FRIST = LocalDate.of(2032, 12, 1);
  private static final String LAANT = "bosettingsaksbehandler";

  @Autowired private FravarService fravar;
  @Autowired private Fravarsjobb jobb;
  @Autowired private Personer personer;
  @Autowired private TaskService oppgaver;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc web;

  /** Somebody of the unit with no task of her own, and nobody away. */
  @BeforeEach
  void kollega() {
    personer.lagre(new Person("fravarvikar", "Vilde", "Karlsen", "vikar@direktoratet.example", "x"));
    personer.gi(new Medlemskap("fravarvikar", Roller.SAKSBEHANDLER, "kvalifisering", LocalDate.of(2015, 1, 1), null));
    jdbc.sql("delete from fravar").update();
  }

  @AfterEach
  void ingenBorte() {
    jdbc.sql("delete from fravar").update();
  }

  @Test
  @DisplayName("on the first day open tasks move with both names on them; on the day after the last they go back")
  void periode() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    loggInn("saksbehandler");
    fravar.registrer(nytt(MANDAG.plusDays(1), MANDAG.plusDays(3)));
    loggUt();
    jobb.kjor();
    assertThat(ansvarlig(sak)).isEqualTo("saksbehandler");
    naaEr(MANDAG.plusDays(1).atStartOfDay());
    jobb.kjor();
    assertThat(ansvarlig(sak)).isEqualTo("fravarvikar");
    assertThat(eier(sak)).isEqualTo("saksbehandler");
    assertThat(rettighetsregister.naa("fravarvikar").har(LAANT)).isTrue();
    assertThat(jobb.kjor()).as("run again it finds nothing to do").isZero();
    naaEr(MANDAG.plusDays(3).atTime(23, 59));
    jobb.kjor();
    assertThat(ansvarlig(sak)).isEqualTo("fravarvikar");
    naaEr(MANDAG.plusDays(4).atStartOfDay());
    jobb.kjor();
    assertThat(ansvarlig(sak)).isEqualTo("saksbehandler");
    assertThat(eier(sak)).isNull();
    assertThat(rettighetsregister.naa("fravarvikar").har(LAANT)).isFalse();
    assertThat(saker.hendelser(sak)).containsSubsequence("OPPGAVE_OVERFORT", "OPPGAVE_TILBAKEFORT");
  }

  @Test
  @DisplayName("one that begins today begins at once, takes in what comes meanwhile, and ended early gives back what is not done")
  void straks() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    loggInn("saksbehandler");
    var id = fravar.registrer(nytt(MANDAG, MANDAG.plusDays(3)));
    assertThat(ansvarlig(sak)).isEqualTo("fravarvikar");
    loggUt();
    var senere = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    jobb.kjor();
    assertThat(ansvarlig(senere)).isEqualTo("fravarvikar");
    saker.fullfor(sak, "arbeidMedDel", Map.of());
    assertThat(jdbc.sql("select hvem || ' for ' || for_hvem from steglogg where saksnummer = :sak and steg = 'arbeidMedDel'")
            .param("sak", sak.toString()).query(String.class).single())
        .isEqualTo("fravarvikar for saksbehandler");
    loggInn("saksbehandler");
    fravar.avslutt(id);
    assertThat(ansvarlig(senere)).isEqualTo("saksbehandler");
    assertThatThrownBy(() -> fravar.avslutt(id)).isInstanceOf(IkkeFunnet.class);
  }

  @Test
  @DisplayName("tasks of a group that was not lent, and of a case not open to the substitute, stay")
  void ikkeLaant() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    var skjermet = saker.registrert(Fristtype.EKSTERN, FRIST, true);
    var oppgave = saker.oppgave(skjermet, "fordelOppdrag").getId();
    saker.somSystem(() -> { oppgaver.setAssignee(oppgave, "koordinator"); return null; });
    loggInn("koordinator");
    fravar.registrer(new NyttFravar("koordinator", "fravarvikar", MANDAG, MANDAG, Set.of("koordinator")));
    assertThat(saker.oppgave(skjermet, "fordelOppdrag").getAssignee()).isEqualTo("koordinator");
    loggInn("saksbehandler");
    fravar.registrer(new NyttFravar("saksbehandler", "arkiv", MANDAG, MANDAG, Set.of("saksbehandler")));
    assertThat(ansvarlig(sak)).isEqualTo("saksbehandler");
  }

  @Test
  @DisplayName("what a third person took meanwhile stays there when the absence ends")
  void tattAvAndre() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    loggInn("saksbehandler");
    var id = fravar.registrer(nytt(MANDAG, MANDAG.plusDays(3)));
    var oppgave = saker.oppgave(sak, "arbeidMedDel").getId();
    saker.somSystem(() -> { oppgaver.setAssignee(oppgave, "leder"); return null; });
    fravar.avslutt(id);
    assertThat(ansvarlig(sak)).isEqualTo("leder");
    assertThat(eier(sak)).isNull();
  }

  @Test
  @DisplayName("a leader registers for people of the unit and for nobody else")
  void hvem() {
    loggInn("leder");
    assertThat(fravar.kanRegistreresFor()).extracting(Person::id).startsWith("leder").contains("saksbehandler").doesNotContain("koordinator");
    fravar.registrer(nytt(MANDAG.plusDays(1), MANDAG.plusDays(2)));
    assertThat(fravar.liste()).extracting("person").containsExactly("saksbehandler");
    loggInn("saksbehandler2");
    assertThatThrownBy(() -> fravar.registrer(nytt(MANDAG.plusDays(5), MANDAG.plusDays(6)))).isInstanceOf(IkkeTillatt.class);
    assertThat(fravar.grupper("saksbehandler")).isEmpty();
  }

  @Test
  @DisplayName("the period, the substitute and the groups must hold; everything wrong is said at once")
  void regler() {
    loggInn("saksbehandler");
    assertThat(koder(new NyttFravar("saksbehandler", "saksbehandler", MANDAG.minusDays(1), MANDAG.minusDays(2), Set.of())))
        .containsExactly(
            "feil.fravar.fraPassert", "feil.fravar.tilForFra", "feil.fravar.segSelv", "feil.fravar.grupperMangler");
    assertThat(koder(new NyttFravar("saksbehandler", null, null, null, Set.of("bosettingleder"))))
        .containsExactly(
            "feil.fravar.fraMangler", "feil.fravar.tilMangler", "feil.fravar.stedfortrederMangler",
            "feil.fravar.ikkeEgenGruppe");
    assertThat(koder(new NyttFravar("saksbehandler", "ingen", MANDAG, MANDAG.plusYears(3), Set.of(LAANT))))
        .containsExactly("feil.fravar.forLangt", "feil.fravar.ukjentPerson");
  }

  @Test
  @DisplayName("no two absences at once, no substitute who is away, no chain of substitutes")
  void sammenfall() {
    loggInn("saksbehandler");
    fravar.registrer(nytt(MANDAG.plusDays(2), MANDAG.plusDays(5)));
    assertThat(koder(nytt(MANDAG.plusDays(5), MANDAG.plusDays(9)))).containsExactly("feil.fravar.overlapper");
    loggInn("leder");
    assertThat(koder(new NyttFravar("leder", "saksbehandler", MANDAG.plusDays(4), MANDAG.plusDays(4), Set.of("bosettingleder"))))
        .containsExactly("feil.fravar.stedfortrederBorte");
    loggInn("fravarvikar");
    assertThat(koder(new NyttFravar("fravarvikar", "arkiv", MANDAG.plusDays(5), MANDAG.plusDays(5), Set.of("saksbehandler"))))
        .containsExactly("feil.fravar.erSelvStedfortreder");
  }

  @Test
  @DisplayName("the page registers, keeps what was written when it is refused, and ends")
  void siden() throws Exception {
    web.perform(
            post("/fravar").with(user("saksbehandler")).with(csrf())
                .param("person", "saksbehandler").param("stedfortreder", "fravarvikar")
                .param("fra", "2032-09-10").param("til", "2032-09-08").param("grupper", LAANT))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("Siste dag kan ikke være før første dag.")))
        .andExpect(content().string(Matchers.containsString("2032-09-10")));
    web.perform(
            post("/fravar").with(user("saksbehandler")).with(csrf())
                .param("person", "saksbehandler").param("stedfortreder", "fravarvikar")
                .param("fra", "2032-09-10").param("til", "2032-09-12").param("grupper", LAANT))
        .andExpect(redirectedUrl("/fravar"));
    web.perform(get("/fravar").with(user("saksbehandler")))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Vilde Karlsen")))
        .andExpect(content().string(Matchers.containsString("Saksbehandler i Bosetting")))
        .andExpect(content().string(Matchers.containsString("Oppgavene følger rollen i enheten.")));
    var id = jdbc.sql("select max(id) from fravar").query(Long.class).single();
    web.perform(post("/fravar/" + id + "/avslutt").with(user("saksbehandler2")).with(csrf())).andExpect(status().isForbidden());
    web.perform(post("/fravar/" + id + "/avslutt").with(user("saksbehandler")).with(csrf())).andExpect(redirectedUrl("/fravar"));
  }

  private static NyttFravar nytt(LocalDate fra, LocalDate til) {
    return new NyttFravar("saksbehandler", "fravarvikar", fra, til, Set.of(LAANT, "saksbehandler"));
  }

  private List<String> koder(NyttFravar nytt) {
    try {
      fravar.registrer(nytt);
      return List.of();
    } catch (Regelbrudd brudd) {
      return brudd.feil().stream().map(Feltfeil::kode).toList();
    }
  }

  private String ansvarlig(Saksnummer sak) {
    return saker.oppgave(sak, "arbeidMedDel").getAssignee();
  }

  private String eier(Saksnummer sak) {
    return saker.oppgave(sak, "arbeidMedDel").getOwner();
  }
}
