package no.saksflyt.arkiv;

/** What has become of post that came in; the words stand under {@code arkiv.poststatus.<code>}. */
public enum Poststatus {
  NY,
  KOBLET,
  LAGT_TIL_SIDE
}
