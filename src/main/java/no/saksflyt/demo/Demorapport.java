package no.saksflyt.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.demo.Demostyring.Parameter;
import no.saksflyt.demo.Demostyring.Styring;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.rapport.Bidrag;
import no.saksflyt.oppdrag.rapport.BidragService;
import no.saksflyt.oppdrag.rapport.Bidragsoppgave;
import no.saksflyt.oppdrag.rapport.RapportService;
import no.saksflyt.oppdrag.rapport.Rapportdel;
import no.saksflyt.oppdrag.rapport.Rapportplikt;
import no.saksflyt.oppdrag.rapport.Rapportplikter;
import no.saksflyt.oppdrag.rapport.Rapportpunkt;
import no.saksflyt.oppdrag.rapport.Styringsregister;
import no.saksflyt.oppdrag.register.Kalenderdato;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scenes of a report: from the duty to the delivery, begun and given up, begun and left to the units, or never begun. */
@Component
@Profile("!prod")
class Demorapport {

  private static final String KVALITETSSIKRER = "kvalitetssikrer";

  private final Regi regi;
  private final Rapportplikter plikter;
  private final RapportService rapporter;
  private final BidragService bidragene;
  private final Bidragsoppgave bidragsoppgave;
  private final Styringsregister register;
  private final Personer personer;
  private final Clock klokke;

  Demorapport(
      Regi regi,
      Rapportplikter plikter,
      RapportService rapporter,
      BidragService bidragene,
      Bidragsoppgave bidragsoppgave,
      Styringsregister register,
      Personer personer,
      Clock klokke) {
    this.regi = regi;
    this.plikter = plikter;
    this.rapporter = rapporter;
    this.bidragene = bidragene;
    this.bidragsoppgave = bidragsoppgave;
    this.register = register;
    this.personer = personer;
    this.klokke = klokke;
  }

  /**
   * What a unit writes of an assignment.
   *
   * @param nr the assignment's running number
   * @param lys its light
   * @param tekst the words
   */
  record Omtale(int nr, Trafikklys lys, String tekst) {}

  /**
   * @param plikt the duty's name
   * @param dato the day it is due
   * @param periode which time in the year
   * @param etter days from then to the delivery
   * @return the scenes of a report that everybody has done their part of
   */
  List<Scene> levert(
      String plikt, Kalenderdato dato, int periode, int etter, Styring styring, LocalDate idag, Map<Integer, Saksnummer> saker) {
    var sak = new AtomicReference<Saksnummer>();
    int frist = dager(idag, dato.dato());
    int start = frist - plikten(styring, plikt).start();
    var scener = new ArrayList<Scene>();
    scener.add(koordinator(start, () -> sak.set(plikter.start(hent(plikt).id(), dato.ar(), periode))));
    scener.add(new Scene(start + 9, () -> enhetene(sak.get(), bidrag -> skriv(bidrag, styring, saker))));
    scener.add(koordinator(frist - 15, () -> rapporter.skriv(sak.get(), Rapportdel.I, styring.innledning(), -1)));
    scener.add(steg(frist - 14, Roller.KOORDINATOR, sak, "sammenstillRapport", Map.of("sammenstilling", "KLAR")));
    scener.add(steg(frist - 10, KVALITETSSIKRER, sak, "kvalitetssikreRapport", Map.of("kvalitet", "GODKJENT")));
    scener.add(steg(frist - 7, Roller.DIREKTOR, sak, "godkjennRapport", Map.of("godkjenning", "GODKJENT")));
    scener.add(
        new Scene(
            frist + etter,
            () ->
                regi.utfor(
                    Roller.KOORDINATOR, sak.get(), "leverRapport", null,
                    new HashMap<>(Map.of("leveringsdato", LocalDate.now(klokke).toString(), "leveringsmaate", "EFORMIDLING")))));
    return scener;
  }

