package no.saksflyt.vedtak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;

/**
 * A decision: the only thing a complaint points at.
 *
 * @param id its id
 * @param saksnummer the case it was made in
 * @param type code of its kind, a row of {@code vedtakstype}
 * @param tittel what it is about, in a few words
 * @param dato the day it was made, Europe/Oslo
 * @param regelverk code of the rule set that applies to it
 * @param utfall code of what was decided; its words stand under {@code vedtaksutfall.<code>} where there are any
 * @param hjemmel the provision it rests on
 * @param organ the body that decided
 * @param beslutter id of the person who decided; null for one made outside the system
 * @param beslutterFor the absent person it was decided for, or null
 * @param utenfor whether it was made outside the system and registered here by hand
 * @param gjelder id of the earlier decision it is about, as a complaint's; null for one that stands for itself
 * @param klageinstans who decides a complaint, where this decision has its own; else null and the row of its kind says it
 * @param rolle what the directorate is to a complaint, where this decision has its own; else null
 * @param status whether it still stands
 * @param erstattetAv id of the decision that took its place, or null
 * @param forfattere ids of everybody who wrote a version of what was recommended
 * @param parter who is told of it, in the order they were named
 * @param registrert when it was recorded
 */
public record Vedtak(
    long id,
    Saksnummer saksnummer,
    String type,
    String tittel,
    LocalDate dato,
    String regelverk,
    String utfall,
    String hjemmel,
    String organ,
    String beslutter,
    String beslutterFor,
    boolean utenfor,
    Long gjelder,
    String klageinstans,
    Klagerolle rolle,
    Vedtaksstatus status,
    Long erstattetAv,
    Set<String> forfattere,
    List<Vedtakspart> parter,
    Instant registrert) {

  public Vedtak {
    forfattere = Set.copyOf(forfattere);
    parter = List.copyOf(parter);
  }

  /**
   * @param id a {@link Vedtakspart}'s id
   * @return the party; empty when it is not this decision's
   */
  public Optional<Vedtakspart> part(long id) {
    return parter.stream().filter(p -> p.id() == id).findFirst();
  }

  /**
   * @param sakspart a party's id on the decision's case
   * @return the party; empty when it is not this decision's
   */
  public Optional<Vedtakspart> forSakspart(long sakspart) {
    return parter.stream().filter(p -> p.sakspart() == sakspart).findFirst();
  }
}
