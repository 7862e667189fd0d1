package no.saksflyt.saksbilde;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;

/**
 * An open task of a case.
 *
 * @param oppgaveId the engine's id
 * @param saksnummer the case
 * @param prosess the process's key
 * @param steg the task's id in the model
 * @param stegnavn its name
 * @param delId the part it is about, or null
 * @param grupper groups whose members may take it
 * @param ansvarlig id of who has it, or null
 * @param forPerson id of the absent person it is done for, or null
 * @param opprettet when it came
 * @param frist the date in force, or null
 * @param fristtype the deadline's kind
 * @param hjemmel the ground the deadline stands on, or null
 */
public record Saksoppgave(
    String oppgaveId,
    Saksnummer saksnummer,
    String prosess,
    String steg,
    String stegnavn,
    String delId,
    List<String> grupper,
    String ansvarlig,
    @JsonProperty("for") String forPerson,
    Instant opprettet,
    LocalDate frist,
    Fristtype fristtype,
    String hjemmel) {}
