package no.saksflyt.tilskudd.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tid;
import no.saksflyt.tilskudd.Soknadsrad;
import no.saksflyt.tilskudd.ordning.Kroner;
import org.springframework.stereotype.Component;

/** An application in words and kroner, as files have it. */
@Component
class Soknadsord {

  private static final List<String> KOLONNER =
      List.of("saksnummer", "innsendt", "utlysning", "orgnr", "soker", "delmal", "soktBelop", "status");

  private final Meldinger meldinger;

  Soknadsord(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  List<String> kolonner() {
    return KOLONNER.stream().map(k -> meldinger.tekst("soknad.kolonne." + k)).toList();
  }

  /** @return the amount as the page shows it */
  public String kroner(long ore) {
    return Kroner.tekst(ore);
  }

  List<Object> celler(Soknadsrad rad) {
    return Arrays.asList(
        rad.saksnummer().toString(),
        Tid.dato(rad.innsendt()),
        rad.utlysning(),
        rad.orgnr(),
        rad.soker(),
        rad.delmal(),
        BigDecimal.valueOf(rad.soktBelopOre(), 2),
        meldinger.tekst("status.SOKNAD." + rad.status()));
  }
}