  /** @return the scene in which the ministry lets a delivery be skipped that nobody has begun on */
  Scene utelatt(String plikt, Kalenderdato dato, int periode, LocalDate idag) {
    return koordinator(
        dager(idag, dato.dato()) - 20,
        () -> utelat(plikt, dato.ar(), periode, "Rapporteringen begynner senere i året.", "Brev, referanse 26/0303-2"));
  }

  /** @return the scenes of two that were asked for: one the ministry took back, and one the units write for now */
  List<Scene> paaOppfordring(String plikt, LocalDate idag) {
    var forste = idag.minusDays(60);
    return List.of(
        koordinator(-50, () -> start(plikt, forste, idag.minusDays(30))),
        koordinator(
            -44, () -> utelat(plikt, forste.getYear(), 1, "Departementet fikk tallene i møtet.", "Referat fra møtet, punkt 4")),
        koordinator(-3, () -> start(plikt, idag.minusDays(10), idag.plusDays(60))));
  }

  private void start(String plikt, LocalDate avskjaering, LocalDate levering) {
    plikter.startPaaOppfordring(hent(plikt).id(), avskjaering.toString(), levering.toString());
  }

  private void utelat(String plikt, int ar, int periode, String grunn, String referanse) {
    plikter.utelat(hent(plikt).id(), ar, periode, grunn, referanse, LocalDate.now(klokke).toString());
  }

  private void enhetene(Saksnummer sak, Consumer<Bidrag> skriver) {
    for (var bidrag : regi.som(Roller.KOORDINATOR, () -> bidragene.alle(sak))) {
      regi.som(personer.medRolle(Roller.SAKSBEHANDLER, bidrag.enhet()).get(0).id(), () -> skriver.accept(bidrag));
    }
  }

  private void skriv(Bidrag bidrag, Styring styring, Map<Integer, Saksnummer> saker) {
    var punkter =
        bidrag.punkter().stream()
            .map(p -> p.slag() == Rapportpunkt.Slag.SP ? resultat(p, styring) : omtale(p, styring, saker))
            .toList();
    bidragene.lagre(bidrag.saksnummer(), bidrag.enhet(), bidrag.versjon(), punkter);
    bidragsoppgave.fullfor(bidrag.saksnummer(), bidrag.enhet(), null);
  }

  private Rapportpunkt resultat(Rapportpunkt p, Styring styring) {
    var kode = register.hentSp(Long.parseLong(p.ref())).kode();
    var sp = styring.parametere().stream().filter(s -> s.kode().equals(kode)).map(Parameter::halvar).findFirst().orElseThrow();
    return new Rapportpunkt(p.slag(), p.ref(), p.enhet(), sp.tekst(), null, sp.verdi(), sp.forelopig(), null, sp.ikke());
  }

  private static Rapportpunkt omtale(Rapportpunkt p, Styring styring, Map<Integer, Saksnummer> saker) {
    var omtale =
        styring.omtaler().stream()
            .filter(o -> saker.containsKey(o.nr()) && saker.get(o.nr()).toString().equals(p.ref()))
            .findFirst()
            .orElse(new Omtale(0, Trafikklys.GRONN, "Arbeidet følger planen."));
    return new Rapportpunkt(p.slag(), p.ref(), p.enhet(), omtale.tekst(), omtale.lys(), null, false, null, null);
  }

  private Rapportplikt hent(String navn) {
    return plikter.alle().stream().filter(p -> p.navn().equals(navn)).findFirst().orElseThrow();
  }

  private static Demostyring.Plikt plikten(Styring styring, String navn) {
    return styring.plikter().stream().filter(p -> p.navn().equals(navn)).findFirst().orElseThrow();
  }

  private Scene koordinator(int dag, Runnable handling) {
    return new Scene(dag, () -> regi.som(Roller.KOORDINATOR, handling));
  }

  private Scene steg(int dag, String hvem, AtomicReference<Saksnummer> sak, String steg, Map<String, Object> svar) {
    return new Scene(dag, () -> regi.utfor(hvem, sak.get(), steg, null, new HashMap<>(svar)));
  }

  private static int dager(LocalDate idag, LocalDate dato) {
    return (int) ChronoUnit.DAYS.between(idag, dato);
  }
}
