package no.saksflyt.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.oppdrag.rapport.NyRapportplikt;
import no.saksflyt.oppdrag.rapport.NyStyringsparameter;
import no.saksflyt.oppdrag.rapport.NyttMaal;
import no.saksflyt.oppdrag.rapport.NyttResultat;
import no.saksflyt.oppdrag.rapport.Rapportplikter;
import no.saksflyt.oppdrag.rapport.Styringsregister;
import no.saksflyt.oppgave.Regi;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the coordinator enter the demonstration's goals, steering parameters and duties to report. A duty begins by itself only
 * what is to begin after today, so that no report stands open from the start.
 */
@Component
@Profile("!prod")
class Demostyring {

  private static final String MOTTAKER = "Arbeids- og inkluderingsdepartementet";

  private final Regi regi;
  private final Styringsregister register;
  private final Rapportplikter plikter;
  private final Demofil fil;

  Demostyring(Regi regi, Styringsregister register, Rapportplikter plikter, ObjectMapper json) {
    this.regi = regi;
    this.register = register;
    this.plikter = plikter;
    this.fil = new Demofil(json);
  }

  private record Styring(List<Maal> maal, List<Parameter> parametere, List<Plikt> plikter) {}

  private record Maal(String kode, String tekst) {}

  private record Parameter(
      String kode, String maal, String tekst, String krav, String art, String enhet, String kilde, List<Resultat> resultater) {}

  private record Resultat(int dag, String verdi, String tekst, String status, String ikke) {}

  private record Plikt(
      String navn, String slag, String rytme, String kalendertype, int levering, int start, String maal) {}

  /** @param idag results and duties count from this day; goals and parameters are of its year */
  void fyll(LocalDate idag) {
    var styring = fil.les("styring", Styring.class);
    regi.som(
        "koordinator",
        () -> {
          styring.maal().forEach(m -> register.settInn(new NyttMaal(ar(idag), m.kode(), m.tekst(), null)));
          styring.parametere().forEach(p -> parameter(p, idag));
          styring.plikter().forEach(p -> plikter.settInn(plikt(p, idag)));
        });
  }

  private void parameter(Parameter p, LocalDate idag) {
    register.settInn(
        new NyStyringsparameter(ar(idag), p.kode(), p.maal(), p.tekst(), p.krav(), p.art(), p.enhet(), p.kilde(), null));
    var id =
        register.parametere(idag.getYear()).stream().filter(sp -> sp.kode().equals(p.kode())).findFirst().orElseThrow().id();
    for (var r : p.resultater()) {
      register.giResultat(
          id,
          new NyttResultat("HALVAR", idag.plusDays(r.dag()).toString(), r.verdi(), r.tekst(), r.status(), p.kilde(), r.ikke()));
    }
  }

  private static NyRapportplikt plikt(Plikt p, LocalDate idag) {
    return new NyRapportplikt(
        p.navn(),
        p.slag(),
        p.rytme(),
        p.kalendertype(),
        "0",
        String.valueOf(p.levering()),
        String.valueOf(p.start()),
        MOTTAKER,
        p.maal(),
        null,
        null,
        "true",
        idag.plusDays(1).toString(),
        null);
  }

  private static String ar(LocalDate idag) {
    return String.valueOf(idag.getYear());
  }
}
