package no.saksflyt.integrasjon;

import java.util.Map;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks for e-mails. They hold a case's number and a link, nothing of what the case is about. */
@Component
public class Epost {

  /** The outbox's kind for e-mail. */
  public static final String TYPE = "EPOST";

  private final Utboks utboks;
  private final Meldinger meldinger;
  private final String adresse;

  Epost(Utboks utboks, Meldinger meldinger, @Value("${saksflyt.adresse}") String adresse) {
    this.utboks = utboks;
    this.meldinger = meldinger;
    this.adresse = adresse.replaceAll("/+$", "");
  }

  /**
   * @param nokkel what makes it the same e-mail: asked for twice it is sent once
   * @param til the receiver's address
   * @param saksnummer the case
   */
  public void omSak(String nokkel, String til, Saksnummer saksnummer) {
    utboks.legg(
        TYPE,
        nokkel,
        Map.of(
            "til", til,
            "emne", meldinger.tekst("epost.emne", saksnummer.toString()),
            "tekst", meldinger.tekst("epost.tekst", saksnummer.toString(), adresse + saksnummer.sti())));
  }

  /**
   * Tells a party that a letter lies in the digital mailbox; neither case nor sender's reason stands in it.
   *
   * @param nokkel what makes it the same e-mail: asked for twice it is sent once
   * @param til the receiver's address
   */
  public void omBrev(String nokkel, String til) {
    utboks.legg(
        TYPE, nokkel, Map.of("til", til, "emne", meldinger.tekst("epost.brev.emne"), "tekst", meldinger.tekst("epost.brev.tekst")));
  }
}
