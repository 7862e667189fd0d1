package no.saksflyt.oppgave.vakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.tilgang.Fravar;
import no.saksflyt.tilgang.FravarRepository;
import no.saksflyt.tilgang.Medlemskap;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each rule of the guard, with the case that breaks it. */
class VaktreglerTest extends Saksgang {

  @Autowired private Personer personer;
  @Autowired private FravarRepository fravar;

  @Test
  @DisplayName("nobody behind the call: refused, whatever the method")
  void ingenPerson() {
    var id = oppgave(nySak(), "fordelOppdrag").getId();
    loggUt();
    avvist(() -> oppgaver.claim(id, "koordinator"), "feil.vakt.ingenPerson");
    avvist(() -> oppgaver.setAssignee(id, "koordinator"), "feil.vakt.ingenPerson");
    avvist(() -> oppgaver.complete(id), "feil.vakt.ingenPerson");
    avvist(() -> skjemaer.submitTaskForm(id, Map.of()), "feil.vakt.ingenPerson");
    avvist(() -> oppgaver.handleBpmnError(id, "x"), "feil.vakt.ingenPerson");
    avvist(() -> skjemaer.getTaskFormVariables(id), "feil.vakt.ingenPerson");
  }

  @Test
  @DisplayName("a task is taken by its candidates, for themselves, and by one at a time")
  void taOppgave() {
    var id = oppgave(nySak(), "fordelOppdrag").getId();
    loggInn("saksbehandler");
    avvist(() -> oppgaver.claim(id, "saksbehandler"), "feil.vakt.ikkeKandidat");
    avvist(() -> oppgaver.claim(id, "koordinator"), "feil.vakt.bareSegSelv");
    loggInn("koordinator");
    avvist(() -> oppgaver.claim(id, "leder"), "feil.vakt.bareSegSelv");
    oppgaver.claim(id, "koordinator");
    koordinator("koordinatorto");
    loggInn("koordinatorto");
    assertThatThrownBy(() -> oppgaver.claim(id, "koordinatorto"))
        .isInstanceOfSatisfying(
            Konflikt.class,
            k -> {
              assertThat(k.kode()).isEqualTo("feil.oppgave.tattNaar");
              assertThat(k.argumenter()).contains("Kristin Opdal");
            });
    assertThatThrownBy(() -> skjemaer.submitTaskForm(id, Map.of("enhet", "bosetting"))).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("others get a task from the leaders of the case's unit, and only if it is for them")
  void tildeling() {
    var sak = underArbeid();
    var id = oppgave(sak, "arbeidMedDel").getId();
    bosetter("bosetterto");
    loggInn("saksbehandler2");
    avvist(() -> oppgaver.setAssignee(id, "bosetterto"), "feil.vakt.ikkeFordeler");
    loggInn("kvalitetssikrer");
    avvist(() -> oppgaver.setAssignee(id, null), "feil.vakt.leggTilbake");
    loggInn("teamleder");
    brudd(() -> oppgaver.setAssignee(id, "saksbehandler2"), "feil.vakt.mottakerIkkeKandidat");
    brudd(() -> oppgaver.setAssignee(id, "finnesikke"), "feil.vakt.mottaker");
    brudd(() -> oppgaver.setAssignee(id, "revisor"), "feil.vakt.mottaker");
    oppgaver.setAssignee(id, "bosetterto");
    assertThat(oppgave(sak, "arbeidMedDel").getAssignee()).isEqualTo("bosetterto");
    loggInn("saksbehandler");
    assertThatThrownBy(() -> skjemaer.submitTaskForm(id, Map.of("resultat", "x", "trafikklys", "GRONN")))
        .isInstanceOf(Konflikt.class);
    loggInn("bosetterto");
    oppgaver.setAssignee(id, null);
    assertThat(oppgave(sak, "arbeidMedDel").getAssignee()).isNull();
    avvist(() -> skjemaer.submitTaskForm(id, Map.of("resultat", "x", "trafikklys", "GRONN")), "feil.vakt.ikkeTatt");
  }

  @Test
  @DisplayName("coordinators hand out what is theirs in common, and nothing else")
  void koordinatorFordelerSitt() {
    koordinator("koordinatortre");
    var sak = nySak();
    var id = oppgave(sak, "fordelOppdrag").getId();
    loggInn("koordinator");
    oppgaver.setAssignee(id, "koordinatortre");
    assertThat(oppgave(sak, "fordelOppdrag").getAssignee()).isEqualTo("koordinatortre");
    var annen = underArbeid();
    loggInn("koordinator");
    avvist(() -> oppgaver.setAssignee(oppgave(annen, "arbeidMedDel").getId(), "saksbehandler"), "feil.vakt.ikkeFordeler");
  }

  @Test
  @DisplayName("a reviewer changes nothing, even with other roles beside")
  void revisor() {
    person("revisorto");
    personer.gi(new Medlemskap("revisorto", "revisor", null, LocalDate.of(2020, 1, 1), null));
    personer.gi(new Medlemskap("revisorto", "koordinator", null, LocalDate.of(2020, 1, 1), null));
    var id = oppgave(nySak(), "fordelOppdrag").getId();
    loggInn("revisorto");
    avvist(() -> oppgaver.claim(id, "revisorto"), "feil.vakt.revisor");
    avvist(() -> oppgaver.setAssignee(id, "koordinator"), "feil.vakt.revisor");
  }

  @Test
  @DisplayName("whoever has taken a task and then left its group cannot complete it")
  void kandidatIgjen() {
    person("vikar");
    personer.gi(new Medlemskap("vikar", "koordinator", null, LocalDate.of(2020, 1, 1), LocalDate.of(2076, 12, 31)));
    var id = oppgave(nySak(), "fordelOppdrag").getId();
    loggInn("vikar");
    oppgaver.claim(id, "vikar");
    klokkenEr(LocalDate.of(2077, 1, 10).atStartOfDay(no.saksflyt.felles.Tid.OSLO).toInstant());
    avvist(() -> skjemaer.submitTaskForm(id, Map.of("enhet", "bosetting")), "feil.vakt.ikkeKandidat");
  }

  @Test
  @DisplayName("four eyes: whoever worked on a part assures nothing, also in a later round and also through a substitute")
  void fireOyne() {
    person("alleroller");
    for (var rolle : Set.of("saksbehandler", "leder", "kvalitetssikrer")) {
      personer.gi(new Medlemskap("alleroller", rolle, "bosetting", LocalDate.of(2020, 1, 1), null));
    }
    var sak = fordelt();
    gjor("leder", sak, "navngiSaksansvarlig", Map.of("navngiving", "NAVNGITT", "saksansvarlig", "alleroller"));
    gjor("alleroller", sak, "planleggOppdrag", Map.of("planlegging", "FERDIG", "publiseres", "NEI"));
    gjor("alleroller", sak, "arbeidMedDel", Map.of("resultat", "Ferdig", "trafikklys", "GRONN"));
    avvist(() -> oppgaver.claim(oppgave(sak, "kvalitetssikre").getId(), "alleroller"), "feil.vakt.fireOyne");
    gjor(
        "kvalitetssikrer",
        sak,
        "kvalitetssikre",
        Map.of("kvalitet", "RETUR", "returDeler", "[\"1\"]", "begrunnelse", "Mangler tall"));
    loggInn("leder");
    oppgaver.setAssignee(oppgave(sak, "arbeidMedDel").getId(), "saksbehandler");
    gjor("saksbehandler", sak, "arbeidMedDel", Map.of("resultat", "Bedre", "trafikklys", "GRONN"));
    loggInn("alleroller");
    avvist(() -> oppgaver.claim(oppgave(sak, "kvalitetssikre").getId(), "alleroller"), "feil.vakt.fireOyne");
    gjor("kvalitetssikrer", sak, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
    loggInn("alleroller");
    avvist(() -> oppgaver.claim(oppgave(sak, "godkjenn").getId(), "alleroller"), "feil.vakt.fireOyne");
    loggInn("leder");
    avvist(() -> oppgaver.setAssignee(oppgave(sak, "godkjenn").getId(), "alleroller"), "feil.vakt.fireOyne");
    gjor("leder", sak, "godkjenn", Map.of("godkjenning", "GODKJENT"));
  }

  @Test
  @DisplayName("a substitute acts for the absent person; four eyes look at both")
  void stedfortreder() {
    person("borte");
    person("vararen");
    for (var rolle : Set.of("saksbehandler", "leder")) {
      personer.gi(new Medlemskap("borte", rolle, "bosetting", LocalDate.of(2020, 1, 1), null));
    }
    personer.gi(new Medlemskap("vararen", "kvalitetssikrer", "analyse", LocalDate.of(2020, 1, 1), null));
    fravar.save(
        new Fravar(
            "borte",
            "vararen",
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2090, 1, 1),
            Set.of("bosettingsaksbehandler", "bosettingleder"),
            "borte",
            java.time.Instant.EPOCH));
    var sak = underArbeid();
    loggInn("leder");
    oppgaver.setAssignee(oppgave(sak, "arbeidMedDel").getId(), null);
    loggInn("vararen");
    var id = oppgave(sak, "arbeidMedDel").getId();
    oppgaver.claim(id, "borte");
    var tatt = oppgave(sak, "arbeidMedDel");
    assertThat(tatt.getAssignee()).isEqualTo("vararen");
    assertThat(tatt.getOwner()).isEqualTo("borte");
    skjemaer.submitTaskForm(id, Map.of("resultat", "Gjort", "trafikklys", "GRONN"));
    kjorJobber(sak);
    loggInn("vararen");
    avvist(() -> oppgaver.claim(oppgave(sak, "kvalitetssikre").getId(), "vararen"), "feil.vakt.fireOyne");
    gjor("kvalitetssikrer", sak, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
    loggInn("borte");
    avvist(() -> oppgaver.claim(oppgave(sak, "godkjenn").getId(), "borte"), "feil.vakt.fireOyne");
  }

  @Test
  @DisplayName("a follow-up date is for whoever has the task; nothing else of a saved task may differ")
  void oppfolgingsdato() {
    var sak = nySak();
    var id = oppgave(sak, "fordelOppdrag").getId();
    loggInn("koordinator");
    avvist(() -> oppgaver.setFollowUpDate(id, new Date(0)), "feil.vakt.ikkeTatt");
    oppgaver.claim(id, "koordinator");
    oppgaver.setFollowUpDate(id, new Date(1_000_000));
    var hel = oppgaver.createTaskQuery().taskId(id).singleResult();
    hel.setFollowUpDate(new Date(2_000_000));
    oppgaver.saveTask(hel);
    assertThat(oppgave(sak, "fordelOppdrag").getFollowUpDate()).hasTime(2_000_000);
    var flyttet = oppgaver.createTaskQuery().taskId(id).singleResult();
    flyttet.setDueDate(new Date(3_000_000));
    avvist(() -> oppgaver.saveTask(flyttet), "feil.vakt.stengt");
    avvist(() -> oppgaver.setDueDate(id, new Date(0)), "feil.vakt.stengt");
    avvist(() -> oppgaver.handleBpmnError(id, "x"), "feil.vakt.stengt");
    avvist(() -> oppgaver.setVariable(id, "maal", "x"), "feil.vakt.stengt");
    avvist(() -> oppgaver.delegateTask(id, "leder"), "feil.vakt.stengt");
    avvist(() -> oppgaver.addCandidateGroup(id, "ansatt"), "feil.vakt.stengt");
    avvist(() -> oppgaver.saveTask(oppgaver.newTask()), "feil.vakt.stengt");
  }

  @Test
  @DisplayName("a restricted case's task does not exist outside its circle, and cannot be given out of it")
  void begrenset() {
    var sak = nySak(true);
    var id = oppgave(sak, "fordelOppdrag").getId();
    koordinator("koordinatorfire");
    loggInn("koordinatorfire");
    assertThatThrownBy(() -> oppgaver.claim(id, "koordinatorfire")).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> skjemaer.submitTaskForm(id, Map.of("enhet", "bosetting"))).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> skjemaer.getTaskFormVariables(id)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> skjemaer.getTaskFormData(id)).isInstanceOf(IkkeFunnet.class);
    assertThat(oppgaver.createTaskQuery().taskId(id).count()).isZero();
    loggInn("koordinator");
    brudd(() -> oppgaver.setAssignee(id, "koordinatorfire"), "feil.vakt.mottaker");
    oppgaver.claim(id, "koordinator");
    skjemaer.submitTaskForm(id, new java.util.HashMap<>(Map.of("enhet", "bosetting")));
    loggInn("koordinatorfire");
    assertThatThrownBy(() -> oppgaver.complete(id)).isInstanceOf(IkkeFunnet.class);
    loggInn("koordinator");
    assertThatThrownBy(() -> oppgaver.complete(id)).isInstanceOf(Konflikt.class);
  }

  private void koordinator(String id) {
    person(id);
    personer.gi(new Medlemskap(id, "koordinator", "virksomhetsstyring", LocalDate.of(2020, 1, 1), null));
  }

  private void bosetter(String id) {
    person(id);
    personer.gi(new Medlemskap(id, "saksbehandler", "bosetting", LocalDate.of(2020, 1, 1), null));
  }

  private void person(String id) {
    personer.lagre(new Person(id, "Test", id, id + "@direktoratet.example", "{noop}demo"));
  }

  private static void avvist(ThrowingCallable handling, String kode) {
    assertThatThrownBy(handling).isInstanceOf(IkkeTillatt.class).extracting(f -> ((Avvisning) f).kode()).isEqualTo(kode);
  }

  private static void brudd(ThrowingCallable handling, String kode) {
    assertThatThrownBy(handling)
        .isInstanceOfSatisfying(
            Regelbrudd.class, b -> assertThat(b.feil()).anySatisfy(f -> assertThat(f.kode()).isEqualTo(kode)));
  }
}
