package no.saksflyt.oppdrag;

/** A letter named in one line. */
final class Brevtekst {

  private static final int MAKS = 200;

  private Brevtekst() {}

  /** @return its name and reference, at most what an event keeps of its source */
  static String kort(Brevkilde kilde) {
    var tekst = kilde.referanse() == null || kilde.referanse().isBlank() ? kilde.navn() : kilde.navn() + ", " + kilde.referanse();
    return tekst.length() <= MAKS ? tekst : tekst.substring(0, MAKS - 1) + "…";
  }
}
