package no.saksflyt.tilskudd.portal;

import java.time.Instant;
import java.util.List;
import no.saksflyt.felles.Saksnummer;

/**
 * An application being written.
 *
 * @param id its id
 * @param utlysning id of the call
 * @param orgnr number of the organisation that applies
 * @param status how far it has come
 * @param innhold what is written
 * @param filer its enclosures
 * @param saksnummer the application it became, or null
 * @param endret when it was last changed
 * @param endretAv by whom
 * @param versjon counts its changes
 */
record Soknadsutkast(
    long id,
    String utlysning,
    String orgnr,
    Status status,
    Soknadsskjema innhold,
    List<Fil> filer,
    Saksnummer saksnummer,
    Instant endret,
    String endretAv,
    long versjon) {

  /** The words stand under {@code utkast.status.<code>} in the portal's message files. */
  enum Status {
    SKRIVES,
    /** Waits for somebody who may sign for the organisation. */
    TIL_SIGNERING,
    SENDT,
    FORKASTET
  }

  /**
   * @param id the file's id
   * @param kode which of the call's enclosures it is
   * @param navn its name
   * @param storrelse bytes
   */
  record Fil(long id, String kode, String navn, long storrelse) {}

  /** @return whether it can still be written on */
  boolean aapent() {
    return status == Status.SKRIVES || status == Status.TIL_SIGNERING;
  }

  public boolean har(String kode) {
    return filer.stream().anyMatch(f -> f.kode().equals(kode));
  }
}
