package no.saksflyt.klage.offentlig;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses codes or floods the complainant's pages: so many tries from one address in a quarter of an hour.
 * Kept in memory on each node: a code is far too long to be guessed even at many times this speed.
 */
@Component
class Forsoksvern {

  private static final Duration VINDU = Duration.ofMinutes(15);
  private static final int FLEST = 20;
  private static final int FLEST_ADRESSER = 50_000;

  private final Map<String, Deque<Instant>> forsok = new ConcurrentHashMap<>();
  private final Clock klokke;

  Forsoksvern(Clock klokke) {
    this.klokke = klokke;
  }

  /** @return whether the address has used up its tries for now */
  boolean sperret(String adresse) {
    var egne = forsok.get(adresse);
    if (egne == null) {
      return false;
    }
    synchronized (egne) {
      rydd(egne);
      return egne.size() >= FLEST;
    }
  }

  /** Counts one try from the address. */
  void tell(String adresse) {
    if (forsok.size() > FLEST_ADRESSER) {
      forsok.values().removeIf(this::tom);
    }
    var egne = forsok.computeIfAbsent(adresse, ny -> new ArrayDeque<>());
    synchronized (egne) {
      rydd(egne);
      egne.add(klokke.instant());
    }
  }

  private boolean tom(Deque<Instant> egne) {
    synchronized (egne) {
      rydd(egne);
      return egne.isEmpty();
    }
  }

  private void rydd(Deque<Instant> egne) {
    var grense = klokke.instant().minus(VINDU);
    // A clock moved back in the demonstration leaves tries in the future; they are no more worth than old ones.
    egne.removeIf(tid -> tid.isBefore(grense) || tid.isAfter(klokke.instant()));
  }
}
