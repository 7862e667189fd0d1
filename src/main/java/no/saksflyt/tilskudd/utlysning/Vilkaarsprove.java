package no.saksflyt.tilskudd.utlysning;

import java.time.Instant;
import java.util.List;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;

/**
 * One run of a scheme's conditions on the example applications.
 *
 * @param omgang its number among the call's runs, from 1
 * @param versjonsnr number of the scheme's version it was run on
 * @param svar what each example was answered
 * @param hvem who ran it
 * @param tid when
 */
public record Vilkaarsprove(int omgang, int versjonsnr, List<Svar> svar, String hvem, Instant tid) {

  public Vilkaarsprove {
    svar = List.copyOf(svar);
  }

  /**
   * @param eksempel which example
   * @param ventet what it should be answered
   * @param resultat what it was answered
   * @param begrunnelse why, in the table's words
   */
  public record Svar(Proveeksempel eksempel, Resultat ventet, Resultat resultat, String begrunnelse) {

    public boolean somVentet() {
      return ventet == resultat;
    }
  }

  /** @return whether every example was answered as it should be */
  public boolean somVentet() {
    return svar.stream().allMatch(Svar::somVentet);
  }

  /** @return how many examples were answered as they should be */
  public long riktige() {
    return svar.stream().filter(Svar::somVentet).count();
  }
}
