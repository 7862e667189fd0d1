package no.saksflyt.klage.tall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Embete;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.klage.tall.Skjemafil.Hode;
import org.springframework.stereotype.Component;

/** What a form leaves whoever reads it to ask about. It is kept all the same: the office knows what it counted. */
@Component
class Klagetallkontroll {

  private final Klagetallord ord;
  private final Meldinger meldinger;

  Klagetallkontroll(Klagetallord ord, Meldinger meldinger) {
    this.ord = ord;
    this.meldinger = meldinger;
  }

  /**
   * @param linjer a form's lines
   * @return what disagrees in it, in words
   */
  List<String> sporsmal(List<Skjemalinje> linjer) {
    return sporsmal(Radtall.av(linjer), oppgitt(linjer));
  }

  /**
   * @param tall what a form comes to
   * @return what disagrees in it, in words
   */
  List<String> sporsmal(Radtall tall) {
    return sporsmal(tall, null);
  }

  /**
   * @param hode whose figures of which year
   * @param embete the office; null for the whole country
   * @return the question whether the office was there that year, or none
   */
  Optional<String> sporsmal(Hode hode, Embete embete) {
    return Optional.ofNullable(embete).filter(e -> !e.fantes(hode.ar())).map(e -> meldinger.tekst("klagetall.sporsmal.embete", e.navn(), hode.ar() + ""));
  }

  private List<String> sporsmal(Radtall tall, Long oppgitt) {
    var svar = new ArrayList<String>();
    var antall = tall.antall(Tallcelle.ALLE);
    if (antall == null) {
      svar.add(meldinger.tekst("klagetall.sporsmal.utenUtfall"));
      return svar;
    }
    if (oppgitt != null && !oppgitt.equals(antall)) {
      svar.add(meldinger.tekst("klagetall.sporsmal.antall", oppgitt, antall));
    }
    for (var gruppe : List.of(Tallgruppe.KJONN, Tallgruppe.INNHOLD)) {
      if (tall.har(gruppe) && tall.sum(gruppe) != antall) {
        svar.add(meldinger.tekst("klagetall.sporsmal.sum", ord.gruppe(gruppe), tall.sum(gruppe), antall));
      }
    }
    var delt = tall.antall(Tallcelle.DELTAKELSE);
    if (tall.har(Tallgruppe.INNHOLD_DEL) && delt != null && tall.sum(Tallgruppe.INNHOLD_DEL) != delt) {
      svar.add(meldinger.tekst("klagetall.sporsmal.delt", tall.sum(Tallgruppe.INNHOLD_DEL), delt));
    }
    return svar;
  }

  /** The number of complaints as the form gives it itself. */
  private static Long oppgitt(List<Skjemalinje> linjer) {
    return linjer.stream().filter(l -> l.rad() == Tallgruppe.ANTALL).map(Skjemalinje::antall).findFirst().orElse(null);
  }
}
