package no.saksflyt.oppdrag.brev.lesing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the deadlines of one stretch of text, all of them of the same part or of the whole. */
final class Fristleser {

  private static final Pattern FORAN =
      Monster.likegyldig(
          "^(?:[\\s.,;:–(•*]|\\bså (?:snart|raskt|fort) som (?:mulig|mogleg|råd)\\b"
              + "|\\b(?:og|samt|deretter|så|eller)\\b)+|\\b"
              + "(?:skal (?:leveres|sendes|oversendes|foreligge)|leveres|leverast|sendes|oversendes|foreligger"
              + "|med frist|frist(?:en)?|innen|innan|senest|seinast|f\\.o\\.m\\.?|fom\\.?|fra og med|frå og med|fra"
              + "|frå|utgangen av|utgongen av|slutten av|i løpet av|første gang|fyrste gong|er|for|til|den|på|i|ved|ut"
              + "|på dato|per|pr\\.|samtidig)\\b(?=[\\s.,;:–]*"
              + "(?:$|\\b(?:innen|innan|senest|seinast|f\\.o\\.m|fra og med|utgangen|utgongen|første|den|til|i|ut"
              + "|slutten)\\b))|[\\s.,;:–(]+$");
  private static final Pattern ETTER = Monster.likegyldig("^[\\s.,;:–]*(?:(?:for|til|er|gjelder)\\b)?|[\\s.,;:–)(]+$");
  private static final Pattern LETT_MERKE = Monster.likegyldig("^(?<navn>\\p{L}[^:.;\\n]{1,70}?)_:_");
  private static final Pattern NY_SETNING = Pattern.compile("[.;]\\s+(?=\\p{Lu})|\\n(?=\\s*\\p{Lu})|\\n\\s*\\n|;");
  private static final Pattern FRASE =
      Monster.likegyldig(
          "(?:første gang|fyrste gong|deretter|så|og|samt|rapportering|oppdatering|leveranse|\\s|,|ved behov|med"
              + "|hvert år|f\\.o\\.m)*");

  private final Lesing lesing;
  private final String del;
  private final int avstand;
  private final String tekst;
  private final List<LestFrist> frister = new ArrayList<>();

  private Fristleser(Lesing lesing, String del, int start, int slutt) {
    this.lesing = lesing;
    this.del = del;
    this.avstand = start;
    this.tekst = lesing.flyt.mellom(start, slutt).replace(Flyt.SLUTT, ' ');
  }

  /** @return the deadlines between the two places, in their order; what cannot be read becomes a deviation */
  static List<LestFrist> les(Lesing lesing, String del, int start, int slutt) {
    return new Fristleser(lesing, del, start, slutt).les();
  }

  private List<LestFrist> les() {
    for (int[] ledd : ledd()) {
      lesLedd(ledd[0], ledd[1]);
    }
    return frister;
  }

  /** Splits where a new clause starts after something that already fixes a deadline. */
  private List<int[]> ledd() {
    var ut = new ArrayList<int[]>();
    int her = 0;
    Matcher skille = NY_SETNING.matcher(tekst);
    while (skille.find()) {
      String foran = tekst.substring(her, skille.start());
      String etter = tekst.substring(skille.end());
      if (sier(foran) && sier(etter.replaceAll("(?s)\\n\\s*\\n.*", "")) && !forkortelse(foran)) {
        ut.add(new int[] {her, skille.start()});
        her = skille.end();
      }
    }
    ut.add(new int[] {her, tekst.length()});
    return ut;
  }

  private static boolean forkortelse(String foran) {
    return foran.matches("(?s).*(?:f\\.o\\.m|fom|nr|kap|jf|bl\\.a)");
  }

  private static boolean sier(String bit) {
    return !Datoer.finn(bit).isEmpty() || Fristord.rytme(bit) != null || !Fristord.rapporter(bit).isEmpty()
        || Fristord.aapen(bit) || Fristord.hendelse(bit);
  }

