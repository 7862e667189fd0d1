package no.saksflyt.tilskudd.behandling;

import java.util.List;
import no.saksflyt.tilskudd.ordning.Soknadsfakta;

/** The table of conditions for being assessed: a scheme's own where it has one, else the common one. */
public interface Vilkaarstabell {

  /**
   * @param nokkel key of the table the scheme names, or null
   * @param fakta what is known of the application
   * @return the rows that fit, in the table's order; of several for one condition the severest
   */
  List<Vilkaarsrad> rader(String nokkel, Soknadsfakta fakta);
}
