package no.saksflyt.tilskudd.portal;

import java.util.List;
import no.saksflyt.tilskudd.ordning.Kroner;

/**
 * What a budget adds up to as it is being written; what is no amount counts as none.
 *
 * @param utgifter what it costs
 * @param sokt what is applied for
 * @param andre what others give
 * @param gaarOpp whether what it costs is what it is paid with
 */
record Budsjettsum(String utgifter, String sokt, String andre, boolean gaarOpp) {

  static Budsjettsum av(Soknadsskjema skjema) {
    var utgifter = sum(skjema.budsjett());
    var andre = sum(skjema.andre());
    var sokt = Soknadsskjema.ore(skjema.soktBelop()).orElse(0L);
    return new Budsjettsum(Kroner.tekst(utgifter), Kroner.tekst(sokt), Kroner.tekst(andre), utgifter == sokt + andre);
  }

  private static long sum(List<Soknadsskjema.Linje> linjer) {
    return linjer.stream().mapToLong(l -> Soknadsskjema.ore(l.belop()).orElse(0L)).sum();
  }
}
