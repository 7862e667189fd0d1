package no.saksflyt.felles;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A case number, {@code 2026/000123}: the year and a running number within it.
 *
 * @param ar four-digit year
 * @param lopenr running number from 1 to 999 999
 */
public record Saksnummer(int ar, int lopenr) implements Comparable<Saksnummer> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})/(\\d{1,6})");

  public Saksnummer {
    if (ar < 1900 || ar > 9999 || lopenr < 1 || lopenr > 999_999) {
      throw new IllegalArgumentException("Not a case number: " + ar + "/" + lopenr);
    }
  }

  /**
   * @param tekst the printed form, with or without leading zeros in the running number
   * @return the case number
   * @throws IkkeFunnet when the text is no case number: such a case does not exist
   */
  @JsonCreator
  public static Saksnummer av(String tekst) {
    var treff = FORM.matcher(tekst == null ? "" : tekst.strip());
    if (!treff.matches()) {
      throw new IkkeFunnet("feil.sak.finnesIkke", tekst);
    }
    return av(Integer.parseInt(treff.group(1)), Integer.parseInt(treff.group(2)));
  }

  /**
   * @param ar year, as it stands in an address
   * @param lopenr running number, as it stands in an address
   * @return the case number
   * @throws IkkeFunnet when no case can have this number
   */
  public static Saksnummer av(int ar, int lopenr) {
    try {
      return new Saksnummer(ar, lopenr);
    } catch (IllegalArgumentException umulig) {
      throw new IkkeFunnet("feil.sak.finnesIkke", ar + "/" + lopenr);
    }
  }

  /** @return the address of the case's page, {@code /sak/2026/000123} */
  public String sti() {
    return "/sak/" + this;
  }

  @Override
  public int compareTo(Saksnummer andre) {
    return ar != andre.ar ? Integer.compare(ar, andre.ar) : Integer.compare(lopenr, andre.lopenr);
  }

  @Override
  @JsonValue
  public String toString() {
    // Not by a format: a step writes it some hundred times, and formats are parsed anew each time.
    return ar + "/" + String.valueOf(lopenr + 1_000_000).substring(1);
  }
}
