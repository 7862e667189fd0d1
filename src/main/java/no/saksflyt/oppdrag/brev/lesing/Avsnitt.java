package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of the flow.
 *
 * @param start where it starts
 * @param slutt where it ends
 */
record Avsnitt(int start, int slutt) {

  private static final Pattern SETNINGSSLUTT =
      Pattern.compile(
          "(?<=\\n)(?:Bakgrunn|(?:Beskrivelse|Omtale) av \\p{L}+|Finansiering):?\\s*\\n"
              + "|[.!?:][»”\")]*\\s+(?=[\\p{Lu}«•*(]|[-–] )|\\n\\s*\\n|\\s[•*]\\s|" + Flyt.SLUTT);
  private static final Pattern FORKORTELSE =
      Monster.likegyldig(
          "(?s).*(?:(?<!\\p{L})(?:nr|kap|jf|jfr|f\\.?eks|bl\\.?a|ev|evt|pst|mv|m\\.v|osv|hhv|ca|f\\.o\\.m|t\\.o\\.m"
              + "|inkl|mill|mrd|pkt|st|prop|innst|ref|e\\.f|konst|dvs|herunder bl)\\."
              + "|(?:[.:;!?]_\\n|\\n_\\n)_\\d{1,2}\\.)\\s+");

  boolean inneholder(int sted) {
    return sted >= start && sted < slutt;
  }

  /** @return the paragraphs of the stretch, empty ones left out */
  static List<Avsnitt> avsnitt(Flyt flyt, int start, int slutt) {
    var ut = new ArrayList<Avsnitt>();
    int her = flyt.synlig(start, slutt);
    while (her < slutt) {
      if (flyt.charAt(her) == Flyt.SLUTT) {
        her = flyt.synlig(her + 1, slutt);
        continue;
      }
      int ende = flyt.avsnittSlutt(her, slutt);
      ut.add(new Avsnitt(her, ende));
      her = flyt.synlig(ende, slutt);
    }
    return ut;
  }

  /** @return the sentences of the stretch; abbreviations and dates do not end one */
  static List<Avsnitt> setninger(Flyt flyt, int start, int slutt) {
    var ut = new ArrayList<Avsnitt>();
    int her = flyt.synlig(start, slutt);
    Matcher ende = SETNINGSSLUTT.matcher(flyt).region(Math.min(start, slutt), slutt);
    while (ende.find()) {
      String foran = flyt.mellom(Math.max(her, ende.end() - 24), ende.end());
      boolean avsnittsskille = ende.group().indexOf('\n') != ende.group().lastIndexOf('\n');
      if (avsnittsskille || !FORKORTELSE.matcher(foran).matches()) {
        legg(ut, her, ende.start() + 1, flyt);
        her = flyt.synlig(ende.end(), slutt);
      }
    }
    legg(ut, her, slutt, flyt);
    return ut;
  }

  private static void legg(List<Avsnitt> ut, int start, int slutt, Flyt flyt) {
    if (start < slutt && flyt.synlig(start, slutt) < slutt && flyt.charAt(start) != Flyt.SLUTT) {
      ut.add(new Avsnitt(start, slutt));
    }
  }
}
