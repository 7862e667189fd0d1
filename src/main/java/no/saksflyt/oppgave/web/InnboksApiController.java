package no.saksflyt.oppgave.web;

import java.util.Map;
import no.saksflyt.felles.Side;
import no.saksflyt.oppgave.Innboksrad;
import no.saksflyt.oppgave.Varsler;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own inbox, for programs. */
@RestController
@Krever(egetForLeser = true)
@RequestMapping("/api/innboks")
class InnboksApiController {

  private final Varsler varsler;

  InnboksApiController(Varsler varsler) {
    this.varsler = varsler;
  }

  @GetMapping
  Side<Innboksrad> innboks(@RequestParam(defaultValue = "0") int side, @RequestParam(defaultValue = "50") int antall) {
    return varsler.innboks(side, antall);
  }

  @GetMapping("/antall")
  Map<String, Integer> antall() {
    return Map.of("uleste", varsler.uleste());
  }

  @PostMapping("/{id}/lest")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void lest(@PathVariable long id) {
    varsler.lest(id);
  }

  @PostMapping("/lest")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void altLest() {
    varsler.altLest();
  }
}
