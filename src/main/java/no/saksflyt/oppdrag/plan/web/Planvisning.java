package no.saksflyt.oppdrag.plan.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel;
import no.saksflyt.oppdrag.plan.Milepaelskjema;
import no.saksflyt.oppdrag.plan.Plan;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.oppdrag.plan.Planrett;
import no.saksflyt.oppdrag.plan.Planskjema;
import no.saksflyt.oppdrag.plan.Risiko;
import no.saksflyt.oppdrag.plan.Risikoskjema;
import no.saksflyt.oppdrag.plan.Tiltak;
import no.saksflyt.oppdrag.plan.Tiltaksskjema;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives the plan's page everything it shows. */
@Component
class Planvisning {

  private static final int KORT = 80;

  private final Planer planer;
  private final OppdragService oppdrag;
  private final SakService saker;
  private final Saksfrister frister;
  private final Planrett rett;
  private final Personer personer;
  private final Meldinger meldinger;

  Planvisning(
      Planer planer,
      OppdragService oppdrag,
      SakService saker,
      Saksfrister frister,
      Planrett rett,
      Personer personer,
      Meldinger meldinger) {
    this.planer = planer;
    this.oppdrag = oppdrag;
    this.saker = saker;
    this.frister = frister;
    this.rett = rett;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  /** Fills the model; a form that is there already stays as somebody wrote it. */
  void fyll(Saksnummer saksnummer, String endre, Model model) {
    var plan = planer.hent(saksnummer);
    model.addAttribute("saksnummer", saksnummer);
    model.addAttribute("sakstittel", saker.hent(saksnummer).tittel());
    model.addAttribute("plan", plan);
    model.addAttribute("kanEndre", rett.har(saksnummer));
    model.addAttribute("navn", navn(plan));
    model.addAttribute("folk", folk());
    model.addAttribute("gjelder", gjelder(plan));
    model.addAttribute("grader", grader());
    model.addAttribute("deler", deler(saksnummer));
    model.addAttribute("delvalg", delvalg());
    model.addAttribute("datoer", datoer(saksnummer));
    model.addAttribute("versjoner", versjoner(plan));
    skjemaer(plan, endre == null ? "" : endre, model);
  }

  private static void skjemaer(Plan plan, String endre, Model model) {
    if (!model.containsAttribute("milepael")) {
      model.addAttribute(
          "milepael",
          plan.milepaeler().stream()
              .filter(m -> endre.equals("milepael-" + m.id()))
              .map(Milepaelskjema::av)
              .findFirst()
              .orElse(Milepaelskjema.TOMT));
    }
    if (!model.containsAttribute("risiko")) {
      model.addAttribute(
          "risiko",
          plan.risikoer().stream()
              .filter(r -> endre.equals("risiko-" + r.id()))
              .map(Risikoskjema::av)
              .findFirst()
              .orElse(Risikoskjema.TOMT));
    }
    if (!model.containsAttribute("tiltak")) {
      model.addAttribute(
          "tiltak",
          plan.tiltak().stream()
              .filter(t -> endre.equals(t.referanse()) && !t.startet())
              .map(Tiltaksskjema::av)
              .findFirst()
              .orElse(Tiltaksskjema.TOMT));
    }
    if (!model.containsAttribute("hele")) {
      model.addAttribute("hele", Planskjema.av(plan));
    }
  }

  /** Whoever has seen that a row changed meanwhile may write over it. */
  private static Map<String, Long> versjoner(Plan plan) {
    var versjoner = new LinkedHashMap<String, Long>();
    plan.milepaeler().forEach(m -> versjoner.put("milepael-" + m.id(), m.versjon()));
    plan.risikoer().forEach(r -> versjoner.put("risiko-" + r.id(), r.versjon()));
    plan.tiltak().forEach(t -> versjoner.put(t.referanse(), t.versjon()));
    return versjoner;
  }

  private Map<String, String> navn(Plan plan) {
    var hvem =
        Stream.concat(plan.tiltak().stream().map(Tiltak::ansvarlig), Stream.ofNullable(plan.bekreftetAv()))
            .distinct()
            .toList();
    return personer.navn(hvem);
  }

  private Map<String, String> folk() {
    var folk = new LinkedHashMap<String, String>();
    personer.alle().forEach(p -> folk.put(p.id(), p.navn()));
    return folk;
  }

  private Map<String, String> gjelder(Plan plan) {
    var valg = new LinkedHashMap<String, String>();
    for (Risiko risiko : plan.risikoer()) {
      var tekst = risiko.beskrivelse();
      valg.put(
          risiko.id().toString(),
          meldinger.tekst(
              "oppdragsplan.gjelderRisiko", tekst.length() <= KORT ? tekst : tekst.substring(0, KORT - 1) + "…"));
    }
    valg.put(Tiltaksskjema.OPPFOLGING, meldinger.tekst("oppdragsplan.slag.OPPFOLGING"));
    return valg;
  }

  private static Map<String, String> grader() {
    var valg = new LinkedHashMap<String, String>();
    for (int i = 1; i <= 5; i++) {
      valg.put(String.valueOf(i), String.valueOf(i));
    }
    return valg;
  }

  private List<Oppdragsdel> deler(Saksnummer saksnummer) {
    var deler = oppdrag.deler(saksnummer).stream().filter(del -> !del.bortfalt()).toList();
    return deler.size() > 1 ? deler : List.of();
  }

  private Map<String, String> delvalg() {
    var valg = new LinkedHashMap<String, String>();
    List.of("AV_FRISTEN", "FOR_SEG", "SAMLET")
        .forEach(v -> valg.put(v, meldinger.tekst("oppdragsplan.dellevering." + v)));
    return valg;
  }

  /** A measure that has begun is due when its deadline says so. */
  private Map<String, LocalDate> datoer(Saksnummer saksnummer) {
    return frister.alle(saksnummer).stream()
        .filter(frist -> frist.dato() != null)
        .collect(Collectors.toMap(Saksfrist::referanse, Saksfrist::dato));
  }
}
