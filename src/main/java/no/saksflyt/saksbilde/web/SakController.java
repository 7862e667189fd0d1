package no.saksflyt.saksbilde.web;

import java.nio.charset.StandardCharsets;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Prosessbilde;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The case's page and the models it shows. */
@Controller
@RequestMapping("/sak/{ar}/{lopenr}")
@Krever
class SakController {

  private final Sakssidebygger side;
  private final SakService saker;
  private final Prosessbilde prosesser;

  SakController(Sakssidebygger side, SakService saker, Prosessbilde prosesser) {
    this.side = side;
    this.saker = saker;
    this.prosesser = prosesser;
  }

  @GetMapping
  String vis(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(defaultValue = "false") boolean hele,
      Model model) {
    side.fyll(model, Saksnummer.av(ar, lopenr), hele);
    return "sak";
  }

  /** @param prosess key of one of the case's processes */
  @GetMapping("/diagram.bpmn")
  ResponseEntity<byte[]> diagram(
      @PathVariable int ar, @PathVariable int lopenr, @RequestParam(required = false) String prosess) {
    var nr = Saksnummer.av(ar, lopenr);
    saker.hent(nr);
    var nokkel = prosess != null ? prosess : prosesser.modeller(nr).stream().map(m -> m.prosess()).findFirst().orElse("");
    return prosesser
        .xml(nr, nokkel)
        .map(xml -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
  }
}
