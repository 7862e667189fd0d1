package no.saksflyt.arkiv.fil;

import java.text.Normalizer;

/** Makes a file name harmless: it is shown, stored and sent back, but never used as a path. */
public final class Filnavn {

  /** The most characters a kept name has. */
  public static final int MAKS = 150;

  /** Characters some operating system forbids in names. */
  private static final String FORBUDT = "[<>:\"|?*]";

  /** Control characters, and invisible ones that turn the direction of text: {@code gpj.exe} would look like {@code exe.jpg}. */
  private static final String USYNLIG = "[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]";

  private Filnavn() {}

  /**
   * @param sendt the name as it was sent, or null
   * @return its last path part without anything dangerous, the extension kept; empty when nothing is left of it
   */
  public static String rens(String sendt) {
    var navn = Normalizer.normalize(sendt == null ? "" : sendt, Normalizer.Form.NFC);
    navn = navn.substring(Math.max(navn.lastIndexOf('/'), navn.lastIndexOf('\\')) + 1);
    navn = navn.replaceAll(USYNLIG, "").replaceAll(FORBUDT, "_").replaceAll("\\s+", " ");
    navn = navn.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
    return kort(navn);
  }

  /**
   * @param navn a cleaned name
   * @return what stands after its last full stop, in lower case; empty when there is none
   */
  public static String endelse(String navn) {
    int punktum = navn.lastIndexOf('.');
    return punktum < 0 ? "" : navn.substring(punktum + 1).toLowerCase(java.util.Locale.ROOT);
  }

  private static String kort(String navn) {
    if (navn.length() <= MAKS) {
      return navn;
    }
    var endelse = endelse(navn);
    var hale = endelse.isEmpty() || endelse.length() > 10 ? "" : "." + endelse;
    int slutt = MAKS - hale.length();
    // Half of a character outside the basic plane is no character.
    if (Character.isHighSurrogate(navn.charAt(slutt - 1))) {
      slutt--;
    }
    return navn.substring(0, slutt).strip() + hale;
  }
}
