package no.saksflyt.felles;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An organisation's number: nine digits, the last a check digit modulo 11 with weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene).
 *
 * @param nummer the nine digits
 */
public record Orgnr(@JsonValue String nummer) {

  @JsonCreator
  public Orgnr {
    if (!gyldig(nummer)) {
      throw new IllegalArgumentException("not an organisation's number");
    }
  }

  /**
   * @param tekst digits as somebody wrote them
   * @return the same without spaces, or null when nothing was written
   */
  public static String rens(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.replaceAll("\\s", "");
  }

  /**
   * @param nummer digits without spaces, or null
   * @return whether they can be an organisation's number
   */
  public static boolean gyldig(String nummer) {
    return nummer != null && nummer.matches("[0-9]{9}") && Modulo11.stemmer(nummer, 3, 2, 7, 6, 5, 4, 3, 2);
  }

  /** @return as people write it, {@code 310 000 000} */
  public String gruppert() {
    return nummer.substring(0, 3) + " " + nummer.substring(3, 6) + " " + nummer.substring(6);
  }

  @Override
  public String toString() {
    return nummer;
  }
}
