package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers a letter's assignments: a line of a list and its description are one, one of an earlier year is no new one.
 */
final class Oppdragssamler {

  private static final Pattern ANTALL =
      Monster.likegyldig(
          "følg(?:ende|jande) (?<antall>\\d{1,2}|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv) "
              + "(?:nye |felles |særskilte )?oppdrag(?!\\p{L})");
  private static final List<String> TALLORD =
      List.of("null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv");

  private final Lesing lesing;
  private final Ansvar ansvar;
  private final List<Oppdragsblokk> blokker;
  private final boolean betinget;

  Oppdragssamler(Lesing lesing, List<Oppdragsblokk> blokker, boolean betinget) {
    this.lesing = lesing;
    this.ansvar = new Ansvar(lesing.aktorer);
    this.blokker = blokker;
    this.betinget = betinget;
  }

  List<TidligereOppdrag> tidligere() {
    var ut = new ArrayList<TidligereOppdrag>();
    for (Oppdragsblokk blokk : blokker) {
      if (blokk.rad() && erTidligere(blokk)) {
        Radleser.Rad rad = new Radleser(lesing, blokk).les();
        ut.add(
            new TidligereOppdrag(
                lesing.brev.lopenr(), blokk.hode().nummer(), rad.tittel(), rad.frister(),
                lesing.flyt.linje(blokk.start()),
                lesing.flyt.sisteLinje(blokk.start(), blokk.slutt())));
      }
    }
    return ut;
  }

  List<LestOppdrag> oppdrag() {
    Map<String, LestOppdrag> beskrevet = new LinkedHashMap<>();
    int uten = 0;
    for (Oppdragsblokk blokk : blokker) {
      if (!blokk.rad()) {
        LestOppdrag lest = new Oppdragsleser(lesing, ansvar, blokk).les(betinget);
        String nokkel = lest.nummer() == null
            ? "uten-" + uten++ : lest.nummer() + "/" + (blokk.hode().del() == null ? "" : blokk.hode().del());
        if (beskrevet.putIfAbsent(nokkel, lest) != null) {
          lesing.avvik(blokk.start(), blokk.tittel().slutt(), Grunn.av("nummerToGanger", lest.nummer()),
              Alvor.SPORSMAL, null);
        }
      }
    }
    medLister(beskrevet);
    List<LestOppdrag> alle = beskrevet.values().stream().sorted(Comparator.comparingInt(LestOppdrag::linje)).toList();
    for (LestOppdrag o : alle) {
      if (o.frister().isEmpty()) {
        lesing.avvik.add(new Avvik(lesing.brev.lopenr(), o.linje(),
            o.nummer() == null ? o.tittel() : o.nummer() + " " + o.tittel(), Grunn.av("ingenFrist"), Alvor.SPORSMAL,
            null, o.linje()));
      }
    }
    kontrollerAntall(alle);
    return alle;
  }

  private void medLister(Map<String, LestOppdrag> beskrevet) {
    for (Oppdragsblokk blokk : blokker) {
      if (!blokk.rad() || erTidligere(blokk)) {
        continue;
      }
      Radleser.Rad rad = new Radleser(lesing, blokk).les();
      String nummer = blokk.hode().nummer();
      String nokkel = beskrevet.keySet().stream().filter(n -> n.startsWith(nummer + "/")).findFirst().orElse(null);
      if (nokkel == null) {
        beskrevet.put(nummer + "/", avRad(blokk, rad));
      } else {
        beskrevet.put(nokkel, sammen(beskrevet.get(nokkel), rad, blokk));
      }
    }
  }

  private LestOppdrag avRad(Oppdragsblokk blokk, Radleser.Rad rad) {
    int linje = lesing.flyt.linje(blokk.start());
    boolean fou = blokk.fou() || (rad.tittel() != null && rad.tittel().matches("(?i).*\\bfou\\b.*"));
    return new LestOppdrag(
        lesing.brev.lopenr(), blokk.hode().nummer(), blokk.hode().revidert(), rad.tittel(), blokk.maal(),
        rad.leder() == null ? lesing.adressat : rad.leder(), List.of(), fou, betinget, List.of(), rad.frister(),
        List.of(), null, linje,
        lesing.flyt.sisteLinje(blokk.start(), blokk.slutt()));
  }

  private LestOppdrag sammen(LestOppdrag lest, Radleser.Rad rad, Oppdragsblokk blokk) {
    List<LestFrist> frister = lest.frister().isEmpty() ? rad.frister() : lest.frister();
    boolean ulike = !rad.frister().isEmpty() && !lest.frister().isEmpty()
        && rad.frister().stream().anyMatch(r -> r.dato() != null
        && lest.frister().stream().noneMatch(f -> r.dato().equals(f.dato())));
    if (ulike) {
      lesing.avvik(blokk.start(), blokk.slutt(), Grunn.av("ulikFrist", lest.nummer()), Alvor.SPORSMAL, null);
    }
    return new LestOppdrag(
        lest.brev(), lest.nummer(), lest.revidert() || blokk.hode().revidert(),
        lest.tittel() == null ? rad.tittel() : lest.tittel(),
        lest.maal(), lest.hovedansvar(), lest.bidragsytere(), lest.fou(), lest.forbehold(), lest.deler(), frister,
        lest.midler(), lest.beskrivelse(), lest.linje(), lest.tilLinje());
  }

  private boolean erTidligere(Oppdragsblokk blokk) {
    Integer ar = lesing.brev.ar();
    return blokk.tidligere()
        || (ar != null && Integer.parseInt(blokk.hode().nummer().substring(0, 4)) < ar && !blokk.hode().revidert());
  }

  private void kontrollerAntall(List<LestOppdrag> alle) {
    Flyt flyt = lesing.flyt;
    Matcher treff = ANTALL.matcher(flyt);
    while (treff.find()) {
      int linje = flyt.linje(treff.start());
      boolean utenfor = linje >= lesing.brev.linje() && linje <= lesing.brev.tilLinje()
          && blokker.stream().noneMatch(b -> treff.start() > b.start() && treff.start() < b.slutt());
      String ord = treff.group("antall").toLowerCase(Locale.ROOT).replace("syv", "sju");
      int antall = ord.matches("\\d+") ? Integer.parseInt(ord) : TALLORD.indexOf(ord);
      long lest = alle.stream().filter(o -> !o.revidert()).count();
      if (utenfor && antall != lest && antall != alle.size()) {
        lesing.avvik(treff.start(), treff.end(), Grunn.av("antall", antall, lest), Alvor.SPORSMAL, null);
      }
    }
  }
}
