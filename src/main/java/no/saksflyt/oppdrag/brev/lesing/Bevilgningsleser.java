package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads from running text what happens to appropriations: changes under their post, sums and corrected totals. */
final class Bevilgningsleser {

  private static final Pattern OPP =
      Monster.likegyldig(
          "(?<!\\p{L})(?:økes|økast|auk(?:es|ast|a|ar)|øker|økt|styrk(?:es|ast|a|et)|tilleggsbevilg\\p{L}*"
              + "|økning(?:en)?|auken?)(?!\\p{L})");
  private static final Pattern NED =
      Monster.likegyldig(
          "(?<!\\p{L})(?:reduser(?:es|ast|t|er)|redusere|minkes|minkar|nedsett\\p{L}*|settes ned|kuttes|kuttast"
              + "|reduksjon(?:en)?|nedjuster\\p{L}*)(?!\\p{L})");
  private static final Pattern TOTAL =
      Monster.likegyldig(
          "(?:(?:samlet|samla|ny|total|disponibel|riktig|rett|korrekt) (?:bevilgning|løyving|ramme|beløp|sum)"
              + "|(?:bevilgningen|løyvinga)(?: på posten)? (?:er|blir|vert|utgjør) (?:etter dette|då|da|deretter)"
              + "|(?:bevilgningen|løyvinga) på posten til|fastsettes til|utgjør (?:derfor|etter dette))[^.;]{0,90}?$");
  private static final Pattern SAMLET = Monster.likegyldig("(?:samlet|samla|totalt|til saman|til sammen|netto)");
  private static final Pattern DISPOSISJON =
      Monster.likegyldig("til disposisjon|tildeles|tildelast|overføring|overførsel");
  private static final Pattern OVER_KAPITTEL = Monster.likegyldig("over kap");
  private static final Pattern PUNKT = Pattern.compile("(?s)(?:[-•–*]|Det|\\d).*");

  private final Lesing lesing;
  private final Flyt flyt;
  private final Bevilgningsposter poster;
  private String sistNevnt;

  Bevilgningsleser(Lesing lesing) {
    this.lesing = lesing;
    this.flyt = lesing.flyt;
    this.poster = new Bevilgningsposter(lesing);
  }

  List<LestBevilgning> les(List<Avsnitt> lopetekst) {
    var tabell = new Bevilgningstabell(lesing, poster);
    for (Avsnitt avsnitt : sammenhengende(lopetekst)) {
      tabell.les(avsnitt);
      Postoverskrifter overskrifter = Postoverskrifter.i(flyt, avsnitt, poster);
      boolean disposisjon = false;
      for (Avsnitt setning : Avsnitt.setninger(flyt, avsnitt.start(), avsnitt.slutt())) {
        String tekst = flyt.mellom(setning.start(), setning.slutt());
        disposisjon |= DISPOSISJON.matcher(tekst).find();
        setning(setning, tekst, overskrifter.gjelder(setning), disposisjon);
      }
    }
    return poster.alle();
  }

  /** @return how much rounding can hide in the changes of each post, in øre */
  Map<String, Long> halveEnheter() {
    return poster.halveEnheter();
  }

  /** Paragraphs between two assignments are read as one stretch: a table's rows stand in many. */
  private List<Avsnitt> sammenhengende(List<Avsnitt> avsnitt) {
    var ut = new ArrayList<Avsnitt>();
    for (Avsnitt her : avsnitt) {
      Avsnitt siste = ut.isEmpty() ? null : ut.get(ut.size() - 1);
      if (siste != null && flyt.mellom(siste.slutt(), her.start()).isBlank()) {
        ut.set(ut.size() - 1, new Avsnitt(siste.start(), her.slutt()));
      } else {
        ut.add(her);
      }
    }
    return ut;
  }

  private void setning(Avsnitt sted, String tekst, String overskrift, boolean disposisjon) {
    String nevnt = KapPost.finn(tekst).stream().map(KapPost::verdi).findFirst().orElse(null);
    if (nevnt != null || flyt.avsnittstart(sted.start())) {
      sistNevnt = nevnt;
    }
    String post = overskrift != null ? overskrift : sistNevnt;
    List<Belop> belop = Belop.finn(tekst);
    if (post == null || belop.isEmpty()) {
      return;
    }
    Belop forste = belop.get(0);
    String foran = tekst.substring(0, forste.start());
    if (TOTAL.matcher(foran).find()) {
      poster.total(post, forste.ore(), sted.start(), sted.slutt());
      lesing.bruk(sted.start(), sted.slutt());
    } else if (OPP.matcher(foran).find() || NED.matcher(foran).find()) {
      endring(sted, post, foran, forste);
    } else if (overskrift == null && disposisjon && erPostITildeling(tekst)) {
      poster.disponer(post, forste.ore(), sted.start(), sted.slutt());
    }
  }

  /** One of a list of sums that are put at the directorate's disposal over named posts. */
  private static boolean erPostITildeling(String setning) {
    return OVER_KAPITTEL.matcher(setning).find() && PUNKT.matcher(setning.stripLeading()).matches();
  }

  private void endring(Avsnitt sted, String post, String foran, Belop belop) {
    long ore = siste(NED, foran) > siste(OPP, foran) ? -belop.ore() : belop.ore();
    if (SAMLET.matcher(foran).find()) {
      poster.endreSamlet(post, ore, belop.halvEnhet(), sted.start(), sted.slutt());
    } else {
      poster.endre(post, ore, belop.halvEnhet(), sted.start(), sted.slutt());
    }
    lesing.bruk(sted.start(), sted.slutt());
  }

  private static int siste(Pattern monster, String tekst) {
    return monster.matcher(tekst).results().mapToInt(r -> r.start()).max().orElse(-1);
  }
}
