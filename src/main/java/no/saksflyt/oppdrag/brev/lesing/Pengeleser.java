package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the money a letter names for an assignment. */
final class Pengeleser {

  private static final Pattern GIS =
      Monster.likegyldig(
          "(?<!\\p{L})(?:finansier|settes (?:det )?av|settes det av|sett(?:es|ast) av|setjast av|avsett|avsatt|sett av"
              + "|satt av|stilt til disposisjon|stilles (?:det )?til disposisjon|disponer|tildel|bevilg|løyv|anslå"
              + "|anslag|ramme på|kostnadsramme)\\p{L}*");
  private static final Pattern SATS =
      Monster.likegyldig("(?:for hver|for kvar|per (?:deltaker|person|flyktning|time|elev)|pr\\. |sats)");
  private static final Pattern ANSLAG =
      Monster.likegyldig("(?<!\\p{L})(?:anslå\\p{L}*|anslag\\p{L}*|estimer\\p{L}*|forventes|foreløpig)");
  private static final Pattern PERIODE = Monster.av("(?<fra>20\\d\\d)_(?:–|/|og|til)_(?<til>20\\d\\d)(?!_[–/]_\\d)");
  private static final Pattern AR = Monster.likegyldig("(?:\\bi|\\bfor|\\bår) (?<ar>20\\d\\d)(?!_[–/]_\\d|\\d)");
  private static final Pattern DEL =
      Monster.likegyldig("(?<!\\p{L})(?<kind>deloppdrag|del|tiltak) (?<id>\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\d])");

  private final Flyt flyt;

  Pengeleser(Flyt flyt) {
    this.flyt = flyt;
  }

  /**
   * @param finansiering whether the stretch is headed as the assignment's financing, so that any amount counts
   * @param del the part the stretch is about, or null
   */
  List<LesteMidler> les(int start, int slutt, boolean finansiering, String del) {
    var ut = new ArrayList<LesteMidler>();
    for (Avsnitt setning : Avsnitt.setninger(flyt, start, slutt)) {
      String tekst = flyt.mellom(setning.start(), setning.slutt());
      if ((finansiering || GIS.matcher(tekst).find()) && !SATS.matcher(tekst).find()) {
        lesSetning(ut, setning, tekst, finansiering, del);
      }
    }
    return ut;
  }

  private void lesSetning(List<LesteMidler> ut, Avsnitt setning, String tekst, boolean finansiering, String del) {
    List<Belop> belop = Belop.finn(tekst);
    List<KapPost> poster = KapPost.finn(tekst);
    String egenDel = del(tekst, del);
    for (int i = 0; i < belop.size(); i++) {
      int neste = i + 1 < belop.size() ? belop.get(i + 1).start() : tekst.length();
      String etter = tekst.substring(belop.get(i).slutt(), neste);
      String post = post(poster, belop.get(i).slutt(), neste, belop.size());
      ut.add(midler(setning, egenDel, belop.get(i).ore(), post, etter, tekst));
    }
    if (belop.isEmpty() && finansiering) {
      poster.forEach(p -> ut.add(midler(setning, egenDel, null, p.verdi(), tekst, tekst)));
    }
  }

  private LesteMidler midler(Avsnitt setning, String del, Long ore, String post, String etter, String hele) {
    Matcher periode = PERIODE.matcher(etter);
    boolean harPeriode = periode.find();
    Matcher ar = AR.matcher(etter);
    Integer enkelt = !harPeriode && ar.find() ? Integer.valueOf(ar.group("ar")) : null;
    return new LesteMidler(
        del,
        ore,
        post,
        enkelt,
        harPeriode ? Integer.valueOf(periode.group("fra")) : null,
        harPeriode ? Integer.valueOf(periode.group("til")) : null,
        ANSLAG.matcher(hele).find(),
        flyt.linje(setning.start()),
        flyt.sisteLinje(setning.start(), setning.slutt()));
  }

  private static String post(List<KapPost> poster, int fra, int til, int antallBelop) {
    return poster.stream()
        .filter(p -> (p.start() >= fra && p.start() < til) || antallBelop == 1)
        .map(KapPost::verdi)
        .findFirst()
        .orElse(null);
  }

  private static String del(String tekst, String ellers) {
    Matcher treff = DEL.matcher(tekst);
    return treff.find() ? Delnavn.av(treff.group("kind"), treff.group("id")) : ellers;
  }
}
