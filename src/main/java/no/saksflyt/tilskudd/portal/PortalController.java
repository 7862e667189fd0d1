package no.saksflyt.tilskudd.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.integrasjon.Virksomhet;
import no.saksflyt.integrasjon.Virksomhetsregister;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.Soknadsrad;
import no.saksflyt.tilskudd.utlysning.Utlysninger;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applicant's own page: organisations, drafts, applications; and where a new application is begun. */
@Controller
@Krever(Roller.PORTAL)
@RequestMapping("/portal")
class PortalController {

  private static final int PAA_SIDEN = 20;

  private final Portalbrukere brukere;
  private final Soknadsutkastene utkastene;
  private final Portalsoknader soknader;
  private final Utlysninger utlysninger;
  private final Virksomhetsregister virksomheter;
  private final Soknadsramme ramme;

  PortalController(
      Portalbrukere brukere,
      Soknadsutkastene utkastene,
      Portalsoknader soknader,
      Utlysninger utlysninger,
      Virksomhetsregister virksomheter,
      Soknadsramme ramme) {
    this.brukere = brukere;
    this.utkastene = utkastene;
    this.soknader = soknader;
    this.utlysninger = utlysninger;
    this.virksomheter = virksomheter;
    this.ramme = ramme;
  }

  @GetMapping
  String start(@RequestParam(defaultValue = "0") int side, HttpServletRequest request, Model model) {
    var spraak = ramme.vis(model, request);
    var utkast = utkastene.aapne();
    var egne = soknader.alle(side, PAA_SIDEN);
    model.addAttribute("virksomheter", egne());
    model.addAttribute("navn", egne().stream().collect(Collectors.toMap(v -> v.orgnr().nummer(), Virksomhet::navn)));
    model.addAttribute("utkast", utkast);
    model.addAttribute("side", egne);
    model.addAttribute("titler", titler(utkast, egne.rader(), spraak));
    return "soknadsportal/start";
  }

  @GetMapping("/ny")
  String velg(@RequestParam(required = false) String utlysning, HttpServletRequest request, Model model) {
    return siden(utlysning, null, request, model);
  }

  @PostMapping("/ny")
  String ny(
      @RequestParam(required = false) String utlysning,
      @RequestParam(required = false) String orgnr,
      HttpServletRequest request,
      HttpServletResponse svar,
      Model model) {
    try {
      return "redirect:/portal/utkast/" + utkastene.start(utlysning, orgnr) + "/" + Soknadssteg.KONTAKT.sti();
    } catch (Regelbrudd brudd) {
      ramme.feil(model, svar, brudd, Soknadsspraak.av(request));
      return siden(utlysning, orgnr, request, model);
    }
  }

  private String siden(String utlysning, String orgnr, HttpServletRequest request, Model model) {
    var spraak = ramme.vis(model, request);
    var aapne = new LinkedHashMap<String, String>();
    utlysninger.alleAapne(0, 100).rader().forEach(u -> aapne.put(u.id(), u.tittel(spraak.nynorsk())));
    model.addAttribute("aapne", aapne);
    model.addAttribute("valgt", utlysning);
    var valg = new LinkedHashMap<String, String>();
    egne().forEach(v -> valg.put(v.orgnr().nummer(), v.navn() + " (" + v.orgnr().gruppert() + ")"));
    model.addAttribute("virksomheter", valg);
    model.addAttribute("orgnr", orgnr == null && valg.size() == 1 ? valg.keySet().iterator().next() : orgnr);
    return "soknadsportal/ny";
  }

  private List<Virksomhet> egne() {
    return brukere.krev().orgnr().stream().flatMap(nr -> virksomheter.finn(nr).stream()).toList();
  }

  private Map<String, String> titler(List<Soknadsutkast> utkast, List<Soknadsrad> egne, Soknadsspraak spraak) {
    var titler = new LinkedHashMap<String, String>();
    utkast.forEach(u -> titler.computeIfAbsent(u.utlysning(), id -> utlysninger.hent(id).tittel(spraak.nynorsk())));
    egne.forEach(s -> titler.computeIfAbsent(s.utlysning(), id -> utlysninger.hent(id).tittel(spraak.nynorsk())));
    return titler;
  }
}
