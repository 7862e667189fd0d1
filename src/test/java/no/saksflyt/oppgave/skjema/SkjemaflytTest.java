package no.saksflyt.oppgave.skjema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.hendelse.Endringer;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.sak.SakService;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to an answer on its way from the form to the case and the engine. */
@Tag("sql")
class SkjemaflytTest extends Saksgang {

  @Autowired private JdbcClient jdbc;
  @Autowired private HistoryService historikk;
  @Autowired private SakService saker;
  @Autowired private Kladdevakt kladder;
  @Autowired private Meldinger meldinger;
  @Autowired private ObjectMapper json;

  @Test
  @DisplayName("the answer is kept whole; the engine is told only what the model routes on")
  void svaretLagres() throws Exception {
    var sak = fordelt();
    var id = oppgave(sak, "navngiSaksansvarlig").getId();
    gjor(
        "leder",
        sak,
        "navngiSaksansvarlig",
        Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler", "begrunnelse", "skjult", "tittel", "kapret"));
    var rad = jdbc.sql("select * from skjemasvar where oppgave_id = :id").param("id", id).query().singleRow();
    assertThat(rad).containsEntry("hvem", "leder").containsEntry("skjema", "oppdrag-navngisaksansvarlig");
    assertThat(json.readValue((String) rad.get("svar"), Map.class))
        .isEqualTo(Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler"));
    var variabler =
        motor.somSystem(
            "a test looks",
            () ->
                historikk
                    .createHistoricVariableInstanceQuery()
                    .processInstanceId(
                        historikk.createHistoricTaskInstanceQuery().taskId(id).singleResult().getProcessInstanceId())
                    .list());
    assertThat(variabler)
        .extracting(v -> v.getName())
        .contains("saksnummer", "tittel", "maal", "navngiving")
        .doesNotContain("saksansvarlig", "begrunnelse");
    assertThat(variabler).noneMatch(v -> "kapret".equals(v.getValue()));
  }

  @Test
  @DisplayName("when the use case refuses, nothing is kept: no answer, no event, no step")
  void altEllerIngenting() {
    var sak = tilKvalitetssikring();
    gjor("kvalitetssikrer", sak, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
    gjor("leder", sak, "godkjenn", Map.of("godkjenning", "GODKJENT"));
    loggInn("koordinator");
    var id = oppgave(sak, "lever").getId();
    oppgaver.claim(id, "koordinator");
    var foer = hendelser(sak.toString());
    assertThatThrownBy(
            () ->
                skjemaer.submitTaskForm(
                    id, new HashMap<>(Map.of("leveringsdato", "2199-01-01", "leveringsmaate", "EPOST"))))
        .isInstanceOf(Regelbrudd.class);
    assertThat(jdbc.sql("select count(*) from skjemasvar where oppgave_id = :id").param("id", id).query(Long.class).single())
        .isZero();
    assertThat(hendelser(sak.toString())).isEqualTo(foer);
    assertThat(oppgave(sak, "lever")).isNotNull();
  }

  @Test
  @DisplayName("completing without the form meets the same checks as sending it")
  void fullforMoterDeSammeKravene() {
    var sak = nySak();
    var id = oppgave(sak, "fordelOppdrag").getId();
    loggInn("koordinator");
    oppgaver.claim(id, "koordinator");
    assertThatThrownBy(() -> oppgaver.complete(id)).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> oppgaver.complete(id, Map.of("enhet", "mars"))).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> oppgaver.completeWithVariablesInReturn(id, Map.of(), false)).isInstanceOf(Regelbrudd.class);
    oppgaver.complete(id, Map.of("enhet", "bosetting"));
    assertThat(oppgave(sak, "navngiSaksansvarlig")).isNotNull();
  }

  @Test
  @DisplayName("a form opens with its own keys and the case's version, and never with the process's variables")
  void aapning() {
    var sak = fordelt();
    loggInn("leder");
    var id = oppgave(sak, "navngiSaksansvarlig").getId();
    var verdier = skjemaer.getTaskFormVariables(id);
    assertThat(verdier.keySet()).containsExactlyInAnyOrder("saksansvarlige", "saksversjon");
    assertThat(verdier.getValueTyped("saksansvarlige").getType().getName()).isEqualTo("json");
    assertThat((Long) verdier.get("saksversjon")).isPositive();
    assertThat(skjemaer.getTaskFormVariables(id, List.of("merknadFraKoordinator"), false).keySet())
        .containsExactly("saksversjon");
  }

  @Test
  @DisplayName("a case that changed meanwhile answers 409 in words and keeps what was written")
  void saksversjon() {
    var sak = fordelt();
    loggInn("leder");
    var id = oppgave(sak, "navngiSaksansvarlig").getId();
    oppgaver.claim(id, "leder");
    var versjon = skjemaer.getTaskFormVariables(id).get("saksversjon");
    loggInn("koordinator");
    saker.settEier(sak, "saksbehandler", "hastesak");
    loggInn("leder");
    var svar = new HashMap<String, Object>(Map.of("navngiving", "FEIL_ENHET", "begrunnelse", "Ikke vårt"));
    svar.put("saksversjon", versjon);
    assertThatThrownBy(() -> skjemaer.submitTaskForm(id, svar))
        .isInstanceOfSatisfying(
            Konflikt.class, k -> assertThat(meldinger.tekst(k)).contains("Kristin Opdal endret hvem som er saksansvarlig"));
    var paaNytt = skjemaer.getTaskFormVariables(id);
    assertThat(paaNytt).containsEntry("begrunnelse", "Ikke vårt");
    svar.put("saksversjon", String.valueOf(paaNytt.get("saksversjon")));
    skjemaer.submitTaskForm(id, svar);
    assertThat(oppgave(sak, "fordelOppdrag")).isNotNull();
  }

  @Test
  @DisplayName("each event that counts as a change has its words")
  void endringerIOrd() {
    for (var type : Endringer.TYPER) {
      assertThat(meldinger.tekst("endring." + type, "Kari", "a", "b", "c")).doesNotContain("{");
    }
  }

  @Test
  @DisplayName("a draft is the assignee's own, lies over what the form is filled with, and goes when the task is done")
  void kladd() {
    var sak = underArbeid();
    var id = oppgave(sak, "arbeidMedDel").getId();
    loggInn("leder");
    assertThatThrownBy(() -> kladder.lagre(id, Map.of("resultat", "x"))).isInstanceOf(Konflikt.class);
    loggInn("saksbehandler");
    kladder.lagre(id, Map.of("resultat", "Halvferdig", "delnavn", "forfalsket"));
    kladder.lagre(id, Map.of("resultat", "Nesten ferdig", "delnavn", "forfalsket"));
    assertThat(skjemaer.getTaskFormVariables(id))
        .containsEntry("resultat", "Nesten ferdig")
        .containsEntry("delnavn", "Hele oppdraget");
    loggInn("leder");
    assertThat(skjemaer.getTaskFormVariables(id)).doesNotContainKey("resultat");
    loggInn("saksbehandler");
    assertThatThrownBy(() -> kladder.lagre(id, Map.of("resultat", "x".repeat(200_000)))).isInstanceOf(Regelbrudd.class);
    skjemaer.submitTaskForm(id, new HashMap<>(Map.of("resultat", "Ferdig", "trafikklys", "GRONN")));
    assertThat(jdbc.sql("select count(*) from skjemakladd where oppgave_id = :id").param("id", id).query(Long.class).single())
        .isZero();
  }

  @Test
  @DisplayName("a return tells its reason to the one who gets the work back")
  void retur() {
    var sak = tilKvalitetssikring();
    gjor(
        "kvalitetssikrer",
        sak,
        "kvalitetssikre",
        Map.of("kvalitet", "RETUR", "returDeler", List.of("1"), "begrunnelse", "Mangler tall"));
    loggInn("saksbehandler");
    assertThat(skjemaer.getTaskFormVariables(oppgave(sak, "arbeidMedDel").getId())).containsEntry("returgrunn", "Mangler tall");
    var feil = fordelt();
    gjor("leder", feil, "navngiSaksansvarlig", Map.of("navngiving", "FEIL_ENHET", "begrunnelse", "Hører hjemme hos Tolk"));
    loggInn("koordinator");
    assertThat(skjemaer.getTaskFormVariables(oppgave(feil, "fordelOppdrag").getId()))
        .containsEntry("returgrunn", "Hører hjemme hos Tolk");
  }

  private long hendelser(String sak) {
    return jdbc.sql("select count(*) from sakshendelse where saksnummer = :sak").param("sak", sak).query(Long.class).single();
  }
}
