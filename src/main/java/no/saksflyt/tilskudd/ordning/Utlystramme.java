package no.saksflyt.tilskudd.ordning;

/**
 * A call's part of a scheme's part of a year.
 *
 * @param utlysning the call's address
 * @param tittel its title in bokmål
 * @param delramme row of the scheme's part
 * @param belopOre how much it has to give
 * @param bundetOre what is committed of it
 */
public record Utlystramme(String utlysning, String tittel, long delramme, long belopOre, long bundetOre) {

  /** @return what is not committed yet */
  public long ledigOre() {
    return belopOre - bundetOre;
  }
}
