package no.saksflyt.integrasjon;

/** The digital mailbox of persons and organisations outside the house. */
public interface DigitalPost {

  /**
   * One letter.
   *
   * @param mottaker the receiver's name
   * @param tittel what the letter is called in the mailbox
   * @param pdf the letter
   */
  record Forsendelse(String mottaker, String tittel, byte[] pdf) {}

  /**
   * @param nokkel what makes it the same letter: delivered twice it lies once in the mailbox
   * @param forsendelse the letter
   * @return the receipt
   * @throws Exception when it was not delivered
   */
  String send(String nokkel, Forsendelse forsendelse) throws Exception;
}
