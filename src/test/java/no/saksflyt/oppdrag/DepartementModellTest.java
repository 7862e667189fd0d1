package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every node and flow of {@code oppdrag-sporsmal} and {@code oppdrag-avvik} in a bare engine; the use cases are stand-ins. */
class DepartementModellTest extends Modellgang {

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett("departementmodelltest")).assertClassCoverageAtLeast(1.0).build();

  @BeforeAll
  static void rullUt() {
    bunt(
            MOTOR.getProcessEngine(),
            List.of("oppdrag-sporsmal.bpmn", "oppdrag-avvik.bpmn", "oppdrag-godkjenning.dmn"),
            List.of(
                "oppdrag-sporsmal-sendsporsmal",
                "oppdrag-sporsmal-registrersvar",
                "oppdrag-sporsmal-vurdersvar",
                "oppdrag-avvik-beskrivavvik",
                "oppdrag-avvik-godkjennavvik",
                "oppdrag-avvik-godkjennavvikdirektor",
                "oppdrag-avvik-sendavvik",
                "oppdrag-avvik-registreravvikssvar"))
        .deploy();
  }

  @Override
  protected ProcessEngine motoren() {
    return MOTOR.getProcessEngine();
  }

  @Test
  void svaretPaaEtSporsmalVedSidenAvArbeidetBlirVurdert() {
    sporr(false);
    fullfor("sendSporsmal", Map.of());
    fullfor("registrerSvar", Map.of());
    fullfor("vurderSvar", Map.of());
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("svarVurdert").hasNotPassed("svarMottatt", "svarTilPlanlegging");
    ingentingStaarIgjen();
  }

  @Test
  void svaretPaaEtSporsmalFraPlanleggingenGaarRettTilbakeDit() {
    sporr(true);
    fullfor("sendSporsmal", Map.of());
    svarKommer(Map.of());
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("svarMottatt", "svarTilPlanlegging").hasNotPassed("vurderSvar");
    ingentingStaarIgjen();
  }

  @Test
  void svaretKanKommeMensOppgavenStaarAapen() {
    sporr(false);
    fullfor("sendSporsmal", Map.of());
    BpmnAwareTests.assertThat(sak).isWaitingFor("oppdrag.svar");
    svarKommer(Map.of());
    BpmnAwareTests.assertThat(sak).isWaitingAt("vurderSvar");
    assertThat(oppgaver("registrerSvar")).isEmpty();
  }

  @Test
  void etAvvikSomIkkeErVesentligBlirHosEnheten() {
    avvik();
    fullfor("beskrivAvvik", Map.of("forslag", "INGEN"));
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("ikkeVesentlig").hasNotPassed("godkjennAvvik");
    ingentingStaarIgjen();
  }

  @Test
  void departementetBlirBareInformertOmTiltakEnhetenGjorSelv() {
    avvik();
    tilSending("TILTAK");
    fullfor("sendAvvik", Map.of());
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("departementetInformert").hasNotPassed("registrerAvvikssvar");
    assertThat(BONNER.delegater).isEmpty();
    ingentingStaarIgjen();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NY_FRIST", "NEDPRIORITERE", "BORTFALL"})
  void ingentingGjennomforesForDepartementetHarGodtattDet(String forslag) {
    avvik();
    tilSending(forslag);
    fullfor("sendAvvik", Map.of());
    BpmnAwareTests.assertThat(sak).isWaitingAt("registrerAvvikssvar");
    assertThat(BONNER.delegater).isEmpty();
    fullfor("registrerAvvikssvar", Map.of("avvikssvar", "GODTATT"));
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("gjennomfor", "avvikAvklart");
    assertThat(BONNER.delegater).containsExactly("gjennomforAvvik");
    ingentingStaarIgjen();
  }

  @Test
  void svaretPaaAvviketKanKommeUtenomOppgaven() {
    avvik();
    tilSending("NY_FRIST");
    fullfor("sendAvvik", Map.of());
    svarKommer(Map.of("avvikssvar", "GODTATT"));
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("avvikssvarMottatt", "gjennomfor");
    ingentingStaarIgjen();
  }

  @Test
  void etAvslagGaarTilbakeTilSaksansvarligSomEtNyttForslag() {
    avvik();
    tilSending("BORTFALL");
    fullfor("sendAvvik", Map.of());
    svarKommer(Map.of("avvikssvar", "AVSLATT", "henvendelseId", "8"));
    BpmnAwareTests.assertThat(sak).isWaitingAt("beskrivAvvik").hasNotPassed("gjennomfor");
    assertThat(motor.getRuntimeService().getVariable(sak.getId(), "henvendelseId")).isEqualTo("8");
  }

  @Test
  void lederenOgDirektorenKanSendeAvviketTilbake() {
    avvik();
    fullfor("beskrivAvvik", Map.of("forslag", "NY_FRIST"));
    fullfor("godkjennAvvik", Map.of("avviksgodkjenning", "RETUR"));
    BpmnAwareTests.assertThat(sak).isWaitingAt("beskrivAvvik");
    fullfor("beskrivAvvik", Map.of("forslag", "NY_FRIST"));
    fullfor("godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    fullfor("godkjennAvvikDirektor", Map.of("avviksgodkjenning", "RETUR"));
    BpmnAwareTests.assertThat(sak).isWaitingAt("beskrivAvvik").hasNotPassed("sendAvvik");
  }

  @Test
  void tabellenAvgjorOmDirektorenSkalGodkjenne() {
    BONNER.slag = "LEVERANSE";
    BONNER.fou = false;
    avvik();
    fullfor("beskrivAvvik", Map.of("forslag", "TILTAK"));
    fullfor("godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    BpmnAwareTests.assertThat(sak).isWaitingAt("sendAvvik").hasNotPassed("godkjennAvvikDirektor");
  }

  @Test
  void avviketBlirIkkeBesvartHvisGjennomforingenFeiler() {
    avvik();
    tilSending("BORTFALL");
    fullfor("sendAvvik", Map.of());
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> fullfor("registrerAvvikssvar", Map.of("avvikssvar", "GODTATT")))
        .hasMessageContaining("gjennomforAvvik feilet");
    BpmnAwareTests.assertThat(sak).isWaitingAt("registrerAvvikssvar");
  }

  @Test
  void hvertStegHarGruppeFristSkjemaOgVeiledning() {
    var grupper =
        new HashMap<>(
            Map.of(
                "sendSporsmal", "koordinator", "registrerSvar", "koordinator", "vurderSvar", "bosettingsaksbehandler",
                "beskrivAvvik", "bosettingsaksbehandler", "godkjennAvvik", "bosettingleder",
                "godkjennAvvikDirektor", "direktor", "sendAvvik", "koordinator", "registrerAvvikssvar", "koordinator"));
    sporr(false);
    undersok("oppdrag-sporsmal", grupper, "sendSporsmal", Map.of());
    undersok("oppdrag-sporsmal", grupper, "registrerSvar", Map.of());
    undersok("oppdrag-sporsmal", grupper, "vurderSvar", Map.of());
    avvik();
    undersok("oppdrag-avvik", grupper, "beskrivAvvik", Map.of("forslag", "NY_FRIST"));
    undersok("oppdrag-avvik", grupper, "godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    undersok("oppdrag-avvik", grupper, "godkjennAvvikDirektor", Map.of("avviksgodkjenning", "GODKJENT"));
    undersok("oppdrag-avvik", grupper, "sendAvvik", Map.of());
    undersok("oppdrag-avvik", grupper, "registrerAvvikssvar", Map.of("avvikssvar", "GODTATT"));
    assertThat(grupper).isEmpty();
  }

  @Test
  void bareTillatteVariablerBlirTil() {
    avvik();
    tilSending("NY_FRIST");
    fullfor("sendAvvik", Map.of());
    fullfor("registrerAvvikssvar", Map.of("avvikssvar", "GODTATT"));
    var paaInstansen =
        motor.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
            .filter(v -> v.getActivityInstanceId().equals(sak.getId()))
            .map(HistoricVariableInstance::getName)
            .collect(Collectors.toSet());
    assertThat(paaInstansen)
        .containsExactlyInAnyOrder(
            "saksnummer", "tittel", "maal", "henvendelseId", "forslag", "avviksgodkjenning", "direktor", "avvikssvar");
  }

  private void undersok(String prosess, Map<String, String> grupper, String steg, Map<String, Object> svar) {
    var oppgave = oppgave(steg);
    assertThat(grupper(oppgave)).as(steg).containsExactly(grupper.remove(steg));
    harFristSkjemaOgVeiledning(oppgave, prosess + "-" + steg.toLowerCase());
    assertThat(BONNER.fristerSpurt).contains(steg);
    if (steg.equals("vurderSvar") || steg.equals("beskrivAvvik")) {
      assertThat(oppgave.getAssignee()).isEqualTo("saksbehandler");
    }
    fullfor(steg, svar);
  }

  private void tilSending(String forslag) {
    fullfor("beskrivAvvik", Map.of("forslag", forslag));
    fullfor("godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    fullfor("godkjennAvvikDirektor", Map.of("avviksgodkjenning", "GODKJENT"));
  }

  private void sporr(boolean planlegges) {
    start("oppdrag-sporsmal", Map.of("planlegges", planlegges));
  }

  private void avvik() {
    start("oppdrag-avvik", Map.of());
  }

  /** Called from the test itself: coverage counts what happens between the set-up and the tear-down. */
  private void start(String prosess, Map<String, Object> ruting) {
    var variabler = new HashMap<String, Object>(ruting);
    variabler.putAll(
        Map.of("saksnummer", SAKSNUMMER, "tittel", "Kartlegging", "maal", "", "henvendelseId", "7"));
    sak = motor.getRuntimeService().startProcessInstanceByKey(prosess, SAKSNUMMER, variabler);
  }

  private void svarKommer(Map<String, Object> ruting) {
    motor.getRuntimeService()
        .createMessageCorrelation("oppdrag.svar")
        .processInstanceId(sak.getId())
        .setVariables(ruting)
        .correlate();
  }

}
