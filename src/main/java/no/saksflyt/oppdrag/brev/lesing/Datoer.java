package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds printed dates and periods in Norwegian text. */
final class Datoer {

  private static final List<String> MAANEDER =
      List.of("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des");
  private static final List<String> ORDENSTALL =
      List.of(
          "første|fyrste", "andre|annen", "tredje", "fjerde", "femte", "sjette", "sjuende|syvende", "åttende|åttande",
          "niende|niande", "tiende|tiande", "ellevte", "tolvte", "trettende|trettande", "fjortende|fjortande",
          "femtende|femtande", "sekstende|sekstande", "syttende|syttande", "attende|attande", "nittende|nittande",
          "tjuende|tjuande", "tjueførste|tjuefyrste", "tjueandre", "tjuetredje", "tjuefjerde", "tjuefemte",
          "tjuesjette", "tjuesjuende|tjuesyvende", "tjueåttende|tjueåttande", "tjueniende|tjueniande",
          "trettiende|trettiande", "trettiførste|trettifyrste");
  private static final String ORD = String.join("|", ORDENSTALL);
  private static final String AR = "(?:20\\d\\d)(?!\\d)";
  private static final Map<String, Integer> NUMMER =
      Map.of("første", 1, "fyrste", 1, "andre", 2, "annen", 2, "annet", 2, "tredje", 3, "fjerde", 4, "siste", 9);

  private static final Pattern TALLDATO =
      Monster.av(
          "(?<![\\d.,/])(\\d{1,2})_[./]_(\\d{1,2})_[./–]?_(" + AR + "|(?<=[./–])\\d\\d(?![\\d:]))"
              + "(?!_(?:mill|kroner|kr))");
  private static final Pattern STREKDATO = Monster.av("(?<![\\d.–])(\\d{1,2})–(\\d{1,2})–(" + AR + ")");
  private static final Pattern ISODATO = Monster.av("(?<![\\d–/])(20\\d\\d)–(0[1-9]|1[0-2])–([0-3]\\d)(?!\\d)");
  private static final Pattern ORDDATO =
      Monster.likegyldig(
          "(?<![\\d.,])(\\d{1,2}|" + ORD + ")_\\.?_(" + Monster.MAANED + ")(?!\\p{L})(?:,?_(" + AR
              + "|'?\\d\\d(?!\\d|_%|_(?:mill|kr|pst|pro|000)))|_(d\\.å\\.|i år|inneværende år))?");
  private static final Pattern DAGMAANED =
      Monster.av("(?<![\\d.,/])(0?[1-9]|[12]\\d|3[01])\\.(0[1-9]|1[0-2])\\.?(?![\\d.,]|_(?:20\\d\\d|mill|pst|kr))");
  private static final Pattern KVARTAL =
      periode("kvartal", "([1-4])_\\.|(" + "første|fyrste|andre|annet|tredje|fjerde|siste" + ")|(I{1,3}V?|IV)(?=\\s)");
  private static final Pattern TERTIAL =
      periode("tertial", "([1-3])_\\.|(første|fyrste|andre|annet|tredje|siste)|(I{1,3})(?=\\s)");
  private static final Pattern HALVAR =
      periode("(?:halvår|halvdel|halvdelen|halvparten)", "([12])_\\.|(første|fyrste|andre|annen|annet|siste)"
          + "|(I{1,2})(?=\\s)");
  private static final Pattern MAANEDAR =
      Monster.likegyldig(
          "(?<![\\p{L}\\d]|\\d\\. |\\d )(?:(primo|medio|ultimo) )?(" + Monster.MAANED + ")(?!\\p{L}) (?:i )?(" + AR
              + ")");
  private static final Pattern ARSSKIFTE = Monster.likegyldig("årsskiftet (20\\d\\d)_[/–]_(?:20)?\\d\\d(?!\\d)");
  private static final Pattern ARSTID =
      Monster.likegyldig("(?<!\\p{L})(?:våren|sommeren|sommaren|høsten|hausten|vinteren)(?: i)? (" + AR + ")");
  private static final Pattern UKE = Monster.likegyldig("(?<!\\p{L})(?:uke|veke) \\d{1,2}(?: i)?,? (" + AR + ")");
  private static final Pattern HELT_AR =
      Monster.likegyldig(
          "(?<!\\p{L})(?:ut|utgangen av|slutten av|i løpet av|innen|innan|ultimo|utover|(?:ut )?året) (?:av )?"
              + "(?:året )?(" + AR + ")(?!_[–/.]_\\d)");
  private static final Pattern FLERE_AR =
      Monster.likegyldig("(?:_,_(" + AR + "))*_(?:og|samt)_(" + AR + ")(?!_[–/.]_\\d)");