  private void lesLedd(int start, int slutt) {
    String bit = tekst.substring(start, slutt);
    if (bit.isBlank()) {
      return;
    }
    List<Dato> datoer = Datoer.finn(bit);
    Fristord.Ord rytme = Fristord.rytme(bit);
    List<Fristord.Ord> rapporter = Fristord.rapporter(bit);
    int egenRapport = datoer.isEmpty() ? -1 : Avsnittsdel.rapportEtter(bit, datoer, rapporter);
    if (egenRapport >= 0) {
      lesLedd(start, start + egenRapport);
      lesLedd(start + egenRapport, slutt);
    } else if (datoer.isEmpty()) {
      utenDato(start, slutt, bit, rytme, rapporter);
    } else if (Fristord.hendelse(bit) && datoer.size() == 1 && !fastForan(bit, datoer.get(0))) {
      Dato dato = datoer.get(0);
      legg(start, slutt, null, Fristform.HENDELSE, dato.dag(), null, null);
      if (dato.art() == Dato.Art.UMULIG || dato.art() == Dato.Art.UTEN_AR) {
        avvik(start, slutt, dato);
      }
    } else if (rytme != null && periodisk(bit, rytme, datoer)) {
      lesPeriodisk(start, slutt, bit, rytme, datoer);
    } else {
      lesDatoer(start, bit, datoer, rytme);
    }
  }

  /** A date that stands before the event is fixed by itself. */
  private static boolean fastForan(String bit, Dato dato) {
    return Monster.likegyldig("[\\s\\p{L}:]{0,25}").matcher(bit.substring(0, dato.start())).matches()
        && !Fristord.hendelse(bit.substring(0, dato.start()));
  }

  private void utenDato(int start, int slutt, String bit, Fristord.Ord rytme, List<Fristord.Ord> rapporter) {
    if (!rapporter.isEmpty()) {
      for (int i = 0; i < rapporter.size(); i++) {
        Fristord.Ord rapport = rapporter.get(i);
        int fra = i == 0 ? start : start + rapport.start();
        int til = i + 1 == rapporter.size() ? slutt : start + rapport.slutt();
        int ar = rapport.ar() > 0 ? rapport.ar() : lesing.brev.ar() == null ? 0 : lesing.brev.ar();
        LocalDate beregnet = ar == 0 ? null : lesing.kalender.levering(ar, rapport.rapport()).orElse(null);
        legg(fra, til, null, Fristform.RAPPORT, null, beregnet, null);
      }
    } else if (rytme != null) {
      legg(start, slutt, null, Fristform.PERIODISK, null, null, rytme.periode());
    } else if (Fristord.aapen(bit)) {
      legg(start, slutt, null, Fristform.LOPENDE, null, null, null);
    } else if (Fristord.hendelse(bit)) {
      legg(start, slutt, null, Fristform.HENDELSE, null, null, null);
    } else if (helAr(bit) != null) {
      legg(start, slutt, null, Fristform.PERIODE, helAr(bit), null, null);
    } else if (bit.strip().length() > 2) {
      legg(start, slutt, null, Fristform.UGYLDIG, null, null, null);
      lesing.avvik(avstand + start, avstand + slutt, Grunn.av("ulesbarFrist"), Alvor.SPORSMAL, null);
    }
  }

  private static LocalDate helAr(String bit) {
    Matcher ar = Monster.av("(?:.*[:\\s])?(20\\d\\d)\\.?_").matcher(bit.strip());
    return ar.matches() ? LocalDate.of(Integer.parseInt(ar.group(1)), 12, 31) : null;
  }

  /** A rhythm before the date belongs to it; one in brackets after it is a deadline of its own. */
  private static boolean periodisk(String bit, Fristord.Ord rytme, List<Dato> datoer) {
    Dato forste = datoer.get(0);
    if (rytme.start() < forste.start()) {
      return Avsnittsdel.ingenSlutt(bit, rytme.slutt(), forste.start());
    }
    String mellom = bit.substring(forste.slutt(), rytme.start());
    return !mellom.contains("(") && Monster.likegyldig(".*\\b(?:deretter|så|og videre|og vidare|siden|sidan|og"
        + "|samt)\\s*(?:på nytt )?").matcher(mellom).matches();
  }

