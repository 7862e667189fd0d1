package no.saksflyt.felles;

/** Somebody else changed or did it meanwhile (HTTP 409). */
public class Konflikt extends Avvisning {

  /**
   * @param kode key of the message in the message files
   * @param argumenter what the message's placeholders become
   */
  public Konflikt(String kode, Object... argumenter) {
    super(kode, argumenter);
  }
}
