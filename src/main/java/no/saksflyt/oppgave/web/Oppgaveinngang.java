package no.saksflyt.oppgave.web;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads those who have steps to do to Tasklist, the most urgent first. */
@Component
@Order(10)
class Oppgaveinngang implements Menybidrag, Startbidrag {

  /** Tasklist sorts by creation unless the address says otherwise. */
  private static final String STI =
      "/camunda/app/tasklist/default/#/?sorting=%5B%7B%22sortBy%22:%22dueDate%22,%22sortOrder%22:%22asc%22%7D%5D";

  private static final Set<String> HAR_OPPGAVER =
      Set.of(
          Roller.KOORDINATOR, Roller.SAKSBEHANDLER, Roller.LEDER, Roller.KVALITETSSIKRER, Roller.DIREKTOR, Roller.ARKIV,
          Roller.TEAMLEDER, Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS, Roller.MEDUNDERSKRIVER, Roller.JURIST,
          Roller.ORDNINGSEIER, Roller.TILSKUDDSBEHANDLER, Roller.BESLUTTER, Roller.ATTESTANT, Roller.BUDSJETTLEDER);

  private final TaskService oppgaver;
  private final FilterService filtre;
  private final Meldinger meldinger;

  Oppgaveinngang(TaskService oppgaver, FilterService filtre, Meldinger meldinger) {
    this.oppgaver = oppgaver;
    this.filtre = filtre;
    this.meldinger = meldinger;
  }

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return Collections.disjoint(roller, HAR_OPPGAVER) ? List.of() : List.of(new Menypunkt(STI, "oppgave.inngang.meny"));
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    if (Collections.disjoint(roller, HAR_OPPGAVER)) {
      return List.of();
    }
    var mine = (int) oppgaver.createTaskQuery().taskAssignee(personId).count();
    var ledige = (int) oppgaver.createTaskQuery().taskCandidateGroupIn(List.copyOf(roller)).taskUnassigned().count();
    return List.of(
        new Startkort(STI, "oppgave.inngang.tittel", "oppgave.inngang.tekst", mine),
        new Startkort(stiTilLedige(), "oppgave.inngang.ledige.tittel", "oppgave.inngang.ledige.tekst", ledige));
  }

  /** Tasklist opens on a person's own tasks; what is free stands behind a filter whose id the engine has given. */
  private String stiTilLedige() {
    return filtre.createTaskFilterQuery().filterName(meldinger.tekst("oppgave.filter.enhet")).listPage(0, 1).stream()
        .findFirst()
        .map(filter -> STI + "&filter=" + filter.getId())
        .orElse(STI);
  }
}
