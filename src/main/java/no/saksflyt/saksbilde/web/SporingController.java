package no.saksflyt.saksbilde.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.saksbilde.Hendelsestekst;
import no.saksflyt.saksbilde.Lesere;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything recorded about a case, for those who may: every event, and who has read a restricted case or was refused. */
@Controller
@Krever
class SporingController {

  private static final int ANTALL = 50;

  private final SakService saker;
  private final Sporingsrett rett;
  private final Sakshodebygger hoder;
  private final Hendelser hendelser;
  private final Hendelsestekst tekster;
  private final Lesere lesere;
  private final Personer personer;

  SporingController(
      SakService saker,
      Sporingsrett rett,
      Sakshodebygger hoder,
      Hendelser hendelser,
      Hendelsestekst tekster,
      Lesere lesere,
      Personer personer) {
    this.saker = saker;
    this.rett = rett;
    this.hoder = hoder;
    this.hendelser = hendelser;
    this.tekster = tekster;
    this.lesere = lesere;
    this.personer = personer;
  }

  @GetMapping("/sak/{ar}/{lopenr}/sporing")
  String vis(
      @PathVariable int ar, @PathVariable int lopenr, @RequestParam(defaultValue = "0") int side, Model model) {
    var nr = Saksnummer.av(ar, lopenr);
    var sak = saker.hent(nr);
    if (!rett.har(sak)) {
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
    var rader = hendelser.tidslinje(nr, side, ANTALL);
    var lest = side == 0 ? lesere.siste(nr, Side.MAKS) : java.util.List.<Lesere.Lesing>of();
    model.addAttribute("hode", hoder.av(sak));
    model.addAttribute("sakstype", sak.type());
    model.addAttribute("side", rader);
    model.addAttribute("tekster", tekster);
    model.addAttribute("lest", lest);
    model.addAttribute(
        "navn",
        personer.navn(
            Stream.concat(
                    rader.rader().stream().flatMap(h -> Stream.of(h.hvem(), h.forHvem() == null ? h.hvem() : h.forHvem())),
                    lest.stream().map(Lesere.Lesing::person))
                .collect(Collectors.toSet())));
    return "saksporing";
  }
}
