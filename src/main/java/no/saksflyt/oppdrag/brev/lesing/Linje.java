package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the source.
 *
 * @param nr its number in the source, from 1
 * @param tekst its text with the characters made alike
 */
record Linje(int nr, String tekst) {

  static List<Linje> alle(String tekst) {
    var linjer = new ArrayList<Linje>();
    int nr = 1;
    for (String linje : tekst.split("\r\n|[\n\r\u0085\u2028\u2029]", -1)) {
      linjer.add(new Linje(nr++, Tegn.ens(linje)));
    }
    return linjer;
  }

  boolean tom() {
    return tekst.isEmpty();
  }
}
