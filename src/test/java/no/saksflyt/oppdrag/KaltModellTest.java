package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks every node and flow of the processes an assignment calls: procurement, publication and measures. */
class KaltModellTest extends Modellgang {

  private static final List<String> MODELLER =
      List.of("oppdrag-anskaffelse.bpmn", "oppdrag-publisering.bpmn", "oppdrag-tiltak.bpmn");
  private static final List<String> SKJEMAER = List.of("oppdrag-anskaffelse-kunngjoranskaffelse",
      "oppdrag-anskaffelse-velgleverandor", "oppdrag-anskaffelse-inngaakontrakt", "oppdrag-anskaffelse-mottadelrapport",
      "oppdrag-anskaffelse-mottasluttrapport", "oppdrag-publisering-varsledepartementet", "oppdrag-publisering-publiserrapport",
      "oppdrag-publisering-registrerevalueringsportalen", "oppdrag-publisering-planleggoppfolging",
      "oppdrag-tiltak-gjennomfortiltak");

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett("kaltmodelltest")).assertClassCoverageAtLeast(1.0).build();

  @BeforeAll
  static void rullUt() {
    bunt(MOTOR.getProcessEngine(), MODELLER, SKJEMAER).deploy();
  }

  @Override
  protected ProcessEngine motoren() {
    return MOTOR.getProcessEngine();
  }

  private void start(String prosess, String delId) {
    var variabler = new HashMap<>(START);
    variabler.put("delId", delId);
    sak = motor.getRuntimeService().startProcessInstanceByKey(prosess, SAKSNUMMER, variabler);
  }

  // --- procurement

  @Test
  void enAnskaffelseGaarFraKunngjoringTilSluttrapport() {
    start("oppdrag-anskaffelse", "1");
    for (var steg : List.of("kunngjorAnskaffelse", "velgLeverandor", "inngaaKontrakt", "mottaDelrapport", "mottaSluttrapport")) {
      venterPaa(steg);
      stegetHar("oppdrag-anskaffelse-", steg, "bosettingsaksbehandler", "ansvarlig1");
      if (steg.equals("velgLeverandor")) {
        fullfor(steg, "anskaffelse", "VALGT");
      } else {
        fullfor(steg);
      }
    }
    BpmnAwareTests.assertThat(sak).isEnded();
    assertThat(BONNER.fristerSpurt).containsExactly(
        "kunngjorAnskaffelse", "velgLeverandor", "inngaaKontrakt", "mottaDelrapport", "mottaSluttrapport");
    ingentingStaarIgjen();
  }

  @Test
  void avlystKonkurranseKunngjoresPaaNytt() {
    start("oppdrag-anskaffelse", "1");
    fullfor("kunngjorAnskaffelse");
    fullfor("velgLeverandor", "anskaffelse", "AVLYST");
    venterPaa("kunngjorAnskaffelse");
    fullfor("kunngjorAnskaffelse");
    fullfor("velgLeverandor", "anskaffelse", "UKJENT");
    venterPaa("kunngjorAnskaffelse");
  }

  // --- publication

  @Test
  void rapportenLeggesUtFjortenDagerEtterVarseletOgBlirFulgtOpp() {
    start("oppdrag-publisering", null);
    stegetHar("oppdrag-publisering-", "varsleDepartementet", "koordinator", null);
    fullfor("varsleDepartementet", "varsling", "VARSLET");
    venterPaa("ventFjortenDager");
    assertThat(tidsur().get(0).getDuedate()).isEqualTo(Modellbonner.TIDLIGST);
    motor.getManagementService().executeJob(tidsur().get(0).getId());
    for (var steg : List.of("publiserRapport", "registrerEvalueringsportalen", "planleggOppfolging")) {
      venterPaa(steg);
      stegetHar("oppdrag-publisering-", steg, "bosettingsaksbehandler", "saksbehandler");
      fullfor(steg);
    }
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("rapportPublisert");
    ingentingStaarIgjen();
  }

  @Test
  void tidsuretProvesIgjenEtterEtMinutt() {
    start("oppdrag-publisering", null);
    fullfor("varsleDepartementet", "varsling", "VARSLET");
    BONNER.fristFeiler = true;
    assertThatThrownBy(() -> motor.getManagementService().executeJob(tidsur().get(0).getId())).hasMessageContaining("frist feilet");
    provesIgjenOmEtMinutt(tidsur().get(0));
  }

  @Test
  void rapportTilInterntBrukBlirIkkePublisert() {
    start("oppdrag-publisering", null);
    fullfor("varsleDepartementet", "varsling", "UKJENT");
    venterPaa("varsleDepartementet");
    fullfor("varsleDepartementet", "varsling", "KUN_INTERNT");
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("ikkePublisert").hasNotPassed("publiserRapport");
    ingentingStaarIgjen();
  }

  // --- measures

  @Test
  void etTiltakLiggerHosDenSomErAnsvarlig() {
    start("oppdrag-tiltak", "tiltak-3");
    stegetHar("oppdrag-tiltak-", "gjennomforTiltak", "bosettingsaksbehandler", "gjennomforertiltak-3");
    fullfor("gjennomforTiltak");
    BpmnAwareTests.assertThat(sak).isEnded();
    ingentingStaarIgjen();
  }

  private void stegetHar(String prosess, String steg, String gruppe, String ansvarlig) {
    assertThat(grupper(oppgave(steg))).containsExactly(gruppe);
    assertThat(oppgave(steg).getAssignee()).isEqualTo(ansvarlig);
    harFristSkjemaOgVeiledning(oppgave(steg), prosess + steg.toLowerCase());
  }
}
