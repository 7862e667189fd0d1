package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads appropriations: changes in running text under their post, corrections, and the rows of tables. */
final class Bevilgningsleser {

  private static final Pattern OVERSKRIFT =
      Monster.av(
          "(?<=\\n|^)(?:(?:Kap\\.|Kapittel)_(?<kap>\\d{3,4})(?!\\d)(?:,?_(?:[Pp]ost)_(?<kpost>\\d{2})(?!\\d))?|(?:P|p)ost_(?<post>\\d{2})(?!\\d))(?<navn>[ ,:]*\\p{Lu}[^\\u0003]*?)?(?=\\n\\s*(?:\\p{Lu}|\\d)|\\n\\s*\\n|\\s+(?:Bevilgningen|Løyvinga)|\\n_$)");
  private static final Pattern RAD =
      Monster.av("(?<![\\d/])(?<kap>\\d{3,4})_/_(?<post>\\d{2})\\s+(?<navn>\\p{Lu}[^\\d\\u0003]*?)\\s+(?<belop>–?\\d{1,3}(?:[\\s.]\\d{3}(?!\\d|_/))+|–?\\d+(?:,\\d+)?)(?![\\d,]|[.]\\d)");
  private static final Pattern POSTHODE = Monster.likegyldig("(?<=\\n|^)Post (?:Betegnelse|Betegning|Postnavn|Navn|Namn|Tekst|Beskrivelse|Nemning)[^\\n]*");
  private static final Pattern POSTRAD =
      Monster.av("(?<=\\n)_(?<post>\\d{2})\\s+(?<navn>\\p{Lu}[^\\d\\u0003]*?)\\s+(?<belop>–?\\d{1,3}(?:[\\s.]\\d{3}(?!\\d|_/))+|–?\\d+(?:,\\d+)?)(?=_(?:\\n|$))");
  private static final Pattern TUSEN = Monster.likegyldig("(?:1_000|tusen) ?(?:kr\\b|kroner|NOK)");
  private static final Pattern MILLIONER = Monster.likegyldig("(?:i mill\\. ?(?:kr|kroner)|mill\\. kroner\\)|i millioner kroner)");
  private static final Pattern OPP = Monster.likegyldig("(?<!\\p{L})(?:økes|økast|auk(?:es|ast|a|ar)|øker|økt|styrk(?:es|ast|a|et)|tilleggsbevilg\\p{L}*|økning(?:en)?|auken?)(?!\\p{L})");
  private static final Pattern NED = Monster.likegyldig("(?<!\\p{L})(?:reduser(?:es|ast|t|er)|redusere|minkes|minkar|nedsett\\p{L}*|settes ned|kuttes|kuttast|reduksjon(?:en)?|nedjuster\\p{L}*)(?!\\p{L})");
  private static final Pattern TOTAL =
      Monster.likegyldig("(?:(?:samlet|samla|ny|total|disponibel|riktig|rett|korrekt) (?:bevilgning|løyving|ramme|beløp|sum)|(?:bevilgningen|løyvinga)(?: på posten)? (?:er|blir|vert|utgjør) (?:etter dette|då|da|deretter)|(?:bevilgningen|løyvinga) på posten til|fastsettes til|utgjør (?:derfor|etter dette))[^.;]{0,90}?$");
  private static final Pattern SAMLET = Monster.likegyldig("(?:samlet|samla|totalt|til saman|til sammen|netto)");
  private static final Pattern STIKKORD = Monster.likegyldig("_,?_\\(?(?:kan overføres|kan overførast|overslagsbevilgning|overslagsløyving|kan nyttes under[^,]*|kan nyttast under[^,]*)\\)?");
  private static final Pattern DISPOSISJON = Monster.likegyldig("til disposisjon|tildeles|tildelast|overføring|overførsel");

  private final Lesing lesing;
  private final Flyt flyt;
  private final Map<String, Post> poster = new LinkedHashMap<>();
  private String kap;
  private String aktiv;
  private String sistNevnt;

  Bevilgningsleser(Lesing lesing) {
    this.lesing = lesing;
    this.flyt = lesing.flyt;
  }

