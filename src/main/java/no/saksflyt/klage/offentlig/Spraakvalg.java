package no.saksflyt.klage.offentlig;

import no.saksflyt.sak.Maalform;

/** The language of the complainant's pages. */
enum Spraakvalg {
  NB,
  NN;

  /** @param maal what the address says; anything but nynorsk is bokmål */
  static Spraakvalg av(String maal) {
    return NN.kode().equals(maal) ? NN : NB;
  }

  /** @return the language's code, as in the message files' keys and in {@code lang} */
  String kode() {
    return this == NN ? "nn" : "nb";
  }

  /** @return the key of a text in this language */
  String nokkel(String tekst) {
    return "klageportal." + kode() + "." + tekst;
  }

  Maalform maalform() {
    return this == NN ? Maalform.NN : Maalform.NB;
  }
}
