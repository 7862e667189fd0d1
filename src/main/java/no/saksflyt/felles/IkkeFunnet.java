package no.saksflyt.felles;

/** What was asked for does not exist, or not for this person; the two look alike (HTTP 404). */
public class IkkeFunnet extends Avvisning {

  /**
   * @param kode key of the message in the message files
   * @param argumenter what the message's placeholders become
   */
  public IkkeFunnet(String kode, Object... argumenter) {
    super(kode, argumenter);
  }
}