  private Datoer() {}

  private static Pattern periode(String navn, String hvilken) {
    return Monster.likegyldig(
        "(?<![\\p{L}\\d])(?:" + hvilken + ")_" + navn + "(?!\\p{L})(?:,?_(?:av |i |for )?(" + AR + "))?");
  }

  /** @return the first whole and possible date of the text */
  static Optional<LocalDate> forste(CharSequence tekst) {
    return finn(tekst).stream().filter(d -> d.art() == Dato.Art.DAG).map(Dato::dag).findFirst();
  }

  /** @return every date and period, in the order of the text, none overlapping another */
  static List<Dato> finn(CharSequence tekst) {
    var alle = new ArrayList<Dato>();
    hver(TALLDATO, tekst, alle, t -> dag(t, tall(t.group(1)), tall(t.group(2)), ar(t.group(3))));
    hver(ISODATO, tekst, alle, t -> dag(t, tall(t.group(3)), tall(t.group(2)), tall(t.group(1))));
    hver(STREKDATO, tekst, alle, t -> dag(t, tall(t.group(1)), tall(t.group(2)), tall(t.group(3))));
    hver(ORDDATO, tekst, alle, Datoer::orddato);
    hver(KVARTAL, tekst, alle, t -> delAvAr(t, 3, 4));
    hver(TERTIAL, tekst, alle, t -> delAvAr(t, 4, 3));
    hver(HALVAR, tekst, alle, t -> delAvAr(t, 6, 2));
    hver(MAANEDAR, tekst, alle, Datoer::maaned);
    hver(ARSSKIFTE, tekst, alle, t -> periode(t, LocalDate.of(tall(t.group(1)), 12, 31)));
    hver(ARSTID, tekst, alle, t -> periode(t, null));
    hver(UKE, tekst, alle, t -> periode(t, null));
    hver(HELT_AR, tekst, alle, t -> periode(t, LocalDate.of(tall(t.group(1)), 12, 31)));
    hver(DAGMAANED, tekst, alle, t -> dag(t, tall(t.group(1)), tall(t.group(2)), 0));
    alle.sort(Comparator.comparingInt(Dato::start));
    return medFelles(tekst, alle);
  }

  /**
   * Years that share one day ("15. januar 2024, 2025 og 2026"), and days that share one year ("15. januar og 15. mai
   * 2024").
   */
  private static List<Dato> medFelles(CharSequence tekst, List<Dato> alle) {
    var ut = new ArrayList<Dato>();
    for (int i = 0; i < alle.size(); i++) {
      Dato dato = alle.get(i);
      if (dato.art() == Dato.Art.UTEN_AR && i + 1 < alle.size() && alle.get(i + 1).ar() > 0
          && alle.get(i + 1).dagtall() > 0
          && tekst.subSequence(dato.slutt(),
          alle.get(i + 1).start()).toString().matches("\\s*(?:,|og|samt|eller|-|–|, og)\\s*")) {
        dato = ferdig(dato.start(), dato.slutt(), dato.dagtall(), dato.maaned(), alle.get(i + 1).ar());
      }
      ut.add(dato);
      Matcher flere = FLERE_AR.matcher(tekst).region(dato.slutt(), tekst.length());
      if (dato.art() == Dato.Art.DAG && flere.lookingAt()) {
        Matcher ar = Pattern.compile(AR).matcher(tekst).region(dato.slutt(), flere.end());
        while (ar.find()) {
          ut.add(ferdig(ar.start(), ar.end(), dato.dagtall(), dato.maaned(), tall(ar.group())));
        }
      }
    }
    ut.sort(Comparator.comparingInt(Dato::start));
    return ut;
  }

