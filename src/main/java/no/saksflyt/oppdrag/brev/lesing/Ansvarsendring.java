package no.saksflyt.oppdrag.brev.lesing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sentences that give the lead of an assignment to another directorate. */
final class Ansvarsendring {

  private final Aktorer aktorer;
  private final Pattern nyLeder;

  Ansvarsendring(Aktorer aktorer) {
    this.aktorer = aktorer;
    String navn = "(?:" + aktorer.monster() + ")";
    this.nyLeder =
        Monster.likegyldig(
            "(?:hov(?:ed|ud)ansvar|leiaransvar|lederansvar)\\p{L}*(?:nr\\.|[^.;]){0,90}?(?:fra|frå) (?<fra>" + navn
            + ") til (?<til>" + navn + ")|(?:hov(?:ed|ud)ansvar|leiaransvar|lederansvar)\\p{L}*(?:nr\\.|[^.;]){0,90}?"
            + "(?:overføres|overførast|flyttes|flyttast|endres|endrast|legges|leggjast|går)(?: over)? (?:til|hos) "
            + "(?<til2>" + navn + ")|(?<til3>" + navn + ") (?:overtar|overtek|tar over|tek over|får(?: nå| no)?|gis)"
            + "(?: nå| no)? hov(?:ed|ud)ansvar\\p{L}*(?:[^.;]{0,60}?(?:fra|frå|etter) (?<fra3>" + navn + "))?");
  }

  /**
   * The lead that was and the lead that will be.
   *
   * @param fra short name, or null where the sentence does not tell
   * @param til short name
   */
  record Skifte(String fra, String til) {}

  /** @return the change the sentence tells of, or null */
  Skifte i(String setning) {
    Matcher treff = nyLeder.matcher(setning);
    return treff.find()
        ? new Skifte(kort(Monster.forste(treff, "fra", "fra3")), kort(Monster.forste(treff, "til", "til2", "til3")))
        : null;
  }

  private String kort(String navn) {
    return navn == null ? null : aktorer.kort(navn);
  }
}
