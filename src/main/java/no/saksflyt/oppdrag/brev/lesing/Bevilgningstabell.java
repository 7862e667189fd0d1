package no.saksflyt.oppdrag.brev.lesing;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of tables of appropriations: with chapter and post in each row, or with posts under their chapter. */
final class Bevilgningstabell {

  private static final Pattern RAD =
      Monster.av(
          "(?<![\\d/])(?<kap>\\d{3,4})_/_(?<post>\\d{2})\\s+(?<navn>\\p{Lu}[^\\d\\u0003]*?)\\s+"
              + "(?<belop>–?\\d{1,3}(?:[\\s.]\\d{3}(?!\\d|_/))+|–?\\d+(?:,\\d+)?)(?![\\d,]|[.]\\d)");
  private static final Pattern POSTHODE =
      Monster.likegyldig("(?<=\\n|^)Post (?:Betegnelse|Betegning|Postnavn|Navn|Namn|Tekst|Beskrivelse|Nemning)[^\\n]*");
  private static final Pattern POSTRAD =
      Monster.av(
          "(?<=\\n)_(?<post>\\d{2})\\s+(?<navn>\\p{Lu}[^\\d\\u0003]*?)\\s+"
              + "(?<belop>–?\\d{1,3}(?:[\\s.]\\d{3}(?!\\d|_/))+|–?\\d+(?:,\\d+)?)(?=_(?:\\n|$))");
  private static final Pattern TUSEN = Monster.likegyldig("(?:1_000|tusen) ?(?:kr\\b|kroner|NOK)");
  private static final Pattern MILLIONER =
      Monster.likegyldig("(?:i mill\\. ?(?:kr|kroner)|mill\\. kroner\\)|i millioner kroner)");
  private static final Pattern KAPITTEL = Monster.likegyldig("kap(?:\\.|ittel)_(\\d{3,4})");
  private static final Pattern NYTT_KAPITTEL = Monster.likegyldig("kap(?:\\.|ittel)_\\d{3,4}_\\p{L}");

  /** How far above a row its table may say what unit it counts in. */
  private static final int TABELLHODE = 1500;

  /** How far above the column heads a table of one chapter says so. */
  private static final int POSTTABELLHODE = 300;

  private final Lesing lesing;
  private final Bevilgningsposter poster;

  Bevilgningstabell(Lesing lesing, Bevilgningsposter poster) {
    this.lesing = lesing;
    this.poster = poster;
  }

  void les(Avsnitt avsnitt) {
    String tekst = lesing.flyt.mellom(avsnitt.start(), avsnitt.slutt());
    Matcher rad = RAD.matcher(tekst);
    while (rad.find()) {
      long enhet = enhet(tekst.substring(Math.max(0, rad.start() - TABELLHODE), rad.start()));
      total(rad.group("kap") + "/" + rad.group("post"), rad, avsnitt, enhet);
    }
    Matcher hode = POSTHODE.matcher(tekst);
    while (hode.find()) {
      String kapittel =
          KAPITTEL.matcher(tekst.substring(0, hode.start())).results().reduce((a,
              b) -> b).map(r -> r.group(1)).orElse(null);
      if (kapittel != null) {
        posterUnder(hode, kapittel, tekst, avsnitt);
      }
    }
  }

  private void posterUnder(MatchResult hode, String kapittel, String tekst, Avsnitt avsnitt) {
    long enhet = enhet(tekst.substring(Math.max(0, hode.start() - POSTTABELLHODE), hode.end()));
    Matcher rad = POSTRAD.matcher(tekst).region(hode.end(), tekst.length()).useTransparentBounds(true);
    int forrige = hode.end();
    while (rad.find() && !NYTT_KAPITTEL.matcher(tekst.substring(forrige, rad.start())).find()) {
      total(kapittel + "/" + rad.group("post"), rad, avsnitt, enhet);
      forrige = rad.end();
    }
  }

  private void total(String kapPost, Matcher rad, Avsnitt avsnitt, long enhet) {
    int start = avsnitt.start() + rad.start();
    int slutt = avsnitt.start() + rad.end();
    long ore = Belop.celle(rad.group("belop").replaceAll(Monster.STREK, "-"), enhet);
    poster.tabelltotal(kapPost, ore, rad.group("navn"), start, slutt);
    lesing.bruk(start, slutt);
  }

  /** @return how many øre a printed one is worth */
  private static long enhet(String foran) {
    return MILLIONER.matcher(foran).find() ? 100_000_000L : TUSEN.matcher(foran).find() ? 100_000L : 100L;
  }
}
