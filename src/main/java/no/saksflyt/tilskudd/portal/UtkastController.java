package no.saksflyt.tilskudd.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.integrasjon.Virksomhetsregister;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.ordning.Budsjettpost;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An application is written step by step: each step is a page with a form, kept when it is sent; the last one signs. */
@Controller
@Krever(Roller.PORTAL)
@RequestMapping("/portal/utkast/{id}")
class UtkastController {

  private final Soknadsutkastene utkastene;
  private final Virksomhetsregister virksomheter;
  private final Soknadsramme ramme;
  private final Clock klokke;

  UtkastController(
      Soknadsutkastene utkastene, Virksomhetsregister virksomheter, Soknadsramme ramme, Clock klokke) {
    this.utkastene = utkastene;
    this.virksomheter = virksomheter;
    this.ramme = ramme;
    this.klokke = klokke;
  }

  @GetMapping("/{steg}")
  String vis(@PathVariable long id, @PathVariable String steg, HttpServletRequest request, Model model) {
    var utkast = utkastene.hent(id);
    if (!utkast.aapent()) {
      return utkast.saksnummer() == null ? "redirect:/portal" : til(utkast);
    }
    return siden(utkast, steg(steg), utkast.innhold(), request, model);
  }

  @PostMapping("/{steg}")
  String skriv(
      @PathVariable long id,
      @PathVariable String steg,
      Soknadsskjema skjema,
      @RequestParam(defaultValue = "-1") long versjon,
      @RequestParam(defaultValue = "videre") String gaa,
      HttpServletRequest request,
      HttpServletResponse svar,
      Model model) {
    var valgt = steg(steg);
    var spraak = Soknadsspraak.av(request);
    try {
      utkastene.skriv(id, versjon, valgt, skjema);
      return "redirect:/portal/utkast/" + id + "/" + (gaa.equals("bli") ? valgt : valgt.neste()).sti();
    } catch (Regelbrudd brudd) {
      ramme.feil(model, svar, brudd, spraak);
    } catch (Konflikt imens) {
      svar.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("feil", ramme.tekst(spraak, "utkast.endretImens"));
    }
    var utkast = utkastene.hent(id);
    return siden(utkast, valgt, utkast.innhold().med(valgt, skjema), request, model);
  }

  @PostMapping("/fil")
  String leggVed(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String kode,
      @RequestParam(required = false) MultipartFile fil,
      HttpServletRequest request,
      HttpServletResponse svar,
      Model model) {
    try {
      if (fil == null || fil.isEmpty()) {
        throw new Regelbrudd(new Feltfeil("vedlegg-" + kode, "feil.arkiv.fil.mangler"));
      }
      utkastene.leggVed(id, kode, new NyFil(fil.getOriginalFilename(), fil));
      return "redirect:/portal/utkast/" + id + "/" + Soknadssteg.VEDLEGG.sti();
    } catch (Regelbrudd brudd) {
      ramme.feil(model, svar, brudd, Soknadsspraak.av(request));
      var utkast = utkastene.hent(id);
      return siden(utkast, Soknadssteg.VEDLEGG, utkast.innhold(), request, model);
    }
  }

  @PostMapping("/fil/{fil}/fjern")
  String fjern(@PathVariable long id, @PathVariable long fil) {
    utkastene.fjern(id, fil);
    return "redirect:/portal/utkast/" + id + "/" + Soknadssteg.VEDLEGG.sti();
  }

  @PostMapping("/forkast")
  String forkast(@PathVariable long id, HttpServletRequest request, RedirectAttributes videre) {
    utkastene.forkast(id);
    videre.addFlashAttribute("beskjed", ramme.tekst(Soknadsspraak.av(request), "utkast.forkastet"));
    return "redirect:/portal";
  }

  @PostMapping("/signering")
  String tilSignering(@PathVariable long id, HttpServletRequest request, HttpServletResponse svar, Model model, RedirectAttributes videre) {
    var spraak = Soknadsspraak.av(request);
    try {
      utkastene.tilSignering(id);
      videre.addFlashAttribute("beskjed", ramme.tekst(spraak, "utkast.sendtTilSignering"));
      return "redirect:/portal";
    } catch (Regelbrudd brudd) {
      return avvist(id, brudd, request, svar, model);
    }
  }

