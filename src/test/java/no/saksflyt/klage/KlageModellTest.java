package no.saksflyt.klage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.oppdrag.Modellbonner;
import no.saksflyt.oppdrag.Modellgang;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every node and flow of {@code klage} and of what runs beside it; the use cases are stand-ins. */
class KlageModellTest extends Modellgang {

  private static final Rolle ROLLE = new Rolle();

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett("klagemodelltest", bonner())).assertClassCoverageAtLeast(1.0).build();

  /** What the stand-ins answer. */
  private static final class Rolle {
    private String rolle;
    private boolean felles;
    private boolean sakskostnader;
  }

  private static Map<Object, Object> bonner() {
    Map<Object, Object> egne = new LinkedHashMap<>();
    egne.put("klargjorKlage", Modellbonner.skriver(() -> Map.of("rolle", ROLLE.rolle)));
    egne.put("vurderFellesbehandling", Modellbonner.skriver(() -> Map.of("felles", ROLLE.felles)));
    egne.put("vurderFolger", Modellbonner.skriver(() -> Map.of("sakskostnader", ROLLE.sakskostnader)));
    egne.put("avsluttKlage", BONNER.delegat("avsluttKlage", () -> BONNER.lukkingFeiler));
    return egne;
  }

  @BeforeAll
  static void rullUt() {
    bunt(
            MOTOR.getProcessEngine(),
            "klage",
            List.of("klage.bpmn", "klage-forelopigsvar.bpmn", "klage-utsattiverksetting.bpmn"),
            List.of(
                "klage-vurderformkrav",
                "klage-registrerutbedring",
                "klage-besvarhenvendelse",
                "klage-godkjennavvisning",
                "klage-folgfellesbehandling",
                "klage-forberedklage",
                "klage-medunderskrivinnstilling",
                "klage-godkjennforberedelse",
                "klage-oversendklage",
                "klage-registrerklageinstansenssvar",
                "klage-behandleklage",
                "klage-medunderskrivklage",
                "klage-avgjorklage",
                "klage-underrettpartene",
                "klage-vurdersakskostnader",
                "klage-registrerutfall",
                "klage-vurdernyttiklagen",
                "klage-forelopigsvar-sendforelopigsvar",
                "klage-utsattiverksetting-vurderutsattiverksetting"))
        .deploy();
  }

  @Override
  protected ProcessEngine motoren() {
    return MOTOR.getProcessEngine();
  }

  @BeforeEach
  void svarene() {
    ROLLE.rolle = "FORSTEINSTANS";
    ROLLE.felles = false;
    ROLLE.sakskostnader = false;
  }

  /** Called from the test itself: coverage counts what happens between the set-up and the tear-down. */
  private void start() {
    start("klage");
  }

  private void start(String prosess) {
    sak = motor.getRuntimeService().startProcessInstanceByKey(prosess, SAKSNUMMER, START);
  }

  private void tilForberedelse() {
    start();
    fullfor("vurderFormkrav", "formkrav", "OPPFYLT");
  }

  private void tilOversendelse() {
    tilForberedelse();
    fullfor("forberedKlage", "forberedelse", "OPPRETTHOLD");
    fullfor("medunderskrivInnstilling", "medunderskrift", "GODKJENT");
    fullfor("godkjennForberedelse", "godkjenning", "GODKJENT");
  }

  private void erLukket() {
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("lukkKlage", "klageAvsluttet");
    assertThat(BONNER.delegater).containsExactly("avsluttKlage");
    ingentingStaarIgjen();
  }

  @Test
  void klageinstansenSvarerOgKlagenLukkes() {
    tilOversendelse();
    fullfor("oversendKlage");
    fullfor("registrerKlageinstansensSvar", "klagesvar", "AVGJORT");
    fullfor("underrettPartene");
    erLukket();
  }

  @Test
  void svaretKanKommeEnAnnenVei() {
    tilOversendelse();
    fullfor("oversendKlage");
    motor.getRuntimeService().setVariable(sak.getId(), "klagesvar", "AVGJORT");
    send("klage.svar");
    venterPaa("underrettPartene");
  }

  @Test
  void klageinstansenKanSendeTilbake() {
    tilOversendelse();
    fullfor("oversendKlage");
    fullfor("registrerKlageinstansensSvar", "klagesvar", "RETUR");
    venterPaa("forberedKlage");
  }

  @Test
  void etUkjentSvarVenterVidere() {
    tilOversendelse();
    fullfor("oversendKlage");
    fullfor("registrerKlageinstansensSvar", "klagesvar", "VET_IKKE");
    venterPaa("registrerKlageinstansensSvar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OMGJOR", "OPPHEV"})
  void forsteinstansenEndrerSelvUtenInnstilling(String forslag) {
    ROLLE.sakskostnader = true;
    tilForberedelse();
    fullfor("forberedKlage", "forberedelse", forslag);
    fullfor("godkjennForberedelse", "godkjenning", "GODKJENT");
    fullfor("underrettPartene");
    fullfor("vurderSakskostnader");
    erLukket();
  }

  @Test
  void viAvgjorNaarViErKlageinstans() {
    ROLLE.rolle = "KLAGEINSTANS";
    tilOversendelse();
    fullfor("oversendKlage");
    fullfor("behandleKlage");
    fullfor("medunderskrivKlage", "klagemedunderskrift", "RETUR");
    fullfor("behandleKlage");
    fullfor("medunderskrivKlage", "klagemedunderskrift", "GODKJENT");
    fullfor("avgjorKlage", "avgjorelse", "RETUR");
    fullfor("behandleKlage");
    fullfor("medunderskrivKlage", "klagemedunderskrift", "GODKJENT");
    fullfor("avgjorKlage", "avgjorelse", "AVGJORT");
    fullfor("underrettPartene");
    erLukket();
  }

  @Test
  void bareUtfalletRegistreresNaarViFoererStatistikk() {
    ROLLE.rolle = "STATISTIKK";
    start();
    fullfor("registrerUtfall");
    erLukket();
  }

  @Test
  void manglerSomRettesPaaToMaater() {
    start();
    fullfor("vurderFormkrav", "formkrav", "MANGELFULL");
    fullfor("registrerUtbedring");
    fullfor("vurderFormkrav", "formkrav", "MANGELFULL");
    send("klage.utbedret");
    venterPaa("vurderFormkrav");
  }

  @Test
  void avvisningenGodkjennesAvLederen() {
    start();
    fullfor("vurderFormkrav", "formkrav", "IKKE_OPPFYLT");
    fullfor("godkjennAvvisning", "avvisning", "RETUR");
    fullfor("vurderFormkrav", "formkrav", "IKKE_OPPFYLT");
    fullfor("godkjennAvvisning", "avvisning", "GODKJENT");
    fullfor("underrettPartene");
    erLukket();
  }

  @Test
  void detSomIkkeErEnKlageBesvares() {
    start();
    fullfor("vurderFormkrav", "formkrav", "IKKE_KLAGE");
    fullfor("besvarHenvendelse");
    erLukket();
  }

  @Test
  void klagerPaaSammeVedtakAvgjoresSammen() {
    ROLLE.felles = true;
    tilForberedelse();
    venterPaa("folgFellesbehandling");
    send("klage.avgjortSammen");
    erLukket();
  }

  @Test
  void enKlageSkillesUtForHaandEllerNaarDenAndreFallerBort() {
    ROLLE.felles = true;
    tilForberedelse();
    fullfor("folgFellesbehandling");
    venterPaa("forberedKlage");
    motor.getRuntimeService().deleteProcessInstance(sak.getId(), "en til");
    tilForberedelse();
    send("klage.skilt");
    venterPaa("forberedKlage");
  }

  @ParameterizedTest
  @CsvSource({
    "vurderFormkrav, formkrav", "forberedKlage, forberedelse",
  })
  void detSomIkkeErAvklartGaarTilbake(String steg, String nokkel) {
    start();
    if (!steg.equals("vurderFormkrav")) {
      fullfor("vurderFormkrav", "formkrav", "OPPFYLT");
    }
    fullfor(steg, nokkel, "VET_IKKE");
    venterPaa(steg);
  }

  @Test
  void medunderskriverOgLederKanSendeTilbake() {
    tilForberedelse();
    fullfor("forberedKlage", "forberedelse", "OPPRETTHOLD");
    fullfor("medunderskrivInnstilling", "medunderskrift", "RETUR");
    fullfor("forberedKlage", "forberedelse", "OPPRETTHOLD");
    fullfor("medunderskrivInnstilling", "medunderskrift", "GODKJENT");
    fullfor("godkjennForberedelse", "godkjenning", "RETUR");
    venterPaa("forberedKlage");
  }

  @Test
  void manglendeSvarStopperSteget() {
    start();
    assertThatThrownBy(() -> fullfor("vurderFormkrav")).hasMessageContaining("formkrav");
    venterPaa("vurderFormkrav");
  }

  @Test
  void brevetBlirIkkeSendtHvisLukkingenFeiler() {
    tilForberedelse();
    fullfor("forberedKlage", "forberedelse", "OMGJOR");
    fullfor("godkjennForberedelse", "godkjenning", "GODKJENT");
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> fullfor("underrettPartene")).hasMessageContaining("avsluttKlage feilet");
    venterPaa("underrettPartene");
  }

  @ParameterizedTest
  @CsvSource({
    "klage-forelopigsvar, sendForelopigSvar", "klage-utsattiverksetting, vurderUtsattIverksetting",
  })
  void detSomGaarVedSidenAv(String prosess, String steg) {
    start(prosess);
    sjekkI(steg, prosess + "-", "klagebehandler");
    fullfor(steg);
    BpmnAwareTests.assertThat(sak).isEnded();
    ingentingStaarIgjen();
  }

  @Test
  void hvertStegHarGruppeFristSkjemaOgVeiledning() {
    ROLLE.rolle = "KLAGEINSTANS";
    ROLLE.sakskostnader = true;
    start();
    send("sak.nyeOpplysninger");
    sjekk("vurderNyttIKlagen", "klagebehandler");
    fullfor("vurderNyttIKlagen");
    sjekk("vurderFormkrav", "klagebehandler");
    fullfor("vurderFormkrav", "formkrav", "MANGELFULL");
    sjekk("registrerUtbedring", "klagebehandler");
    fullfor("registrerUtbedring");
    fullfor("vurderFormkrav", "formkrav", "OPPFYLT");
    sjekk("forberedKlage", "klagebehandler");
    fullfor("forberedKlage", "forberedelse", "OPPRETTHOLD");
    sjekk("medunderskrivInnstilling", "medunderskriver");
    fullfor("medunderskrivInnstilling", "medunderskrift", "GODKJENT");
    sjekk("godkjennForberedelse", "bosettingleder");
    fullfor("godkjennForberedelse", "godkjenning", "GODKJENT");
    sjekk("oversendKlage", "klagebehandler");
    fullfor("oversendKlage");
    sjekk("behandleKlage", "klageinstans");
    fullfor("behandleKlage");
    sjekk("medunderskrivKlage", "medunderskriver");
    fullfor("medunderskrivKlage", "klagemedunderskrift", "GODKJENT");
    sjekk("avgjorKlage", "klageinstans");
    fullfor("avgjorKlage", "avgjorelse", "AVGJORT");
    sjekk("underrettPartene", "klagebehandler", "klageinstans");
    fullfor("underrettPartene");
    sjekk("vurderSakskostnader", "klagebehandler");
  }

  @Test
  void stegeneVedSidenAvVeienHarOgsaaAlt() {
    ROLLE.felles = true;
    start();
    fullfor("vurderFormkrav", "formkrav", "IKKE_OPPFYLT");
    sjekk("godkjennAvvisning", "bosettingleder");
    fullfor("godkjennAvvisning", "avvisning", "RETUR");
    fullfor("vurderFormkrav", "formkrav", "OPPFYLT");
    sjekk("folgFellesbehandling", "klagebehandler");
  }

  private void sjekk(String steg, String... gruppe) {
    sjekkI(steg, "klage-", gruppe);
  }

  private void sjekkI(String steg, String skjema, String... gruppe) {
    assertThat(grupper(oppgave(steg))).containsExactlyInAnyOrder(gruppe);
    harFristSkjemaOgVeiledning(oppgave(steg), skjema + steg.toLowerCase());
    assertThat(BONNER.fristerSpurt).contains(steg);
  }

  @Test
  void bareTillatteVariablerBlirTil() {
    tilOversendelse();
    fullfor("oversendKlage");
    fullfor("registrerKlageinstansensSvar", "klagesvar", "AVGJORT");
    fullfor("underrettPartene");
    assertThat(
            motor.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                .map(HistoricVariableInstance::getName)
                .collect(Collectors.toSet()))
        .isEqualTo(
            Set.of(
                "saksnummer",
                "tittel",
                "maal",
                "rolle",
                "formkrav",
                "felles",
                "forberedelse",
                "medunderskrift",
                "godkjenning",
                "klagesvar",
                "sakskostnader"));
  }

  @Test
  void ventingSlutterPaaDatoenEllerNaarSakenGjenopptas() {
    start();
    send("sak.paaVent");
    var tidsur = tidsur().get(0);
    assertThat(tidsur.getDuedate()).isEqualTo(BONNER.venterTil);
    motor.getManagementService().executeJob(tidsur.getId());
    send("sak.paaVent");
    send("sak.gjenoppta");
    assertThat(BONNER.delegater).containsExactly("gjenopptaSak", "gjenopptaSak");
    BpmnAwareTests.assertThat(sak).isWaitingAt("vurderFormkrav").hasPassed("sakGjenopptatt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sak.paaVent", "sak.nyeOpplysninger"})
  void klagenKanTrekkesUansettHvaSomStaarAapent(String forst) {
    tilOversendelse();
    fullfor("oversendKlage");
    send(forst);
    send("sak.trekkes");
    erTrukket();
  }
}
