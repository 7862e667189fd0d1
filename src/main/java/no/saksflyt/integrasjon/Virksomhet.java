package no.saksflyt.integrasjon;

import java.util.List;
import java.util.Locale;
import no.saksflyt.felles.Orgnr;

/**
 * An organisation as the Entity Register (Enhetsregisteret) knows it.
 *
 * @param orgnr its number
 * @param navn its name
 * @param form its form
 * @param adresse where letters go, as the lines of an envelope
 * @param kommunenummer the municipality it belongs to, four digits
 * @param frivillig whether it stands in the register of voluntary organisations (Frivillighetsregisteret)
 * @param ideell whether it is registered as working for no profit
 * @param signatarer names of those who may sign for it
 */
public record Virksomhet(
    Orgnr orgnr,
    String navn,
    Organisasjonsform form,
    String adresse,
    String kommunenummer,
    boolean frivillig,
    boolean ideell,
    List<String> signatarer) {

  public Virksomhet {
    signatarer = List.copyOf(signatarer);
  }

  /**
   * @param person a person's name
   * @return whether that person may sign for it
   */
  public boolean kanSignere(String person) {
    return person != null && signatarer.stream().anyMatch(s -> likt(s).equals(likt(person)));
  }

  private static String likt(String navn) {
    return navn.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
