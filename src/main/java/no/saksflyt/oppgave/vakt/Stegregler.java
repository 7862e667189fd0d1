package no.saksflyt.oppgave.vakt;

import java.util.List;

/**
 * What a user task's extension properties demand.
 *
 * @param ruting the form's keys that go on to the engine
 * @param ulikFra ids of the tasks whose doers may not do this one
 * @param rolle the role it takes, or null
 */
public record Stegregler(List<String> ruting, List<String> ulikFra, String rolle) {}
