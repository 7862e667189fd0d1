package no.saksflyt.oppdrag.plan;

/**
 * A milestone as somebody wrote it.
 *
 * @param id its row, or null for a new one
 * @param versjon the version that was looked at
 * @param navn what is reached
 * @param dato the day, as written
 * @param hoved whether it is a main one
 */
public record Milepaelskjema(Long id, Long versjon, String navn, String dato, Boolean hoved) {

  public static final Milepaelskjema TOMT = new Milepaelskjema(null, null, null, null, null);

  /** @return the form of a milestone that is to be changed */
  public static Milepaelskjema av(Milepael m) {
    return new Milepaelskjema(m.id(), m.versjon(), m.navn(), m.dato().toString(), m.hoved());
  }
}
