package no.saksflyt.felles;

/** A refusal the person is told about in words; each kind has its own HTTP status. */
public abstract class Avvisning extends RuntimeException {

  private final String kode;
  private final transient Object[] argumenter;

  protected Avvisning(String kode, Object... argumenter) {
    // No stack trace: a refusal is an answer, not a fault, and the engine logs whatever it is given.
    super(kode, null, false, false);
    this.kode = kode;
    this.argumenter = argumenter.clone();
  }

  /** @return key of the message in the message files */
  public String kode() {
    return kode;
  }

  /** @return what the message's placeholders become */
  public Object[] argumenter() {
    return argumenter == null ? new Object[0] : argumenter.clone();
  }
}
