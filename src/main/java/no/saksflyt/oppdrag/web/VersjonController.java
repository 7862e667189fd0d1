package no.saksflyt.oppdrag.web;

import java.util.List;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Endringstekst;
import no.saksflyt.oppdrag.Oppdragsversjon;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What each letter made of an assignment: version by version what differs, and any two of them side by side. */
@Controller
@Krever
class VersjonController {

  private final SakService saker;
  private final Oppdragsversjoner versjoner;
  private final Endringstekst tekst;
  private final Innholdsvisning visning;
  private final Personer personer;

  VersjonController(
      SakService saker,
      Oppdragsversjoner versjoner,
      Endringstekst tekst,
      Innholdsvisning visning,
      Personer personer) {
    this.saker = saker;
    this.versjoner = versjoner;
    this.tekst = tekst;
    this.visning = visning;
    this.personer = personer;
  }

  @GetMapping("/oppdrag/{ar}/{lopenr}/versjoner")
  String vis(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(required = false) Integer fra,
      @RequestParam(required = false) Integer til,
      Model model) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    var alle = versjoner.versjoner(saksnummer);
    model.addAttribute("saksnummer", saksnummer);
    model.addAttribute("sakstittel", saker.hent(saksnummer).tittel());
    model.addAttribute("versjoner", nyesteForst(alle));
    model.addAttribute("tekst", tekst);
    model.addAttribute(
        "navn", personer.navn(alle.stream().map(Oppdragsversjon::hvem).collect(Collectors.toSet())));
    if (alle.size() > 1) {
      var venstre = velg(alle, fra, alle.size() - 1);
      var hoyre = velg(alle, til, alle.size());
      model.addAttribute("venstre", venstre);
      model.addAttribute("hoyre", hoyre);
      model.addAttribute("linjer", visning.sammenlign(venstre.innhold(), hoyre.innhold()));
    }
    return "oppdrag/versjoner";
  }

  private static List<Oppdragsversjon> nyesteForst(List<Oppdragsversjon> alle) {
    var snudd = new java.util.ArrayList<>(alle);
    java.util.Collections.reverse(snudd);
    return snudd;
  }

  /** A version that is not there shows the one that would be shown without a choice. */
  private static Oppdragsversjon velg(List<Oppdragsversjon> alle, Integer nr, int ellers) {
    return alle.get((nr == null || nr < 1 || nr > alle.size() ? ellers : nr) - 1);
  }
}
