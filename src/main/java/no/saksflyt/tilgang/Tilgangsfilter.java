package no.saksflyt.tilgang;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The one SQL fragment that keeps restricted cases from those who are not named in their circle. Every query over cases
 * carries it; a query without it fails the architecture test.
 */
@Component
public class Tilgangsfilter {

  private final Innlogget innlogget;

  Tilgangsfilter(Innlogget innlogget) {
    this.innlogget = innlogget;
  }

  /**
   * @param alias the alias of table {@code sak} in the query
   * @return a condition to join with {@code and}; its parameters are {@link #parametre()}
   */
  public static String sql(String alias) {
    return "(" + alias + ".krets is null or " + alias + ".krets in (:tilgangKretser))";
  }

  /** @return the fragment's parameters for the person behind the call; nobody sees no restricted case at all */
  public Map<String, Object> parametre() {
    var kretser = innlogget.hvisNoen().map(Rettigheter::kretser).orElse(Set.of());
    // An empty list is no valid SQL; no circle has an empty name.
    return Map.of("tilgangKretser", kretser.isEmpty() ? Set.of("") : kretser);
  }
}
