package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks every node and flow of {@code oppdrag} and {@code oppdrag-del} in a bare engine. What is promised here is the
 * order of the steps, who meets them, and what ends a case; the use cases are stand-ins. What the two call is walked in
 * {@link KaltModellTest} and {@link DepartementModellTest}.
 */
class ModellTest extends Modellgang {

  private static final List<String> MODELLER = List.of("oppdrag.bpmn", "oppdrag-del.bpmn", "oppdrag-anskaffelse.bpmn",
      "oppdrag-publisering.bpmn", "oppdrag-sporsmal.bpmn", "oppdrag-tiltak.bpmn", "oppdrag-godkjenning.dmn");
  private static final List<String> SKJEMAER = List.of("oppdrag-fordeloppdrag", "oppdrag-navngisaksansvarlig",
      "oppdrag-planleggoppdrag", "oppdrag-kvalitetssikre", "oppdrag-godkjenn", "oppdrag-godkjenndirektor", "oppdrag-lever",
      "oppdrag-registrermerknad", "oppdrag-vurdernyeopplysninger", "oppdrag-folgoppforbehold", "oppdrag-vurderendring",
      "oppdrag-del-arbeidmeddel", "oppdrag-del-kvalitetssikredel", "oppdrag-del-godkjenndel",
      "oppdrag-del-godkjenndeldirektor", "oppdrag-del-leverdel");
  private static final Set<String> TILLATTE_VARIABLER =
      Set.of("saksnummer", "tittel", "maal", "delId", "navngiving", "planlegging", "henvendelseId", "planlegges", "levering", "kvalitet",
          "godkjenning", "direktor", "direktorgodkjenning", "merknad", "publisering", "videre", "fou", "egenLevering", "medForbehold",
          "anskaffelse", "forbehold");
  private static final List<String> ANSKAFFELSE =
      List.of("kunngjorAnskaffelse", "velgLeverandor", "inngaaKontrakt", "mottaDelrapport", "mottaSluttrapport");
  private static final List<String> PUBLISERING = List.of("varsleDepartementet", "ventFjortenDager", "publiserRapport",
      "registrerEvalueringsportalen", "planleggOppfolging");
  /** What the step that asks the table of approvals gives it, seen by nobody else. */
  private static final Set<String> INNDATA = Set.of("slag");
  /** Made by the engine itself for a multi-instance activity. */
  private static final Set<String> MOTORENS_TELLERE =
      Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett("modelltest")).assertClassCoverageAtLeast(1.0)
          .excludeProcessDefinitionKeys("oppdrag-sporsmal", "oppdrag-anskaffelse", "oppdrag-publisering", "oppdrag-tiltak").build();

  @BeforeAll
  static void rullUt() {
    bunt(MOTOR.getProcessEngine(), MODELLER, SKJEMAER).deploy();
  }

  @Override
  protected ProcessEngine motoren() {
    return MOTOR.getProcessEngine();
  }

  /** Called from the test itself: coverage counts what happens between the set-up and the tear-down. */
  private void registrer() {
    registrer(false);
  }

  private void registrer(boolean medForbehold) {
    var variabler = new HashMap<>(START);
    variabler.put("medForbehold", medForbehold);
    sak = motor.getRuntimeService().startProcessInstanceByKey("oppdrag", SAKSNUMMER, variabler);
  }

  // --- from registration to delivery

  @Test
  void etOppdragGaarFraRegistreringTilLevering() {
    registrer();
    venterPaa("fordelOppdrag");
    fullfor("fordelOppdrag");
    venterPaa("navngiSaksansvarlig");
    fullfor("navngiSaksansvarlig", "navngiving", "NAVNGITT");
    venterPaa("planleggOppdrag");
    fullfor("planleggOppdrag", "planlegging", "FERDIG");
    assertThat(deloppgaver()).hasSize(2);
    fullforDeler();
    venterPaa("kvalitetssikre");
    fullfor("kvalitetssikre", "kvalitet", "GODKJENT");
    venterPaa("godkjenn");
    fullfor("godkjenn", "godkjenning", "GODKJENT");
    venterPaa("lever");
    fullfor("lever");
    venterPaa("registrerMerknad");
    assertThat(BONNER.delegater).isEmpty();
    fullfor("registrerMerknad", "merknad", "GODTATT");

    BpmnAwareTests.assertThat(sak).isEnded().hasPassedInOrder("oppdragRegistrert", "fordelOppdrag", "navngiSaksansvarlig",
        "planleggOppdrag", "behandleDeler", "vurderLevering", "kvalitetssikre", "finnGodkjenner", "godkjenn", "lever",
        "registrerMerknad", "vurderVidere", "lukk", "oppdragLevert");
    assertThat(BONNER.delegater).containsExactly("avsluttOppdrag");
    ingentingStaarIgjen();
  }

  @Test
  void bareTillatteVariablerBlirTil() {
    registrer();
    BONNER.fou = true;
    BONNER.egenLevering = true;
    BONNER.publisering = true;
    deleneSomErAapne("11");
    fullfor("fordelOppdrag");
    fullfor("navngiSaksansvarlig", "navngiving", "NAVNGITT");
    sporDepartementet();
    fullfor("sendSporsmal");
    fullfor("registrerSvar");
    fullfor("planleggOppdrag", "planlegging", "FERDIG");
    anskaff();
    leverForSeg();
    fullfor("kvalitetssikre", "kvalitet", "GODKJENT");
    fullfor("godkjenn", "godkjenning", "GODKJENT");
    fullfor("godkjennDirektor", "direktorgodkjenning", "GODKJENT");
    fullfor("lever");
    fullfor("registrerMerknad", "merknad", "GODTATT");

    Set<String> navn = motor.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
        .map(HistoricVariableInstance::getName).collect(Collectors.toSet());
    navn.removeAll(MOTORENS_TELLERE);
    navn.removeAll(INNDATA);
    assertThat(navn).containsExactlyInAnyOrderElementsOf(
        TILLATTE_VARIABLER.stream().filter(navnet -> !navnet.equals("forbehold")).toList());
  }

  @Test
  void hvertStegHarGruppeFristSkjemaOgVeiledning() {
    registrer();
    stegHar("fordelOppdrag", "koordinator", null);
    fullfor("fordelOppdrag");
    stegHar("navngiSaksansvarlig", "bosettingleder", null);
    fullfor("navngiSaksansvarlig", "navngiving", "NAVNGITT");
    stegHar("planleggOppdrag", "bosettingsaksbehandler", "saksbehandler");
    BONNER.fou = true;
    fullfor("planleggOppdrag", "planlegging", "FERDIG");
    BONNER.fou = false;
    BONNER.aapneDeler.clear();
    assertThat(oppgaver("kunngjorAnskaffelse")).hasSize(2);
    anskaff();
    for (Task del : deloppgaver()) {
      assertThat(grupper(del)).containsExactly("bosettingsaksbehandler");
      assertThat(del.getAssignee())
          .isEqualTo("ansvarlig" + motor.getTaskService().getVariable(del.getId(), "delId"));
      harFristSkjemaOgVeiledning(del, "oppdrag-del-arbeidmeddel");
    }
    fullforDeler();
    stegHar("kvalitetssikre", "kvalitetssikrer", null);
    BONNER.fou = true;
    fullfor("kvalitetssikre", "kvalitet", "GODKJENT");
    stegHar("godkjenn", "bosettingleder", null);
    fullfor("godkjenn", "godkjenning", "GODKJENT");
    stegHar("godkjennDirektor", "direktor", null);
    fullfor("godkjennDirektor", "direktorgodkjenning", "GODKJENT");
    stegHar("lever", "koordinator", null);
    send("sak.nyeOpplysninger");
    stegHar("vurderNyeOpplysninger", "bosettingsaksbehandler", "saksbehandler");
    fullfor("lever");
    stegHar("registrerMerknad", "koordinator", null);
    assertThat(BONNER.fristerSpurt).containsSubsequence("fordelOppdrag", "navngiSaksansvarlig", "planleggOppdrag", "arbeidMedDel",
        "arbeidMedDel", "kvalitetssikre", "godkjenn", "godkjennDirektor", "lever", "vurderNyeOpplysninger", "registrerMerknad");
  }

  @Test
  void hvertStegForEnDelSomLeveresForSegHarGruppeFristSkjemaOgVeiledning() {
    registrer();
    BONNER.egenLevering = true;
    deleneSomErAapne("11");
    tilDeler();
    fullfor("arbeidMedDel");
    BONNER.fou = true;
    delstegHar("kvalitetssikreDel", "kvalitetssikrer");
    fullfor("kvalitetssikreDel", "kvalitet", "GODKJENT");
    delstegHar("godkjennDel", "bosettingleder");
    fullfor("godkjennDel", "godkjenning", "GODKJENT");
    delstegHar("godkjennDelDirektor", "direktor");
    fullfor("godkjennDelDirektor", "direktorgodkjenning", "GODKJENT");
    delstegHar("leverDel", "koordinator");
  }

  private void delstegHar(String steg, String gruppe) {
    assertThat(grupper(oppgave(steg))).containsExactly(gruppe);
    harFristSkjemaOgVeiledning(oppgave(steg), "oppdrag-del-" + steg.toLowerCase());
  }

  // --- wrong unit and returns

  @Test
  void feilEnhetGaarTilbakeTilFordelingOgKanFordelesPaaNytt() {
    registrer();
    fullfor("fordelOppdrag");
    fullfor("navngiSaksansvarlig", "navngiving", "FEIL_ENHET");
    venterPaa("fordelOppdrag");
    BONNER.enhet = "kvalifisering";
    fullfor("fordelOppdrag");
    assertThat(grupper(oppgave("navngiSaksansvarlig"))).containsExactly("kvalifiseringleder");
    fullfor("navngiSaksansvarlig", "navngiving", "NAVNGITT");
    venterPaa("planleggOppdrag");
  }

  @Test
  void returFraKvalitetssikringAapnerBareDeleneSomSkalGjoresOm() {
    registrer();
    tilKvalitetssikre();
    deleneSomErAapne("12");
    fullfor("kvalitetssikre", "kvalitet", "RETUR");
    assertThat(delIder()).containsExactly("12");
    fullforDeler();
    venterPaa("kvalitetssikre");
  }

  @Test
  void godkjennerKanSendeTilbakeTilArbeid() {
    registrer();
    tilGodkjenn();
    deleneSomErAapne("11");
    fullfor("godkjenn", "godkjenning", "RETUR_ARBEID");
    assertThat(delIder()).containsExactly("11");
    fullforDeler();
    venterPaa("kvalitetssikre");
  }

  @Test
  void godkjennerKanSendeTilbakeTilKvalitetssikring() {
    registrer();
    tilGodkjenn();
    fullfor("godkjenn", "godkjenning", "RETUR_KVALITET");
    venterPaa("kvalitetssikre");
    fullfor("kvalitetssikre", "kvalitet", "GODKJENT");
    venterPaa("godkjenn");
  }

  @Test
  void ukjentSvarGodkjennerAldri() {
    registrer();
    fullfor("fordelOppdrag");
    fullfor("navngiSaksansvarlig", "navngiving", "UKJENT");
    venterPaa("fordelOppdrag");
    fullfor("fordelOppdrag");
    fullfor("navngiSaksansvarlig", "navngiving", "NAVNGITT");
    fullfor("planleggOppdrag", "planlegging", "UKJENT");
    venterPaa("planleggOppdrag");
    fullfor("planleggOppdrag", "planlegging", "FERDIG");
    fullforDeler();
    fullfor("kvalitetssikre", "kvalitet", "UKJENT");
    fullforDeler();
    BONNER.fou = true;
    fullfor("kvalitetssikre", "kvalitet", "GODKJENT");
    BONNER.fou = false;
    fullfor("godkjenn", "godkjenning", "UKJENT");
    fullforDeler();
    BONNER.fou = true;
    fullfor("kvalitetssikre", "kvalitet", "GODKJENT");
    BONNER.fou = false;
    fullfor("godkjenn", "godkjenning", "GODKJENT");
    fullfor("godkjennDirektor", "direktorgodkjenning", "UKJENT");
    fullforDeler();
    fullfor("kvalitetssikre", "kvalitet", "GODKJENT");
    fullfor("godkjenn", "godkjenning", "GODKJENT");
    fullfor("lever");
    fullfor("registrerMerknad", "merknad", "UKJENT");
    venterPaa("registrerMerknad");
  }

  @Test
  void manglendeSvarStopperSteget() {
    registrer();
    fullfor("fordelOppdrag");
    assertThatThrownBy(() -> fullfor("navngiSaksansvarlig")).hasMessageContaining("navngiving");
    venterPaa("navngiSaksansvarlig");
  }

  @Test
  void merknadenBlirIkkeTilHvisLukkingenFeiler() {
    registrer();
    tilMerknad();
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> fullfor("registrerMerknad", "merknad", "GODTATT")).hasMessageContaining("avsluttOppdrag feilet");
    venterPaa("registrerMerknad");
  }

  // --- parts

  @Test
  void delenKjennerSakenSin() {
    registrer();
    tilDeler();
    for (Task del : deloppgaver()) {
      assertThat(motor.getRuntimeService().createProcessInstanceQuery()
          .processInstanceId(del.getProcessInstanceId()).singleResult().getBusinessKey())
          .isEqualTo(SAKSNUMMER);
      assertThat(motor.getTaskService().getVariables(del.getId())).containsEntry("saksnummer", SAKSNUMMER)
          .containsEntry("tittel", "Kartlegg bosettingskapasiteten").containsEntry("maal", "Mål 1")
          .containsEntry("fou", false).containsEntry("egenLevering", false).containsKey("delId").hasSize(6);
    }
  }

  @Test
  void ingenGaarVidereForAlleDeleneErFerdige() {
    registrer();
    tilDeler();
    motor.getTaskService().complete(deloppgaver().get(0).getId());
    kjorJobber();
    assertThat(oppgaver("kvalitetssikre")).isEmpty();
    fullforDeler();
    venterPaa("kvalitetssikre");
  }

  @Test
  void delSomKommerTilUnderveisMaaOgsaaBliFerdig() {
    registrer();
    tilDeler();
    motor.getRuntimeService().createProcessInstanceModification(sak.getId())
        .startBeforeActivity("behandleDeler").setVariableLocal("delId", "13").execute();
    assertThat(delIder()).containsExactlyInAnyOrder("11", "12", "13");
    fullforDeler();
    venterPaa("kvalitetssikre");
    assertThat(oppgaver("kvalitetssikre")).hasSize(1);
  }

  /** Without asyncAfter on the inner activity more than half of these completions fail. */
  @Test
  void fireDelerKanFullforesISammeOyeblikk() throws Exception {
    registrer();
    deleneSomErAapne("1", "2", "3", "4");
    tilDeler();
    ExecutorService traader = Executors.newFixedThreadPool(4);
    try {
      for (int runde = 0; runde < 10; runde++) {
        assertThat(samtidig(traader, deloppgaver())).isEmpty();
        kjorJobber();
        venterPaa("kvalitetssikre");
        fullfor("kvalitetssikre", "kvalitet", "RETUR");
      }
    } finally {
      traader.shutdownNow();
    }
  }

  @Test
  void jobbenEtterSisteDelProvesIgjenEtterEtMinutt() {
    registrer();
    tilDeler();
    deloppgaver().forEach(del -> motor.getTaskService().complete(del.getId()));
    BONNER.fristFeiler = true;
    assertThatThrownBy(this::kjorJobber).hasMessageContaining("frist feilet");
    provesIgjenOmEtMinutt(motor.getManagementService().createJobQuery().messages().withException().singleResult());
    BONNER.fristFeiler = false;
    kjorJobber();
    venterPaa("kvalitetssikre");
  }

  /** Every place a case of this version can wait: the steps, the timers, and those of what it calls. */
  static List<String> ventetilstander() {
    var alle = new ArrayList<>(List.of("fordelOppdrag", "navngiSaksansvarlig", "planleggOppdrag", "sendSporsmal", "registrerSvar",
        "arbeidMedDel", "kvalitetssikreDel", "godkjennDel", "godkjennDelDirektor", "leverDel", "kvalitetssikre", "godkjenn",
        "godkjennDirektor", "lever", "registrerMerknad", "ventPaaNesteLeveranse", "gjennomforTiltak"));
    alle.addAll(ANSKAFFELSE);
    alle.addAll(PUBLISERING);
    return alle;
  }

  // --- on hold

  @Test
  void ventingSlutterPaaDatoen() {
    registrer();
    send("sak.paaVent");
    BpmnAwareTests.assertThat(sak).isWaitingAt("ventPaaGjenopptak", "fordelOppdrag");
    Job tidsur = tidsur().get(0);
    assertThat(tidsur.getDuedate()).isEqualTo(BONNER.venterTil);
    motor.getManagementService().executeJob(tidsur.getId());
    assertThat(BONNER.delegater).containsExactly("gjenopptaSak");
    BpmnAwareTests.assertThat(sak).hasPassed("ventetidUtlopt", "sakGjenopptatt").hasNotPassed("gjenopptattFor");
    venterPaa("fordelOppdrag");
  }

  @Test
  void tidsuretProvesIgjenEtterEtMinuttHvisGjenopptaketFeiler() {
    registrer();
    send("sak.paaVent");
    BONNER.gjenopptakFeiler = true;
    assertThatThrownBy(() -> motor.getManagementService().executeJob(tidsur().get(0).getId()))
        .hasMessageContaining("gjenopptaSak feilet");
    provesIgjenOmEtMinutt(tidsur().get(0));
  }

  @Test
  void ventingSlutterNaarSakenGjenopptasOgKanBegynnePaaNytt() {
    registrer();
    tilDeler();
    send("sak.paaVent");
    send("sak.gjenoppta");
    assertThat(BONNER.delegater).containsExactly("gjenopptaSak");
    assertThat(tidsur()).isEmpty();
    assertThat(deloppgaver()).hasSize(2);
    send("sak.paaVent");
    assertThat(tidsur()).hasSize(1);
  }

  /** The process documentation says so: a second message opens a second hold, and "resume" then fits both. */
  @Test
  void gjentattVentingsmeldingAapnerEnVentingTil() {
    registrer();
    send("sak.paaVent");
    send("sak.paaVent");
    assertThat(tidsur()).hasSize(2);
    assertThatThrownBy(() -> send("sak.gjenoppta")).isInstanceOf(MismatchingMessageCorrelationException.class);
    motor.getRuntimeService().createMessageCorrelation("sak.gjenoppta").processInstanceId(sak.getId())
        .correlateAll();
    assertThat(BONNER.delegater).containsExactly("gjenopptaSak", "gjenopptaSak");
    assertThat(tidsur()).isEmpty();
    venterPaa("fordelOppdrag");
  }

  @Test
  void nyDatoForVentingenFlytterTidsuret() {
    registrer();
    send("sak.paaVent");
    BONNER.venterTil = new Date(BONNER.venterTil.getTime() + 86_400_000L);
    motor.getManagementService().recalculateJobDuedate(tidsur().get(0).getId(), false);
    assertThat(tidsur().get(0).getDuedate()).isEqualTo(BONNER.venterTil);
  }

  @Test
  void gjenopptakUtenVentingAvvises() {
    registrer();
    assertThatThrownBy(() -> send("sak.gjenoppta")).isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @ParameterizedTest
  @MethodSource("ventetilstander")
  void sakenKanVenteOgGjenopptasVedHvertSteg(String steg) {
    registrer();
    til(steg);
    var foer = staarVed();
    send("sak.paaVent");
    assertThat(tidsur()).anySatisfy(tidsur -> assertThat(tidsur.getDuedate()).isEqualTo(BONNER.venterTil));
    assertThat(staarVed()).containsAll(foer).hasSize(foer.size() + 1);
    send("sak.gjenoppta");
    assertThat(BONNER.delegater).containsExactly("gjenopptaSak");
    assertThat(staarVed()).containsExactlyInAnyOrderElementsOf(foer);
  }

  // --- new information

  @Test
  void hverMeldingOmNyeOpplysningerGirEnOppgave() {
    registrer();
    send("sak.nyeOpplysninger");
    send("sak.nyeOpplysninger");
    assertThat(oppgaver("vurderNyeOpplysninger")).hasSize(2)
        .allSatisfy(o -> assertThat(o.getAssignee()).isEqualTo("saksbehandler"));
    for (Task oppgave : oppgaver("vurderNyeOpplysninger")) {
      motor.getTaskService().complete(oppgave.getId());
    }
    BpmnAwareTests.assertThat(sak).hasPassed("opplysningerVurdert");
    venterPaa("fordelOppdrag");
  }

  @Test
  void nyeOpplysningerForSaksansvarligErNavngittLiggerTilEnheten() {
    registrer();
    BONNER.saksansvarlig = null;
    send("sak.nyeOpplysninger");
    assertThat(oppgave("vurderNyeOpplysninger").getAssignee()).isNull();
    assertThat(grupper(oppgave("vurderNyeOpplysninger"))).containsExactly("bosettingsaksbehandler");
  }

  @Test
  void lukkingenAvslutterVentingOgVurderingSomStaarAapen() {
    registrer();
    tilMerknad();
    send("sak.paaVent");
    send("sak.nyeOpplysninger");
    fullfor("registrerMerknad", "merknad", "GODTATT");
    BpmnAwareTests.assertThat(sak).isEnded();
    assertThat(BONNER.delegater).containsExactly("avsluttOppdrag");
    ingentingStaarIgjen();
  }

  // --- withdrawal

  @ParameterizedTest
  @MethodSource("ventetilstander")
  void sakenKanTrekkesFraHvertSteg(String steg) {
    registrer();
    til(steg);
    send("sak.trekkes");
    erTrukket();
  }

  @ParameterizedTest
  @CsvSource({"sak.paaVent, sak.nyeOpplysninger", "sak.nyeOpplysninger, sak.paaVent"})
  void sakenKanTrekkesMensDenVenterOgHarNyeOpplysninger(String forst, String deretter) {
    registrer();
    tilDeler();
    send(forst);
    send(deretter);
    send("sak.trekkes");
    erTrukket();
  }

  @Test
  void sakenKanTrekkesNaarEnDelErFerdigOgJobbenVenter() {
    registrer();
    tilDeler();
    motor.getTaskService().complete(deloppgaver().get(0).getId());
    send("sak.trekkes");
    erTrukket();
  }

  // --- planning, and the question to the ministry

  @Test
  void sporsmaletTilDepartementetGaarForseOgOppdragetTilbakeTilPlanlegging() {
    registrer();
    tilPlanlegging();
    sporDepartementet();
    venterPaa("avklarMedDepartementet");
    assertThat(motor.getTaskService().getVariables(oppgave("sendSporsmal").getId())).containsEntry("saksnummer", SAKSNUMMER)
        .containsEntry("henvendelseId", "7").containsEntry("planlegges", true).containsKeys("tittel", "maal").hasSize(5);
    fullfor("sendSporsmal");
    fullfor("registrerSvar");
    venterPaa("planleggOppdrag");
  }

  // --- the director

  @ParameterizedTest
  @CsvSource({"RETUR_ARBEID, arbeidMedDel", "RETUR_KVALITET, kvalitetssikre"})
  void direktorenKanSendeTilbake(String svar, String steg) {
    registrer();
    tilDirektor();
    fullfor("godkjennDirektor", "direktorgodkjenning", svar);
    assertThat(oppgaver(steg)).isNotEmpty();
  }

  @Test
  void direktorenGodkjennerNarTabellenSierDet() {
    registrer();
    tilDirektor();
    venterPaa("godkjennDirektor");
    assertThat(motor.getRuntimeService().getVariables(sak.getId())).containsEntry("direktor", true).doesNotContainKeys("slag", "fou");
    fullfor("godkjennDirektor", "direktorgodkjenning", "GODKJENT");
    venterPaa("lever");
  }

  // --- parts delivered for themselves, and procurement

  @Test
  void delSomLeveresForSegGaarSinEgenVeiOgResultatetGaarVidereUtenNyLevering() {
    registrer();
    BONNER.egenLevering = true;
    BONNER.levering = "ALT_LEVERT";
    deleneSomErAapne("11");
    tilDeler();
    fullfor("arbeidMedDel");
    fullfor("kvalitetssikreDel", "kvalitet", "RETUR");
    fullfor("arbeidMedDel");
    fullfor("kvalitetssikreDel", "kvalitet", "GODKJENT");
    fullfor("godkjennDel", "godkjenning", "RETUR_ARBEID");
    leverForSeg();
    venterPaa("registrerMerknad");
    BpmnAwareTests.assertThat(sak).hasNotPassed("kvalitetssikre", "lever");
  }

  @Test
  void direktorenKanSendeEnDelTilbake() {
    registrer();
    til("godkjennDelDirektor");
    fullfor("godkjennDelDirektor", "direktorgodkjenning", "RETUR_ARBEID");
    assertThat(delIder()).containsExactly("11");
  }

  @Test
  void forskningBlirAnskaffetForDelenBlirArbeidetMed() {
    registrer();
    BONNER.fou = true;
    tilDeler();
    assertThat(deloppgaver()).isEmpty();
    anskaff();
    assertThat(delIder()).containsExactlyInAnyOrder("11", "12");
  }

  @Test
  void delSomFallerBortUnderAnskaffelsenLedesTilSlutten() {
    registrer();
    BONNER.fou = true;
    tilDeler();
    falleBort("11");
    falleBort("12");
    kjorJobber();
    venterPaa("kvalitetssikre");
    assertThat(oppgaver("kunngjorAnskaffelse")).isEmpty();
  }

  // --- the ministry's remark

  @Test
  void merknadSomKommerEnAnnenVeiAvslutterOppgaven() {
    registrer();
    tilMerknad();
    motor.getRuntimeService().createMessageCorrelation("oppdrag.merknad").processInstanceId(sak.getId())
        .setVariable("merknad", "GODTATT").correlate();
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("merknadMottatt");
    ingentingStaarIgjen();
  }

  @Test
  void leveranseSomErSendtTilbakeAapnerDeleneIgjen() {
    registrer();
    tilMerknad();
    deleneSomErAapne("12");
    fullfor("registrerMerknad", "merknad", "RETUR");
    assertThat(delIder()).containsExactly("12");
    fullforDeler();
    venterPaa("kvalitetssikre");
  }

  @Test
  void merknadUtenLeveranseAvvises() {
    registrer();
    tilLever();
    assertThatThrownBy(() -> send("oppdrag.merknad")).isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  // --- publication, the next delivery and the measures

  @Test
  void rapportenBlirPublisertForSakenLukkes() {
    registrer();
    tilPublisering("planleggOppfolging");
    venterPaa("publiser");
    fullfor("planleggOppfolging");
    BpmnAwareTests.assertThat(sak).isEnded().hasPassedInOrder("publiser", "lukk");
    ingentingStaarIgjen();
  }

  @Test
  void nesteLeveranseStarterAvSegSelvOgSakenLukkesEtterDenSiste() {
    registrer();
    tilNesteLeveranse();
    venterPaa("ventPaaNesteLeveranse");
    var tidsur = tidsur().get(0);
    assertThat(tidsur.getDuedate()).isEqualTo(Modellbonner.NESTE_START);
    motor.getManagementService().executeJob(tidsur.getId());
    assertThat(BONNER.delegater).containsExactly("startNesteLeveranse");
    assertThat(delIder()).containsExactly("11", "12");
    BONNER.videre = "FERDIG";
    fullforDeler();
    fullfor("kvalitetssikre", "kvalitet", "GODKJENT");
    fullfor("godkjenn", "godkjenning", "GODKJENT");
    fullfor("lever");
    fullfor("registrerMerknad", "merknad", "GODTATT");
    BpmnAwareTests.assertThat(sak).isEnded();
    ingentingStaarIgjen();
  }

  @Test
  void sakenLukkesNarAlleTiltakeneErGjort() {
    registrer();
    til("gjennomforTiltak");
    BpmnAwareTests.assertThat(sak).isWaitingAt("folgOppTiltak");
    assertThat(oppgaver("gjennomforTiltak")).extracting(Task::getAssignee)
        .containsExactlyInAnyOrder("gjennomforertiltak-1", "gjennomforertiltak-2");
    for (var oppgave : oppgaver("gjennomforTiltak")) {
      BpmnAwareTests.assertThat(sak).isNotEnded();
      motor.getTaskService().complete(oppgave.getId());
      kjorJobber();
    }
    BpmnAwareTests.assertThat(sak).isEnded();
    ingentingStaarIgjen();
  }

  // --- conditional assignments

  @Test
  void etOppdragMedForbeholdVenterTilKoordinatorSierAtDetErOpphevet() {
    registrer(true);
    stegHar("folgOppForbehold", "koordinator", null);
    venterPaa("folgOppForbehold");
    fullfor("folgOppForbehold", "forbehold", "OPPHEVET");
    venterPaa("fordelOppdrag");
    BpmnAwareTests.assertThat(sak).hasPassed("samlForbehold").hasNotPassed("opphevetVedBrev");
  }

  @Test
  void etBrevSomOpphaverForbeholdetAvslutterOppgaven() {
    registrer(true);
    send("oppdrag.forbeholdOpphevet");
    venterPaa("fordelOppdrag");
    assertThat(oppgaver("folgOppForbehold")).isEmpty();
    BpmnAwareTests.assertThat(sak).hasPassed("opphevetVedBrev");
  }

  @Test
  void etOppdragSomFallerBortBlirLukketOgVentingenOpphorer() {
    registrer(true);
    send("sak.paaVent");
    fullfor("folgOppForbehold", "forbehold", "BORTFALT");
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("lukkBortfalt", "oppdragBortfalt");
    assertThat(BONNER.delegater).containsExactly("avsluttTrukketSak");
    ingentingStaarIgjen();
  }

  @Test
  void ukjentSvarOmForbeholdetSporPaaNytt() {
    registrer(true);
    fullfor("folgOppForbehold", "forbehold", "UKJENT");
    venterPaa("folgOppForbehold");
    send("sak.trekkes");
    erTrukket();
  }

  // --- changed by a letter

  @Test
  void enEndringGirEnOppgaveVedSidenAvArbeidet() {
    registrer();
    tilDeler();
    send("oppdrag.endret");
    stegHar("vurderEndring", "bosettingsaksbehandler", "saksbehandler");
    assertThat(deloppgaver()).hasSize(2);
    fullfor("vurderEndring");
    BpmnAwareTests.assertThat(sak).hasPassed("endringMottatt", "endringVurdert");
    fullforDeler();
    venterPaa("kvalitetssikre");
  }

  @Test
  void endringForSaksansvarligErNavngittLiggerTilKoordinator() {
    registrer();
    BONNER.saksansvarlig = null;
    send("oppdrag.endret");
    assertThat(oppgave("vurderEndring").getAssignee()).isNull();
    fullfor("vurderEndring");
    venterPaa("fordelOppdrag");
  }

  @Test
  void lukkingenAvslutterVurderingenAvEnEndring() {
    registrer();
    tilMerknad();
    send("oppdrag.endret");
    fullfor("registrerMerknad", "merknad", "GODTATT");
    BpmnAwareTests.assertThat(sak).isEnded();
    ingentingStaarIgjen();
  }

  // --- parts that come and go by modification: what the engine promises whoever changes a running assignment

  @Test
  void delSomKommerNaarAndreErFerdigeMenJobbeneVenter() {
    registrer();
    tilDeler();
    deloppgaver().forEach(del -> motor.getTaskService().complete(del.getId()));
    leggTil("13");
    kjorJobber();
    assertThat(delIder()).containsExactly("13");
    BpmnAwareTests.assertThat(sak).isWaitingAt("behandleDeler");
    fullforDeler();
    venterPaa("kvalitetssikre");
    assertThat(oppgaver("kvalitetssikre")).hasSize(1);
  }

  @Test
  void delSomFallerBortLedesTilSlutten() {
    registrer();
    tilDeler();
    falleBort("11");
    assertThat(delIder()).containsExactly("12");
    kjorJobber();
    assertThat(oppgaver("kvalitetssikre")).isEmpty();
    fullforDeler();
    venterPaa("kvalitetssikre");
    assertThat(motor.getRuntimeService().createProcessInstanceQuery().count()).isEqualTo(1);
  }

  @Test
  void narSisteDelFallerBortGarLeveransenVidere() {
    registrer();
    tilDeler();
    falleBort("11");
    falleBort("12");
    kjorJobber();
    venterPaa("kvalitetssikre");
    assertThat(oppgaver("kvalitetssikre")).hasSize(1);
  }

  @Test
  void enDelKommerOgEnAnnenFallerBortISammeBrev() {
    registrer();
    deleneSomErAapne("11");
    tilDeler();
    leggTil("12");
    falleBort("11");
    kjorJobber();
    assertThat(delIder()).containsExactly("12");
    fullforDeler();
    venterPaa("kvalitetssikre");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sendSporsmal", "kvalitetssikre", "godkjenn", "godkjennDirektor", "lever", "registrerMerknad",
      "varsleDepartementet", "ventFjortenDager", "ventPaaNesteLeveranse", "gjennomforTiltak"})
  void etterArbeidetGaarSakenTilbakeTilDelene(String steg) {
    registrer();
    til(steg);
    BONNER.fou = false;
    send("sak.nyeOpplysninger");
    send("sak.paaVent");
    deleneSomErAapne("13");
    tilbakeTilDelene();
    assertThat(oppgaver(steg)).isEmpty();
    assertThat(delIder()).containsExactly("13");
    assertThat(oppgaver("vurderNyeOpplysninger")).hasSize(1);
    assertThat(tidsur()).hasSize(1);
    fullforDeler();
    assertThat(oppgaver("kvalitetssikre")).hasSize(1);
  }

  private void leggTil(String delId) {
    motor.getRuntimeService().createProcessInstanceModification(sak.getId())
        .startBeforeActivity("behandleDeler").setVariableLocal("delId", delId).execute();
  }

  private void falleBort(String delId) {
    var del = motor.getRuntimeService().createProcessInstanceQuery().superProcessInstanceId(sak.getId())
        .variableValueEquals("delId", delId).singleResult().getId();
    var staar = motor.getRuntimeService().getActivityInstance(del);
    var endring = motor.getRuntimeService().createProcessInstanceModification(del);
    for (var barn : staar.getChildActivityInstances()) {
      endring.cancelActivityInstance(barn.getId());
    }
    endring.startBeforeActivity("delFerdig").execute();
  }

  private void tilbakeTilDelene() {
    var staar = motor.getRuntimeService().getActivityInstance(sak.getId());
    var endring = motor.getRuntimeService().createProcessInstanceModification(sak.getId())
        .startBeforeActivity("behandleDeler#multiInstanceBody");
    for (var barn : staar.getChildActivityInstances()) {
      if (!barn.getActivityType().equals("subProcess")) {
        endring.cancelActivityInstance(barn.getId());
      }
    }
    endring.execute();
  }

  // --- how the walk is done

  /** Until the case, or the first of its parts, stands at this step. */
  private void til(String steg) {
    switch (steg) {
      case "fordelOppdrag" -> venterPaa("fordelOppdrag");
      case "navngiSaksansvarlig" -> fullfor("fordelOppdrag");
      case "planleggOppdrag" -> tilPlanlegging();
      case "sendSporsmal", "registrerSvar" -> {
        tilPlanlegging();
        sporDepartementet();
        if (steg.equals("registrerSvar")) {
          fullfor("sendSporsmal");
        }
      }
      case "kunngjorAnskaffelse", "velgLeverandor", "inngaaKontrakt", "mottaDelrapport", "mottaSluttrapport" -> {
        BONNER.fou = true;
        tilDeler();
        anskaffTil(steg);
      }
      case "arbeidMedDel" -> tilDeler();
      case "kvalitetssikreDel", "godkjennDel", "leverDel" -> tilDelsteg(steg);
      case "godkjennDelDirektor" -> {
        tilDelsteg("kvalitetssikreDel");
        BONNER.fou = true;
        fullfor("kvalitetssikreDel", "kvalitet", "GODKJENT");
        BONNER.fou = false;
        fullfor("godkjennDel", "godkjenning", "GODKJENT");
      }
      case "kvalitetssikre" -> tilKvalitetssikre();
      case "godkjenn" -> tilGodkjenn();
      case "godkjennDirektor" -> tilDirektor();
      case "lever" -> tilLever();
      case "registrerMerknad" -> tilMerknad();
      case "varsleDepartementet", "ventFjortenDager", "publiserRapport", "registrerEvalueringsportalen", "planleggOppfolging" ->
          tilPublisering(steg);
      case "ventPaaNesteLeveranse" -> tilNesteLeveranse();
      case "gjennomforTiltak" -> {
        BONNER.tiltak.addAll(List.of("tiltak-1", "tiltak-2"));
        tilMerknad();
        fullfor("registrerMerknad", "merknad", "GODTATT");
      }
      default -> throw new IllegalArgumentException(steg);
    }
  }

  private void tilPlanlegging() {
    fullfor("fordelOppdrag");
    fullfor("navngiSaksansvarlig", "navngiving", "NAVNGITT");
  }

  private void sporDepartementet() {
    motor.getTaskService().complete(oppgave("planleggOppdrag").getId(), Map.of("planlegging", "SPORSMAL", "henvendelseId", "7"));
  }

  private void tilDeler() {
    tilPlanlegging();
    fullfor("planleggOppdrag", "planlegging", "FERDIG");
  }

  private void tilDelsteg(String steg) {
    BONNER.egenLevering = true;
    deleneSomErAapne("11");
    tilDeler();
    fullfor("arbeidMedDel");
    if (!steg.equals("kvalitetssikreDel")) {
      fullfor("kvalitetssikreDel", "kvalitet", "GODKJENT");
    }
    if (steg.equals("leverDel")) {
      fullfor("godkjennDel", "godkjenning", "GODKJENT");
    }
  }

  private void tilKvalitetssikre() {
    tilDeler();
    fullforDeler();
  }

  private void tilGodkjenn() {
    tilKvalitetssikre();
    fullfor("kvalitetssikre", "kvalitet", "GODKJENT");
  }

  private void tilDirektor() {
    tilKvalitetssikre();
    BONNER.fou = true;
    fullfor("kvalitetssikre", "kvalitet", "GODKJENT");
    BONNER.fou = false;
    fullfor("godkjenn", "godkjenning", "GODKJENT");
  }

  private void tilLever() {
    tilGodkjenn();
    fullfor("godkjenn", "godkjenning", "GODKJENT");
  }

  private void tilMerknad() {
    tilLever();
    fullfor("lever");
  }

  private void tilPublisering(String steg) {
    BONNER.publisering = true;
    tilMerknad();
    fullfor("registrerMerknad", "merknad", "GODTATT");
    for (var foer : PUBLISERING.subList(0, PUBLISERING.indexOf(steg))) {
      switch (foer) {
        case "varsleDepartementet" -> fullfor(foer, "varsling", "VARSLET");
        case "ventFjortenDager" -> motor.getManagementService().executeJob(tidsur().get(0).getId());
        default -> fullfor(foer);
      }
    }
  }

  private void tilNesteLeveranse() {
    BONNER.videre = "NESTE";
    tilMerknad();
    fullfor("registrerMerknad", "merknad", "GODTATT");
  }

  private void anskaff() {
    anskaffTil(null);
  }

  /** In every part, until this step, or to the end. */
  private void anskaffTil(String steg) {
    for (var foer : steg == null ? ANSKAFFELSE : ANSKAFFELSE.subList(0, ANSKAFFELSE.indexOf(steg))) {
      oppgaver(foer).forEach(
          oppgave -> motor.getTaskService().complete(oppgave.getId(),
              foer.equals("velgLeverandor") ? Map.of("anskaffelse", "VALGT") : Map.of()));
    }
  }

  private void leverForSeg() {
    fullfor("arbeidMedDel");
    fullfor("kvalitetssikreDel", "kvalitet", "GODKJENT");
    fullfor("godkjennDel", "godkjenning", "GODKJENT");
    oppgaver("godkjennDelDirektor").forEach(
        oppgave -> motor.getTaskService().complete(oppgave.getId(), Map.of("direktorgodkjenning", "GODKJENT")));
    fullfor("leverDel");
    kjorJobber();
  }

  /** Where the case itself stands. */
  private List<String> staarVed() {
    return new ArrayList<>(motor.getRuntimeService().getActiveActivityIds(sak.getId()));
  }

  private void fullforDeler() {
    deloppgaver().forEach(del -> motor.getTaskService().complete(del.getId()));
    kjorJobber();
  }

  private List<Exception> samtidig(ExecutorService traader, List<Task> oppgaver) throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(oppgaver.size());
    List<Future<Void>> svar = new ArrayList<>();
    for (Task oppgave : oppgaver) {
      Callable<Void> fullforing = () -> {
        start.await();
        motor.getTaskService().complete(oppgave.getId());
        return null;
      };
      svar.add(traader.submit(fullforing));
    }
    List<Exception> feil = new ArrayList<>();
    for (Future<Void> ett : svar) {
      try {
        ett.get();
      } catch (ExecutionException e) {
        feil.add(e);
      }
    }
    return feil;
  }

  private List<Task> deloppgaver() {
    return oppgaver("arbeidMedDel");
  }

  private List<Object> delIder() {
    return deloppgaver().stream().map(del -> motor.getTaskService().getVariable(del.getId(), "delId")).toList();
  }
}