  private void lesPeriodisk(int start, int slutt, String bit, Fristord.Ord rytme, List<Dato> datoer) {
    Dato forste = datoer.stream().filter(d -> d.dag() != null).findFirst().orElse(datoer.get(0));
    boolean sammeDag = datoer.stream().skip(1).allMatch(d -> d.dagtall() == forste.dagtall()
        && d.maaned() == forste.maaned());
    if (!sammeDag && datoer.stream().allMatch(d -> d.art() == Dato.Art.DAG) && Avsnittsdel.merketLedd(bit, datoer)) {
      lesDatoer(start, bit, datoer, null);
      return;
    }
    if (forste.art() == Dato.Art.UMULIG) {
      ugyldig(start, slutt, forste, null);
      return;
    }
    legg(start, slutt, null, Fristform.PERIODISK, forste.dag(), null, rytme.periode());
  }

  private void lesDatoer(int start, String bit, List<Dato> datoer, Fristord.Ord rytme) {
    boolean etterstilt = Avsnittsdel.etterstilt(bit, datoer);
    int forrige = 0;
    int merkeslutt = -1;
    for (int i = 0; i < datoer.size(); i++) {
      Dato dato = datoer.get(i);
      if (i + 1 < datoer.size() && Avsnittsdel.presiseres(bit, dato, datoer.get(i + 1))) {
        merkeslutt = dato.start();
        continue;
      }
      int neste = i + 1 < datoer.size() ? datoer.get(i + 1).start() : bit.length();
      int fra = etterstilt ? dato.start() : forrige;
      int til = etterstilt ? neste : dato.slutt();
      if (i + 1 == datoer.size()) {
        til = bit.length();
      } else if (!etterstilt) {
        til = Math.max(dato.slutt(), Avsnittsdel.parentes(bit, dato.slutt(), neste));
      }
      if (rytme != null && rytme.start() >= dato.slutt() && rytme.start() < til) {
        til = Avsnittsdel.foranRytme(bit, dato.slutt(), rytme.start());
      }
      String merke = etterstilt || bit.substring(fra, dato.start()).isBlank()
          ? etterMerke(bit.substring(dato.slutt(), til))
          : foranMerke(bit.substring(fra, merkeslutt >= fra ? merkeslutt : dato.start()));
      merkeslutt = -1;
      legg(start + fra, start + til, dato, merke);
      forrige = til;
      if (rytme != null && rytme.start() >= til && rytme.start() < neste) {
        legg(start + rytme.start(), start + Avsnittsdel.slutt(bit, rytme.slutt(), neste), null, Fristform.PERIODISK,
            null, null, rytme.periode());
        forrige = Avsnittsdel.slutt(bit, rytme.slutt(), neste);
      }
    }
  }

  private void legg(int start, int slutt, Dato dato, String merke) {
    switch (dato.art()) {
      case DAG -> leggMerket(start, slutt, merke, Fristform.DATO, dato.dag(), null, null);
      case UMULIG, UTEN_AR -> ugyldig(start, slutt, dato, merke);
      case PERIODE -> {
        boolean utenAr = dato.dag() == null && dato.ar() == 0;
        leggMerket(start, slutt, merke, utenAr ? Fristform.UGYLDIG : Fristform.PERIODE, dato.dag(), null, null);
        if (utenAr) {
          LocalDate forslag = etterBrevet(dato.maaned(), 31);
          lesing.avvik(avstand + start, avstand + slutt, Grunn.av("periodeUtenAr"), Alvor.FEIL, forslag);
        } else if (dato.dag() == null) {
          lesing.avvik(avstand + start, avstand + slutt, Grunn.av("upresis"), Alvor.SPORSMAL, null);
        }
      }
    }
  }

  private void ugyldig(int start, int slutt, Dato dato, String merke) {
    leggMerket(start, slutt, merke, Fristform.UGYLDIG, null, null, null);
    avvik(start, slutt, dato);
  }

