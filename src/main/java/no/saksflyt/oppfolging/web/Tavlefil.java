package no.saksflyt.oppfolging.web;

import java.util.Arrays;
import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppfolging.Stegrad;
import org.springframework.stereotype.Component;

/** The board's list as a file: its columns, and a step as a row of them. */
@Component
class Tavlefil {

  private static final List<String> KOLONNER =
      List.of(
          "saksnummer", "tittel", "prosess", "steg", "stegnavn", "del", "enhet", "gruppe", "ansvarlig", "for", "opprettet", "frist",
          "fristtype", "dagerOver", "paaVentTil");

  private final Meldinger meldinger;

  Tavlefil(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  List<String> kolonner() {
    return KOLONNER.stream().map(k -> meldinger.tekst("oppfolging.csv." + k)).toList();
  }

  List<Object> celler(Stegrad rad) {
    return Arrays.asList(
        rad.saksnummer(),
        rad.tittel(),
        rad.prosess(),
        rad.steg(),
        rad.stegnavn(),
        rad.del(),
        rad.enhet(),
        rad.gruppe(),
        rad.ansvarlig(),
        rad.forPerson(),
        Tid.dato(rad.opprettet()),
        rad.frist(),
        meldinger.tekst("felles.fristtype." + rad.fristtype()),
        rad.dagerOver(),
        rad.paaVentTil());
  }
}
