package no.saksflyt.oppdrag.brev;

import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Forskjell;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import no.saksflyt.oppdrag.brev.lesing.LestBevilgning;

/**
 * What confirming a file would do, worked out from its readings, the choices made and what is registered. The page shows it,
 * and the confirmation carries it out.
 *
 * @param brev the letters, in the order of the file
 * @param steg what becomes of each assignment a letter names, in the order of the file
 * @param bevilgninger what becomes of each appropriation
 * @param erstatninger the letters that are replaced
 * @param sporsmal what a person must or should look into
 */
public record Brevplan(
    List<Brevsteg> brev,
    List<Oppdragssteg> steg,
    List<Bevilgningssteg> bevilgninger,
    List<Erstatning> erstatninger,
    List<Sporsmal> sporsmal) {

  /** What a letter is to the register. */
  public enum Brevslag {
    NYTT,
    /** The same letter with the same text is registered: nothing is made of it. */
    SAMME,
    /** The same letter is registered with another text: the differences become new versions. */
    ANNEN_TEKST,
    /** Kind, number or year is not known. */
    UFULLSTENDIG,
    UTELATT
  }

  /**
   * @param punkt the reading
   * @param brev the letter
   * @param navn its name
   * @param slag what it is to the register
   * @param identitet what tells it from other letters; null where that is not known
   * @param tekstsum the sum of its text
   * @param registrert the id of the same letter's row, or null
   * @param sak that row's case, or null
   */
  public record Brevsteg(
      Punkt punkt,
      Brev brev,
      String navn,
      Brevslag slag,
      String identitet,
      String tekstsum,
      Long registrert,
      Saksnummer sak) {

    /** @return whether something is made of the letter */
    public boolean gjelder() {
      return slag != Brevslag.SAMME && slag != Brevslag.UTELATT;
    }
  }

  /** What becomes of an assignment; the words stand under {@code brevmottak.slag.<code>}. */
  public enum Slag {
    NY,
    ENDRET,
    UENDRET,
    /** A change to a number nobody knows: a person chooses. */
    UKJENT,
    /** A change to a number nobody knows that is left, with its reason. */
    LIGGER,
    UTELATT
  }

  /**
   * @param brev the letter's place
   * @param punkter the readings it comes from, the assignment itself first
   * @param nummer its number, or null
   * @param tittel its title, as far as it is known
   * @param slag what becomes of it
   * @param sak its case; null where it is made by the same confirmation or not at all
   * @param nokkel tells assignments of one file apart
   * @param etter its content afterwards; null where nothing is written
   * @param forskjeller what differs from before
   * @param manglerOriginal whether it is made without the letter that gave it
   * @param finnerOriginal whether this is the letter that was missing
   */
  public record Oppdragssteg(
      int brev,
      List<Punkt> punkter,
      String nummer,
      String tittel,
      Slag slag,
      Saksnummer sak,
      String nokkel,
      Oppdragsinnhold etter,
      List<Forskjell> forskjeller,
      boolean manglerOriginal,
      boolean finnerOriginal) {

    /** @return whether a version is written */
    public boolean skrives() {
      return slag == Slag.NY || slag == Slag.ENDRET || slag == Slag.UENDRET;
    }
  }

  /**
   * @param punkt the reading
   * @param lest what was read
   * @param foerOre the total before, or null where none is known
   * @param forventetOre the total before and the change together, or null
   * @param utelatt whether it is left out
   */
  public record Bevilgningssteg(Punkt punkt, LestBevilgning lest, Long foerOre, Long forventetOre, boolean utelatt) {

    /** @return whether the printed total is another than the one reckoned */
    public boolean avviker() {
      return !utelatt && forventetOre != null && lest.totalOre() != null && !forventetOre.equals(lest.totalOre());
    }
  }

  /**
   * @param punkt the reading
   * @param brev the place of the letter that replaces
   * @param hva the letter it replaces, as printed
   * @param registrert its row, or null where it is not registered
   * @param iFilen its place in the same file, or null
   */
  public record Erstatning(Punkt punkt, int brev, String hva, Long registrert, Integer iFilen) {}

  /**
   * @param punkt the reading it is about
   * @param kode message key of the question's words
   * @param argumenter what their placeholders become
   * @param stopper whether nothing can be confirmed before it is answered
   */
  public record Sporsmal(Punkt punkt, String kode, List<Object> argumenter, boolean stopper) {}

  /** @return the questions that must be answered first */
  public List<Sporsmal> stoppere() {
    return sporsmal.stream().filter(Sporsmal::stopper).toList();
  }

  /** @return what becomes of the assignment a reading is part of */
  public Optional<Oppdragssteg> til(Punkt punkt) {
    return steg.stream().filter(s -> s.punkter().contains(punkt)).findFirst();
  }

  /** @return how many assignments have this fate */
  public long antall(Slag slag) {
    return steg.stream().filter(s -> s.slag() == slag).count();
  }
}
