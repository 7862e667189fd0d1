package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds letter heads and footers with addresses, references and dates, wherever the PDF left them. */
final class Brevhodefinner {

  private static final Pattern REFETIKETT =
      Monster.likegyldig("(?<hvem>Deres|Dykkar|Vår|Vårt) ref(?:eranse)?\\.?(?:_:_|\\s*)(?<verdi>\\S.*)?");
  private static final Pattern DATOETIKETT = Monster.likegyldig("Dato(?:_:_|\\s+)?(?<verdi>\\d.*)?");
  private static final Pattern SAMLET =
      Monster.likegyldig("(?:Deres|Dykkar) ref(?:eranse)?\\.?:? (?:Vår|Vårt) ref(?:eranse)?\\.?:?(?: Dato:?)?");
  private static final Pattern ANNEN =
      Monster.likegyldig(
          "(?:Postadresse|Kontoradresse|Besøksadresse|Telefon\\*?|Telefaks|Org\\.? ?(?:nr|no)\\.?|Avdeling|Saksbehandl[ae]r"
              + "|Sakshandsamar|E–post|Nettside)_:?(?<verdi>.*)");
  private static final Pattern POSTBOKS = Monster.likegyldig("Post(?:boks|b\\.) \\d+.*");
  private static final Pattern POSTSTED = Monster.av("\\d{4} \\p{Lu}[\\p{L} ]{1,30}");
  private static final Pattern REFERANSE = Monster.av("\\d{2,4}/\\d+(?:_–_\\d*)?");
  private static final Pattern VERDI = Monster.av("(?![•*]).{1,60}(?<![.:;,])");

  private final List<Linje> linjer;
  private final Linjeart[] arter;
  private final List<Brevhode> hoder = new ArrayList<>();

  Brevhodefinner(List<Linje> linjer, Linjeart[] arter) {
    this.linjer = linjer;
    this.arter = arter;
  }

  /** @return what the heads told, in the order of the text; their lines are marked as adornment */
  List<Brevhode> merk() {
    for (int i = 0; i < linjer.size(); i++) {
      if (arter[i] == Linjeart.TEKST && etikett(i)) {
        i = blokk(i);
      }
    }
    return hoder;
  }

  private boolean etikett(int i) {
    String tekst = linjer.get(i).tekst();
    return REFETIKETT.matcher(tekst).matches()
        || SAMLET.matcher(tekst).matches()
        || POSTBOKS.matcher(tekst).matches()
        || ANNEN.matcher(tekst).matches()
        || DATOETIKETT.matcher(tekst).matches();
  }

  private int blokk(int start) {
    var egne = new ArrayList<Integer>();
    int etiketter = 0;
    LocalDate dato = null;
    String referanse = null;
    int i = start;
    while (i < linjer.size()) {
      String tekst = linjer.get(i).tekst();
      var ref = REFETIKETT.matcher(tekst);
      var dag = DATOETIKETT.matcher(tekst);
      var annen = ANNEN.matcher(tekst);
      if (utenTekst(i)) {
        i++;
      } else if (SAMLET.matcher(tekst).matches()) {
        etiketter += 2;
        egne.add(i++);
        int verdi = neste(i);
        if (verdi >= 0) {
          referanse = REFERANSE.matcher(linjer.get(verdi).tekst()).results().reduce((a, b) -> b).map(r -> r.group()).orElse(referanse);
          dato = forstnevnt(dato, linjer.get(verdi).tekst());
          egne.add(verdi);
          i = verdi + 1;
        }
      } else if (ref.matches() && (ref.group("verdi") == null || REFERANSE.matcher(ref.group("verdi")).find())) {
        etiketter++;
        egne.add(i++);
        String verdi = ref.group("verdi");
        int under = verdi == null ? neste(i) : -1;
        if (under >= 0 && REFERANSE.matcher(linjer.get(under).tekst()).matches()) {
          verdi = linjer.get(under).tekst();
          egne.add(under);
          i = under + 1;
        }
        if (verdi != null && ref.group("hvem").toLowerCase(Locale.ROOT).startsWith("vår")) {
          dato = forstnevnt(dato, verdi);
          referanse = REFERANSE.matcher(verdi).results().findFirst().map(r -> r.group()).orElse(referanse);
        }
      } else if (dag.matches()) {
        int under = dag.group("verdi") == null ? neste(i + 1) : i;
        LocalDate lest = under < 0 ? null : forstnevnt(null, linjer.get(under).tekst());
        if (lest == null) {
          break;
        }
        dato = lest;
        etiketter++;
        egne.add(i);
        egne.add(under);
        i = under + 1;
      } else if (POSTBOKS.matcher(tekst).matches()) {
        etiketter++;
        adressat(i, egne);
        egne.add(i++);
      } else if (POSTSTED.matcher(tekst).matches()) {
        etiketter++;
        egne.add(i++);
      } else if (annen.matches() && (annen.group("verdi").isBlank() || tekst.contains(":"))) {
        etiketter++;
        egne.add(i++);
        int under = annen.group("verdi").isBlank() ? i : -1;
        while (under >= 0 && under < linjer.size() && !linjer.get(under).tom() && !etikett(under)
            && VERDI.matcher(linjer.get(under).tekst()).matches() && under < i + 3) {
          egne.add(under++);
        }
        i = Math.max(i, under);
      } else if (etiketter > 0 && tekst.matches("(?:www\\.|https?://)\\S+|\\S+@\\S+|[\\d ]{8,}")) {
        egne.add(i++);
      } else {
        break;
      }
    }
    if (etiketter >= 2 || (dato != null && egne.size() == 2)) {
      egne.forEach(e -> arter[e] = Linjeart.PYNT);
      if (dato != null || referanse != null) {
        hoder.add(new Brevhode(linjer.get(start).nr(), dato, referanse));
      }
    }
    return Math.max(start, i - 1);
  }

  /** The name above a post box, when it stands alone there. */
  private void adressat(int postboks, List<Integer> egne) {
    int navn = postboks - 1;
    while (navn > 0 && arter[navn] == Linjeart.PYNT) {
      navn--;
    }
    if (navn >= 0 && !linjer.get(navn).tom() && arter[navn] == Linjeart.TEKST
        && VERDI.matcher(linjer.get(navn).tekst()).matches()
        && (navn == 0 || utenTekst(navn - 1))) {
      egne.add(navn);
    }
  }

  private boolean utenTekst(int i) {
    return arter[i] == Linjeart.BLANK || arter[i] == Linjeart.PYNT;
  }

  private int neste(int fra) {
    for (int i = fra; i < linjer.size() && i < fra + 6; i++) {
      if (!utenTekst(i)) {
        return etikett(i) ? -1 : i;
      }
    }
    return -1;
  }

  private static LocalDate forstnevnt(LocalDate ellers, String tekst) {
    return Datoer.forste(tekst).orElse(ellers);
  }
}
