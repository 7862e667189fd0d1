package no.saksflyt.arkiv;

/**
 * A ground for keeping an entry's contents from the public.
 *
 * @param id how entries refer to it, for instance {@code 13}
 * @param kode the access code it gives, {@code UO}
 * @param hjemmel the provision, as it is shown
 */
public record Tilgangshjemmel(String id, String kode, String hjemmel) {

  /** @return code and provision, as they are shown together */
  public String tekst() {
    return kode + " – " + hjemmel;
  }
}