  private void avvik(int start, int slutt, Dato dato) {
    if (dato.art() == Dato.Art.UTEN_AR) {
      LocalDate forslag = etterBrevet(dato.maaned(), dato.dagtall());
      String grunn = lesing.brev.dato() == null ? "utenArUdatert" : "utenAr";
      lesing.avvik(avstand + start, avstand + slutt, Grunn.av(grunn), Alvor.FEIL, forslag);
      return;
    }
    boolean ekteMaaned = dato.maaned() >= 1 && dato.maaned() <= 12;
    LocalDate forslag = ekteMaaned ? YearMonth.of(dato.ar(), dato.maaned()).atEndOfMonth() : null;
    String grunn =
        ekteMaaned
            ? Grunn.av(
                "umuligDato", Month.of(dato.maaned()).getDisplayName(TextStyle.FULL, Locale.forLanguageTag("nb")),
                forslag.getDayOfMonth())
            : Grunn.av("umuligDatoUtenForslag");
    lesing.avvik(avstand + start, avstand + slutt, grunn, Alvor.FEIL, forslag);
  }

  /** The first such day after the letter, or of the letter's year where the letter has no date. */
  private LocalDate etterBrevet(int maaned, int dag) {
    LocalDate brevdato = lesing.brev.dato();
    if (brevdato == null && lesing.brev.ar() == null) {
      return null;
    }
    int ar = brevdato != null ? brevdato.getYear() : lesing.brev.ar();
    LocalDate forslag = iAar(ar, maaned, dag);
    return brevdato != null && !forslag.isAfter(brevdato) ? iAar(ar + 1, maaned, dag) : forslag;
  }

  private static LocalDate iAar(int ar, int maaned, int dag) {
    try {
      return LocalDate.of(ar, maaned, dag);
    } catch (DateTimeException kortere) {
      return YearMonth.of(ar, maaned).atEndOfMonth();
    }
  }

  private String foranMerke(String foran) {
    return merke(FORAN, foran);
  }

  private String etterMerke(String etter) {
    return merke(ETTER, etter);
  }

  private static String merke(Pattern skrell, String raa) {
    String merke = raa.strip();
    String forrige;
    do {
      forrige = merke;
      merke = skrell.matcher(merke).replaceAll("").strip();
    } while (!merke.equals(forrige));
    merke = Tegn.enLinje(merke);
    int kolon = merke.indexOf(": ");
    merke = kolon > 2 ? merke.substring(0, kolon) : merke;
    boolean ord = merke.codePoints().filter(Character::isLetter).count() >= 2;
    return ord && merke.length() <= 90 && !FRASE.matcher(merke).matches() ? merke : null;
  }

  private void legg(int start, int slutt, String merke, Fristform form, LocalDate dato, LocalDate beregnet,
      Period periode) {
    String bit = tekst.substring(start, slutt);
    Matcher lett = LETT_MERKE.matcher(bit.strip());
    boolean egetMerke = merke == null && lett.find() && Datoer.finn(lett.group("navn")).isEmpty();
    if (!egetMerke) {
      leggMerket(start, slutt, merke, form, dato, beregnet, periode);
      return;
    }
    int hopp = bit.indexOf(bit.strip()) + lett.end();
    leggMerket(start + hopp, slutt, Tegn.enLinje(lett.group("navn")), form, dato, beregnet, periode);
  }

  private void leggMerket(int start, int slutt, String merke, Fristform form, LocalDate dato, LocalDate beregnet,
      Period periode) {
    int fra = avstand + start;
    int til = avstand + slutt;
    int synlig = lesing.flyt.synlig(fra, til);
    String trykt = lesing.flyt.samlet(synlig, til).replaceAll("^(?:[,;.)]|og |samt )\\s*|[,;(]\\s*$", "").strip();
    if (trykt.isEmpty()) {
      return;
    }
    frister.add(
        new LestFrist(
            del, merke, trykt, form, dato, beregnet, periode, lesing.flyt.linje(synlig),
            lesing.flyt.sisteLinje(synlig, til)));
  }
}
