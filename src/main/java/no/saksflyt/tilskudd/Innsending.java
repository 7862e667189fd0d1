package no.saksflyt.tilskudd;

import java.time.Instant;
import java.util.List;
import no.saksflyt.sak.Maalform;

/**
 * How and when an application came.
 *
 * @param kilde by which door
 * @param innsendt the server's instant when it arrived; deadlines are judged on it
 * @param portalbruker who sent it from outside, or null
 * @param signatar name of the person from outside whose login signs it, or null where the application itself names the signer
 * @param maalform the language the applicant is written to in
 * @param filer enclosures that came as files, beside those in the application itself
 */
public record Innsending(
    Soknadskilde kilde,
    Instant innsendt,
    String portalbruker,
    String signatar,
    Maalform maalform,
    List<Soknadsfil> filer) {

  public Innsending {
    maalform = maalform == null ? Maalform.NB : maalform;
    filer = filer == null ? List.of() : List.copyOf(filer);
  }

  /**
   * @param kilde by which of our own people's doors
   * @param innsendt the server's instant when it arrived
   */
  public static Innsending ansatt(Soknadskilde kilde, Instant innsendt) {
    return new Innsending(kilde, innsendt, null, null, null, null);
  }
}
