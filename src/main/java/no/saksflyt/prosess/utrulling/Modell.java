package no.saksflyt.prosess.utrulling;

import java.time.Instant;

/**
 * One file of a bundle as it is in use.
 *
 * @param navn its bare name, unique over all bundles
 * @param bunt the family it belongs to
 * @param shaJar fingerprint of the release's version, or null when the release has no such file
 * @param shaAktiv fingerprint of the version in use
 * @param shaVurdert fingerprint of the release's version a process owner has chosen not to use, or null
 * @param kilde where the version in use came from
 * @param hvem who put it in use
 * @param naar when
 */
public record Modell(
    String navn, String bunt, String shaJar, String shaAktiv, String shaVurdert, Kilde kilde, String hvem, Instant naar) {

  /** @return whether the release has another version that nobody has decided about */
  public boolean venter() {
    return shaJar != null && !shaJar.equals(shaAktiv) && !shaJar.equals(shaVurdert);
  }

  /** @return whether a process owner's version is in use */
  public boolean erEgen() {
    return kilde != Kilde.JAR;
  }
}
