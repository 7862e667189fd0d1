package no.saksflyt.demo;

import java.util.List;

/**
 * One invented assignment as the demonstration's file tells it; days count from today.
 *
 * @param nr running number within the year, as the ministry would number it
 * @param tittel title
 * @param skjermet title shown to those outside, for a restricted one
 * @param maal goal
 * @param enhet the unit it ends up in, or null while it waits for one
 * @param eier who answers for it, or null
 * @param type kind of deadline
 * @param reg the day it was registered
 * @param frist its deadline, or null
 * @param oppfolging when it is looked at again, where there is no deadline
 * @param naa the step it has come to
 * @param siden the day it came there
 * @param vent the day its hold ends, or null
 * @param ventegrunn why it is on hold
 * @param begrenset who may see a restricted one, or null
 * @param feilEnhet a unit it was first handed to and came back from, or null
 * @param returFraKvalitet why quality assurance once returned it, or null
 * @param returFraLeder why the leader once returned it, or null
 * @param grunn why it ended other than by delivery, or null
 * @param med the running number of the one that goes on in its place, or null
 * @param forbehold the letter that gave it on condition, or null
 * @param fou place of the part that is research, from 1, or null
 * @param rytme the rhythm it comes back with, ISO 8601, or null
 * @param bestilling who asked for it, where it stands in no letter and has no number, or null
 * @param publiseres whether its report is to be published
 * @param deler its parts: {@code name @deadline} with {@code ferdig@day} for one that is done
 */
record Demooppdrag(
    int nr,
    String tittel,
    String skjermet,
    String maal,
    String enhet,
    String eier,
    String type,
    int reg,
    Integer frist,
    Integer oppfolging,
    Trinn naa,
    Integer siden,
    Integer vent,
    String ventegrunn,
    List<String> begrenset,
    String feilEnhet,
    String returFraKvalitet,
    String returFraLeder,
    String grunn,
    Integer med,
    String forbehold,
    Integer fou,
    String rytme,
    Bestilling bestilling,
    boolean publiseres,
    List<String> deler) {

  /** How far an assignment of the demonstration has come. */
  enum Trinn {
    TIL_FORDELING,
    FORDELT,
    PLANLEGGING,
    ARBEID,
    FEILET_JOBB,
    KVALITET,
    GODKJENN,
    LEVER,
    MERKNAD,
    VARSLET,
    NESTE,
    LEVERT,
    FEILREGISTRERT,
    SLATT_SAMMEN,
    VIDEREFORT,
    ERSTATTET;

    boolean forbi(Trinn annet) {
      return ordinal() > annet.ordinal();
    }
  }

  /**
   * Who asked for it.
   *
   * @param bestiller who
   * @param maate how
   * @param dag the day it was asked for
   * @param referanse where it can be read
   */
  record Bestilling(String bestiller, String maate, int dag, String referanse) {}

  /**
   * One part.
   *
   * @param navn what it is
   * @param frist its deadline as a day, or null
   * @param ferdig the day it was done, or null
   */
  record Del(String navn, Integer frist, Integer ferdig) {

    private static final java.util.regex.Pattern FORM =
        java.util.regex.Pattern.compile("(?<navn>[^@]+?)(?: @(?<frist>-?\\d+))?(?: ferdig@(?<ferdig>-?\\d+))?");

    static Del av(String tekst) {
      var treff = FORM.matcher(tekst);
      if (!treff.matches()) {
        throw new IllegalArgumentException("Not a part: " + tekst);
      }
      return new Del(treff.group("navn"), tall(treff.group("frist")), tall(treff.group("ferdig")));
    }

    private static Integer tall(String tekst) {
      return tekst == null ? null : Integer.valueOf(tekst);
    }
  }

  List<Del> lesteDeler() {
    return deler.stream().map(Del::av).toList();
  }
}