  private static void hver(Pattern monster, CharSequence tekst, List<Dato> alle, Function<MatchResult, Dato> les) {
    Matcher treff = monster.matcher(tekst);
    while (treff.find()) {
      int start = treff.start();
      int slutt = treff.end();
      if (alle.stream().noneMatch(d -> start < d.slutt() && d.start() < slutt)) {
        Dato dato = les.apply(treff);
        if (dato != null) {
          alle.add(dato);
        }
      }
    }
  }

  private static Dato orddato(MatchResult treff) {
    int dag = Character.isDigit(treff.group(1).charAt(0)) ? tall(treff.group(1)) : ordenstall(treff.group(1));
    int ar = treff.group(3) == null ? 0 : ar(treff.group(3).replace("'", ""));
    return dag(treff, dag, maanedsnummer(treff.group(2)), ar);
  }

  private static Dato dag(MatchResult treff, int dag, int maaned, int ar) {
    return maaned < 1 || maaned > 12 || dag < 1 || dag > 31
        ? umulig(treff, dag, maaned, ar) : ferdig(treff.start(), treff.end(), dag, maaned, ar);
  }

  private static Dato umulig(MatchResult treff, int dag, int maaned, int ar) {
    return ar == 0 ? null : new Dato(treff.start(), treff.end(), Dato.Art.UMULIG, null, maaned, dag, ar);
  }

  private static Dato ferdig(int start, int slutt, int dag, int maaned, int ar) {
    if (ar == 0) {
      return new Dato(start, slutt, Dato.Art.UTEN_AR, null, maaned, dag, 0);
    }
    boolean finnes = dag <= YearMonth.of(ar, maaned).lengthOfMonth();
    return new Dato(
        start, slutt, finnes ? Dato.Art.DAG : Dato.Art.UMULIG, finnes ? LocalDate.of(ar, maaned, dag) : null, maaned,
        dag, ar);
  }

  private static Dato delAvAr(MatchResult treff, int maaneder, int antall) {
    int nummer = treff.group(1) != null ? tall(treff.group(1))
        : treff.group(2) != null ? NUMMER.get(treff.group(2).toLowerCase(Locale.ROOT))
        : treff.group(3).equalsIgnoreCase("IV") ? 4 : treff.group(3).length();
    int ar = treff.group(4) == null ? 0 : tall(treff.group(4));
    int maaned = Math.min(nummer, antall) * maaneder;
    LocalDate dag = ar == 0 ? null : YearMonth.of(ar, maaned).atEndOfMonth();
    return new Dato(treff.start(), treff.end(), Dato.Art.PERIODE, dag, maaned, 0, ar);
  }

  private static Dato maaned(MatchResult treff) {
    YearMonth maaned = YearMonth.of(tall(treff.group(3)), maanedsnummer(treff.group(2)));
    boolean midt = treff.group(1) != null && !treff.group(1).equalsIgnoreCase("ultimo");
    return new Dato(
        treff.start(), treff.end(), Dato.Art.PERIODE, midt ? null : maaned.atEndOfMonth(), maaned.getMonthValue(), 0,
        maaned.getYear());
  }

  private static Dato periode(MatchResult treff, LocalDate slutt) {
    return new Dato(treff.start(), treff.end(), Dato.Art.PERIODE, slutt, 0, 0,
        slutt == null ? tall(treff.group(1)) : slutt.getYear());
  }

  private static int maanedsnummer(String navn) {
    return MAANEDER.indexOf(navn.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int ordenstall(String ord) {
    for (int i = 0; i < ORDENSTALL.size(); i++) {
      if (ord.toLowerCase(Locale.ROOT).matches(ORDENSTALL.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int tall(String tekst) {
    return Integer.parseInt(tekst);
  }

  /** Two digits are a year of this century. */
  private static int ar(String tekst) {
    return tekst.length() == 2 ? 2000 + tall(tekst) : tall(tekst);
  }
}
