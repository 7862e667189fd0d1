package no.saksflyt.tilskudd.utlysning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.saksflyt.oppdrag.Modellbonner;
import no.saksflyt.oppdrag.Modellgang;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every node and flow of {@code tilskudd-utlysning}; the use cases are stand-ins. */
class UtlysningModellTest extends Modellgang {

  private static final Date AAPNER = new Date(4_070_905_200_000L);
  private static final Date STENGER = new Date(4_073_324_400_000L);
  private static final Svar SVAR = new Svar();

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett("utlysningmodelltest", bonner())).assertClassCoverageAtLeast(1.0).build();

  /** What the stand-ins answer. */
  private static final class Svar {
    private boolean departementet;
    private boolean prioritert;
  }

  /** When the call opens and closes. */
  public static final class Tider {

    public Date aapner(DelegateExecution execution) {
      return AAPNER;
    }

    public Date stenger(DelegateExecution execution) {
      return STENGER;
    }
  }

  private static Map<Object, Object> bonner() {
    Map<Object, Object> egne = new LinkedHashMap<>();
    egne.put("utlysningModell", new Tider());
    egne.put("finnGodkjenner", Modellbonner.skriver(() -> Map.of("departementKreves", SVAR.departementet)));
    egne.put("vurderPrioritering", Modellbonner.skriver(() -> Map.of("prioritert", SVAR.prioritert)));
    egne.put("aapneUtlysning", BONNER.delegat("aapneUtlysning", () -> BONNER.lukkingFeiler));
    egne.put("stengUtlysning", BONNER.delegat("stengUtlysning", () -> false));
    egne.put("avsluttUtlysning", BONNER.delegat("avsluttUtlysning", () -> false));
    return egne;
  }

  @BeforeAll
  static void rullUt() {
    bunt(
            MOTOR.getProcessEngine(),
            "tilskudd",
            List.of("tilskudd-utlysning.bpmn"),
            List.of(
                "tilskudd-utlysning-planleggutlysning",
                "tilskudd-utlysning-godkjennutlysning",
                "tilskudd-utlysning-registrerdepartementetsgodkjenning",
                "tilskudd-utlysning-publiserutlysning",
                "tilskudd-utlysning-vurdernyttomutlysningen"))
        .deploy();
  }

  @BeforeEach
  void forst() {
    SVAR.departementet = false;
    SVAR.prioritert = false;
  }

  @Override
  protected ProcessEngine motoren() {
    return MOTOR.getProcessEngine();
  }

  private void start() {
    sak = motor.getRuntimeService().startProcessInstanceByKey("tilskudd-utlysning", SAKSNUMMER, START);
  }

  private void tidenErInne(Date ventet) {
    assertThat(tidsur()).hasSize(1);
    assertThat(tidsur().get(0).getDuedate()).isEqualTo(ventet);
    motor.getManagementService().executeJob(tidsur().get(0).getId());
  }

  @Test
  void planenGodkjennesPubliseresAapnerStengerOgPrioriteres() {
    start();
    fullfor("planleggUtlysning");
    fullfor("godkjennUtlysning", "godkjenning", "RETUR");
    fullfor("planleggUtlysning");
    fullfor("godkjennUtlysning", "godkjenning", "GODKJENT");
    fullfor("publiserUtlysning", "publisering", "RETUR");
    fullfor("planleggUtlysning");
    fullfor("godkjennUtlysning", "godkjenning", "GODKJENT");
    fullfor("publiserUtlysning", "publisering", "PUBLISERES");
    tidenErInne(AAPNER);
    tidenErInne(STENGER);
    venterPaa("ventPaaPrioritering");
    send("utlysning.prioritert");
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("avsluttUtlysning", "utlysningAvsluttet");
    assertThat(BONNER.delegater).containsExactly("aapneUtlysning", "stengUtlysning", "avsluttUtlysning");
    ingentingStaarIgjen();
  }

  @Test
  void departementetGodkjennerEllerHarMerknader() {
    SVAR.departementet = true;
    start();
    fullfor("planleggUtlysning");
    fullfor("godkjennUtlysning", "godkjenning", "GODKJENT");
    fullfor("registrerDepartementetsGodkjenning", "departementet", "MERKNADER");
    fullfor("planleggUtlysning");
    fullfor("godkjennUtlysning", "godkjenning", "GODKJENT");
    fullfor("registrerDepartementetsGodkjenning", "departementet", "GODKJENT");
    venterPaa("publiserUtlysning");
  }

  @Test
  void denSomAlleredeErPrioritertVenterIkke() {
    SVAR.prioritert = true;
    start();
    fullfor("planleggUtlysning");
    fullfor("godkjennUtlysning", "godkjenning", "GODKJENT");
    fullfor("publiserUtlysning", "publisering", "PUBLISERES");
    tidenErInne(AAPNER);
    tidenErInne(STENGER);
    BpmnAwareTests.assertThat(sak).isEnded().hasNotPassed("ventPaaPrioritering");
  }

  @Test
  void uklartSvarGaarAldriFramover() {
    start();
    fullfor("planleggUtlysning");
    fullfor("godkjennUtlysning", "godkjenning", "KANSKJE");
    fullfor("planleggUtlysning");
    fullfor("godkjennUtlysning", "godkjenning", "GODKJENT");
    fullfor("publiserUtlysning", "publisering", "KANSKJE");
    venterPaa("planleggUtlysning");
  }

  @Test
  void denAapnerIkkeNaarStegetFeilerOgProvesIgjen() {
    start();
    fullfor("planleggUtlysning");
    fullfor("godkjennUtlysning", "godkjenning", "GODKJENT");
    fullfor("publiserUtlysning", "publisering", "PUBLISERES");
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> tidenErInne(AAPNER)).hasMessageContaining("aapneUtlysning feilet");
    venterPaa("ventPaaAapning");
    provesIgjenOmEtMinutt(tidsur().get(0));
  }

  @Test
  void hvertStegHarGruppeFristSkjemaOgVeiledning() {
    SVAR.departementet = true;
    start();
    send("sak.nyeOpplysninger");
    sjekk("vurderNyttOmUtlysningen", "ordningseier");
    fullfor("vurderNyttOmUtlysningen");
    sjekk("planleggUtlysning", "ordningseier");
    fullfor("planleggUtlysning");
    sjekk("godkjennUtlysning", "bosettingleder");
    fullfor("godkjennUtlysning", "godkjenning", "GODKJENT");
    sjekk("registrerDepartementetsGodkjenning", "ordningseier");
    fullfor("registrerDepartementetsGodkjenning", "departementet", "GODKJENT");
    sjekk("publiserUtlysning", "ordningseier");
  }

  private void sjekk(String steg, String gruppe) {
    assertThat(grupper(oppgave(steg))).containsExactly(gruppe);
    harFristSkjemaOgVeiledning(oppgave(steg), "tilskudd-utlysning-" + steg.toLowerCase(Locale.ROOT));
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
    BpmnAwareTests.assertThat(sak).isWaitingAt("planleggUtlysning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sak.paaVent", "sak.nyeOpplysninger"})
  void utlysningenKanTrekkesUansettHvaSomStaarAapent(String forst) {
    start();
    send(forst);
    send("sak.trekkes");
    erTrukket();
  }
}
