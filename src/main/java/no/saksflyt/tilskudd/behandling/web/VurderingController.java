package no.saksflyt.tilskudd.behandling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.behandling.Vurderinger;
import no.saksflyt.tilskudd.behandling.Vurderingspunkt;
import no.saksflyt.tilskudd.ordning.Kriterium;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an assessor works: points and reasons for each criterion, kept as one goes; delivered by the task. */
@Controller
@RequestMapping("/soknader/{ar}/{lopenr}/vurdering/{vurderer}")
@Krever
class VurderingController {

  private final Vurderinger vurderinger;
  private final SoknadService soknader;
  private final Personer personer;
  private final Meldinger meldinger;

  VurderingController(Vurderinger vurderinger, SoknadService soknader, Personer personer, Meldinger meldinger) {
    this.vurderinger = vurderinger;
    this.soknader = soknader;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable int ar, @PathVariable int lopenr, @PathVariable long vurderer, Model model) {
    var nr = Saksnummer.av(ar, lopenr);
    return siden(nr, vurderer, null, model, List.of());
  }

  @PostMapping
  @Krever(Roller.TILSKUDDSBEHANDLER)
  String lagre(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long vurderer,
      @RequestParam Map<String, String> felter,
      @RequestParam(defaultValue = "0") long sett,
      @RequestHeader(name = "HX-Request", required = false) String underveis,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    try {
      vurderinger.lagre(nr, vurderer, punkter(nr, felter), sett);
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return siden(nr, vurderer, felter, model, brudd.feil());
    } catch (Konflikt konflikt) {
      svar.setStatus(409);
      model.addAttribute("feil", meldinger.tekst((Avvisning) konflikt));
      return siden(nr, vurderer, felter, model, List.of());
    }
    if (underveis != null) {
      return siden(nr, vurderer, null, model, List.of());
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("soknadsbehandling.vurdering.lagret"));
    return "redirect:/soknader/" + nr + "/vurdering/" + vurderer;
  }

  private Map<String, Vurderingspunkt> punkter(Saksnummer nr, Map<String, String> felter) {
    var punkter = new LinkedHashMap<String, Vurderingspunkt>();
    var feil = new ArrayList<Feltfeil>();
    for (var kriterium : soknader.utlysning(nr).versjon().innhold().kriterier()) {
      punkter.put(
          kriterium.kode(), new Vurderingspunkt(poeng(kriterium, felter, feil), felter.get("begrunnelse-" + kriterium.kode())));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return punkter;
  }

  private static Integer poeng(Kriterium kriterium, Map<String, String> felter, List<Feltfeil> feil) {
    var skrevet = felter.getOrDefault("poeng-" + kriterium.kode(), "").strip();
    if (skrevet.isEmpty()) {
      return null;
    }
    if (!skrevet.matches("-?\\d{1,3}")) {
      feil.add(new Feltfeil("poeng-" + kriterium.kode(), "feil.soknad.poeng", kriterium.nb(), Kriterium.MAKS));
      return null;
    }
    return Integer.valueOf(skrevet);
  }

  private String siden(Saksnummer nr, long vurderer, Map<String, String> felter, Model model, List<Feltfeil> feil) {
    var ark = vurderinger.ark(nr, vurderer);
    model.addAttribute("soknad", soknader.hent(nr));
    model.addAttribute("ark", ark);
    model.addAttribute("kriterier", soknader.utlysning(nr).versjon().innhold().kriterier());
    model.addAttribute("skrevet", felter == null ? felter(ark) : felter);
    model.addAttribute("hvem", personer.navn(ark.vurderer().person()));
    model.addAttribute("feilliste", feil);
    return "soknadsbehandling/vurdering";
  }

  private static Map<String, String> felter(Vurderinger.Ark ark) {
    var felter = new LinkedHashMap<String, String>();
    ark.punkter()
        .forEach(
            (kode, punkt) -> {
              felter.put("poeng-" + kode, punkt.poeng() == null ? "" : punkt.poeng().toString());
              felter.put("begrunnelse-" + kode, punkt.begrunnelse());
            });
    return felter;
  }
}
