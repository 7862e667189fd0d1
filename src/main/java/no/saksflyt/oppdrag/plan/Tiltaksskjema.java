package no.saksflyt.oppdrag.plan;

/**
 * A measure as somebody wrote it.
 *
 * @param id its row, or null for a new one
 * @param versjon the version that was looked at
 * @param gjelder {@link #OPPFOLGING} or a risk's id, as chosen
 * @param tekst what is to be done
 * @param ansvarlig who does it
 * @param frist until when, as written
 */
public record Tiltaksskjema(Long id, Long versjon, String gjelder, String tekst, String ansvarlig, String frist) {

  /** The choice of a measure that follows up a recommendation. */
  public static final String OPPFOLGING = "OPPFOLGING";

  public static final Tiltaksskjema TOMT = new Tiltaksskjema(null, null, null, null, null, null);

  /** @return the form of a measure that is to be changed */
  public static Tiltaksskjema av(Tiltak t) {
    return new Tiltaksskjema(
        t.id(),
        t.versjon(),
        t.risikoId() == null ? OPPFOLGING : t.risikoId().toString(),
        t.tekst(),
        t.ansvarlig(),
        t.frist().toString());
  }
}
