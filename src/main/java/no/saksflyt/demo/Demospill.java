package no.saksflyt.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.demo.Demooppdrag.Trinn;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.Bestilling;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.plan.Planredigering;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.tilgang.Kretser;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Turns what the file tells of one assignment into scenes: who does what on which day. */
@Component
@Profile("!prod")
class Demospill {

  private static final String KOORDINATOR = "koordinator";

  private static final Map<String, Object> PLANLAGT =
      Map.of("planlegging", "FERDIG", "publiseres", "NEI", "ressurser", "Dekkes innenfor enhetens ramme.");

  private final Regi regi;
  private final OppdragService oppdrag;
  private final Personer personer;
  private final Kretser kretser;
  private final Demoavslutning avslutning;
  private final Demobrev brev;
  private final Planredigering plan;

  Demospill(
      Regi regi,
      OppdragService oppdrag,
      Personer personer,
      Kretser kretser,
      Demoavslutning avslutning,
      Demobrev brev,
      Planredigering plan) {
    this.regi = regi;
    this.oppdrag = oppdrag;
    this.personer = personer;
    this.kretser = kretser;
    this.avslutning = avslutning;
    this.brev = brev;
    this.plan = plan;
  }

  /**
   * @param o what the file tells
   * @param idag the day everything counts from
   * @param saker the cases by the assignments' running numbers, filled as they are made
   * @return the scenes in the order they are played
   */
  List<Scene> scener(Demooppdrag o, LocalDate idag, Map<Integer, Saksnummer> saker) {
    var scener = new ArrayList<Scene>();
    int dag = o.reg();
    scener.add(new Scene(dag, () -> saker.put(o.nr(), registrer(o, idag))));
    if (o.feilEnhet() != null) {
      dag = fraFeilEnhet(o, scener, saker, dag);
    }
    if (o.enhet() != null) {
      dag = neste(dag);
      scener.add(scene(dag, KOORDINATOR, o, saker, "fordelOppdrag", null, Map.of("enhet", o.enhet())));
    }
    if (o.eier() != null) {
      dag = neste(dag);
      scener.add(
          scene(dag, leder(o), o, saker, "navngiSaksansvarlig", null, Map.of("navngiving", "NAVNGITT", "saksansvarlig", o.eier())));
      if (o.naa() != Trinn.PLANLEGGING) {
        scener.add(new Scene(dag, () -> planlegg(o, saker.get(o.nr()))));
        anskaffelse(o, scener, saker);
      }
      dag = arbeid(o, scener, saker, dag);
      kontroll(o, scener, saker, dag);
    }
    avslutning.scener(o, scener, saker, idag);
    return scener;
  }

  private Saksnummer registrer(Demooppdrag o, LocalDate idag) {
    var nummer = "%d-%02d".formatted(idag.plusDays(o.reg()).getYear(), o.nr());
    return o.forbehold() == null && o.fou() == null && o.rytme() == null
        ? registrerForHaand(o, nummer, idag)
        : regi.som(KOORDINATOR, () -> brev.registrer(o, nummer, idag));
  }

  private Saksnummer registrerForHaand(Demooppdrag o, String nummer, LocalDate idag) {
    var begrenset = o.begrenset() != null;
    var saksnummer =
        regi.som(
            KOORDINATOR,
            () ->
                oppdrag.registrer(
                    new NyttOppdrag(
                        o.bestilling() == null ? nummer : null,
                        o.tittel(),
                        o.maal(),
                        Fristtype.valueOf(o.type()),
                        dato(idag, o.frist()),
                        dato(idag, o.oppfolging()),
                        o.lesteDeler().stream().map(d -> new NyttOppdrag.Del(d.navn(), dato(idag, d.frist()))).toList(),
                        begrenset,
                        o.skjermet(),
                        List.of(),
                        bestilling(o.bestilling(), idag))));
    if (begrenset) {
      o.begrenset().forEach(person -> kretser.slippInn(Kretser.forSak(saksnummer), person));
    }
    return saksnummer;
  }

  private static Bestilling bestilling(Demooppdrag.Bestilling b, LocalDate idag) {
    return b == null ? null : new Bestilling(b.bestiller(), b.maate(), idag.plusDays(b.dag()), b.referanse());
  }

  private int fraFeilEnhet(Demooppdrag o, List<Scene> scener, Map<Integer, Saksnummer> saker, int dag) {
    var feil = personer.medRolle(Roller.LEDER, o.feilEnhet()).get(0).id();
    scener.add(scene(neste(dag), KOORDINATOR, o, saker, "fordelOppdrag", null, Map.of("enhet", o.feilEnhet())));
    scener.add(
        scene(
            neste(dag) + 2,
            feil,
            o,
            saker,
            "navngiSaksansvarlig",
            null,
            Map.of("navngiving", "FEIL_ENHET", "begrunnelse", "Innholdet må avklares av fagenheten før vi kan lage tekst.")));
    return neste(dag) + 2;
  }

