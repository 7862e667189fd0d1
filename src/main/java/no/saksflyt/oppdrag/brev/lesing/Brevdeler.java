package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a file into its letters and says what is known of each. */
final class Brevdeler {

  private static final Pattern NUMMERAR =
      Monster.av("[Oo]ppdrag(?:et)?_(?:nr\\.?|nummer)?_(20\\d\\d)_–_\\d{1,3}(?!\\d)");
  private static final Pattern BREVAR =
      Monster.likegyldig("tildelingsbrev(?:et)?(?: til [\\p{L}–]+(?: og [\\p{L}–]+)?)? for (20\\d\\d)");
  private static final Pattern DATERT =
      Monster.likegyldig(
          "tillegg (?:nr\\.? )?(?<nr>\\d{1,2})[^.;]{0,80}?(?:datert|av) (?<dato>\\d{1,2}_\\.[^,;]{3,20}?20\\d\\d)");

  private final Flyt flyt;
  private final List<Brevhode> hoder;

  private Brevdeler(Flyt flyt, List<Brevhode> hoder) {
    this.flyt = flyt;
    this.hoder = hoder;
  }

  static List<Brevdel> del(Flyt flyt, List<Brevhode> hoder) {
    return new Brevdeler(flyt, hoder).del();
  }

  private List<Brevdel> del() {
    var starter = new ArrayList<Integer>();
    var titler = new ArrayList<Brevtittel>();
    for (int sted = 0; sted < flyt.length(); sted++) {
      Brevtittel tittel = flyt.avsnittstart(sted) && flyt.linjestart(sted) ? tittel(sted) : null;
      if (tittel != null) {
        starter.add(sted);
        titler.add(tittel);
        sted = tittel.slutt() - 1;
      }
    }
    if (starter.isEmpty() || harOppdrag(0, starter.get(0))) {
      starter.add(0, 0);
      titler.add(0, null);
    } else {
      starter.set(0, 0);
    }
    return medDatoer(starter, titler);
  }

  private Brevtittel tittel(int sted) {
    if (!Character.isUpperCase(flyt.charAt(sted))) {
      return null;
    }
    Brevtittel tittel = Brevtittel.paa(flyt, sted, flyt.length());
    if (tittel == null || (tittel.type() == Brevtype.TILDELINGSBREV && tittel.ar() == null)) {
      return tittel == null ? null : alene(tittel) && sted < 400 ? tittel : null;
    }
    int neste = flyt.synlig(tittel.slutt(), flyt.length());
    boolean linjeslutt = flyt.mellom(tittel.slutt(), neste).contains("\n");
    boolean setning = neste < flyt.length() && Character.isUpperCase(flyt.charAt(neste))
        && tittel.type() == Brevtype.TILLEGG;
    return linjeslutt || setning || neste >= flyt.length() ? tittel : null;
  }

  private boolean alene(Brevtittel tittel) {
    return flyt.avsnittstart(flyt.synlig(tittel.slutt(), flyt.length()));
  }

  private boolean harOppdrag(int start, int slutt) {
    return Overskriftsfinner.finn(flyt, start, slutt).stream().anyMatch(o -> o.art() == Overskrift.Art.OPPDRAG);
  }

  private List<Brevdel> medDatoer(List<Integer> starter, List<Brevtittel> titler) {
    Map<Integer, LocalDate> datert = datert();
    var ut = new ArrayList<Brevdel>();
    int brukteHoder = 0;
    for (int i = 0; i < starter.size(); i++) {
      int start = starter.get(i);
      int slutt = i + 1 < starter.size() ? starter.get(i + 1) : flyt.length();
      int grense = i + 1 < starter.size() ? flyt.linje(starter.get(i + 1)) : Integer.MAX_VALUE;
      Brevhode hode = null;
      while (brukteHoder < hoder.size() && hoder.get(brukteHoder).linje() < grense
          && (hode == null || hode.dato() == null)
          && (i + 1 == starter.size() || !foranNeste(hoder.get(brukteHoder), slutt))) {
        hode = hoder.get(brukteHoder++);
      }
      ut.add(brevdel(i + 1, titler.get(i), start, slutt, hode, datert));
    }
    return ut;
  }

  /** Whether nothing of this letter's text stands between the head and the next title: then it is the next one's. */
  private boolean foranNeste(Brevhode hode, int neste) {
    int siste = neste - 1;
    while (siste > 0 && (Character.isWhitespace(flyt.charAt(siste)) || flyt.charAt(siste) == Flyt.SLUTT)) {
      siste--;
    }
    return siste > 0 && flyt.linje(siste) < hode.linje();
  }

  private Brevdel brevdel(int lopenr, Brevtittel tittel, int start, int slutt, Brevhode hode, Map<Integer,
      LocalDate> datert) {
    Brevtittel vedlegg = tittel == null ? Brevtittel.vedlegg(flyt, flyt.synlig(start, slutt), slutt) : null;
    Brevtittel brukt = tittel == null ? vedlegg : tittel;
    LocalDate dato = hode == null ? null : hode.dato();
    Integer nummer = brukt == null ? null : brukt.nummer();
    boolean revidert = brukt != null && brukt.revidert();
    if (dato == null && nummer != null && !revidert) {
      dato = datert.get(nummer);
    }
    Brev brev =
        new Brev(
            lopenr,
            brukt == null ? null : brukt.tekst(),
            ar(brukt, start, slutt, dato),
            brukt == null ? Brevtype.UKJENT : brukt.type(),
            nummer,
            revidert,
            dato,
            hode == null ? null : hode.referanse(),
            flyt.linje(flyt.synlig(start, slutt)),
            flyt.sisteLinje(start, slutt));
    return new Brevdel(brev, start,
        brukt == null ? start : brukt.slutt() >= start && brukt.slutt() <= slutt ? brukt.slutt() : start, slutt);
  }

  /** Other letters of the file can tell what a letter's own head does not: "tillegg nr. 3 … datert 30. juni 2023". */
  private Map<Integer, LocalDate> datert() {
    var ut = new HashMap<Integer, LocalDate>();
    Matcher treff = DATERT.matcher(flyt);
    while (treff.find()) {
      Datoer.forste(treff.group("dato")).ifPresent(dato -> ut.putIfAbsent(Integer.valueOf(treff.group("nr")), dato));
    }
    return ut;
  }

  private Integer ar(Brevtittel tittel, int start, int slutt, LocalDate dato) {
    if (tittel != null && tittel.ar() != null) {
      return tittel.ar();
    }
    Matcher nevnt = BREVAR.matcher(flyt).region(start, Math.min(slutt, start + 1500));
    if (tittel != null && nevnt.find()) {
      return Integer.valueOf(nevnt.group(1));
    }
    var antall = new HashMap<Integer, Integer>();
    for (Overskrift o : Overskriftsfinner.finn(flyt, start, slutt)) {
      if (o.nummer() != null) {
        antall.merge(Integer.valueOf(o.nummer().substring(0, 4)), 1, Integer::sum);
      }
    }
    if (antall.isEmpty()) {
      Matcher nummer = NUMMERAR.matcher(flyt).region(start, slutt);
      while (nummer.find()) {
        antall.merge(Integer.valueOf(nummer.group(1)), 1, Integer::sum);
      }
    }
    return antall.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(dato == null ? null : Integer.valueOf(dato.getYear()));
  }
}
