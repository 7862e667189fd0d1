package no.saksflyt.oppgave.enhet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Enhetsnedlegging;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Oppgaver;
import no.saksflyt.tilgang.Medlemskap;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** A unit closes and another takes over: people, cases and tasks. Units of its own, which are gone afterwards. */
class EnhetsnedleggingTest extends Systemtest {

  private static final String GAMMEL = "prgammel";
  private static final String NY = "prny";
  private static final LocalDate FRA = LocalDate.of(2015, 1, 1);

  @Autowired private Enhetsnedlegging nedlegging;
  @Autowired private Nedleggingsjobb jobb;
  @Autowired private Enheter enheter;
  @Autowired private Personer personer;
  @Autowired private OppdragService oppdrag;
  @Autowired private Oppgaver oppgaver;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc web;
  @Autowired private Clock klokke;

  private LocalDate idag;
  private static int lopenr;

  @BeforeEach
  void toEnheter() {
    idag = LocalDate.now(klokke);
    enheter.lagre(new Enhet(GAMMEL, "Prøveenheten", null, FRA));
    enheter.lagre(new Enhet(NY, "Arvtakeren", null, FRA));
    personer.gi(new Medlemskap("maren", Roller.LEDER, GAMMEL, FRA, null));
    personer.gi(new Medlemskap("henrik", Roller.LEDER, NY, FRA, null));
  }

  @AfterEach
  void utenDem() {
    for (var enhet : List.of(GAMMEL, NY)) {
      jdbc.sql("update sak set enhet = null where enhet = :e").param("e", enhet).update();
      jdbc.sql("delete from medlemskap where enhet = :e").param("e", enhet).update();
      jdbc.sql("delete from enhetsnedlegging where enhet = :e").param("e", enhet).update();
      jdbc.sql("delete from enhetsendring where enhet = :e").param("e", enhet).update();
      jdbc.sql("delete from styringsparameter where enhet = :e").param("e", enhet).update();
    }
    jdbc.sql("delete from styringsendring where kode = 'arv.1'").update();
    for (var tabell : List.of("sakssok", "sakshendelse", "sak")) {
      jdbc.sql("delete from " + tabell + " where saksnummer like '1997/%'").update();
    }
    jdbc.sql("delete from enhet where id = :e").param("e", GAMMEL).update();
    jdbc.sql("delete from enhet where id = :e").param("e", NY).update();
  }

  @Test
  @DisplayName("at once: cases, tasks and people go over, who has a task keeps it, each case tells it once, and again changes nothing")
  void straks() {
    var sak = hosLederen(false);
    loggInn("maren");
    oppgaver.ta(oppgaven(sak).id());
    loggInn("koordinator");
    assertThat(nedlegging.leggNed(GAMMEL, idag.minusDays(1), NY, "Omorganisering")).isTrue();

    loggInn("maren");
    assertThat(enhet(sak)).isEqualTo(NY);
    assertThat(oppgaven(sak).ansvarlig()).isEqualTo("maren");
    assertThat(grupper(sak)).containsExactly(NY + "leder");
    assertThat(rettighetsregister.naa("maren").grupper()).contains(NY + "leder").doesNotContain(GAMMEL + "leder");
    oppgaver.fullfor(oppgaven(sak).id(), Map.of("navngiving", "FEIL_ENHET", "begrunnelse", "Hører til en annen"));

    assertThat(hendelser(sak, "ENHET_ENDRET")).isEqualTo(2);
    loggInn("koordinator");
    assertThat(nedlegging.leggNed(GAMMEL, idag.minusDays(1), NY, "Omorganisering")).isTrue();
    assertThatThrownBy(() -> nedlegging.leggNed(GAMMEL, idag, NY, "Omorganisering")).isInstanceOf(Konflikt.class);
    assertThat(antall("medlemskap where person = 'maren' and enhet = '" + NY + "'")).isOne();
    assertThat(enheter.gjeldende()).extracting(Enhet::id).contains(NY).doesNotContain(GAMMEL);
    assertThat(enheter.arbeidende(GAMMEL)).isEqualTo(NY);
  }

  @Test
  @DisplayName("steering parameters still steered by or reported on go over with who did it; those of years gone by stay")
  void styringsparametere() {
    var ar = idag.minusDays(1).getYear();
    for (int en : List.of(ar - 2, ar - 1, ar, ar + 1)) {
      jdbc.sql("insert into styringsparameter (ar, kode, maal, tekst, kvalitativ, enhet, versjon) values (:ar, 'arv.1', '1', 'x', false, :e, 0)")
          .param("ar", en).param("e", GAMMEL).update();
    }
    loggInn("koordinator");
    nedlegging.leggNed(GAMMEL, idag.minusDays(1), NY, "Omorganisering");
    nedlegging.leggNed(GAMMEL, idag.minusDays(1), NY, "Omorganisering");
    assertThat(jdbc.sql("select ar from styringsparameter where enhet = :e and versjon = 1 order by ar").param("e", NY).query(Integer.class).list())
        .containsExactly(ar - 1, ar, ar + 1);
    assertThat(antall("styringsparameter where enhet = '" + GAMMEL + "' and versjon = 0 and ar = " + (ar - 2))).isOne();
    assertThat(antall("styringsendring where kode = 'arv.1' and foer = 'Prøveenheten' and etter = 'Arvtakeren' and hvem = 'koordinator'"))
        .isEqualTo(3);
  }