  /** What is done already waits for the rest, whatever its date. */
  private void planlegg(Demooppdrag o, Saksnummer saksnummer) {
    var deler = o.lesteDeler();
    regi.som(
        o.eier(),
        () -> {
          for (int i = 0; i < deler.size(); i++) {
            if (deler.get(i).frist() != null && deler.get(i).ferdig() != null) {
              plan.leveresForSeg(saksnummer, String.valueOf(i + 1), false);
            }
          }
        });
    var svar = new HashMap<>(PLANLAGT);
    svar.put("publiseres", o.publiseres() ? "JA" : "NEI");
    regi.utfor(o.eier(), saksnummer, "planleggOppdrag", null, svar);
  }

  /** The part that is research waits for its contract. */
  private void anskaffelse(Demooppdrag o, List<Scene> scener, Map<Integer, Saksnummer> saker) {
    if (o.fou() != null) {
      var del = o.fou().toString();
      var kunngjort = Map.<String, Object>of("kunngjortDato", "2025-01-15", "kunngjoring", "https://kunngjoring.example/evaluering");
      var valgt =
          Map.<String, Object>of(
              "anskaffelse", "VALGT", "leverandor", "Forskningsstiftelsen Eksempel", "begrunnelse", "Best på kvalitet, og nest lavest pris.");
      scener.add(scene(-34, o.eier(), o, saker, "kunngjorAnskaffelse", del, kunngjort));
      scener.add(scene(-4, o.eier(), o, saker, "velgLeverandor", del, valgt));
    }
  }

  private int arbeid(Demooppdrag o, List<Scene> scener, Map<Integer, Saksnummer> saker, int fra) {
    int siste = fra;
    var deler = o.lesteDeler();
    for (int i = 0; i < deler.size(); i++) {
      var ferdig = deler.get(i).ferdig();
      if (ferdig != null) {
        siste = Math.max(siste, Math.max(fra, ferdig));
        scener.add(scene(Math.max(fra, ferdig), o.eier(), o, saker, "arbeidMedDel", String.valueOf(i + 1), resultat(deler.get(i).navn())));
      }
    }
    if (o.naa() == Trinn.FEILET_JOBB) {
      // The scene's own jobs have run by then; this one is hindered before the next scene.
      var arbeid = scener.remove(scener.size() - 1);
      scener.add(
          new Scene(
              arbeid.dag(),
              () -> {
                arbeid.handling().run();
                regi.laJobbFeile(saker.get(o.nr()));
              }));
    }
    return siste;
  }

  private void kontroll(Demooppdrag o, List<Scene> scener, Map<Integer, Saksnummer> saker, int etterArbeid) {
    if (!o.naa().forbi(Trinn.FEILET_JOBB) || o.naa().forbi(Trinn.LEVERT)) {
      return;
    }
    int dag = etterArbeid;
    if (o.returFraKvalitet() != null) {
      dag = neste(dag);
      scener.add(scene(dag, "kvalitetssikrer", o, saker, "kvalitetssikre", null, retur("kvalitet", "RETUR", o.returFraKvalitet())));
      dag = neste(dag);
      scener.add(scene(dag, o.eier(), o, saker, "arbeidMedDel", "1", resultat("Rettet etter kvalitetssikring")));
    }
    if (o.naa().forbi(Trinn.KVALITET)) {
      dag = neste(dag);
      scener.add(scene(dag, "kvalitetssikrer", o, saker, "kvalitetssikre", null, Map.of("kvalitet", "GODKJENT")));
      if (o.returFraLeder() != null) {
        dag = neste(dag);
        scener.add(scene(dag, leder(o), o, saker, "godkjenn", null, retur("godkjenning", "RETUR_ARBEID", o.returFraLeder())));
        dag = neste(dag);
        scener.add(scene(dag, o.eier(), o, saker, "arbeidMedDel", "1", resultat("Rettet etter lederens merknad")));
        dag = neste(dag);
        scener.add(scene(dag, "kvalitetssikrer", o, saker, "kvalitetssikre", null, Map.of("kvalitet", "GODKJENT")));
      }
    }
    if (o.naa().forbi(Trinn.GODKJENN)) {
      dag = neste(dag);
      scener.add(scene(dag, leder(o), o, saker, "godkjenn", null, Map.of("godkjenning", "GODKJENT")));
      if (o.publiseres()) {
        scener.add(scene(dag, "direktor", o, saker, "godkjennDirektor", null, Map.of("direktorgodkjenning", "GODKJENT")));
      }
    }
  }

  private Scene scene(
      int dag, String hvem, Demooppdrag o, Map<Integer, Saksnummer> saker, String steg, String delId, Map<String, Object> svar) {
    return new Scene(dag, () -> regi.utfor(hvem, saker.get(o.nr()), steg, delId, new HashMap<>(svar)));
  }

  private String leder(Demooppdrag o) {
    return personer.medRolle(Roller.LEDER, o.enhet()).get(0).id();
  }

  private static Map<String, Object> resultat(String hva) {
    return Map.of("resultat", hva + ": utført som planlagt. Notatet ligger i saken.", "trafikklys", "GRONN");
  }

  private static Map<String, Object> retur(String nokkel, String verdi, String grunn) {
    return Map.of(nokkel, verdi, "returDeler", List.of("1"), "begrunnelse", grunn);
  }

  /** Nothing of the demonstration happens today, or the clock would have to run ahead of the real one. */
  private static int neste(int dag) {
    return Math.min(-1, dag + 1);
  }

  private static LocalDate dato(LocalDate idag, Integer dager) {
    return dager == null ? null : idag.plusDays(dager);
  }
}
