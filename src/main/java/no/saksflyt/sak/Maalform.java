package no.saksflyt.sak;

/** The written language a party has chosen (språklova); the words stand under {@code maalform.<code>} in the message files. */
public enum Maalform {
  NB,
  NN,
  SE
}
