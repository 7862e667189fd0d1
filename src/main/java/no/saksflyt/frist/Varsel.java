package no.saksflyt.frist;

/**
 * A reminder that is due.
 *
 * @param type the kind
 * @param dager for FOER the days left as the row says, for ESKALERT the days passed as the row says, otherwise 0
 */
public record Varsel(Varseltype type, int dager) {

  /** @return a stable name for "sent once per task and kind", at most 30 characters, for instance {@code FOER_7} */
  public String kode() {
    return type == Varseltype.FOER ? type + "_" + dager : type.name();
  }
}