  /** The instant is taken first: what the server does afterwards never makes an application late. */
  @PostMapping("/send")
  String send(@PathVariable long id, HttpServletRequest request, HttpServletResponse svar, Model model) {
    var innsendt = klokke.instant();
    try {
      var kvittering = utkastene.send(id, innsendt, Soknadsspraak.av(request));
      return "redirect:/portal/soknad/" + PortalsoknadController.sti(kvittering.saksnummer()) + "?kvittering=ja";
    } catch (Regelbrudd brudd) {
      return avvist(id, brudd, request, svar, model);
    }
  }

  private String avvist(long id, Regelbrudd brudd, HttpServletRequest request, HttpServletResponse svar, Model model) {
    var utkast = utkastene.hent(id);
    svar.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    var side = siden(utkast, Soknadssteg.OVERSIKT, utkast.innhold(), request, model);
    model.addAttribute("mangler", rader(brudd.feil(), Soknadsspraak.av(request)));
    return side;
  }

  /**
   * What is wrong, and at which step it is mended.
   *
   * @param steg the step
   * @param feil the fault
   */
  record Rettelse(Soknadssteg steg, Feltfeil feil) {}

  private List<Rettelse> rader(List<Feltfeil> feil, Soknadsspraak spraak) {
    return ramme.iOrd(feil, spraak).stream().map(f -> new Rettelse(stedet(f.felt()), f)).toList();
  }

  private static Soknadssteg stedet(String felt) {
    if (felt.startsWith("kontakt.") || felt.equals("kontonummer")) {
      return Soknadssteg.KONTAKT;
    }
    if (felt.startsWith("budsjett") || felt.startsWith("andreTilskudd") || felt.equals("soktBelopOre")) {
      return Soknadssteg.BUDSJETT;
    }
    if (felt.startsWith("vedlegg")) {
      return Soknadssteg.VEDLEGG;
    }
    return List.of("tittel", "formal", "malgruppe", "delmal").contains(felt) ? Soknadssteg.TILTAK : null;
  }

  private String siden(
      Soknadsutkast utkast, Soknadssteg steg, Soknadsskjema skjema, HttpServletRequest request, Model model) {
    var spraak = ramme.vis(model, request);
    var utlysning = utkastene.utlysning(utkast);
    var ordning = utlysning.versjon().innhold();
    model.addAttribute("utkast", utkast);
    model.addAttribute("skjema", skjema);
    model.addAttribute("u", utlysning);
    model.addAttribute("ordning", ordning);
    model.addAttribute("virksomhet", virksomheter.finn(utkast.orgnr()).orElseThrow());
    model.addAttribute("steg", steg);
    model.addAttribute("stegene", Soknadssteg.values());
    model.addAttribute("tilstand", utlysning.tilstand(klokke.instant()));
    if (steg == Soknadssteg.TILTAK) {
      var delmal = new LinkedHashMap<String, String>();
      ordning.delmal().forEach(d -> delmal.put(d.kode(), spraak.nynorsk() ? d.nn() : d.nb()));
      model.addAttribute("delmal", delmal);
    }
    if (steg == Soknadssteg.BUDSJETT) {
      model.addAttribute("poster", poster(ordning.budsjettposter(), spraak));
      model.addAttribute("budsjettrader", skjema.budsjettrader(ordning.budsjettposter()));
      model.addAttribute("andrerader", skjema.andrerader());
      model.addAttribute("sum", Budsjettsum.av(skjema));
    }
    if (steg == Soknadssteg.OVERSIKT) {
      var mangler = new ArrayList<>(rader(utkastene.feil(utkast), spraak));
      model.addAttribute("poster", poster(ordning.budsjettposter(), spraak));
      model.addAttribute("mangler", mangler);
      model.addAttribute("manglerVedlegg", utkastene.mangler(utkast));
      model.addAttribute("kanSignere", utkastene.kanSignere(utkast));
      model.addAttribute("sum", Budsjettsum.av(skjema));
    }
    return "soknadsportal/steg";
  }

  private static LinkedHashMap<String, String> poster(
      List<Budsjettpost> alle, Soknadsspraak spraak) {
    var poster = new LinkedHashMap<String, String>();
    alle.forEach(p -> poster.put(p.kode(), spraak.nynorsk() ? p.nn() : p.nb()));
    return poster;
  }

  private static Soknadssteg steg(String sti) {
    return Soknadssteg.av(sti).orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
  }

  private static String til(Soknadsutkast utkast) {
    return "redirect:/portal/soknad/" + PortalsoknadController.sti(utkast.saksnummer());
  }
}
