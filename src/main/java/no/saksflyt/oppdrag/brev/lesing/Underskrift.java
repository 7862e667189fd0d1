package no.saksflyt.oppdrag.brev.lesing;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where a letter is signed, and the lists of names below. */
final class Underskrift {

  private static final Pattern HILSEN =
      Monster.likegyldig("(?:Med (?:vennlig |venleg )?(?:hilsen|helsing)|(?:Venleg|Vennlig) (?:hilsen|helsing))[,.]?");
  private static final Pattern NAVN =
      Monster.av(
          "\\p{Lu}[\\p{L}.–-]*(?: (?:av|de|von|\\p{Lu}[\\p{L}.–-]*)){1,4}(?: \\((?:e\\.?f\\.?|konst\\.?|kst\\.?)\\))?");
  private static final Pattern STILLING =
      Monster.likegyldig(
          "(?:konst\\.? |kst\\.? |fung\\.? )?(?:departementsråd|assisterende departementsråd|ekspedisjonssje[fh]"
              + "|\\p{L}*direktør|\\p{L}*rådgiver|\\p{L}*rådgjevar|\\p{L}*konsulent|kontorsjef|statssekretær|statsråd"
              + "|\\p{L}*minister)(?: \\(.{1,8}\\))?");
  private static final Pattern KOPI =
      Monster.likegyldig("(?:Kopi(?: til)?|Kopimottak[ae]r[e]?|Likelydende til|Adresseliste)_:?_.*");
  private static final Pattern SIGNERT =
      Monster.likegyldig("Dokumentet er (?:elektronisk|digitalt) (?:signert|godkjent|godkjend).*");
  private static final Pattern VIRKSOMHET =
      Monster.likegyldig(
          ".{0,60}(?:departementet|direktoratet|etaten|tilsynet|verket|banken|rådet|ombudet|forvaltaren|forvalteren"
              + "|embetene|instituttet|universitetet|fondet|Riksrevisjonen|\\bKS|\\bIMDi|\\bUDI|\\bNAV)"
              + "(?: \\(\\p{L}{2,10}\\))?");

  private final List<Linje> linjer;
  private final Linjeart[] arter;

  Underskrift(List<Linje> linjer, Linjeart[] arter) {
    this.linjer = linjer;
    this.arter = arter;
  }

  void merk() {
    boolean signert = false;
    for (int i = 0; i < linjer.size(); i++) {
      if (arter[i] != Linjeart.TEKST) {
        continue;
      }
      String tekst = linjer.get(i).tekst();
      int stilling = nesteTekst(i);
      if (HILSEN.matcher(tekst).matches()) {
        arter[i] = Linjeart.SLUTT;
        signert = true;
      } else if (NAVN.matcher(tekst).matches() && stilling >= 0
          && STILLING.matcher(linjer.get(stilling).tekst()).matches()) {
        arter[i] = Linjeart.SLUTT;
        arter[stilling] = Linjeart.SLUTT;
        signert = true;
      } else if (signert
          && (SIGNERT.matcher(tekst).matches() || KOPI.matcher(tekst).matches()
          || (VIRKSOMHET.matcher(tekst).matches()
          && !Brevtittel.fyller(tekst, i + 1 < linjer.size() ? linjer.get(i + 1).tekst() : "")))) {
        arter[i] = Linjeart.SLUTT;
      } else if (signert && !NAVN.matcher(tekst).matches()) {
        signert = false;
      }
    }
  }

  private int nesteTekst(int i) {
    for (int n = i + 1; n < linjer.size() && n <= i + 3; n++) {
      if (arter[n] == Linjeart.TEKST) {
        return n;
      }
    }
    return -1;
  }
}
