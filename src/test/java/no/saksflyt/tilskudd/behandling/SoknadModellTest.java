package no.saksflyt.tilskudd.behandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.oppdrag.Modellbonner;
import no.saksflyt.oppdrag.Modellgang;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every node and flow of {@code tilskudd-soknad} and of what it calls or runs beside it; the use cases are stand-ins. */
class SoknadModellTest extends Modellgang {

  private static final Date FRISTEN_UTE = new Date(4_080_000_000_000L);
  private static final Svar SVAR = new Svar();

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett("soknadsmodelltest", bonner())).assertClassCoverageAtLeast(1.0).build();

  /** What the stand-ins answer. */
  private static final class Svar {
    private final List<String> aapne = new ArrayList<>();
    private String poeng;
  }

  /** The questions the models ask. */
  public static final class Modell {

    public List<String> aapneVurderinger(DelegateExecution execution) {
      return List.copyOf(SVAR.aapne);
    }

    public String vurderer(DelegateExecution execution) {
      return "vurderer" + execution.getVariable("delId");
    }

    public Date mangelfristUte(DelegateExecution execution) {
      return FRISTEN_UTE;
    }
  }

  private static Map<Object, Object> bonner() {
    Map<Object, Object> egne = new LinkedHashMap<>();
    egne.put("soknadModell", new Modell());
    egne.put("beregnPoeng", Modellbonner.skriver(() -> Map.of("poeng", SVAR.poeng)));
    List.of("finnFlagg", "foreslaFormalresultat", "sendMangelbrev", "utlopMangelfrist", "underrettSoker")
        .forEach(navn -> egne.put(navn, BONNER.delegat(navn, () -> false)));
    egne.put("lukkSoknad", BONNER.delegat("lukkSoknad", () -> BONNER.lukkingFeiler));
    return egne;
  }

  @BeforeAll
  static void rullUt() {
    bunt(
            MOTOR.getProcessEngine(),
            "tilskudd",
            List.of("tilskudd-soknad.bpmn", "tilskudd-vurdering.bpmn", "tilskudd-forelopigsvar.bpmn"),
            List.of(
                "tilskudd-soknad-formalkontroll",
                "tilskudd-soknad-registrermangelsvar",
                "tilskudd-soknad-godkjennformalavgjorelse",
                "tilskudd-soknad-oppnevnvurderere",
                "tilskudd-soknad-oppnevntredjevurderer",
                "tilskudd-soknad-skrivinnstilling",
                "tilskudd-soknad-vurdernyttisoknaden",
                "tilskudd-vurdering-vurdersoknad",
                "tilskudd-forelopigsvar-sendforelopigsvarsoknad"))
        .deploy();
  }

  @Override
  protected ProcessEngine motoren() {
    return MOTOR.getProcessEngine();
  }

  @BeforeEach
  void svarene() {
    SVAR.poeng = "KLAR";
    SVAR.aapne.clear();
    SVAR.aapne.addAll(List.of("1", "2"));
  }

  /** Called from the test itself: coverage counts what happens between the set-up and the tear-down. */
  private void start() {
    start("tilskudd-soknad");
  }

  private void start(String prosess) {
    sak = motor.getRuntimeService().startProcessInstanceByKey(prosess, SAKSNUMMER, START);
  }

  private void tilMangelsvar() {
    start();
    fullfor("formalkontroll", "formalkontroll", "MANGEL");
    venterPaa("registrerMangelsvar");
  }

  private void tilVurdering() {
    start();
    fullfor("formalkontroll", "formalkontroll", "OK");
    fullfor("oppnevnVurderere");
  }

  private Task vurderingAv(String vurderer) {
    return oppgaver("vurderSoknad").stream().filter(o -> o.getAssignee().equals(vurderer)).findFirst().orElseThrow();
  }

  private void lever(String... vurderere) {
    for (var vurderer : vurderere) {
      motor.getTaskService().complete(vurderingAv(vurderer).getId());
    }
    kjorJobber();
  }

  private void tilInnstilling() {
    tilVurdering();
    lever("vurderer1", "vurderer2");
    venterPaa("skrivInnstilling");
  }

  @Test
  void toVurdererOgSoknadenVenterPaaPrioritering() {
    tilInnstilling();
    fullfor("skrivInnstilling");
    venterPaa("ventPaaPrioritering");
    assertThat(BONNER.delegater).containsExactly("finnFlagg", "foreslaFormalresultat", "finnFlagg");
    send("soknad.prioritert");
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("soknadPrioritert");
    ingentingStaarIgjen();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AVVIST", "AVSLAG"})
  void detSomIkkeSkalVurderesFaarVedtakBrevOgSlutt(String resultat) {
    start();
    fullfor("formalkontroll", "formalkontroll", resultat);
    fullfor("godkjennFormalavgjorelse", "formalgodkjenning", "RETUR");
    venterPaa("formalkontroll");
    fullfor("formalkontroll", "formalkontroll", resultat);
    fullfor("godkjennFormalavgjorelse", "formalgodkjenning", "GODKJENT");
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("underrettSoker", "lukkSoknad", "soknadAvgjort");
    assertThat(BONNER.delegater).containsExactly("finnFlagg", "foreslaFormalresultat", "underrettSoker", "lukkSoknad");
    ingentingStaarIgjen();
  }

  @Test
  void brevetBlirIkkeSendtHvisLukkingenFeiler() {
    start();
    fullfor("formalkontroll", "formalkontroll", "AVVIST");
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> fullfor("godkjennFormalavgjorelse", "formalgodkjenning", "GODKJENT"))
        .hasMessageContaining("lukkSoknad feilet");
    venterPaa("godkjennFormalavgjorelse");
  }

  @Test
  void detSomIkkeErAvklartGaarTilbakeUtenNyttForslag() {
    start();
    fullfor("formalkontroll", "formalkontroll", "VET_IKKE");
    venterPaa("formalkontroll");
    assertThat(BONNER.delegater).containsExactly("finnFlagg", "foreslaFormalresultat");
  }

  @Test
  void manglendeSvarStopperSteget() {
    start();
    assertThatThrownBy(() -> fullfor("formalkontroll")).hasMessageContaining("formalkontroll");
    venterPaa("formalkontroll");
  }

  @Test
  void etMangelsvarKanRegistreresEllerKommeAvSegSelv() {
    tilMangelsvar();
    fullfor("registrerMangelsvar");
    venterPaa("formalkontroll");
    fullfor("formalkontroll", "formalkontroll", "MANGEL");
    send("soknad.mangelsvar");
    venterPaa("formalkontroll");
    assertThat(BONNER.delegater)
        .containsExactly(
            "finnFlagg",
            "foreslaFormalresultat",
            "sendMangelbrev",
            "foreslaFormalresultat",
            "sendMangelbrev",
            "foreslaFormalresultat");
    assertThat(tidsur()).isEmpty();
  }

  @Test
  void fristenGaarUtUtenSvar() {
    tilMangelsvar();
    var tidsur = tidsur().get(0);
    assertThat(tidsur.getDuedate()).isEqualTo(FRISTEN_UTE);
    motor.getManagementService().executeJob(tidsur.getId());
    venterPaa("formalkontroll");
    assertThat(BONNER.delegater).endsWith("utlopMangelfrist", "foreslaFormalresultat");
  }

  @Test
  void enTredjeVurdererNaarDeToErForLangtFraHverandre() {
    tilVurdering();
    SVAR.poeng = "TREDJE";
    lever("vurderer1", "vurderer2");
    venterPaa("oppnevnTredjeVurderer");
    SVAR.poeng = "KLAR";
    SVAR.aapne.clear();
    SVAR.aapne.add("3");
    fullfor("oppnevnTredjeVurderer");
    assertThat(oppgaver("vurderSoknad")).hasSize(1);
    lever("vurderer3");
    venterPaa("skrivInnstilling");
  }

  @Test
  void enSomGaarUtFoerLeveringGirEnNyOppnevning() {
    tilVurdering();
    SVAR.poeng = "FOR_FAA";
    lever("vurderer1");
    var utgaar = vurderingAv("vurderer2").getExecutionId();
    motor.getRuntimeService().messageEventReceived("soknad.vurderingUtgaar", hendelsen(utgaar));
    kjorJobber();
    venterPaa("oppnevnVurderere");
  }

  /** The boundary event listens on the execution around the task's own. */
  private String hendelsen(String utforelse) {
    return motor.getRuntimeService().createEventSubscriptionQuery().eventName("soknad.vurderingUtgaar").list().stream()
        .map(a -> a.getExecutionId())
        .filter(id -> id.equals(utforelse))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void enSomGaarUtEtterpaaTasUtAvSnittet() {
    tilInnstilling();
    SVAR.poeng = "FOR_FAA";
    send("soknad.vurdererUtgaatt");
    venterPaa("oppnevnVurderere");
    SVAR.poeng = "KLAR";
    SVAR.aapne.clear();
    SVAR.aapne.add("3");
    fullfor("oppnevnVurderere");
    lever("vurderer3");
    fullfor("skrivInnstilling");
    send("soknad.vurdererUtgaatt");
    venterPaa("skrivInnstilling");
  }

  @Test
  void hvertStegHarGruppeFristSkjemaOgVeiledning() {
    start();
    send("sak.nyeOpplysninger");
    sjekk("vurderNyttISoknaden", "tilskuddsbehandler");
    fullfor("vurderNyttISoknaden");
    sjekk("formalkontroll", "tilskuddsbehandler");
    fullfor("formalkontroll", "formalkontroll", "MANGEL");
    sjekk("registrerMangelsvar", "tilskuddsbehandler");
    fullfor("registrerMangelsvar");
    fullfor("formalkontroll", "formalkontroll", "AVSLAG");
    sjekk("godkjennFormalavgjorelse", "beslutter");
    fullfor("godkjennFormalavgjorelse", "formalgodkjenning", "RETUR");
    fullfor("formalkontroll", "formalkontroll", "OK");
    sjekk("oppnevnVurderere", "ordningseier");
    fullfor("oppnevnVurderere");
    harFristSkjemaOgVeiledning(vurderingAv("vurderer1"), "tilskudd-vurdering-vurdersoknad");
    assertThat(grupper(vurderingAv("vurderer2"))).containsExactly("tilskuddsbehandler");
    SVAR.poeng = "TREDJE";
    lever("vurderer1", "vurderer2");
    sjekk("oppnevnTredjeVurderer", "ordningseier");
    SVAR.aapne.clear();
    SVAR.poeng = "KLAR";
    fullfor("oppnevnTredjeVurderer");
    sjekk("skrivInnstilling", "tilskuddsbehandler");
  }

  private void sjekk(String steg, String... gruppe) {
    sjekkI(steg, "tilskudd-soknad-", gruppe);
  }

  private void sjekkI(String steg, String skjema, String... gruppe) {
    assertThat(grupper(oppgave(steg))).containsExactlyInAnyOrder(gruppe);
    harFristSkjemaOgVeiledning(oppgave(steg), skjema + steg.toLowerCase());
    assertThat(BONNER.fristerSpurt).contains(steg);
  }

  @Test
  void foreloepigSvarGaarVedSidenAv() {
    start("tilskudd-forelopigsvar");
    sjekkI("sendForelopigSvarSoknad", "tilskudd-forelopigsvar-", "tilskuddsbehandler");
    fullfor("sendForelopigSvarSoknad");
    BpmnAwareTests.assertThat(sak).isEnded();
    ingentingStaarIgjen();
  }

  @Test
  void bareTillatteVariablerBlirTil() {
    tilInnstilling();
    fullfor("skrivInnstilling");
    assertThat(
            motor.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                .map(HistoricVariableInstance::getName)
                .filter(navn -> !navn.startsWith("nrOf") && !navn.equals("loopCounter"))
                .collect(Collectors.toSet()))
        .isEqualTo(Set.of("saksnummer", "tittel", "maal", "formalkontroll", "poeng", "delId"));
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
    assertThat(BONNER.delegater).endsWith("gjenopptaSak", "gjenopptaSak");
    BpmnAwareTests.assertThat(sak).isWaitingAt("formalkontroll").hasPassed("sakGjenopptatt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sak.paaVent", "sak.nyeOpplysninger"})
  void soknadenKanTrekkesUansettHvaSomStaarAapent(String forst) {
    tilVurdering();
    send(forst);
    send("sak.trekkes");
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("lukkTrukket", "sakTrukket");
    assertThat(BONNER.delegater).endsWith("avsluttTrukketSak");
    ingentingStaarIgjen();
  }
}
