package no.saksflyt.brev.mal;

/**
 * One template as it is in use.
 *
 * @param navn which
 * @param versjon number of the version in use
 * @param shaJar fingerprint of the release's version, or null when the release has none
 * @param shaAktiv fingerprint of the version in use
 * @param shaVurdert fingerprint of the release's version a process owner has chosen not to use, or null
 * @param egen whether a process owner's version is in use
 */
public record Mal(Malnavn navn, int versjon, String shaJar, String shaAktiv, String shaVurdert, boolean egen) {

  /** @return whether the release has another version that nobody has decided about */
  public boolean venter() {
    return egen && shaJar != null && !shaJar.equals(shaAktiv) && !shaJar.equals(shaVurdert);
  }
}
