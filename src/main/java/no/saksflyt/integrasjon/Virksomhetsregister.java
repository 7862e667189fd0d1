package no.saksflyt.integrasjon;

import java.util.Optional;

/** Port to the Entity Register (Enhetsregisteret): which organisations there are. A real client takes the stand-in's place. */
public interface Virksomhetsregister {

  /**
   * @param orgnr nine digits, or anything at all
   * @return the organisation; empty for a number that is wrong or unknown
   */
  Optional<Virksomhet> finn(String orgnr);
}
