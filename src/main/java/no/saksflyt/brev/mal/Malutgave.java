package no.saksflyt.brev.mal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates this release carries: the files of {@code forms/brev/}, and the passages they share in {@code felles/} below it. */
@Component
public class Malutgave {

  private final SortedMap<Malnavn, String> filer;

  /** Reads the release's files. */
  public Malutgave() {
    this.filer = les();
  }

  /** @return every template's text */
  public SortedMap<Malnavn, String> alle() {
    return filer;
  }

  /**
   * @param navn a template
   * @return its text, or null when the release has none
   */
  public String tekst(Malnavn navn) {
    return filer.get(navn);
  }

  private static SortedMap<Malnavn, String> les() {
    var filer = new TreeMap<Malnavn, String>(Comparator.comparing(Malnavn::fil));
    try {
      for (var mappe : List.of("", "felles/")) {
        for (var fil : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/brev/" + mappe + "*.html")) {
          var navn =
              Malnavn.av(mappe + fil.getFilename())
                  .orElseThrow(() -> new IllegalStateException("Not the name of a letter template: " + fil.getFilename()));
          filer.put(navn, fil.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
      }
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
    return filer;
  }
}
