package no.saksflyt.tilskudd.ordning;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything one version of a scheme says. Read and written as a whole, since a call keeps all of what it was announced with.
 *
 * @param brytere the switches
 * @param delmal the parts of its purpose an application chooses among; empty where it has none
 * @param delmalGrunn why it has these, or none
 * @param kriterier what applications are scored by, the heaviest need not come first
 * @param vedlegg what documents an application comes with
 * @param budsjettposter the lines its budget can have
 * @param terminer how what is granted is paid, a hundred per cent in all
 * @param grenser amounts it draws lines at
 * @param inngangsvilkar key of its own table of conditions, or null for the common one
 * @param nb its texts in bokmål
 * @param nn its texts in nynorsk
 */
public record Ordningsinnhold(
    Ordningsbrytere brytere,
    List<Delmal> delmal,
    String delmalGrunn,
    List<Kriterium> kriterier,
    List<Vedleggskrav> vedlegg,
    List<Budsjettpost> budsjettposter,
    List<Termin> terminer,
    Belopsgrenser grenser,
    String inngangsvilkar,
    Ordningstekst nb,
    Ordningstekst nn) {

  public Ordningsinnhold {
    delmal = delmal == null ? List.of() : List.copyOf(delmal);
    kriterier = kriterier == null ? List.of() : List.copyOf(kriterier);
    vedlegg = vedlegg == null ? List.of() : List.copyOf(vedlegg);
    budsjettposter = budsjettposter == null ? List.of() : List.copyOf(budsjettposter);
    terminer = terminer == null ? List.of() : List.copyOf(terminer);
    grenser = grenser == null ? Belopsgrenser.INGEN : grenser;
  }

  /** @return how its calls close */
  public Soknadsfrist frist() {
    return brytere.frist().verdi();
  }

  /** @return whether applications are ranked against each other */
  public boolean konkurranse() {
    return brytere.konkurranse().verdi();
  }

  /** @return who can apply */
  public Set<Sokertype> sokertyper() {
    return brytere.sokertyper().verdi();
  }

  /** @return whether voluntary bodies must stand in Frivillighetsregisteret */
  public boolean kreverFrivillighetsregisteret() {
    return brytere.frivillighetsregisteret().verdi();
  }

  /** @return whether the ministry approves the rules before a call is published */
  public boolean departementetGodkjenner() {
    return brytere.departementet().verdi();
  }

  /**
   * @param kode a criterion's code
   * @return the criterion
   */
  public Optional<Kriterium> kriterium(String kode) {
    return kriterier.stream().filter(k -> k.kode().equals(kode)).findFirst();
  }

  /** @return the sum of the criteria's weights */
  public int vekt() {
    return kriterier.stream().mapToInt(Kriterium::vekt).sum();
  }

  /** @return the documents an application is incomplete without */
  public List<Vedleggskrav> obligatoriske() {
    return vedlegg.stream().filter(Vedleggskrav::obligatorisk).toList();
  }

  /**
   * @param nynorsk whether nynorsk is read, otherwise bokmål
   * @return its texts
   */
  public Ordningstekst tekst(boolean nynorsk) {
    return nynorsk ? nn : nb;
  }
}
