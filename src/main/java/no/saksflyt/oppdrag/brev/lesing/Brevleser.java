package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a file of letters: lines, letters, headings, assignments, changes, money, and last what ended up nowhere. */
public final class Brevleser {

  private static final Pattern ADRESSAT =
      Monster.likegyldig(
          "(?:tildelingsbrev\\p{L}*|tillegg\\p{L}*)[^.\\n]{0,40}? (?:til|for|frå|fra) (?<hvem>[^.\\n]{2,80})");

  /**
   * @param tekst the file's text, lines as they stand in it
   * @param kalender when reports are to be delivered
   * @return everything that was read; an empty or foreign text gives a letter of unknown kind and a deviation that says
   *     so
   */
  public Brevinnhold les(String tekst, Styringskalender kalender) {
    List<Linje> linjer = Linje.alle(tekst);
    var arter = new Linjeart[linjer.size()];
    Arrays.setAll(arter, i -> linjer.get(i).tom() ? Linjeart.BLANK : Linjeart.TEKST);
    new Sidepynt(linjer, arter).merk();
    List<Brevhode> hoder = new Brevhodefinner(linjer, arter).merk();
    new Underskrift(linjer, arter).merk();
    Flyt flyt = Flytbygger.av(linjer, arter);
    Aktorer aktorer = Aktorer.i(flyt);
    var svar = new Brevinnhold(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
        new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var summer = new Summekontroll();
    for (Brevdel del : Brevdeler.del(flyt, hoder)) {
      lesBrev(svar, summer, del, new Lesing(flyt, del.brev(), aktorer, kalender, adressat(flyt, aktorer, del)));
    }
    svar.avvik().addAll(Tvillinger.finn(svar.oppdrag()));
    if (svar.oppdrag().isEmpty() && svar.endringer().isEmpty() && svar.bevilgninger().isEmpty()
        && svar.tidligere().isEmpty()
        && svar.brev().stream().allMatch(b -> b.type() == Brevtype.UKJENT)) {
      svar.avvik().add(0, new Avvik(1, 1, "", Grunn.av("ingenting"), Alvor.FEIL, null, 1));
    }
    svar.avvik().sort(Comparator.comparingInt(Avvik::brev).thenComparingInt(Avvik::linje));
    return svar;
  }

  private static void lesBrev(Brevinnhold svar, Summekontroll summer, Brevdel del, Lesing lesing) {
    Flyt flyt = lesing.flyt;
    List<Oppdragsblokk> blokker = Blokkdeler.finn(flyt, del);
    List<Avsnitt> lopetekst = Lopetekst.avsnitt(flyt, del, blokker);
    int forste = blokker.isEmpty() ? del.tekst() : blokker.get(0).start();
    var samler = new Oppdragssamler(lesing, blokker, !blokker.isEmpty() && betinget(flyt, del.tekst(), forste));
    List<LestOppdrag> oppdrag = samler.oppdrag();
    svar.brev().add(del.brev());
    svar.oppdrag().addAll(oppdrag);
    svar.tidligere().addAll(samler.tidligere());
    svar.endringer().addAll(new Endringsleser(lesing).les(lopetekst, blokker));
    var bevilgninger = new Bevilgningsleser(lesing);
    List<LestBevilgning> poster = bevilgninger.les(lopetekst);
    svar.bevilgninger().addAll(poster);
    svar.avvik().addAll(summer.kontroller(del.brev(), poster, bevilgninger.halveEnheter()));
    svar.onsker().addAll(new Onskeleser(lesing).les(lopetekst, blokker));
    Fristvakt.vokt(lesing, del, oppdrag);
    if (del.brev().type() == Brevtype.UKJENT) {
      lesing.avvik(del.start(),
          Math.min(del.slutt(), flyt.avsnittSlutt(flyt.synlig(del.start(), del.slutt()), del.slutt())),
          Grunn.av("brevhodeMangler"), Alvor.SPORSMAL, null);
    }
    svar.avvik().addAll(lesing.avvik);
  }

  /** A condition stated before the first assignment holds for them all. */
  private static boolean betinget(Flyt flyt, int start, int slutt) {
    return Avsnitt.setninger(flyt, start, slutt).stream()
        .map(s -> flyt.samlet(s.start(), s.slutt()))
        .anyMatch(s -> Oppdragsleser.betinget(s) && !Forbehold.opphever(s));
  }

  /** The directorate the letter is addressed to: named in its head, or else the one it speaks of most. */
  private static String adressat(Flyt flyt, Aktorer aktorer, Brevdel del) {
    String topp = flyt.mellom(del.start(), Math.min(del.slutt(), del.tekst() + 500));
    var treff = ADRESSAT.matcher(topp);
    while (treff.find()) {
      var nevnt = aktorer.nevnt(treff.group("hvem"));
      if (!nevnt.isEmpty()) {
        return nevnt.iterator().next();
      }
    }
    Map<String, Integer> antall = new TreeMap<>();
    aktorer.treff(flyt.mellom(del.start(), del.slutt())).forEach(t -> antall.merge(t.kort(), 1, Integer::sum));
    return antall.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("IMDi");
  }
}
