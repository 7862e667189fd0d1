package no.saksflyt.oppdrag;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.stereotype.Component;

/** Nothing is delivered before it has reached the ministry. */
@Component
class Leveringskontroll {

  private final Clock klokke;

  Leveringskontroll(Clock klokke) {
    this.klokke = klokke;
  }

  /** @throws Regelbrudd when the day is still to come */
  void krev(Levering levering) {
    if (levering.dato().isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil("leveringsdato", "feil.oppdrag.leveringsdato"));
    }
  }
}
