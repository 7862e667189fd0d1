package no.saksflyt.oppdrag.plan.web;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.oppdrag.plan.Planskjema;
import no.saksflyt.tilgang.Krever;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The plan of an assignment for other programs. */
@RestController
@Krever
class PlanApiController {

  private final Planer planer;

  PlanApiController(Planer planer) {
    this.planer = planer;
  }

  /** What the plan says of the whole; of two who write at once the second is told what the first wrote. */
  @PutMapping("/api/oppdrag/{ar}/{lopenr}/plan")
  Plansvar skriv(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Planskjema skjema) {
    planer.lagre(Saksnummer.av(ar, lopenr), skjema);
    return plan(ar, lopenr);
  }

  @GetMapping("/api/oppdrag/{ar}/{lopenr}/plan")
  Plansvar plan(@PathVariable int ar, @PathVariable int lopenr) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    return Plansvar.av(saksnummer.toString(), planer.hent(saksnummer));
  }
}
