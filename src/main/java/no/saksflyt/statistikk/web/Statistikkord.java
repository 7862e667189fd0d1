package no.saksflyt.statistikk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.statistikk.Visningsrad;
import no.saksflyt.statistikk.Visningstabell;
import no.saksflyt.statistikk.Visningstall;
import org.springframework.stereotype.Component;

/** A table of figures as cells, on the page, in files and in answers alike: the group, the row's words, a number for each year. */
@Component
class Statistikkord {

  private final Meldinger meldinger;

  Statistikkord(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /** @return the columns' headings as programs know them */
  List<Object> kolonner(Visningstabell tabell) {
    return Stream.concat(Stream.<Object>of("rad", "verdi"), tabell.ar().stream()).toList();
  }

  /** @return a row's cells; null where the number is not known */
  List<Object> celler(Visningsrad rad, Integer grense) {
    var celler = new ArrayList<Object>(List.of(rad.rad(), rad.tekst()));
    rad.tall().forEach(tall -> celler.add(celle(tall, grense)));
    return celler;
  }

  /** @return the number, words for one that is held back, null for one that is not known */
  public Object celle(Visningstall tall, Integer grense) {
    return switch (tall.art()) {
      case KJENT, UKJENT -> tall.antall();
      case UNDER_GRENSE -> meldinger.tekst("statistikk.underGrense", grense);
      case SKJULT -> meldinger.tekst("statistikk.skjult");
    };
  }

  /** @return the name of a series */
  String navn(String serie) {
    return meldinger.tekst("maltall." + serie + ".navn");
  }

  /** @return the heading of a group of rows */
  public String gruppe(String serie, String gruppe) {
    return meldinger.tekst("maltall." + serie + ".rad." + gruppe);
  }
}
