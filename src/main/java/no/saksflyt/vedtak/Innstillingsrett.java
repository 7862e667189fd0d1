package no.saksflyt.vedtak;

import java.util.Set;
import no.saksflyt.felles.Saksnummer;

/** A family's word on who writes its recommendations; without one, everybody who may write on cases. */
public interface Innstillingsrett {

  /** @return code of the kind of case it speaks for */
  String sakstype();

  /** @return the references of every recommendation a case of the family can have */
  Set<String> referanser();

  /**
   * @param saksnummer a case of the family the person may see
   * @param referanse which recommendation
   * @return whether the person behind the call may write on it now
   */
  boolean kanSkrive(Saksnummer saksnummer, String referanse);

  /**
   * @param saksnummer a case of the family the person may see
   * @param referanse which recommendation
   * @return the absent person the person behind the call writes for, or null
   */
  default String paaVegneAv(Saksnummer saksnummer, String referanse) {
    return null;
  }
}
