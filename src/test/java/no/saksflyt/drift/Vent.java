package no.saksflyt.drift;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another process or thread does. */
final class Vent {

  private Vent() {}

  static void litt() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException avbrutt) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(avbrutt);
    }
  }

  /** @return whether it came true in time */
  static boolean til(Duration lengst, BooleanSupplier hva) {
    var slutt = System.nanoTime() + lengst.toNanos();
    while (System.nanoTime() < slutt) {
      if (hva.getAsBoolean()) {
        return true;
      }
      litt();
    }
    return hva.getAsBoolean();
  }
}
