package no.saksflyt.arkiv;

/** How post came in; the words stand under {@code arkiv.postkanal.<code>}. */
public enum Postkanal {
  OPPLASTING,
  API,
  EPOST
}
