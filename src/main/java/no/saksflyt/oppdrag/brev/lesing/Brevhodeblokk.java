package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the labels and values that stand together in one head or footer, until something else begins. */
final class Brevhodeblokk {

  private static final Pattern POSTSTED = Monster.av("\\d{4} \\p{Lu}[\\p{L} ]{1,30}");
  private static final Pattern REFERANSE = Monster.av("\\d{2,4}/\\d+(?:_–_\\d*)?");
  private static final Pattern NETTADRESSE_ELLER_NUMMER =
      Pattern.compile("(?:www\\.|https?://)\\S+|\\S+@\\S+|[\\d ]{8,}");

  /** A label alone is a word of the text; two are a head. */
  private static final int FAERREST_ETIKETTER = 2;

  /** An address has few lines; what stands further below is not part of it. */
  private static final int LENGSTE_VERDI = 3;

  private final Hodelinjer linjer;
  private final int start;
  private final List<Integer> egne = new ArrayList<>();
  private int her;
  private int etiketter;
  private LocalDate dato;
  private String referanse;

  private Brevhodeblokk(Hodelinjer linjer, int start) {
    this.linjer = linjer;
    this.start = start;
    this.her = start;
  }

  /** @return what begins with the label on line {@code start} */
  static Brevhodeblokk fra(Hodelinjer linjer, int start) {
    var blokk = new Brevhodeblokk(linjer, start);
    boolean fortsetter = true;
    while (fortsetter && blokk.her < linjer.antall()) {
      fortsetter = blokk.linje();
    }
    return blokk;
  }

  /** @return whether enough stands together; a date under its label is enough alone */
  boolean erHode() {
    return etiketter >= FAERREST_ETIKETTER || (dato != null && egne.size() == 2);
  }

  /** @return the lines that belong to it */
  List<Integer> egne() {
    return egne;
  }

  /** @return the last line that was looked at and belongs to it, or stands blank within it */
  int siste() {
    return Math.max(start, her - 1);
  }

  /** @return what it tells of the letter, or null where it holds addresses only */
  Brevhode hode() {
    return dato == null && referanse == null ? null : new Brevhode(linjer.nr(start), dato, referanse);
  }

  /** @return whether the line belongs to the block, which then has moved past it */
  private boolean linje() {
    Matcher ref = linjer.referanse(her);
    Matcher dag = linjer.dato(her);
    Matcher annen = linjer.annen(her);
    if (linjer.utenTekst(her)) {
      her++;
    } else if (linjer.samlet(her)) {
      samlet();
    } else if (ref.matches() && (ref.group("verdi") == null || REFERANSE.matcher(ref.group("verdi")).find())) {
      referanse(ref);
    } else if (dag.matches()) {
      return dato(dag);
    } else if (linjer.postboks(her)) {
      etiketter++;
      adressat();
      egne.add(her++);
    } else if (POSTSTED.matcher(linjer.tekst(her)).matches()) {
      etiketter++;
      egne.add(her++);
    } else if (annen.matches() && (annen.group("verdi").isBlank() || linjer.tekst(her).contains(":"))) {
      annen(annen.group("verdi").isBlank());
    } else if (etiketter > 0 && NETTADRESSE_ELLER_NUMMER.matcher(linjer.tekst(her)).matches()) {
      egne.add(her++);
    } else {
      return false;
    }
    return true;
  }

  /** Labels side by side, their values side by side below: the ministry's own reference is the last one. */
  private void samlet() {
    etiketter += 2;
    egne.add(her++);
    int verdi = linjer.neste(her);
    if (verdi >= 0) {
      referanse =
          REFERANSE.matcher(linjer.tekst(verdi)).results().reduce((a,
              b) -> b).map(MatchResult::group).orElse(referanse);
      dato = Datoer.forste(linjer.tekst(verdi)).orElse(dato);
      egne.add(verdi);
      her = verdi + 1;
    }
  }

  private void referanse(Matcher etikett) {
    etiketter++;
    egne.add(her++);
    String verdi = etikett.group("verdi");
    int under = verdi == null ? linjer.neste(her) : -1;
    if (under >= 0 && REFERANSE.matcher(linjer.tekst(under)).matches()) {
      verdi = linjer.tekst(under);
      egne.add(under);
      her = under + 1;
    }
    if (verdi != null && etikett.group("hvem").toLowerCase(Locale.ROOT).startsWith("vår")) {
      dato = Datoer.forste(verdi).orElse(dato);
      referanse = REFERANSE.matcher(verdi).results().findFirst().map(MatchResult::group).orElse(referanse);
    }
  }

  /** @return false where no date stands there, so that the word is not a label */
  private boolean dato(Matcher etikett) {
    int under = etikett.group("verdi") == null ? linjer.neste(her + 1) : her;
    LocalDate lest = under < 0 ? null : Datoer.forste(linjer.tekst(under)).orElse(null);
    if (lest == null) {
      return false;
    }
    dato = lest;
    etiketter++;
    egne.add(her);
    egne.add(under);
    her = under + 1;
    return true;
  }

  private void annen(boolean verdiUnder) {
    etiketter++;
    egne.add(her++);
    int under = her;
    while (verdiUnder && under < linjer.antall() && under < her + LENGSTE_VERDI
        && !linjer.etikett(under) && linjer.kanVaereVerdi(under)) {
      egne.add(under++);
    }
    her = under;
  }

  /** The name above a post box, when it stands alone there. */
  private void adressat() {
    int navn = her - 1;
    while (navn > 0 && linjer.erPynt(navn)) {
      navn--;
    }
    if (navn >= 0 && linjer.erTekst(navn) && linjer.kanVaereVerdi(navn) && (navn == 0 || linjer.utenTekst(navn - 1))) {
      egne.add(navn);
    }
  }
}
