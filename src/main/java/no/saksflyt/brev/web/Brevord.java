package no.saksflyt.brev.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import no.saksflyt.brev.Utgaaendebrev;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tid;
import org.springframework.stereotype.Component;

/** Letters in the words of the pages. */
@Component("brevord")
class Brevord {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Meldinger meldinger;

  Brevord(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /** @return who gets it, for whom, and whether it is a copy */
  public String mottaker(Utgaaendebrev brev) {
    var til = brev.til();
    if (til.kopi()) {
      return meldinger.tekst("brevmal.mottaker.kopi", til.navn());
    }
    return til.paaVegneAv() == null
        ? til.navn()
        : meldinger.tekst("brevmal.mottaker.for", til.navn(), til.paaVegneAv());
  }

  /** @return how far it has come, and since when */
  public String status(Utgaaendebrev brev) {
    var status = meldinger.tekst("brevmal.status." + brev.status());
    Instant naar = brev.iRetur() == null ? brev.sendt() : brev.iRetur();
    return naar == null ? status : status + " " + DATO.format(Tid.dato(naar));
  }
}
