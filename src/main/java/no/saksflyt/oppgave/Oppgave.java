package no.saksflyt.oppgave;

import java.util.Set;
import no.saksflyt.felles.Saksnummer;

/**
 * An open task as families and forms see it, without the engine's types.
 *
 * @param id the engine's id
 * @param prosess the process's key
 * @param steg the task's id in the model
 * @param navn its name in the model
 * @param saksnummer the case
 * @param delId the part it is about, or null
 * @param instansId the process instance it stands in
 * @param grupper its candidate groups
 * @param ansvarlig who has it, or null
 * @param forPerson the absent person it is done for, or null
 */
public record Oppgave(
    String id,
    String prosess,
    String steg,
    String navn,
    Saksnummer saksnummer,
    String delId,
    String instansId,
    Set<String> grupper,
    String ansvarlig,
    String forPerson) {}
