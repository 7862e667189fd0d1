package no.saksflyt.oppdrag.departement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppgave.Saksgang;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes a test's questions and deviations through their steps. */
abstract class Departementsgang extends Saksgang {

  static final LocalDate FORESLATT = LocalDate.of(2077, 12, 1);

  @Autowired Henvendelser henvendelser;
  @Autowired Statusmeldinger statuser;
  @Autowired Clock klokke;
  @Autowired RuntimeService kjoring;

  LocalDate idag() {
    return LocalDate.now(klokke);
  }

  void meld(Saksnummer sak, Trafikklys lys) {
    loggInn("saksbehandler");
    statuser.meld(sak, null, lys, lys == Trafikklys.GRONN ? null : "Leverandøren har trukket seg");
  }

  /** A case whose last deviation is with the ministry. */
  Henvendelse sendtAvvik(Saksnummer sak, Forslag forslag) {
    meld(sak, Trafikklys.ROD);
    beskriv(sak, forslag);
    gjor("leder", sak, "godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    gjor("direktor", sak, "godkjennAvvikDirektor", Map.of("avviksgodkjenning", "GODKJENT"));
    send(sak, "sendAvvik");
    return siste(sak);
  }

  void beskriv(Saksnummer sak, Forslag forslag) {
    var svar = new HashMap<String, Object>(Map.of("avvik", "Konkurransen er avlyst", "forslag", forslag.name()));
    if (forslag != Forslag.INGEN) {
      svar.put("tiltak", "Ny konkurranse i februar");
    }
    if (forslag == Forslag.NY_FRIST) {
      svar.put("gjelder", "-");
      svar.put("nyFrist", FORESLATT.toString());
    }
    gjor("saksbehandler", sak, "beskrivAvvik", svar);
  }

  Henvendelse sendtSporsmal(Saksnummer sak) {
    loggInn("saksbehandler");
    henvendelser.sporsmal(sak, "Gjelder oppdraget alle kommuner?", false);
    send(sak, "sendSporsmal");
    return siste(sak);
  }

  void send(Saksnummer sak, String steg) {
    gjor(
        "koordinator", sak, steg,
        Map.of("sendtDato", idag().toString(), "referanse", "26/77-1", "svarfrist", idag().plusDays(40).toString()));
  }

  Svar svar(Avviksvar avgjorelse) {
    return new Svar(idag(), "Departementet er enig i det", "Brev 26/77-2", avgjorelse, null);
  }

  Henvendelse siste(Saksnummer sak) {
    var alle = henvendelser.alle(sak);
    return alle.get(alle.size() - 1);
  }

  List<String> aapneSteg(Saksnummer sak) {
    return motor.somSystem(
        "a test looks",
        () ->
            oppgaver.createTaskQuery().processInstanceBusinessKey(sak.toString()).list().stream()
                .map(o -> o.getTaskDefinitionKey())
                .sorted()
                .toList());
  }

  long lopende(Saksnummer sak, String prosess) {
    return motor.somSystem(
        "a test looks",
        () ->
            kjoring
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(sak.toString())
                .processDefinitionKey(prosess)
                .count());
  }
}
