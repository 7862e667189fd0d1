package no.saksflyt.prosess.utrulling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.saksflyt.prosess.kontroll.Bunt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The bundles this release carries: every folder under {@code processes/} and {@code forms/} is one, but for the letters. */
@Component
public class Utgave {

  /** Letter templates are no part of a model: the room of letters has versions of its own for them. */
  private static final String BREVMALER = "brev";

  private final SortedMap<String, Bunt> bunter;

  @Autowired
  Utgave() {
    this(les(List.of("classpath*:processes/*/*.*", "classpath*:forms/*/*.*")));
  }

  private Utgave(SortedMap<String, Bunt> bunter) {
    this.bunter = bunter;
  }

  /** A release of these bundles. */
  static Utgave av(Bunt... bunter) {
    var navngitt = new TreeMap<String, Bunt>();
    List.of(bunter).forEach(bunt -> navngitt.put(bunt.navn(), bunt));
    return new Utgave(navngitt);
  }

  /** @return the release's bundles by name, what several families use first */
  public List<Bunt> bunter() {
    return bunter.values().stream()
        .sorted(java.util.Comparator.comparing((Bunt b) -> !b.navn().equals(Bunt.FELLES)).thenComparing(Bunt::navn))
        .toList();
  }

  /**
   * @param navn a family
   * @return the release's bundle, empty of files when the release has none
   */
  public Bunt bunt(String navn) {
    return bunter.getOrDefault(navn, new Bunt(navn, Map.of()));
  }

  private static SortedMap<String, Bunt> les(List<String> steder) {
    var filer = new TreeMap<String, Map<String, byte[]>>();
    var finner = new PathMatchingResourcePatternResolver();
    try {
      for (var sted : steder) {
        for (var fil : finner.getResources(sted)) {
          filer.computeIfAbsent(mappe(fil), m -> new HashMap<>()).put(fil.getFilename(), fil.getContentAsByteArray());
        }
      }
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
    filer.remove(BREVMALER);
    var bunter = new TreeMap<String, Bunt>();
    filer.forEach((navn, innhold) -> bunter.put(navn, new Bunt(navn, innhold)));
    return bunter;
  }

  private static String mappe(Resource fil) throws IOException {
    var deler = fil.getURL().toString().split("/");
    return deler[deler.length - 2];
  }
}
