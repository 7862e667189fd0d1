package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds page numbers, running heads and bare addresses of web pages. */
final class Sidepynt {

  private static final Pattern SIDETALL = Monster.likegyldig("Side \\d{1,3}(?:_(?:av|/)_\\d{1,3})?\\.?|– ?\\d{1,3} ?–");
  private static final Pattern LOPEHODE =
      Monster.likegyldig(".{0,90}(?:departement|direktorat|tildelingsbrev|tillegg|vedlegg).{0,60}side \\d{1,3}"
          + "(?: av \\d{1,3})?|side \\d{1,3}(?: av \\d{1,3})? .{0,60}(?:departement|direktorat|tildelingsbrev).{0,60}");
  private static final Pattern BART_TALL = Pattern.compile("\\d{1,3}");
  private static final Pattern LENKE =
      Monster.likegyldig("(?:\\d{1,2} )?(?:https?://|www\\.)\\S+|\\S+@\\S+\\.[a-z]{2,}");
  private static final Pattern SIGNERT =
      Monster.likegyldig("Dokumentet er (?:elektronisk|digitalt) (?:signert|godkjent|godkjend).*");
  private static final Pattern UFERDIG =
      Monster.likegyldig(".*(?:[-–,/(]|\\bnr\\.?|\\b(?:kap|post|del|mål|tiltak|side)\\.?)");

  private static final Pattern VENTER = Monster.likegyldig(".*\\b(?:til|for|i|nr\\.?|det)");

  private final List<Linje> linjer;
  private final Linjeart[] arter;

  Sidepynt(List<Linje> linjer, Linjeart[] arter) {
    this.linjer = linjer;
    this.arter = arter;
  }

  void merk() {
    Set<String> titler = new HashSet<>();
    for (int i = 0; i < linjer.size(); i++) {
      String tekst = linjer.get(i).tekst();
      if (arter[i] == Linjeart.TEKST && (erPynt(i, tekst) || (gjentattTittel(titler, tekst) && !venter(i)))) {
        arter[i] = Linjeart.PYNT;
      }
    }
    merkLopehoder();
  }

  private boolean erPynt(int i, String tekst) {
    return SIDETALL.matcher(tekst).matches()
        || LOPEHODE.matcher(tekst).matches()
        || LENKE.matcher(tekst).matches()
        || SIGNERT.matcher(tekst).matches()
        || (BART_TALL.matcher(tekst).matches() && staarAlene(i));
  }

  private boolean venter(int i) {
    return i > 0 && VENTER.matcher(linjer.get(i - 1).tekst()).matches();
  }

  /** The letter's own title printed again on top of a later page. */
  private static boolean gjentattTittel(Set<String> titler, String tekst) {
    return Brevtittel.erHeleLinjen(tekst) && !titler.add(tekst.toLowerCase(Locale.ROOT));
  }

  /** A bare number between empty lines is a page's, unless the text above waits for a number. */
  private boolean staarAlene(int i) {
    boolean luft = (i == 0 || linjer.get(i - 1).tom()) && (i + 1 == linjer.size() || linjer.get(i + 1).tom());
    int foran = i - 1;
    while (foran >= 0 && linjer.get(foran).tom()) {
      foran--;
    }
    return luft && (foran < 0 || !UFERDIG.matcher(linjer.get(foran).tekst()).matches());
  }

  /** A line that stands three times or more, and only beside page numbers, is a running head. */
  private void merkLopehoder() {
    var antall = new HashMap<String, Integer>();
    for (int i = 0; i < linjer.size(); i++) {
      if (arter[i] == Linjeart.PYNT && SIDETALL.matcher(linjer.get(i).tekst()).matches()) {
        for (int nabo : naboer(i)) {
          antall.merge(linjer.get(nabo).tekst(), 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < linjer.size(); i++) {
      String tekst = linjer.get(i).tekst();
      if (arter[i] == Linjeart.TEKST && antall.getOrDefault(tekst, 0) >= 3 && antall.get(tekst) == forekomster(tekst)) {
        arter[i] = Linjeart.PYNT;
      }
    }
  }

  private long forekomster(String tekst) {
    return linjer.stream().filter(l -> l.tekst().equals(tekst)).count();
  }

  private List<Integer> naboer(int i) {
    var naboer = new ArrayList<Integer>();
    if (i > 0 && arter[i - 1] == Linjeart.TEKST) {
      naboer.add(i - 1);
    }
    if (i + 1 < linjer.size() && arter[i + 1] == Linjeart.TEKST) {
      naboer.add(i + 1);
    }
    return naboer;
  }
}