  @Test
  @DisplayName("on a day to come: nothing moves before it, and the job does it all on the day after")
  void senere() {
    var sak = hosLederen(false);
    loggInn("koordinator");
    assertThat(nedlegging.leggNed(GAMMEL, idag.plusDays(3), NY, "Omorganisering")).isFalse();
    loggUt();
    jobb.kjor();
    assertThat(enhet(sak)).isEqualTo(GAMMEL);
    assertThat(rettighetsregister.naa("maren").grupper()).contains(GAMMEL + "leder").doesNotContain(NY + "leder");
    // Somebody who comes to the unit meanwhile goes over too.
    personer.gi(new Medlemskap("oda", Roller.SAKSBEHANDLER, GAMMEL, idag, null));

    klokkenEr(klokke.instant().plus(Duration.ofDays(4)));
    assertThat(jobb.kjor()).isOne();
    assertThat(enhet(sak)).isEqualTo(NY);
    assertThat(grupper(sak)).containsExactly(NY + "leder");
    assertThat(rettighetsregister.naa("maren").grupper()).contains(NY + "leder").doesNotContain(GAMMEL + "leder");
    assertThat(rettighetsregister.naa("oda").grupper()).contains(NY + "saksbehandler");
    assertThat(jobb.kjor()).isZero();
  }

  @Test
  @DisplayName("many cases go over in batches, each with its event; ended ones stay where they were")
  void mange() {
    for (int nr = 1; nr <= 250; nr++) {
      jdbc.sql("insert into sak (saksnummer, type, tittel, status, aapen, enhet, opprettet, opprettet_av, versjon)"
              + " values (:nr, 'OPPDRAG', 'Mange', 'UNDER_ARBEID', :aapen, :enhet, :naa, 'x', 0)")
          .param("nr", "1997/%06d".formatted(nr))
          .param("aapen", nr > 10)
          .param("enhet", GAMMEL)
          .param("naa", Timestamp.from(klokke.instant()))
          .update();
    }
    loggInn("koordinator");
    assertThat(nedlegging.leggNed(GAMMEL, idag.minusDays(1), NY, "Omorganisering")).isTrue();
    assertThat(antall("sak where enhet = '" + NY + "' and saksnummer like '1997/%'")).isEqualTo(240);
    assertThat(antall("sak where enhet = '" + GAMMEL + "' and saksnummer like '1997/%'")).isEqualTo(10);
    assertThat(antall("sakshendelse where saksnummer like '1997/%' and type = 'ENHET_ENDRET' and grunn = 'Omorganisering'")).isEqualTo(240);
  }

  @Test
  @DisplayName("a restricted case goes over unseen by who closes the unit, and the successor's leader is let in")
  void skjermet() throws Exception {
    var sak = hosLederen(true);
    loggInn("admin");
    assertThat(nedlegging.leggNed(GAMMEL, idag.minusDays(1), NY, "Omorganisering")).isTrue();
    assertThat(enhet(sak)).isEqualTo(NY);
    assertThat(grupper(sak)).containsExactly(NY + "leder");
    assertThat(status(sak.sti(), "henrik")).isEqualTo(200);
    assertThat(status(sak.sti(), "admin")).isEqualTo(404);
  }

  @Test
  @DisplayName("only coordinator and administrator close units, and what is wrong is told with its field")
  void regler() throws Exception {
    loggInn("leder");
    assertThatThrownBy(() -> nedlegging.leggNed(GAMMEL, idag, NY, "x")).isInstanceOf(IkkeTillatt.class);
    assertThat(status("/enheter", "leder")).isEqualTo(403);
    loggInn("koordinator");
    assertThatThrownBy(() -> nedlegging.leggNed(GAMMEL, idag.minusDays(2), GAMMEL, " "))
        .isInstanceOfSatisfying(
            Regelbrudd.class,
            brudd -> assertThat(brudd.feil()).extracting(f -> f.felt()).containsExactly("sisteDag", "etterfolger", "grunn"));
    var svar =
        web.perform(post("/enheter/" + GAMMEL + "/legg-ned").with(user("koordinator").roles("ansatt")).with(csrf())
                .param("sisteDag", "x").param("etterfolger", NY).param("grunn", "Skal bli stående"))
            .andReturn().getResponse();
    assertThat(svar.getStatus()).isEqualTo(422);
    assertThat(svar.getContentAsString(StandardCharsets.UTF_8)).contains("Skal bli stående").doesNotContain("??");
    var ulest = feltene("/enheter/" + GAMMEL + "/legg-ned", "sisteDag", "i morgen", "etterfolger", GAMMEL, "grunn", " ");
    assertThat(ulest).as("an unreadable date hides no other fault").containsExactly("sisteDag", "etterfolger", "grunn");
    assertThat(feltene("/enheter", "id", "Å", "navn", " ", "gyldigFra", "1. mai")).containsExactly("id", "navn", "gyldigFra");
    assertThat(feltene("/enheter/" + GAMMEL, "versjon", "0", "navn", " ", "gyldigFra", "1. mai")).containsExactly("navn", "gyldigFra");
  }

