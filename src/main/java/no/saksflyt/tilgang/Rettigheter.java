package no.saksflyt.tilgang;

import java.util.List;
import java.util.Set;

/**
 * What a person may do at one moment, read from validity-dated rows.
 *
 * @param person the person's id
 * @param navn the person's name
 * @param grupper every group: roles, roles in units, and those lent by absent colleagues
 * @param enheter the units the person holds a role in, and those of absent colleagues
 * @param kretser the circles of restricted cases the person is named in
 * @param handlerFor absent colleagues the person stands in for
 */
public record Rettigheter(
    String person, String navn, Set<String> grupper, Set<String> enheter, Set<String> kretser, Set<String> handlerFor) {

  /**
   * @param gruppe a role or a unit's role group
   * @return whether the person is in it
   */
  public boolean har(String gruppe) {
    return grupper.contains(gruppe);
  }

  /**
   * @param noen roles
   * @return whether the person has at least one
   */
  public boolean harEnAv(List<String> noen) {
    return noen.stream().anyMatch(grupper::contains);
  }

  /** @return whether the person is an auditor and nothing else: reads everything unrestricted, changes nothing */
  public boolean baareLeser() {
    return Set.of(Roller.ANSATT, Roller.REVISOR).equals(grupper);
  }

  /**
   * @param krets a case's circle; null for an open case
   * @return whether the person may see it
   */
  public boolean serKrets(String krets) {
    return krets == null || kretser.contains(krets);
  }

  /**
   * @param enhet a unit's id
   * @return whether the person leads it, or hands out its tasks as team leader
   */
  public boolean fordelerI(String enhet) {
    return enhet != null && (har(Roller.gruppe(enhet, Roller.LEDER)) || har(Roller.gruppe(enhet, Roller.TEAMLEDER)));
  }
}
