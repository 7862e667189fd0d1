package no.saksflyt.oppgave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Tasklist's shared filters show to whom, asked of the engine as each person. */
class FellesfiltreTest extends Saksgang {

  private static final String MINE = "Mine oppgaver";
  private static final String ENHET = "Min enhets oppgaver";
  private static final String FORFALT = "Forfalt";
  private static final String SNART = "Forfaller innen 7 dager";
  private static final String PAA_VENT = "På vent";
  private static final String ALLE = "Alle";

  @Autowired private FilterService filtre;
  @Autowired private PaaVentService venting;
  @Autowired private Clock klokke;

  @Test
  @DisplayName("everybody has the five in their order, leaders also all")
  void hvemSerHva() {
    loggInn("saksbehandler");
    assertThat(navn()).containsExactly(MINE, ENHET, FORFALT, SNART, PAA_VENT);
    for (var leder : List.of("leder", "teamleder", "direktor")) {
      loggInn(leder);
      assertThat(navn()).as(leder).containsExactly(MINE, ENHET, FORFALT, SNART, PAA_VENT, ALLE);
    }
    assertThat(filter(MINE).getProperties())
        .containsEntry("showUndefinedVariable", false)
        .containsEntry("refresh", true)
        .containsEntry("variables", List.of(
            Map.of("name", "saksnummer", "label", "Sak"), Map.of("name", "tittel", "label", "Tittel"),
            Map.of("name", "maal", "label", "Mål")));
  }

  @Test
  @DisplayName("a task is mine when I have it, my unit's while nobody has it, and neither for another unit")
  void mineOgEnhetens() {
    var tatt = underArbeid();
    var ledig = fordelt();
    loggInn("saksbehandler");
    assertThat(i(MINE, tatt)).isTrue();
    assertThat(i(ENHET, tatt)).isFalse();
    loggInn("leder");
    assertThat(i(ENHET, ledig)).isTrue();
    assertThat(i(MINE, ledig)).isFalse();
    assertThat(i(ALLE, tatt)).isTrue();
    loggInn("saksbehandler2");
    assertThat(i(MINE, tatt)).isFalse();
    assertThat(i(ENHET, ledig)).isFalse();
    assertThat(i(FORFALT, ledig)).isFalse();
  }

  @Test
  @DisplayName("late from the day after, soon from today to the seventh day, as on the board")
  void frister() {
    var sak = fordelt();
    var idag = LocalDate.now(klokke);
    for (int dager : new int[] {-1, 0, 7, 8}) {
      motor.somSystem(
          "a test moves a due date",
          () -> oppgaver.setDueDate(oppgave(sak, "navngiSaksansvarlig").getId(), Date.from(Tid.sluttAv(idag.plusDays(dager)))));
      loggInn("leder");
      assertThat(i(FORFALT, sak)).as("late, due in %d days", dager).isEqualTo(dager < 0);
      assertThat(i(SNART, sak)).as("soon, due in %d days", dager).isEqualTo(dager >= 0 && dager <= 7);
    }
  }

  @Test
  @DisplayName("a held case's tasks rest, also those that begin meanwhile, until the work goes on")
  void paaVent() {
    var sak = fordelt();
    loggInn("leder");
    assertThat(i(PAA_VENT, sak)).isFalse();
    venting.settPaaVent(sak, LocalDate.now(klokke).plusDays(20), "Venter på svar");
    assertThat(i(PAA_VENT, sak)).isTrue();
    gjor("leder", sak, "navngiSaksansvarlig", Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler"));
    loggInn("saksbehandler");
    assertThat(i(PAA_VENT, sak)).as("a step that began during the hold").isTrue();
    loggInn("leder");
    venting.gjenoppta(sak, "Svaret er kommet");
    loggInn("saksbehandler");
    assertThat(i(PAA_VENT, sak)).isFalse();
    assertThat(oppgave(sak, "planleggOppdrag").getFollowUpDate()).isNull();
  }

  @Test
  @DisplayName("a restricted case is in no filter of those who are not named in it")
  void skjermet() {
    var sak = nySak(true);
    loggInn("leder");
    assertThat(i(ALLE, sak)).isFalse();
    loggInn("koordinator");
    assertThat(i(ENHET, sak)).isTrue();
  }

  private List<String> navn() {
    return filtre.createTaskFilterQuery().listPage(0, 50).stream()
        .sorted(java.util.Comparator.comparing(f -> (Integer) f.getProperties().get("priority")))
        .map(Filter::getName)
        .collect(Collectors.toList());
  }

  private Filter filter(String navn) {
    return filtre.createTaskFilterQuery().filterName(navn).singleResult();
  }

  private boolean i(String navn, Saksnummer sak) {
    var naa = rettighetsregister.naa(identitet.getCurrentAuthentication().getUserId());
    identitet.setAuthentication(naa.person(), new ArrayList<>(naa.grupper()), new ArrayList<>(naa.kretser()));
    List<Task> treff =
        filtre.listPage(filter(navn).getId(), oppgaver.createTaskQuery().processInstanceBusinessKey(sak.toString()), 0, 50);
    return !treff.isEmpty();
  }
}