  /** What is gathered of one post. */
  private static final class Post {
    private String navn;
    private Long endring;
    private boolean samlet;
    private Long total;
    private long halvEnhet;
    private int start = Integer.MAX_VALUE;
    private int slutt;

    void sted(int fra, int til) {
      start = Math.min(start, fra);
      slutt = Math.max(slutt, til);
    }
  }

  List<LestBevilgning> les(List<Avsnitt> lopetekst) {
    boolean disposisjon = false;
    for (Avsnitt avsnitt : sammenhengende(lopetekst)) {
      String tekst = flyt.mellom(avsnitt.start(), avsnitt.slutt());
      tabell(avsnitt, tekst);
      posttabell(avsnitt, tekst);
      overskrifter(avsnitt);
      disposisjon = false;
      for (Avsnitt del : Avsnitt.setninger(flyt, avsnitt.start(), avsnitt.slutt())) {
        aktiv = aktivVed(del.start());
        String setning = flyt.mellom(del.start(), del.slutt());
        disposisjon |= DISPOSISJON.matcher(setning).find();
        setning(del, setning, disposisjon);
      }
    }
    var ut = new ArrayList<LestBevilgning>();
    poster.forEach((kapPost, p) -> {
      if (p.endring != null || p.total != null) {
        ut.add(new LestBevilgning(lesing.brev.lopenr(), kapPost, p.navn, p.endring, p.total, flyt.linje(p.start), flyt.sisteLinje(p.start, p.slutt)));
      }
    });
    return ut;
  }

  /** @return how much rounding can hide in the changes of each post, in øre */
  Map<String, Long> halveEnheter() {
    var ut = new LinkedHashMap<String, Long>();
    poster.forEach((kapPost, p) -> ut.put(kapPost, p.halvEnhet));
    return ut;
  }

  private final Map<Integer, String> steder = new TreeMap<>();

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

  private void overskrifter(Avsnitt avsnitt) {
    steder.clear();
    kap = null;
    Matcher treff = OVERSKRIFT.matcher(flyt).region(avsnitt.start(), avsnitt.slutt()).useTransparentBounds(true).useAnchoringBounds(false);
    while (treff.find()) {
      if (treff.group("kap") != null) {
        kap = treff.group("kap");
        steder.put(treff.start(), treff.group("kpost") == null ? "" : kap + "/" + treff.group("kpost"));
      } else if (kap != null) {
        String kapPost = kap + "/" + treff.group("post");
        steder.put(treff.start(), kapPost);
        String navn = treff.group("navn");
        if (navn != null && navn.length() < 200) {
          post(kapPost, treff.start(), treff.end()).navn = navn(navn);
        }
      }
    }
  }

  private String aktivVed(int sted) {
    String her = "";
    for (var e : steder.entrySet()) {
      if (e.getKey() <= sted) {
        her = e.getValue();
      }
    }
    return her.isEmpty() ? null : her;
  }

  private void setning(Avsnitt del, String setning, boolean disposisjon) {
    // The heading and its first sentence are one stretch where no full stop stands between them.
    String kapPost = KapPost.finn(setning).stream().map(KapPost::verdi).findFirst().orElse(null);
    for (Map.Entry<Integer, String> sted : steder.entrySet()) {
      if (del.inneholder(sted.getKey()) && !sted.getValue().isEmpty()) {
        aktiv = sted.getValue();
      }
    }
    if (kapPost != null || flyt.avsnittstart(del.start())) {
      sistNevnt = kapPost;
    }
    String hvor = aktiv != null ? aktiv : sistNevnt;
    List<Belop> belop = Belop.finn(setning);
    if (hvor == null || belop.isEmpty()) {
      return;
    }
    Belop forste = belop.get(0);
    if (TOTAL.matcher(setning.substring(0, forste.start())).find()) {
      Post p = post(hvor, del.start(), del.slutt());
      p.total = forste.ore();
      lesing.bruk(del.start(), del.slutt());
    } else if (OPP.matcher(setning.substring(0, forste.start())).find() || NED.matcher(setning.substring(0, forste.start())).find()) {
      endring(del, hvor, setning, forste);
    } else if (aktiv == null && disposisjon && Monster.likegyldig("over kap").matcher(setning).find() && setning.stripLeading().matches("(?s)(?:[-•–*]|Det|\\d).*")) {
      Post p = post(hvor, del.start(), del.slutt());
      p.endring = (p.endring == null ? 0 : p.endring) + forste.ore();
    }
  }

