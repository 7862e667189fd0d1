package no.saksflyt.oppdrag.skjema;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import org.springframework.stereotype.Component;

/** Tells the caseworker which part it is, when it is due, why it came back and what was written last time. */
@Component
class ArbeidUtfylling implements Skjemautfylling {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final OppdragService oppdrag;
  private final Saksfrister frister;

  ArbeidUtfylling(OppdragService oppdrag, Saksfrister frister) {
    this.oppdrag = oppdrag;
    this.frister = frister;
  }

  @Override
  public String skjema() {
    return "oppdrag-del-arbeidmeddel";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    var del = oppdrag.del(oppgave.saksnummer(), oppgave.delId());
    var verdier = new HashMap<String, Object>();
    verdier.put("delnavn", del.navn());
    verdier.put(
        "delfrist",
        frister.gjeldende(oppgave.saksnummer(), del.delId()).map(Saksfrist::dato).map(DATO::format).orElse(null));
    verdier.put("returgrunn", del.returgrunn());
    verdier.put("resultat", del.resultat());
    return verdier;
  }
}
