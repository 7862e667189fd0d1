package no.saksflyt.arkiv.fil;

/**
 * A file that may come in.
 *
 * @param navn its cleaned name
 * @param mediatype its type, which its content was found to have
 */
public record GodkjentFil(String navn, String mediatype) {

  /**
   * @param filnavn the name of a file that {@link Filkontroll} found no fault with
   * @return what is kept of it
   */
  public static GodkjentFil av(String filnavn) {
    var navn = Filnavn.rens(filnavn);
    return new GodkjentFil(navn, Filtype.av(Filnavn.endelse(navn)).orElseThrow().mediatype());
  }
}
