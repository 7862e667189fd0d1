package no.saksflyt.oppdrag.register;

/** What the register is sorted by; ties are broken so that no assignment is on two pages or on none. */
public enum Registersortering {
  /** The newest year first, its numbers in order, those without a number last. */
  NUMMER("nummer", ""),
  /** Most urgent first, those without a date last. */
  FRIST("frist", Registersporring.FRIST + " asc nulls last, "),
  /** By unit, those that have none first: they wait for one. */
  ENHET("enhet", "s.enhet asc nulls first, "),
  /** By status, in the order of the assignment's life. */
  STATUS("status", Registersporring.STATUSORDEN + ", ");

  private static final String NUMMERORDEN =
      "o.ar desc nulls last, char_length(o.nummer) asc nulls last, o.nummer asc nulls last, o.saksnummer";

  private final String kode;
  private final String forst;

  Registersortering(String kode, String forst) {
    this.kode = kode;
    this.forst = forst;
  }

  /** @return its name in addresses */
  public String kode() {
    return kode;
  }

  String sql() {
    return forst + NUMMERORDEN;
  }
}
