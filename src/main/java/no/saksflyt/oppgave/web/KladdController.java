package no.saksflyt.oppgave.web;

import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppgave.skjema.Kladdevakt;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saves and discards what a person has written in an open form and not yet sent. */
@RestController
@RequestMapping("/api/oppgave/{id}/kladd")
@Krever
class KladdController {

  private final Kladdevakt kladder;

  KladdController(Kladdevakt kladder) {
    this.kladder = kladder;
  }

  /** @param verdier what is written so far, by the form's keys */
  record Kladd(Map<String, Object> verdier) {}

  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void lagre(@PathVariable String id, @RequestBody Kladd kladd) {
    if (kladd.verdier() == null) {
      throw new Regelbrudd(new Feltfeil("verdier", "feil.felt.mangler", "verdier"));
    }
    kladder.lagre(id, kladd.verdier());
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forkast(@PathVariable String id) {
    kladder.forkast(id);
  }
}
