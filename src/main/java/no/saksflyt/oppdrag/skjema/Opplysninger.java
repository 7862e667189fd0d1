package no.saksflyt.oppdrag.skjema;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.hendelse.Sakshendelse;
import org.springframework.stereotype.Component;

/** The new information a case got, newest last. */
@Component
class Opplysninger {

  private final Hendelser hendelser;

  Opplysninger(Hendelser hendelser) {
    this.hendelser = hendelser;
  }

  String til(Saksnummer saksnummer) {
    return hendelser.etter(saksnummer, 0, List.of("NYE_OPPLYSNINGER")).stream()
        .map(Opplysninger::tekst)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n\n"));
  }

  private static String tekst(Sakshendelse hendelse) {
    return hendelse.grunn() != null ? hendelse.grunn() : hendelse.etter();
  }
}
