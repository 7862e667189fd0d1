package no.saksflyt.oppdrag.rapport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that stands in a report, as programs read it and as it is frozen.
 *
 * @param tittel the report's title
 * @param ar the year reported on
 * @param type {@code halvar}, {@code ar} or {@code annen}
 * @param saksnummer the report's case, null while no work on it has begun
 * @param avskjaering the last day that counts
 * @param kjent the moment up to which what was registered counts
 * @param frosset whether it is as it was approved, whatever happened since
 * @param hovedtall the main figures
 * @param tekster the parts no unit writes
 * @param maal each goal with its parameters and assignments
 * @param skjermet how many restricted assignments are counted and not told of; 0 in a draft
 */
public record Rapportinnhold(
    String tittel,
    int ar,
    String type,
    String saksnummer,
    LocalDate avskjaering,
    Instant kjent,
    boolean frosset,
    List<Tall> hovedtall,
    List<Tekst> tekster,
    List<Kapittel> maal,
    int skjermet) {

  /** @return the same with other figures and goals; the first figure tells how many are restricted */
  Rapportinnhold med(List<Tall> andreTall, List<Kapittel> andreMaal) {
    return new Rapportinnhold(
        tittel,
        ar,
        type,
        saksnummer,
        avskjaering,
        kjent,
        frosset,
        andreTall,
        tekster,
        andreMaal,
        andreTall.get(0).skjermet());
  }

  /**
   * A main figure.
   *
   * @param kode which; the words stand under {@code rapport.tall.<kode>}
   * @param antall the figure
   * @param saker the cases it is counted from
   * @param skjermet how many of them are restricted and not told of
   */
  public record Tall(String kode, int antall, List<Sak> saker, int skjermet) {}

  /** A case a figure is counted from. */
  public record Sak(String saksnummer, String nummer) {}

  /**
   * A part no unit writes.
   *
   * @param del which
   * @param tittel its heading
   * @param tekst its text, empty when nobody has written it
   */
  public record Tekst(Rapportdel del, String tittel, String tekst) {}

  /**
   * A goal. Two come last, without a number: what has no known goal, and the assignments of earlier years.
   *
   * @param kode the goal's number, or null
   * @param tittel its heading
   * @param parametere its steering parameters
   * @param oppdrag its assignments
   * @param tidligere whether these are earlier years', which belong to none of this year's goals
   */
  public record Kapittel(
      String kode, String tittel, List<Parameter> parametere, List<Oppdragsrad> oppdrag, boolean tidligere) {}

  /**
   * A steering parameter with its results.
   *
   * @param id its row
   * @param kode its number
   * @param tekst its words
   * @param krav what is demanded, or null
   * @param kvalitativ whether its result is a text
   * @param enhet the unit's name, or null
   * @param resultater its results, the newest first; corrected ones too
   */
  public record Parameter(
      long id, String kode, String tekst, String krav, boolean kvalitativ, String enhet, List<Resultat> resultater) {}

  /** A result; each field as in {@link Spresultat}. */
  public record Resultat(
      Spresultat.Periode periode,
      LocalDate avskjaering,
      String verdi,
      String tekst,
      boolean forelopig,
      String kilde,
      String ikkeLeverbar,
      boolean korrigert,
      String saksnummer) {

    static Resultat av(Spresultat resultat) {
      return new Resultat(
          resultat.periode(),
          resultat.avskjaering(),
          resultat.verdi(),
          resultat.tekst(),
          resultat.forelopig(),
          resultat.kilde(),
          resultat.ikkeLeverbar(),
          resultat.korrigert(),
          resultat.saksnummer());
    }
  }

  /**
   * An assignment as of the cut-off.
   *
   * @param saksnummer its case; null when the reader may not see it, and then the title alone tells that there is one
   * @param nummer its number, or null
   * @param tittel its title
   * @param enhet the owner unit's name, or null
   * @param status how it stood on the cut-off
   * @param utfall its outcome by the cut-off, or null while it runs
   * @param frist its deadline, or null
   * @param opprinneligFrist the deadline first agreed, or null
   * @param levert the day it was delivered, or null
   * @param lys the unit's traffic light, or null
   * @param tekst the unit's text, or null
   * @param ingenting why the unit has nothing to tell, or null
   * @param forsinkede the parts that made it late, where it was not the whole
   * @param igjen whether it is delivered and worked on again, to be delivered once more
   * @param neste the deadline that work has, or null
   */
  public record Oppdragsrad(
      String saksnummer,
      String nummer,
      String tittel,
      String enhet,
      String status,
      String utfall,
      LocalDate frist,
      LocalDate opprinneligFrist,
      LocalDate levert,
      String lys,
      String tekst,
      String ingenting,
      List<String> forsinkede,
      boolean igjen,
      LocalDate neste) {

    /** Reports that were frozen before this was told do not have it. */
    public Oppdragsrad {
      forsinkede = forsinkede == null ? List.of() : List.copyOf(forsinkede);
    }

    static Oppdragsrad skjermet(String tittel) {
      return new Oppdragsrad(null, null, tittel, null, null, null, null, null, null, null, null, null, List.of(), false, null);
    }

    /** @return whether the reader may not see what it tells of */
    public boolean skjult() {
      return saksnummer == null;
    }
  }
}
