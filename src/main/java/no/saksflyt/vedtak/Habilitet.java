package no.saksflyt.vedtak;

import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;

/**
 * A question whether a person may take part in a case (forvaltningsloven §§ 6 to 10).
 *
 * @param id its id
 * @param saksnummer the case
 * @param person id of the person it is about; null while nobody has said whom a party's words are about
 * @param omtalt whom a party's own page named, in its words; null for what came otherwise
 * @param slag whether the person raised it or somebody else did
 * @param grunn what it rests on
 * @param fremsattAv who raised an objection, as a party's name; null for a declaration
 * @param meldtAv id of who recorded it
 * @param meldt when
 * @param utfall the answer; null while nobody has decided
 * @param avgjortAv id of who decided, or null
 * @param avgjort when, or null
 * @param begrunnelse why it was decided so, or null
 * @param fra first day it holds, Europe/Oslo
 * @param til last day, or null for until further notice
 * @param versjon counts the changes
 */
public record Habilitet(
    long id,
    Saksnummer saksnummer,
    String person,
    String omtalt,
    Slag slag,
    String grunn,
    String fremsattAv,
    String meldtAv,
    Instant meldt,
    Utfall utfall,
    String avgjortAv,
    Instant avgjort,
    String begrunnelse,
    LocalDate fra,
    LocalDate til,
    long versjon) {

  /** Who raised the question; the words stand under {@code habilitetsslag.<code>} in the message files. */
  public enum Slag {
    /** The person did: decided at once by themselves, or put before their superior. */
    ERKLAERING,
    /** A party did: the superior decides. */
    INNSIGELSE
  }

  /** The answer; the words stand under {@code habilitetsutfall.<code>} in the message files. */
  public enum Utfall {
    INHABIL,
    HABIL
  }

  /** How far a person may take part in a case. */
  public enum Grad {
    FRI,
    /**
     * May prepare but not decide: a direct subordinate of a disqualified superior (§ 6 third paragraph), and whoever awaits the
     * superior's word on themselves.
     */
    FORBEREDER,
    /** May neither prepare nor decide. */
    UTE
  }

  /** @return whether it holds on the day */
  public boolean gjelder(LocalDate dag) {
    return !dag.isBefore(fra) && (til == null || !dag.isAfter(til));
  }
}