  private void endring(Avsnitt del, String hvor, String setning, Belop belop) {
    String foran = setning.substring(0, belop.start());
    long fortegn = siste(NED, foran) > siste(OPP, foran) ? -1 : 1;
    Post p = post(hvor, del.start(), del.slutt());
    boolean samlet = SAMLET.matcher(foran).find();
    lesing.bruk(del.start(), del.slutt());
    if (samlet) {
      p.endring = fortegn * belop.ore();
      p.samlet = true;
      p.halvEnhet = belop.halvEnhet();
    } else if (!p.samlet) {
      p.endring = (p.endring == null ? 0 : p.endring) + fortegn * belop.ore();
      p.halvEnhet += belop.halvEnhet();
    }
  }

  private static int siste(Pattern monster, String tekst) {
    return monster.matcher(tekst).results().mapToInt(r -> r.start()).max().orElse(-1);
  }

  private void tabell(Avsnitt avsnitt, String tekst) {
    Matcher rad = RAD.matcher(tekst);
    while (rad.find()) {
      long enhet = enhet(tekst.substring(Math.max(0, rad.start() - 1500), rad.start()));
      total(rad.group("kap") + "/" + rad.group("post"), rad, avsnitt, enhet);
    }
  }

  private void posttabell(Avsnitt avsnitt, String tekst) {
    Matcher hode = POSTHODE.matcher(tekst);
    while (hode.find()) {
      Matcher kapittel = Monster.likegyldig("kap(?:\\.|ittel)_(\\d{3,4})").matcher(tekst.substring(0, hode.start()));
      String gjeldende = kapittel.results().reduce((a, b) -> b).map(r -> r.group(1)).orElse(null);
      Matcher rad = POSTRAD.matcher(tekst).region(hode.end(), tekst.length()).useTransparentBounds(true);
      int forrige = hode.end();
      while (gjeldende != null && rad.find()
          && !Monster.likegyldig("kap(?:\\.|ittel)_\\d{3,4}_\\p{L}").matcher(tekst.substring(forrige, rad.start())).find()) {
        total(gjeldende + "/" + rad.group("post"), rad, avsnitt, enhet(tekst.substring(Math.max(0, hode.start() - 300), hode.end())));
        forrige = rad.end();
      }
    }
  }

  private void total(String kapPost, Matcher rad, Avsnitt avsnitt, long enhet) {
    Post p = post(kapPost, avsnitt.start() + rad.start(), avsnitt.start() + rad.end());
    long belop = Belop.celle(rad.group("belop").replaceAll(Monster.STREK, "-"), enhet);
    if (p.total != null && p.total != belop) {
      lesing.avvik(avsnitt.start() + rad.start(), avsnitt.start() + rad.end(), Grunn.av("toTotaler", kapPost, p.total / 100, belop / 100), Alvor.SPORSMAL, null);
    }
    p.total = belop;
    p.navn = p.navn == null ? navn(rad.group("navn")) : p.navn;
    lesing.bruk(avsnitt.start() + rad.start(), avsnitt.start() + rad.end());
  }

  private static long enhet(String foran) {
    return MILLIONER.matcher(foran).find() ? 100_000_000L : TUSEN.matcher(foran).find() ? 100_000L : 100L;
  }

  private static String navn(String raa) {
    return STIKKORD.matcher(Tegn.enLinje(raa)).replaceAll("").replaceAll("^[ ,:]+|[ ,:]+$", "").strip();
  }

  private Post post(String kapPost, int start, int slutt) {
    Post p = poster.computeIfAbsent(kapPost, k -> new Post());
    p.sted(start, slutt);
    return p;
  }
}
