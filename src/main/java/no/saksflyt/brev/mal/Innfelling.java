package no.saksflyt.brev.mal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A template with the shared passages it asks for ({@code {{>kontakt}}}) written into their places, so that everything after this
 * reads one text.
 *
 * @param tekst the whole text; without the passages that do not exist
 * @param brukt the passages in it, also those that stand inside others
 * @param ukjente the names nothing is called by
 * @param iRing whether a passage holds itself; the text is then not whole
 * @param forLang whether it grew too long; the text is then not whole
 */
public record Innfelling(String tekst, Set<String> brukt, Set<String> ukjente, boolean iRing, boolean forLang) {

  /** How a template asks for a passage. */
  static final Pattern PASSASJE = Pattern.compile("\\{\\{>\\s*([a-z0-9-]{1,40})\\s*}}");

  /** Passages that hold others many times would fill the memory long before anybody read the letter. */
  static final int MAKS = 4 * Malkontroll.MAKS;

  /** @return whether everything it asks for is in it */
  public boolean hel() {
    return ukjente.isEmpty() && !iRing && !forLang;
  }

  /**
   * @param tekst a template
   * @param passasjer the texts of the passages by their codes
   * @return the text with them in it
   */
  public static Innfelling av(String tekst, Map<String, String> passasjer) {
    return new Arbeid(passasjer).gjor(tekst);
  }

  private static final class Arbeid {

    private final Map<String, String> passasjer;
    private final Deque<String> inne = new ArrayDeque<>();
    private final Set<String> brukt = new LinkedHashSet<>();
    private final Set<String> ukjente = new LinkedHashSet<>();
    private final StringBuilder ut = new StringBuilder();
    private boolean iRing;

    private Arbeid(Map<String, String> passasjer) {
      this.passasjer = passasjer;
    }

    private Innfelling gjor(String tekst) {
      skriv(tekst);
      return new Innfelling(ut.toString(), brukt, ukjente, iRing, ut.length() > MAKS);
    }

    private void skriv(String tekst) {
      var treff = PASSASJE.matcher(tekst);
      int fra = 0;
      while (treff.find() && ut.length() <= MAKS) {
        ut.append(tekst, fra, treff.start());
        fra = treff.end();
        fell(treff.group(1));
      }
      ut.append(tekst, fra, tekst.length());
    }

    private void fell(String kode) {
      var passasje = passasjer.get(kode);
      if (passasje == null) {
        ukjente.add(kode);
      } else if (inne.contains(kode)) {
        iRing = true;
      } else {
        brukt.add(kode);
        inne.push(kode);
        skriv(passasje);
        inne.pop();
      }
    }
  }
}
