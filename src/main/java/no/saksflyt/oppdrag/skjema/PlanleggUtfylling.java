package no.saksflyt.oppdrag.skjema;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.departement.Henvendelse;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.plan.Milepael;
import no.saksflyt.oppdrag.plan.Plan;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.oppdrag.plan.Risikonivaa;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Tells the owner what the ministry has answered so far, and what the plan holds. */
@Component
class PlanleggUtfylling implements Skjemautfylling {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Planer planer;
  private final Henvendelser henvendelser;
  private final Meldinger meldinger;

  PlanleggUtfylling(Planer planer, Henvendelser henvendelser, Meldinger meldinger) {
    this.planer = planer;
    this.henvendelser = henvendelser;
    this.meldinger = meldinger;
  }

  @Override
  public String skjema() {
    return "oppdrag-planleggoppdrag";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    var plan = planer.hent(oppgave.saksnummer());
    var verdier = new HashMap<String, Object>();
    verdier.put("svar", svar(oppgave.saksnummer()));
    verdier.put("plan", iKorthet(plan));
    verdier.put("ressurser", plan.ressurser());
    verdier.put("publiseres", plan.publiseres() ? "JA" : "NEI");
    return verdier;
  }

  private String svar(Saksnummer saksnummer) {
    return henvendelser.alle(saksnummer).stream()
        .filter(h -> h.slag() == Henvendelse.Slag.SPORSMAL && h.svarDato() != null)
        .map(h -> meldinger.tekst("oppdragslop.svar", DATO.format(h.svarDato()), Objects.toString(h.svarTekst(), "")))
        .collect(Collectors.joining("\n\n"));
  }

  private String iKorthet(Plan plan) {
    var forste = plan.milepaeler().stream().map(Milepael::dato).findFirst().map(DATO::format).orElse("");
    var hoye = plan.risikoer().stream().filter(r -> r.nivaa() == Risikonivaa.HOY).count();
    return String.join(
        " ",
        meldinger.tekst("oppdragslop.plan.milepaeler", plan.milepaeler().size(), forste),
        meldinger.tekst("oppdragslop.plan.risikoer", plan.risikoer().size()),
        meldinger.tekst("oppdragslop.plan.hoye", hoye),
        meldinger.tekst("oppdragslop.plan.tiltak", plan.tiltak().size()));
  }
}
