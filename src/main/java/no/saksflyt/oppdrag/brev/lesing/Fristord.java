package no.saksflyt.oppdrag.brev.lesing;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words deadlines are written with beside dates: rhythms, reports, events and what is left open. */
final class Fristord {

  private static final Pattern RYTME =
      Monster.likegyldig(
          "(?<!\\p{L})(?:(?<uke>ukentlig|vekentleg|vekevis|hver uke|kvar veke)|(?<tom>annenhver måned|annankvar månad)"
              + "|(?<mnd>månedlig|månedsvis|månadleg|månadsvis|hver måned|kvar månad)\\p{L}*"
              + "|(?<kv>kvartalsvis|kvartalsvise|hvert kvartal|kvart kvartal|kvartalsrapporter\\p{L}*)"
              + "|(?<te>tertialvis|tertialvise|hvert tertial|kvart tertial|hver fjerde måned|kvar fjerde månad)"
              + "|(?<ha>halvårlig|halvårleg|halvårsvis|hvert halvår|kvart halvår|to ganger (?:i året|årlig|per år)"
              + "|to gonger i året|hver sjette måned)\\p{L}*"
              + "|(?<toar>annethvert år|annakvart år|hvert annet år|kvart anna år)"
              + "|(?<ar>årlig|årleg|årvis|hvert år|kvart år|en gang i året|ein gong i året|én gang i året)\\p{L}*)");
  private static final Pattern RAPPORT =
      Monster.likegyldig(
          "(?<!\\p{L})(?:(?<ha>halvårsrapport|halvårleg rapport|halvårlig rapport(?!er))|(?<te>tertialrapport)"
              + "|(?<kv>kvartalsrapport)|(?<ti>tilskuddsrapport|tilskotsrapport)"
              + "|(?<ar>årsrapport|årsmelding|årleg rapport(?!er)|årsberetning))\\p{L}*"
              + "(?:_(?:for|i|frå|fra|av)?_(?<aar>20\\d\\d)(?:_(?:og|,)_(?<aar2>20\\d\\d))?)?");
  private static final Pattern HENDELSE =
      Monster.likegyldig(
          "(?<!\\p{L})(?:samtidig (?:som|med)|samstundes (?:som|med)|når|straks etter at"
              + "|så snart(?! som (?:mulig|mogleg|råd))|innen \\S+ (?:dager|uker|måneder|veker|månader) etter|etter at"
              + "|etter vedtak|etter (?:høring|høyring|behandling|handsaming|klarsignal|oversendelse|mottak"
              + "|avklaring)\\p{L}*|ved (?:oversendelse|overlevering|fremleggelse|framlegging|ikrafttredelse"
              + "|iverksett\\p{L}*)|i forbindelse med|i samband med|i forkant av|i etterkant av"
              + "|(?:dager|uker|veker|måneder|månader|uke|måned|månad|veke) (?:før|etter))(?!\\p{L})");
  private static final Pattern AAPEN =
      Monster.likegyldig(
          "(?<!\\p{L})(?:for|fort)?(?:løpende|løpande|laupande|kontinuerlig|kontinuerleg|snarest|snarast|avtalt|avtala"
              + "|straks|så raskt som (?:mulig|mogleg)|så snart som (?:mulig|mogleg|råd)|så fort som mulig|umiddelbart"
              + "|avtales|avtalast|avklares|avklarast|etter (?:nærmere |nærare )?(?:avtale|avklaring)"
              + "|(?:nærmere|nærare) (?:avtale|avklaring|dialog)|fastsettes|fastsetjast"
              + "|settes (?:etter|nærmere|senere|i)|sett(?:es|ast) seinare|setjast|så lenge|ved behov|inntil videre"
              + "|inntil vidare|til dialog|i dialog med|ikke fastsatt|ikkje fastsett|kommer (?:vi )?tilbake til"
              + "|kjem (?:vi )?tilbake til|ingen frist|varig|permanent)(?!\\p{L})");

  private Fristord() {}

  /**
   * A word found.
   *
   * @param start where it starts
   * @param slutt where it ends
   * @param periode the rhythm, for a rhythm
   * @param rapport the report, for a report
   * @param ar the printed year of a report, or 0
   */
  record Ord(int start, int slutt, Period periode, Rapporttype rapport, int ar) {}

  static Ord rytme(CharSequence tekst) {
    Matcher treff = RYTME.matcher(tekst);
    if (!treff.find()) {
      return null;
    }
    Period periode =
        treff.group("uke") != null ? Period.ofDays(7)
            : treff.group("tom") != null ? Period.ofMonths(2)
            : treff.group("mnd") != null ? Period.ofMonths(1)
            : treff.group("kv") != null ? Period.ofMonths(3)
            : treff.group("te") != null ? Period.ofMonths(4)
            : treff.group("ha") != null ? Period.ofMonths(6)
            : treff.group("toar") != null ? Period.ofYears(2)
            : Period.ofYears(1);
    return new Ord(treff.start(), treff.end(), periode, null, 0);
  }

  static List<Ord> rapporter(CharSequence tekst) {
    var ut = new ArrayList<Ord>();
    Matcher treff = RAPPORT.matcher(tekst);
    while (treff.find()) {
      Rapporttype type =
          treff.group("ha") != null ? Rapporttype.HALVARSRAPPORT
              : treff.group("te") != null ? Rapporttype.TERTIALRAPPORT
              : treff.group("kv") != null ? Rapporttype.KVARTALSRAPPORT
              : treff.group("ti") != null ? Rapporttype.TILSKUDDSRAPPORT
              : Rapporttype.ARSRAPPORT;
      int ar = treff.group("aar") == null ? 0 : Integer.parseInt(treff.group("aar"));
      ut.add(new Ord(treff.start(), treff.end(), null, type, ar));
      if (treff.group("aar2") != null) {
        ut.add(new Ord(treff.start("aar2"), treff.end("aar2"), null, type, Integer.parseInt(treff.group("aar2"))));
      }
    }
    return arFraNeste(ut);
  }

  static boolean hendelse(CharSequence tekst) {
    return HENDELSE.matcher(tekst).find();
  }

  static boolean aapen(CharSequence tekst) {
    return AAPEN.matcher(tekst).find();
  }

  /** "halvårs- og årsrapporten for 2024": the year at the end is everybody's. */
  private static List<Ord> arFraNeste(List<Ord> ord) {
    for (int i = ord.size() - 2; i >= 0; i--) {
      Ord dette = ord.get(i);
      if (dette.ar() == 0 && ord.get(i + 1).ar() > 0) {
        ord.set(i, new Ord(dette.start(), dette.slutt(), null, dette.rapport(), ord.get(i + 1).ar()));
      }
    }
    return ord;
  }
}
