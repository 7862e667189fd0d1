package no.saksflyt.brev.mal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.saksflyt.sak.Maalform;

/**
 * Which template: a letter in one written language.
 *
 * @param mal code of the letter
 * @param maalform {@link Maalform#NB} or {@link Maalform#NN}
 */
public record Malnavn(String mal, Maalform maalform) {

  private static final Pattern FIL = Pattern.compile("([a-z0-9-]{1,40})\\.(nb|nn)\\.html");

  /**
   * @param filnavn a bare file name
   * @return which template the file is, empty when the name does not follow the pattern {@code <letter>.<nb|nn>.html}
   */
  public static Optional<Malnavn> av(String filnavn) {
    var treff = FIL.matcher(filnavn);
    return treff.matches()
        ? Optional.of(new Malnavn(treff.group(1), Maalform.valueOf(treff.group(2).toUpperCase(Locale.ROOT))))
        : Optional.empty();
  }

  /** @return the file's name, {@code varsel.nb.html} */
  public String fil() {
    return mal + "." + sprak() + ".html";
  }

  /** @return the language as pages and PDF name it */
  public String sprak() {
    return maalform.name().toLowerCase(Locale.ROOT);
  }
}
