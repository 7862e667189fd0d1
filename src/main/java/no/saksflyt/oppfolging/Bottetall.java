package no.saksflyt.oppfolging;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.frist.Fristbotte;

/** How many open steps lie in each bucket; the buckets partition the steps counted. */
public final class Bottetall {

  private final Map<Fristbotte, Long> tall = new EnumMap<>(Fristbotte.class);

  Bottetall() {
    for (var botte : Fristbotte.values()) {
      tall.put(botte, 0L);
    }
  }

  void leggTil(Fristbotte botte, long antall) {
    tall.merge(botte, antall, Long::sum);
  }

  void leggTil(Bottetall andre) {
    andre.tall.forEach(this::leggTil);
  }

  /** @return how many lie in the bucket */
  public long i(Fristbotte botte) {
    return tall.get(botte);
  }

  /** @return how many there are in all */
  public long sum() {
    return tall.values().stream().mapToLong(Long::longValue).sum();
  }

  /** @return how many are past their deadline */
  public long forfalt() {
    return i(Fristbotte.OVER_30) + i(Fristbotte.FRA_8_TIL_30) + i(Fristbotte.FRA_1_TIL_7);
  }

  /** @return the counts by the buckets' names, most urgent first */
  public Map<String, Long> etterKode() {
    var svar = new LinkedHashMap<String, Long>();
    tall.forEach((botte, antall) -> svar.put(botte.kode(), antall));
    return Collections.unmodifiableMap(svar);
  }
}
