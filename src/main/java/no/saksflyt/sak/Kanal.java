package no.saksflyt.sak;

/** How a party is to be written to; the words stand under {@code kanal.<code>} in the message files. */
public enum Kanal {
  EPOST,
  DIGITAL_POST,
  BREV
}
