package no.saksflyt.felles;

/** The person's roles lack this function (HTTP 403). */
public class IkkeTillatt extends Avvisning {

  /**
   * @param kode key of the message in the message files
   * @param argumenter what the message's placeholders become
   */
  public IkkeTillatt(String kode, Object... argumenter) {
    super(kode, argumenter);
  }
}
