package no.saksflyt.prosess.kontroll;

import java.util.List;

/**
 * What differs at one element between two versions of a file.
 *
 * @param element the element's id, a form field's key, or empty for the drawing
 * @param navn what people call it, or empty
 * @param art whether it is new, changed or gone
 * @param foer lines only the older version has
 * @param etter lines only the newer has
 */
public record Forskjell(String element, String navn, Art art, List<Linje> foer, List<Linje> etter) {

  /**
   * One line of an element.
   *
   * @param egenskap what the line is about, as it stands in the file
   * @param verdi its value
   */
  public record Linje(String egenskap, String verdi) {}

  /** What happened to the element. */
  public enum Art {
    NY,
    ENDRET,
    FJERNET,
    TEGNING
  }

  public Forskjell {
    foer = List.copyOf(foer);
    etter = List.copyOf(etter);
  }
}
