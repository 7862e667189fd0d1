package no.saksflyt.klage.tall;

import java.util.List;

/**
 * What a file of figures did, or would do.
 *
 * @param linjer how many lines it has
 * @param skjemaer the forms in it
 * @param sporsmal what disagrees in them; none of it keeps them from being kept
 */
public record Importsvar(int linjer, List<Skjema> skjemaer, List<Sporsmal> sporsmal) {

  /** What became of a form. */
  public enum Endring {
    NY,
    /** The same as before: nothing was changed. */
    UENDRET,
    /** Another content: a new version, the earlier ones are kept. */
    RETTET
  }

  /**
   * One form of the file.
   *
   * @param id its id; null while it is only looked at
   * @param ar the year
   * @param embete the office's code; null for the whole country
   * @param navn the office's name, or words for the whole country
   * @param versjon which version it is
   * @param status how it stands
   * @param endring what became of it
   * @param antall the number of complaints; null when it tells none
   */
  public record Skjema(
      Long id, int ar, String embete, String navn, int versjon, Skjemastatus status, Endring endring, Long antall) {}

  /**
   * Something to ask the office about.
   *
   * @param ar the year
   * @param embete the office's code; null for the whole country
   * @param melding the question, in words
   */
  public record Sporsmal(int ar, String embete, String melding) {}
}
