package no.saksflyt.prosess.kontroll;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing found in a bundle. The words stand in {@code meldinger/prosess-kontroll.properties} under
 * {@code kontroll.<kode>.hva}, {@code .hvorfor} and {@code .slik}.
 *
 * @param fil the file it stands in
 * @param element id of the element to mend, or the file's name where it concerns the whole file
 * @param kode which rule
 * @param alvor how grave
 * @param argumenter what the words' placeholders become; the element is the first
 */
public record Funn(String fil, String element, String kode, Alvor alvor, List<String> argumenter) {

  public Funn {
    argumenter = List.copyOf(argumenter);
  }

  static Funn av(Alvor alvor, String fil, String element, String kode, String... argumenter) {
    return new Funn(fil, element, kode, alvor, Stream.concat(Stream.of(element), Stream.of(argumenter)).toList());
  }

  /**
   * The engine refused what the check let through.
   *
   * @param fil the file, or the bundle's name
   * @param element the element the engine names, or the file
   * @param motorensOrd the engine's own words
   * @return a finding that refuses the bundle
   */
  public static Funn motoren(String fil, String element, String motorensOrd) {
    return av(Alvor.FEIL, fil, element, "motor", motorensOrd);
  }

  /**
   * A file that came from outside and belongs to no bundle.
   *
   * @param fil the file
   * @return a finding that refuses it
   */
  public static Funn utenBunt(String fil) {
    return av(Alvor.FEIL, fil, fil, "bunt.ukjent");
  }

  /** @return whether it refuses the bundle */
  public boolean stanser() {
    return alvor == Alvor.FEIL;
  }
}
