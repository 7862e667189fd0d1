package no.saksflyt.tilskudd.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import no.saksflyt.tilgang.Aapen;
import no.saksflyt.tilskudd.ordning.Kroner;
import no.saksflyt.tilskudd.utlysning.Utlysninger;
import no.saksflyt.tilskudd.utlysning.Utlysningsendring;
import no.saksflyt.tilskudd.utlysning.Utlysningssok;
import no.saksflyt.tilskudd.utlysning.Utlysningstilstand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is announced, for everybody: the calls, each call, and how accessible these pages are. */
@Controller
@Aapen
@RequestMapping("/tilskudd")
class TilskuddController {

  private static final int FLEST = 100;
  private static final int LUKKEDE = 20;

  private final Utlysninger utlysninger;
  private final Soknadsramme ramme;
  private final Clock klokke;

  TilskuddController(Utlysninger utlysninger, Soknadsramme ramme, Clock klokke) {
    this.utlysninger = utlysninger;
    this.ramme = ramme;
    this.klokke = klokke;
  }

  @GetMapping
  String alle(
      @RequestParam(required = false) String q,
      @RequestParam(defaultValue = "0") int side,
      HttpServletRequest request,
      Model model) {
    ramme.vis(model, request);
    model.addAttribute("q", q);
    model.addAttribute("aapne", utlysninger.sok(Utlysningssok.kunngjorte(Utlysningstilstand.AAPEN, q), 0, FLEST).rader());
    model.addAttribute("kommer", utlysninger.sok(Utlysningssok.kunngjorte(Utlysningstilstand.KOMMER, q), 0, FLEST).rader());
    model.addAttribute("stengte", utlysninger.sok(Utlysningssok.kunngjorte(Utlysningstilstand.STENGT, q), side, LUKKEDE));
    return "soknadsportal/utlysninger";
  }

  @GetMapping("/{id}")
  String en(@PathVariable String id, HttpServletRequest request, Model model) {
    var spraak = ramme.vis(model, request);
    var utlysning = utlysninger.kunngjort(id);
    model.addAttribute("u", utlysning);
    model.addAttribute("tilstand", utlysning.tilstand(klokke.instant()));
    model.addAttribute("ordning", utlysning.versjon().innhold());
    model.addAttribute("tekst", utlysning.versjon().innhold().tekst(spraak.nynorsk()));
    model.addAttribute("ramme", Kroner.tekst(utlysning.rammeOre()));
    model.addAttribute(
        "utsettelser", utlysninger.endringer(utlysning.saksnummer()).stream().filter(Utlysningsendring::utsatt).toList());
    return "soknadsportal/utlysning";
  }

  @GetMapping("/tilgjengelighet")
  String tilgjengelighet(HttpServletRequest request, Model model) {
    ramme.vis(model, request);
    return "soknadsportal/tilgjengelighet";
  }
}
