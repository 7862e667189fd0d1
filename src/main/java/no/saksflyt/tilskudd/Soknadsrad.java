package no.saksflyt.tilskudd;

import java.time.Instant;
import no.saksflyt.felles.Saksnummer;

/**
 * An application as a list shows it.
 *
 * @param saksnummer its case
 * @param tittel its case's title
 * @param utlysning id of the call
 * @param orgnr the applicant's number
 * @param soker the applicant's name
 * @param delmal code of the sub-goal, or null
 * @param soktBelopOre the amount applied for, in øre
 * @param status how it stands
 * @param innsendt when it arrived
 */
public record Soknadsrad(
    Saksnummer saksnummer,
    String tittel,
    String utlysning,
    String orgnr,
    String soker,
    String delmal,
    long soktBelopOre,
    SoknadStatus status,
    Instant innsendt) {}
