package no.saksflyt.oppgave.vakt;

import java.util.Set;
import no.saksflyt.oppgave.Oppgave;

/**
 * An open task with what its guards ask about.
 *
 * @param oppgave the task as families see it
 * @param kandidater persons named as candidates one by one
 * @param krets the circle of its case, null for an open one
 * @param definisjon id of its process definition
 * @param deployment the deployment its model and forms came with
 * @param regler what its model demands
 */
public record Vaktoppgave(
    Oppgave oppgave, Set<String> kandidater, String krets, String definisjon, String deployment, Stegregler regler) {

  /** @return the engine's id */
  public String id() {
    return oppgave.id();
  }
}
