package no.saksflyt.brev.mal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.saksflyt.sak.Maalform;

/**
 * Which template: a letter, or a passage several letters share, in one written language.
 *
 * @param mal code of the letter or passage
 * @param maalform {@link Maalform#NB} or {@link Maalform#NN}
 * @param passasje whether it is a passage
 */
public record Malnavn(String mal, Maalform maalform, boolean passasje) {

  private static final String MAPPE = "felles/";
  private static final Pattern FIL = Pattern.compile("(" + MAPPE + ")?([a-z0-9-]{1,40})\\.(nb|nn)\\.html");

  /** A letter's template. */
  public Malnavn(String mal, Maalform maalform) {
    this(mal, maalform, false);
  }

  /**
   * @param fil a file's name below the folder of templates
   * @return which template the file is, empty when the name does not follow the pattern {@code [felles/]<code>.<nb|nn>.html}
   */
  public static Optional<Malnavn> av(String fil) {
    var treff = FIL.matcher(fil);
    return treff.matches()
        ? Optional.of(
            new Malnavn(
                treff.group(2), Maalform.valueOf(treff.group(3).toUpperCase(Locale.ROOT)), treff.group(1) != null))
        : Optional.empty();
  }

  /** @return the file's name, {@code varsel.nb.html} or {@code felles/kontakt.nb.html} */
  public String fil() {
    return (passasje ? MAPPE : "") + mal + "." + sprak() + ".html";
  }

  /** @return the language as pages and PDF name it */
  public String sprak() {
    return maalform.name().toLowerCase(Locale.ROOT);
  }

  /** @return the page it is worked with on */
  public String sti() {
    return "/brev/" + (passasje ? "passasjer/" : "maler/") + mal + "/" + sprak();
  }
}
