package no.saksflyt.felles;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The message files' texts in bokmål. */
@Component
public class Meldinger {

  /** Every screen and message is in bokmål, whatever the machine's or the browser's language. */
  public static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

  private final MessageSource kilde;

  Meldinger(MessageSource kilde) {
    this.kilde = kilde;
  }

  /**
   * @param kode the message's key
   * @param argumenter what its placeholders become
   * @return the text
   * @throws org.springframework.context.NoSuchMessageException when no file has the key
   */
  public String tekst(String kode, Object... argumenter) {
    return kilde.getMessage(kode, argumenter, BOKMAL);
  }

  /**
   * @param kode the message's key
   * @param ellers what to answer when no file has the key
   * @return the text
   */
  public String tekstEller(String kode, String ellers) {
    return kilde.getMessage(kode, null, ellers, BOKMAL);
  }

  /**
   * @param avvisning a refusal
   * @return its text
   */
  public String tekst(Avvisning avvisning) {
    return tekst(avvisning.kode(), avvisning.argumenter());
  }

  /**
   * @param feil what is wrong with a field
   * @return its text
   */
  public String tekst(Feltfeil feil) {
    return tekst(feil.kode(), feil.argumenter().toArray());
  }
}
