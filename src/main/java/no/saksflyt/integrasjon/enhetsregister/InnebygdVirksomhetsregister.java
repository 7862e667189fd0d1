package no.saksflyt.integrasjon.enhetsregister;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.saksflyt.felles.Orgnr;
import no.saksflyt.integrasjon.Organisasjonsform;
import no.saksflyt.integrasjon.Virksomhet;
import no.saksflyt.integrasjon.Virksomhetsregister;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Stand-in that knows the invented organisations of {@code virksomheter.csv}; their numbers lie in a series no real one has. */
@Component
class InnebygdVirksomhetsregister implements Virksomhetsregister {

  private final Map<String, Virksomhet> kjente;

  InnebygdVirksomhetsregister() {
    this.kjente = les().stream().collect(Collectors.toMap(v -> v.orgnr().nummer(), Function.identity()));
  }

  @Override
  public Optional<Virksomhet> finn(String orgnr) {
    return Optional.ofNullable(orgnr).map(Orgnr::rens).map(kjente::get);
  }

  private static List<Virksomhet> les() {
    try {
      return new ClassPathResource("virksomheter.csv").getContentAsString(StandardCharsets.UTF_8).lines()
          .filter(linje -> !linje.isBlank() && !linje.startsWith("#"))
          .map(linje -> virksomhet(linje.split(";")))
          .toList();
    } catch (IOException borte) {
      throw new UncheckedIOException(borte);
    }
  }

  private static Virksomhet virksomhet(String[] felt) {
    return new Virksomhet(
        new Orgnr(felt[0]),
        felt[1],
        Organisasjonsform.valueOf(felt[2]),
        felt[3].replace(", ", "\n"),
        felt[4],
        felt[5].equals("ja"),
        felt[6].equals("ja"),
        List.of(felt[7].split("\\|")));
  }
}
