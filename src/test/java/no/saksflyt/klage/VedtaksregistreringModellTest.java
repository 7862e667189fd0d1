package no.saksflyt.klage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.Modellgang;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every node and flow of {@code vedtak-registrering}; the use cases are stand-ins. */
class VedtaksregistreringModellTest extends Modellgang {

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(
              oppsett(
                  "vedtaksmodelltest",
                  Map.of("lagreVedtak", BONNER.delegat("lagreVedtak", () -> BONNER.lukkingFeiler))))
          .assertClassCoverageAtLeast(1.0)
          .build();

  @BeforeAll
  static void rullUt() {
    bunt(
            MOTOR.getProcessEngine(),
            "klage",
            List.of("vedtak-registrering.bpmn"),
            List.of(
                "vedtak-registrering-registrervedtak",
                "vedtak-registrering-kontrollervedtak",
                "vedtak-registrering-vurdernyttomvedtaket"))
        .deploy();
  }

  @Override
  protected ProcessEngine motoren() {
    return MOTOR.getProcessEngine();
  }

  /** Called from the test itself: coverage counts what happens between the set-up and the tear-down. */
  private void start() {
    sak = motor.getRuntimeService().startProcessInstanceByKey("vedtak-registrering", SAKSNUMMER, START);
  }

  @Test
  void vedtaketRegistreresKontrolleresOgLeggesInn() {
    start();
    fullfor("registrerVedtak");
    fullfor("kontrollerVedtak", "kontroll", "RETUR");
    fullfor("registrerVedtak");
    fullfor("kontrollerVedtak", "kontroll", "GODKJENT");
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("lagreVedtak", "vedtakRegistrert");
    assertThat(BONNER.delegater).containsExactly("lagreVedtak");
    ingentingStaarIgjen();
  }

  @Test
  void kontrollenBlirIkkeTilHvisVedtaketIkkeKanLeggesInn() {
    start();
    fullfor("registrerVedtak");
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> fullfor("kontrollerVedtak", "kontroll", "GODKJENT")).hasMessageContaining("lagreVedtak feilet");
    venterPaa("kontrollerVedtak");
  }

  @Test
  void hvertStegHarGruppeFristSkjemaOgVeiledning() {
    start();
    send("sak.nyeOpplysninger");
    sjekk("vurderNyttOmVedtaket");
    fullfor("vurderNyttOmVedtaket");
    sjekk("registrerVedtak");
    fullfor("registrerVedtak");
    sjekk("kontrollerVedtak");
  }

  private void sjekk(String steg) {
    assertThat(grupper(oppgave(steg))).containsExactlyInAnyOrder("klagebehandler", "jurist");
    harFristSkjemaOgVeiledning(oppgave(steg), "vedtak-registrering-" + steg.toLowerCase());
    assertThat(BONNER.fristerSpurt).contains(steg);
  }

  @Test
  void ventingSlutterPaaDatoenEllerNaarSakenGjenopptas() {
    start();
    send("sak.paaVent");
    motor.getManagementService().executeJob(tidsur().get(0).getId());
    send("sak.paaVent");
    send("sak.gjenoppta");
    assertThat(BONNER.delegater).containsExactly("gjenopptaSak", "gjenopptaSak");
    BpmnAwareTests.assertThat(sak).isWaitingAt("registrerVedtak");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sak.paaVent", "sak.nyeOpplysninger"})
  void registreringenKanTrekkesUansettHvaSomStaarAapent(String forst) {
    start();
    send(forst);
    send("sak.trekkes");
    erTrukket();
  }
}
