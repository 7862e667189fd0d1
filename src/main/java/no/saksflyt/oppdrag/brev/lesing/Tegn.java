package no.saksflyt.oppdrag.brev.lesing;

import java.text.Normalizer;

/** Makes the characters of a line alike, whatever program printed it. */
final class Tegn {

  private Tegn() {}

  /**
   * @param linje a line as it stands in the file
   * @return the line with ordinary single spaces, whole letters and one kind of bullet; dashes stay as printed
   */
  static String ens(String linje) {
    String hel = Normalizer.normalize(linje, Normalizer.Form.NFC);
    var ut = new StringBuilder(hel.length());
    hel.codePoints().forEach(tegn -> skriv(ut, tegn));
    return ut.toString().strip();
  }

  /** @return the text in one line, with single spaces; words divided at a line's end are whole again */
  static String enLinje(CharSequence tekst) {
    var ut = new StringBuilder(tekst.length());
    for (int i = 0; i < tekst.length(); i++) {
      char tegn = tekst.charAt(i);
      if (!Character.isWhitespace(tegn)) {
        ut.append(tegn);
        continue;
      }
      int neste = i;
      boolean brudd = false;
      while (neste < tekst.length() && Character.isWhitespace(tekst.charAt(neste))) {
        brudd |= tekst.charAt(neste) == '\n';
        neste++;
      }
      if (!brudd || !hengerSammen(ut, tekst, neste)) {
        ut.append(' ');
      }
      i = neste - 1;
    }
    return ut.toString().strip();
  }

  /** A dash at a line's end that belongs to one word: "AFT-" and "deltakere", "2023-" and "20"; not "bo-" and "og". */
  private static boolean hengerSammen(StringBuilder foran, CharSequence tekst, int neste) {
    int n = foran.length();
    if (n < 2 || neste >= tekst.length() || !erStrek(foran.charAt(n - 1)) || foran.charAt(n - 2) == ' ') {
      return false;
    }
    String rest = tekst.subSequence(neste, Math.min(neste + 6, tekst.length())).toString();
    if (rest.matches("(?s)(?:og|eller|samt|til|men)\\s.*")) {
      return false;
    }
    return Character.isLowerCase(rest.charAt(0)) || Character.isDigit(rest.charAt(0));
  }

  static boolean erStrek(char tegn) {
    return tegn == '-' || (tegn >= '\u2010' && tegn <= '\u2014') || tegn == '\u2212';
  }

  private static void skriv(StringBuilder ut, int tegn) {
    if (Character.isSpaceChar(tegn) || Character.isWhitespace(tegn)) {
      if (!ut.isEmpty() && ut.charAt(ut.length() - 1) != ' ') {
        ut.append(' ');
      }
    } else if (Character.getType(tegn) == Character.PRIVATE_USE || "▪●◦∙■□➢✓‣⁃".indexOf(tegn) >= 0) {
      ut.append('•');
    } else if (tegn == 0xFB01) {
      ut.append("fi");
    } else if (tegn == 0xFB02) {
      ut.append("fl");
    } else if (tegn == 0xFB00) {
      ut.append("ff");
    } else if (tegn != 0xAD && Character.getType(tegn) != Character.FORMAT && !Character.isISOControl(tegn)) {
      ut.appendCodePoint(tegn);
    }
  }
}
