package no.saksflyt.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.rapport.NyRapportplikt;
import no.saksflyt.oppdrag.rapport.NyStyringsparameter;
import no.saksflyt.oppdrag.rapport.NyttMaal;
import no.saksflyt.oppdrag.rapport.NyttResultat;
import no.saksflyt.oppdrag.rapport.Rapportplikter;
import no.saksflyt.oppdrag.rapport.Styringsregister;
import no.saksflyt.oppdrag.register.Kalenderdato;
import no.saksflyt.oppdrag.register.Kalenderforing;
import no.saksflyt.oppdrag.register.Kalendertype;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The scenes in which the demonstration's goals, steering parameters and duties to report are entered, and the reports that were
 * due are delivered or skipped. What begins by itself begins after today, so that no report stands open that nobody played.
 */
@Component
@Profile("!prod")
class Demostyring {

  private static final String MOTTAKER = "Arbeids- og inkluderingsdepartementet";

  /** Before the first assignment is registered. */
  private static final int FOERST = -215;

  /** Time enough after the half-year report for something to become different. */
  private static final int ETTER_HALVAR = 14;

  private final Regi regi;
  private final Styringsregister register;
  private final Rapportplikter plikter;
  private final Kalenderforing kalender;
  private final Demorapport rapporter;
  private final Demofil fil;

  Demostyring(
      Regi regi,
      Styringsregister register,
      Rapportplikter plikter,
      Kalenderforing kalender,
      Demorapport rapporter,
      ObjectMapper json) {
    this.regi = regi;
    this.register = register;
    this.plikter = plikter;
    this.kalender = kalender;
    this.rapporter = rapporter;
    this.fil = new Demofil(json);
  }

  record Styring(
      List<Maal> maal, List<Parameter> parametere, List<Plikt> plikter, String innledning, List<Demorapport.Omtale> omtaler) {}

  record Maal(String kode, String tekst) {}

  record Parameter(
      String kode, String maal, String tekst, String krav, String art, String enhet, String kilde, Resultat halvar, Resultat senere) {}

  record Resultat(String verdi, String tekst, String ikke, boolean forelopig) {}

  record Plikt(
      String navn, String slag, String rytme, String kalendertype, int levering, int start, String maal) {}

  /** @param idag the steering calendar is filled; goals and parameters are of this day's year, and of the half-year report's */
  List<Scene> scener(LocalDate idag, Map<Integer, Saksnummer> saker) {
    var styring = fil.les("styring", Styring.class);
    var halvar = sisteHalvar(idag);
    var scener = new ArrayList<Scene>();
    int nyttaar = dager(idag, idag.withDayOfYear(1));
    int foerst = Math.min(nyttaar, Math.min(FOERST, dager(idag, halvar.dato()) - 60));
    scener.add(new Scene(foerst, () -> regi.som(Roller.KOORDINATOR, () -> foer(styring, idag, halvar))));
    scener.addAll(rapporter.levert("Halvårsrapport", halvar, 1, -2, styring, idag, saker));
    scener.add(
        new Scene(dager(idag, halvar.dato()) + ETTER_HALVAR - 2, () -> regi.som(Roller.KOORDINATOR, () -> endelige(styring, halvar))));
    scener.addAll(kvartalene(styring, idag, saker));
    scener.addAll(rapporter.paaOppfordring("Status for bosettingen", idag));
    return scener;
  }

  /** The last quarter that was due is delivered, too late; the ministry had no wish for those before it. */
  private List<Scene> kvartalene(Styring styring, LocalDate idag, Map<Integer, Saksnummer> saker) {
    var alle = datoer(idag.getYear(), Kalendertype.KVARTALSRAPPORT);
    int forfalte = (int) alle.stream().filter(d -> d.dato().isBefore(idag.minusDays(7))).count();
    var scener = new ArrayList<Scene>();
    for (int periode = 1; periode < forfalte; periode++) {
      scener.add(rapporter.utelatt("Digitaliseringsrapport", alle.get(periode - 1), periode, idag));
    }
    if (forfalte > 0) {
      scener.addAll(rapporter.levert("Digitaliseringsrapport", alle.get(forfalte - 1), forfalte, 3, styring, idag, saker));
    }
    return scener;
  }

  private Kalenderdato sisteHalvar(LocalDate idag) {
    return IntStream.of(idag.getYear(), idag.getYear() - 1)
        .mapToObj(ar -> datoer(ar, Kalendertype.HALVARSRAPPORT).get(0))
        .filter(d -> d.dato().isBefore(idag.minusDays(ETTER_HALVAR)))
        .findFirst()
        .orElseThrow();
  }

  private List<Kalenderdato> datoer(int ar, Kalendertype type) {
    return kalender.alle(ar).stream().filter(d -> d.type() == type).toList();
  }

  private void foer(Styring styring, LocalDate idag, Kalenderdato halvar) {
    IntStream.of(halvar.ar(), idag.getYear())
        .distinct()
        .forEach(
            ar -> {
              styring.maal().forEach(m -> register.settInn(new NyttMaal(String.valueOf(ar), m.kode(), m.tekst(), null)));
              styring.parametere().forEach(p -> register.settInn(parameter(p, ar)));
            });
    styring.plikter().forEach(p -> plikter.settInn(plikt(p, idag, halvar)));
  }

  private static NyStyringsparameter parameter(Parameter p, int ar) {
    return new NyStyringsparameter(
        String.valueOf(ar), p.kode(), p.maal(), p.tekst(), p.krav(), p.art(), p.enhet(), p.kilde(), null);
  }

  /** The half-year's preliminary numbers become final after the report is delivered. */
  private void endelige(Styring styring, Kalenderdato halvar) {
    for (var p : styring.parametere()) {
      if (p.senere() != null) {
        var id =
            register.parametere(halvar.ar()).stream().filter(sp -> sp.kode().equals(p.kode())).findFirst().orElseThrow().id();
        var slutt = LocalDate.of(halvar.ar(), 6, 30).toString();
        register.giResultat(
            id, new NyttResultat("HALVAR", slutt, p.senere().verdi(), p.senere().tekst(), "ENDELIG", p.kilde(), null));
      }
    }
  }

  /** The half-year's began with the report that is played; where its next one should have begun already, a person begins it. */
  private NyRapportplikt plikt(Plikt p, LocalDate idag, Kalenderdato halvar) {
    var halvarlig = halvar.type().name().equals(p.kalendertype());
    var neste = halvar.dato().plusYears(1).minusDays(p.start());
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
        String.valueOf(!halvarlig || neste.isAfter(idag)),
        (halvarlig ? halvar.dato().minusDays(p.start()) : idag.plusDays(1)).toString(),
        null);
  }

  private static int dager(LocalDate idag, LocalDate dato) {
    return (int) ChronoUnit.DAYS.between(idag, dato);
  }
}
