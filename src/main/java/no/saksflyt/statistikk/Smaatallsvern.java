package no.saksflyt.statistikk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.sak.Tallrad.Sum;
import no.saksflyt.statistikk.Visningstall.Art;

/**
 * Holds back the small numbers of one year, and as many others as it takes that none of them can be reckoned out from the sums:
 * whoever knows every number shown, and that a small one lies between one and the limit, still cannot tell a small number exactly.
 */
final class Smaatallsvern {

  /** More than any count, and far from where sums of a few of it would overflow. */
  private static final long UBEGRENSET = 1_000_000_000_000L;

  private final int grense;
  private final Map<Sum, Long> tall;
  private final Map<Gruppe, List<Sum>> grupper = new LinkedHashMap<>();
  private final Map<Sum, Art> holdt = new HashMap<>();

  /** The rows of one group that add up to the same sum: by outcome, by gender. */
  private record Gruppe(String rad, Sum sum) {}

  /**
   * @param grense numbers from one to below this are small
   * @param tall the year's known numbers
   * @param delAv the sum each row is a part of, for those that are
   */
  Smaatallsvern(int grense, Map<Sum, Long> tall, Map<Sum, Sum> delAv) {
    this.grense = grense;
    this.tall = tall;
    delAv.forEach((del, sum) -> grupper.computeIfAbsent(new Gruppe(del.rad(), sum), g -> new ArrayList<>()).add(del));
    grupper.values().removeIf(delene -> !tall.keySet().containsAll(delene));
    grupper.keySet().removeIf(gruppe -> !tall.containsKey(gruppe.sum()));
  }

  /** @return what is held back, and why; nothing of a number that is shown */
  Map<Sum, Art> holdt() {
    tall.forEach(
        (rad, antall) -> {
          if (antall > 0 && antall < grense) {
            holdt.put(rad, Art.UNDER_GRENSE);
          }
        });
    boolean endret = true;
    while (endret) {
      endret = false;
      for (var gruppe : grupper.entrySet()) {
        endret |= avslorer(gruppe.getKey().sum(), gruppe.getValue()) && holdTilbake(gruppe.getKey().sum(), gruppe.getValue());
      }
    }
    return Map.copyOf(holdt);
  }

  /** @return whether there was one more to hold back: the smallest part that is shown, or else the sum */
  private boolean holdTilbake(Sum sum, List<Sum> deler) {
    return deler.stream()
        .filter(del -> !holdt.containsKey(del) && tall.get(del) > 0)
        .min(Comparator.comparing(tall::get))
        .map(del -> holdt.put(del, Art.SKJULT) == null)
        .orElseGet(() -> holdt.put(sum, Art.SKJULT) != Art.SKJULT);
  }

  /** Whether a part that is held back, or the sum, can only be one number. */
  private boolean avslorer(Sum sum, List<Sum> deler) {
    long minst = deler.stream().mapToLong(this::minst).sum();
    long mest = deler.stream().mapToLong(this::mest).sum();
    return holdt.containsKey(sum) && minst == mest
        || deler.stream()
            .filter(holdt::containsKey)
            .anyMatch(
                del ->
                    Math.max(minst(del), minst(sum) - (mest - mest(del))) >= Math.min(mest(del), mest(sum) - (minst - minst(del))));
  }

  private long minst(Sum rad) {
    var art = holdt.get(rad);
    if (art == null) {
      return tall.get(rad);
    }
    if (art == Art.UNDER_GRENSE) {
      return 1;
    }
    return tall.get(rad) < grense ? 0 : grense;
  }

  private long mest(Sum rad) {
    var art = holdt.get(rad);
    if (art == null) {
      return tall.get(rad);
    }
    return art == Art.UNDER_GRENSE ? grense - 1L : UBEGRENSET;
  }
}
