package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds sentences that ask for something outside a numbered assignment. */
final class Onskeleser {

  private final Lesing lesing;
  private final Pattern onske;
  private final Pattern varsel =
      Monster.likegyldig(
          "^(?:Departementet|Vi|AID|Arbeids– og inkluderingsdepartementet|\\p{L}+departementet) "
              + "(?:varsler|varslar|gjør oppmerksom på|gjer merksam på)\\b.*");
  private final Pattern omDetteBrevet =
      Monster.likegyldig(
          ".*(?:ta utgangspunkt i|legge til grunn|leggje til grunn) (?:dette|denne) (?:tillegget|brevet).*");

  Onskeleser(Lesing lesing) {
    this.lesing = lesing;
    String mottaker = "(?:direktoratet|direktoratene|direktorata|dere|dykk|" + lesing.aktorer.monster() + ")";
    this.onske =
        Monster.likegyldig(
            "(?:^|.*\\b)(?:ber|henstiller|oppmodar|oppfordrer|anmoder|forventer|ventar|forutsetter|føreset) "
                + "(?:derfor |også |òg |samtidig |med dette )*(?:om at |at |til at )?(?:" + mottaker
                + ")\\b.*|^" + mottaker + " (?:bes|blir bedt|vert bedt|bes også)\\b.*|.*\\bber om at (?:det|" + mottaker
                + ")\\b.*|(?:departementet|vi) (?:minner|minner også|minner òg|understreker|understrekar|presiserer"
                + "|legger til grunn|legg til grunn)(?: om)? at " + mottaker + " (?:bør|skal|må)\\b.*");
  }

  List<Onske> les(List<Avsnitt> lopetekst, List<Oppdragsblokk> blokker) {
    var ut = new ArrayList<Onske>();
    for (Avsnitt avsnitt : lopetekst) {
      for (Avsnitt setning : Avsnitt.setninger(lesing.flyt, avsnitt.start(), avsnitt.slutt())) {
        legg(ut, setning, true);
      }
    }
    for (Oppdragsblokk blokk : blokker) {
      for (Avsnitt setning : Avsnitt.setninger(lesing.flyt, blokk.tittel().slutt(), blokk.slutt())) {
        legg(ut, setning, false);
      }
    }
    ut.sort(Comparator.comparingInt(Onske::linje));
    return ut;
  }

  private void legg(List<Onske> ut, Avsnitt setning, boolean utenfor) {
    Flyt flyt = lesing.flyt;
    String tekst = flyt.samlet(setning.start(), setning.slutt());
    boolean treff = varsel.matcher(tekst).matches() || (utenfor && onske.matcher(tekst).matches());
    if (treff && !lesing.brukt(setning) && !omDetteBrevet.matcher(tekst).matches()) {
      lesing.bruk(setning.start(), setning.slutt());
      ut.add(new Onske(lesing.brev.lopenr(), flyt.linje(setning.start()), tekst,
          flyt.sisteLinje(setning.start(), setning.slutt())));
    }
  }
}
