package no.saksflyt.oppdrag.brev;

import java.util.Locale;
import java.util.regex.Pattern;
import no.saksflyt.felles.IkkeFunnet;

/**
 * One reading's place in what was read: {@code oppdrag-3}.
 *
 * @param art which list it stands in
 * @param nr its place there, from 0
 */
public record Punkt(Art art, int nr) {

  private static final Pattern FORM = Pattern.compile("([a-z]{4,10})-(\\d{1,5})");

  /** The lists; the words stand under {@code brevmottak.art.<code>}. */
  public enum Art {
    BREV,
    OPPDRAG,
    ENDRING,
    TIDLIGERE,
    BEVILGNING,
    ONSKE,
    AVVIK
  }

  /**
   * @param tekst a place as it is written
   * @return the place
   * @throws IkkeFunnet when it is none
   */
  public static Punkt av(String tekst) {
    var treff = FORM.matcher(tekst == null ? "" : tekst);
    if (treff.matches()) {
      for (var art : Art.values()) {
        if (art.name().toLowerCase(Locale.ROOT).equals(treff.group(1))) {
          return new Punkt(art, Integer.parseInt(treff.group(2)));
        }
      }
    }
    throw new IkkeFunnet("feil.finnesIkke");
  }

  @Override
  public String toString() {
    return art.name().toLowerCase(Locale.ROOT) + "-" + nr;
  }
}
