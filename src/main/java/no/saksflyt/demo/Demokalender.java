package no.saksflyt.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import no.saksflyt.oppdrag.register.Kalenderforing;
import no.saksflyt.oppdrag.register.NyKalenderdato;
import no.saksflyt.oppgave.Regi;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the coordinator fill the demonstration's steering calendar, year by year after one pattern. */
@Component
@Profile("!prod")
class Demokalender {

  private final Regi regi;
  private final Kalenderforing kalender;
  private final Demofil fil;

  Demokalender(Regi regi, Kalenderforing kalender, ObjectMapper json) {
    this.regi = regi;
    this.kalender = kalender;
    this.fil = new Demofil(json);
  }

  private record Monster(int fra, List<Dato> datoer) {}

  private record Dato(String type, String merkelapp, String dag, int etter) {}

  /** @param idag the calendar is filled to the year after this day's */
  void fyll(LocalDate idag) {
    var monster = fil.les("kalender", Monster.class);
    regi.som(
        "koordinator",
        () -> {
          for (int ar = monster.fra(); ar <= idag.getYear() + 1; ar++) {
            for (var dato : monster.datoer()) {
              kalender.settInn(ny(ar, dato));
            }
          }
        });
  }

  private static NyKalenderdato ny(int ar, Dato dato) {
    var dag = MonthDay.parse("--" + dato.dag()).atYear(ar + dato.etter());
    return new NyKalenderdato(String.valueOf(ar), dato.type(), dato.merkelapp(), dag.toString(), null);
  }
}
