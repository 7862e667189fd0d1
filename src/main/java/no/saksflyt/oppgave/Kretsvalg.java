package no.saksflyt.oppgave;

import java.util.function.Supplier;

/** The circle that an instance started just now belongs to, handed to the engine beside its variables. */
public final class Kretsvalg {

  private static final ThreadLocal<String> GJELDENDE = new ThreadLocal<>();

  private Kretsvalg() {}

  static <T> T i(String krets, Supplier<T> start) {
    GJELDENDE.set(krets);
    try {
      return start.get();
    } finally {
      GJELDENDE.remove();
    }
  }

  /** @return the circle, or null for an open case */
  public static String gjeldende() {
    return GJELDENDE.get();
  }
}