  private List<String> feltene(String sti, String... felter) throws Exception {
    var modell = sendt(sti, felter).getModelAndView().getModel();
    return ((List<?>) modell.get("feilliste")).stream().map(f -> ((Feltfeil) f).felt()).toList();
  }

  @Test
  @DisplayName("units are added and renamed on their page, with who did it; a code that would make a role is refused")
  void registeret() throws Exception {
    assertThat(send("/enheter", "id", "team", "navn", "Team", "gyldigFra", "2026-01-01")).isEqualTo(422);
    assertThat(send("/enheter", "id", GAMMEL, "navn", "Finnes", "gyldigFra", "2026-01-01")).isEqualTo(422);
    assertThat(send("/enheter/" + GAMMEL, "versjon", "0", "navn", "Nytt navn", "avdeling", "Prøveavdelingen", "gyldigFra", "2015-01-01")).isEqualTo(302);
    assertThat(enheter.navn(GAMMEL)).isEqualTo("Nytt navn");
    var side =
        web.perform(get("/enheter/" + GAMMEL).with(user("admin").roles("ansatt"))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(side).contains("Prøveenheten", "Nytt navn, Prøveavdelingen", "Kristin Opdal").doesNotContain("??");
    assertThat(status("/enheter", "admin")).isEqualTo(200);
    assertThat(status("/enheter/finnesikke", "admin")).isEqualTo(404);
  }

  /** A case that waits for the unit's leader to name its owner. */
  private Saksnummer hosLederen(boolean begrenset) {
    loggInn("koordinator");
    var nummer = "2038-%02d".formatted(++lopenr);
    var sak =
        oppdrag.registrer(
            new NyttOppdrag(
                nummer, "Oppdrag " + nummer, null, Fristtype.INGEN, null, null, List.of(), begrenset, begrenset ? "Skjermet" : null));
    // Once more: the restricted case has made a circle of its own.
    loggInn("koordinator");
    var oppgave = oppgaver.tilSak(sak).get(0);
    oppgaver.ta(oppgave.id());
    oppgaver.fullfor(oppgave.id(), Map.of("enhet", "bosetting"));
    // The form offers the directorate's own units alone.
    jdbc.sql("update sak set enhet = :e where saksnummer = :s").param("e", GAMMEL).param("s", sak.toString()).update();
    jdbc.sql("update oppgavefrist set enhet = :e, grupper = :g where saksnummer = :s")
        .param("e", GAMMEL).param("g", GAMMEL + "leder").param("s", sak.toString()).update();
    jdbc.sql("update ACT_RU_IDENTITYLINK set GROUP_ID_ = :g where TASK_ID_ in (select oppgave_id from oppgavefrist where saksnummer = :s)")
        .param("g", GAMMEL + "leder").param("s", sak.toString()).update();
    loggUt();
    return sak;
  }

  private Oppgave oppgaven(Saksnummer sak) {
    return oppgaver.tilSak(sak).get(0);
  }

  private List<String> grupper(Saksnummer sak) {
    var iMotoren =
        jdbc.sql("select l.GROUP_ID_ from ACT_RU_IDENTITYLINK l join oppgavefrist f on f.oppgave_id = l.TASK_ID_"
                + " where f.saksnummer = :s and l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null")
            .param("s", sak.toString()).query(String.class).list();
    assertThat(jdbc.sql("select grupper from oppgavefrist where saksnummer = :s").param("s", sak.toString()).query(String.class).single())
        .isEqualTo(String.join(",", iMotoren));
    return iMotoren;
  }

  private String enhet(Saksnummer sak) {
    return jdbc.sql("select enhet from sak where saksnummer = :s").param("s", sak.toString()).query(String.class).single();
  }

  private int hendelser(Saksnummer sak, String type) {
    return antall("sakshendelse where saksnummer = '" + sak + "' and type = '" + type + "' and (etter = '" + NY + "' or foer = '" + NY + "')");
  }

  private int antall(String hva) {
    return jdbc.sql("select count(*) from " + hva).query(Integer.class).single();
  }

  private int status(String sti, String hvem) throws Exception {
    return web.perform(get(sti).with(user(hvem).roles("ansatt"))).andReturn().getResponse().getStatus();
  }

  private int send(String sti, String... felter) throws Exception {
    return sendt(sti, felter).getResponse().getStatus();
  }

  private MvcResult sendt(String sti, String... felter) throws Exception {
    var kall = post(sti).with(user("koordinator").roles("ansatt")).with(csrf());
    for (int i = 0; i < felter.length; i += 2) {
      kall.param(felter[i], felter[i + 1]);
    }
    return web.perform(kall).andReturn();
  }
}
