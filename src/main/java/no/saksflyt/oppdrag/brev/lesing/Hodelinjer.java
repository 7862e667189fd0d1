package no.saksflyt.oppdrag.brev.lesing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines a letter head is looked for in: which of them carry a label, and where the value under one stands. */
final class Hodelinjer {

  private static final Pattern REFETIKETT =
      Monster.likegyldig("(?<hvem>Deres|Dykkar|Vår|Vårt) ref(?:eranse)?\\.?(?:_:_|\\s*)(?<verdi>\\S.*)?");
  private static final Pattern DATOETIKETT = Monster.likegyldig("Dato(?:_:_|\\s+)?(?<verdi>\\d.*)?");
  private static final Pattern SAMLET =
      Monster.likegyldig("(?:Deres|Dykkar) ref(?:eranse)?\\.?:? (?:Vår|Vårt) ref(?:eranse)?\\.?:?(?: Dato:?)?");
  private static final Pattern ANNEN =
      Monster.likegyldig(
          "(?:Postadresse|Kontoradresse|Besøksadresse|Telefon\\*?|Telefaks|Org\\.? ?(?:nr|no)\\.?|Avdeling"
              + "|Saksbehandl[ae]r|Sakshandsamar|E–post|Nettside)_:?(?<verdi>.*)");
  private static final Pattern POSTBOKS = Monster.likegyldig("Post(?:boks|b\\.) \\d+.*");
  private static final Pattern VERDI = Monster.av("(?![•*]).{1,60}(?<![.:;,])");

  /** A value stands close below its label, or it belongs to something else. */
  private static final int LENGST_NED = 6;

  private final List<Linje> linjer;
  private final Linjeart[] arter;

  Hodelinjer(List<Linje> linjer, Linjeart[] arter) {
    this.linjer = linjer;
    this.arter = arter;
  }

  int antall() {
    return linjer.size();
  }

  String tekst(int i) {
    return linjer.get(i).tekst();
  }

  /** @return the line's number in the source, from 1 */
  int nr(int i) {
    return linjer.get(i).nr();
  }

  boolean erTekst(int i) {
    return arter[i] == Linjeart.TEKST;
  }

  boolean erPynt(int i) {
    return arter[i] == Linjeart.PYNT;
  }

  /** @return whether nothing to be read stands on the line */
  boolean utenTekst(int i) {
    return arter[i] == Linjeart.BLANK || erPynt(i);
  }

  /** @return whether the line can be the value of a label: short, and no sentence */
  boolean kanVaereVerdi(int i) {
    return !linjer.get(i).tom() && VERDI.matcher(tekst(i)).matches();
  }

  boolean etikett(int i) {
    return referanse(i).matches() || samlet(i) || postboks(i) || annen(i).matches() || dato(i).matches();
  }

  /** @return a reference's label, {@code hvem} tells whose, {@code verdi} what stands behind it */
  Matcher referanse(int i) {
    return REFETIKETT.matcher(tekst(i));
  }

  Matcher dato(int i) {
    return DATOETIKETT.matcher(tekst(i));
  }

  /** @return the label of an address, a telephone number and the like */
  Matcher annen(int i) {
    return ANNEN.matcher(tekst(i));
  }

  /** @return whether both references, and perhaps the date, share one line of labels */
  boolean samlet(int i) {
    return SAMLET.matcher(tekst(i)).matches();
  }

  boolean postboks(int i) {
    return POSTBOKS.matcher(tekst(i)).matches();
  }

  /** @return the first line with text from {@code fra}, or -1 where that is a label or too far below */
  int neste(int fra) {
    for (int i = fra; i < linjer.size() && i < fra + LENGST_NED; i++) {
      if (!utenTekst(i)) {
        return etikett(i) ? -1 : i;
      }
    }
    return -1;
  }
}
