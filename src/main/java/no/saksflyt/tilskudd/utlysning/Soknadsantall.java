package no.saksflyt.tilskudd.utlysning;

import java.util.Map;

/** How many applications a call has; told by whoever keeps them. */
public interface Soknadsantall {

  /**
   * @param utlysning a call's address
   * @return how many applications it has by the status of their cases, in the order they are worked through; withdrawn ones too, those
   *     registered by mistake not
   */
  Map<String, Long> etterStatus(String utlysning);
}
