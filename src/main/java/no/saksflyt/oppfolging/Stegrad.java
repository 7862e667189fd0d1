package no.saksflyt.oppfolging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An open step as the board shows it.
 *
 * @param saksnummer the case
 * @param tittel the case's title
 * @param prosess the process's key
 * @param steg the task's id in its model
 * @param stegnavn the task's name
 * @param del name of the part of the case it is about, or null
 * @param enhet id of the unit that owns the case, or null
 * @param gruppe its candidate groups, joined by comma, or null
 * @param ansvarlig id of the person who has it, or null
 * @param forPerson id of the absent person it is done for, or null; {@code for} in JSON
 * @param opprettet when the step began
 * @param frist its deadline, or null
 * @param fristtype the deadline's kind
 * @param dagerOver calendar days past the deadline, 0 on the day, negative before it; null without a deadline
 * @param paaVentTil the day the case's hold ends, or null
 * @param oppgaveId the engine's id of the task
 */
public record Stegrad(
    String saksnummer,
    String tittel,
    String prosess,
    String steg,
    String stegnavn,
    String del,
    String enhet,
    String gruppe,
    String ansvarlig,
    @JsonProperty("for") String forPerson,
    Instant opprettet,
    LocalDate frist,
    String fristtype,
    Long dagerOver,
    LocalDate paaVentTil,
    String oppgaveId) {}
