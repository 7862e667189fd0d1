package no.saksflyt.klage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.arkiv.Koblingsforslag;
import no.saksflyt.arkiv.Postinnboks;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.KlageService;
import no.saksflyt.klage.Klagekanal;
import no.saksflyt.klage.NyKlage;
import no.saksflyt.sak.Maalform;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page a complaint that came by post is registered on: first the decision's case, then the rest. */
@Controller
@RequestMapping("/klager/ny")
@Krever({Roller.KLAGEBEHANDLER, Roller.ARKIV})
class NyKlageController {

  private static final String SIDE = "klage/ny";

  private final KlageService klager;
  private final VedtakService vedtak;
  private final Postinnboks innboks;
  private final Meldinger meldinger;

  NyKlageController(KlageService klager, VedtakService vedtak, Postinnboks innboks, Meldinger meldinger) {
    this.klager = klager;
    this.vedtak = vedtak;
    this.innboks = innboks;
    this.meldinger = meldinger;
  }

  @GetMapping
  String tomt(@ModelAttribute("skjema") Klageskjema skjema, Model model, HttpServletResponse svar) {
    return vis(skjema.innpost() == null ? skjema : fraPost(skjema), model, List.of(), svar);
  }

  /** What the post tells, and the case its own numbers lead to until somebody names another. */
  private Klageskjema fraPost(Klageskjema skjema) {
    var post = innboks.hent(skjema.innpost());
    var sak =
        Klageskjema.tom(skjema.saksnummer())
            ? innboks.forslag(post).stream()
                .map(Koblingsforslag::saksnummer)
                .filter(nr -> !vedtak.forSak(nr).isEmpty())
                .map(Saksnummer::toString)
                .findFirst()
                .orElse(null)
            : skjema.saksnummer();
    return Klageskjema.av(post, sak);
  }

  @PostMapping
  String registrer(
      @ModelAttribute("skjema") Klageskjema skjema,
      @RequestParam(required = false) List<MultipartFile> filer,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      var ny = skjema.tilKlage(filer == null ? List.of() : filer);
      var mottatt = skjema.innpost() == null ? klager.motta(ny) : klager.mottaFraPost(ny, skjema.innpost());
      videre.addFlashAttribute("beskjed", meldinger.tekst("klage.ny.registrert", mottatt.saksnummer()));
      return "redirect:" + mottatt.saksnummer().sti();
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return vis(skjema, model, brudd.feil().stream().map(NyKlageController::medSkjemanavn).toList(), svar);
    } catch (IkkeFunnet ukjent) {
      svar.setStatus(404);
      model.addAttribute("feil", meldinger.tekst((Avvisning) ukjent));
      return vis(skjema, model, List.of(), svar);
    } catch (Konflikt konflikt) {
      svar.setStatus(409);
      model.addAttribute("feil", meldinger.tekst((Avvisning) konflikt));
      return vis(skjema, model, List.of(), svar);
    }
  }

  /** The use case names fields as programs send them. */
  private static Feltfeil medSkjemanavn(Feltfeil feil) {
    var navn =
        switch (feil.felt()) {
          case "klager.navn" -> "navn";
          case "klager.id" -> "orgnr";
          case "klager.type" -> "type";
          case "klager.fullmektig" -> "fullmektig";
          case "klager.adresse" -> "adresse";
          default -> feil.felt().startsWith("vedlegg") ? "filer" : feil.felt().startsWith("vedtak") ? "vedtak" : feil.felt();
        };
    return new Feltfeil(navn, feil.kode(), feil.argumenter());
  }

  private String vis(Klageskjema skjema, Model model, List<Feltfeil> feil, HttpServletResponse svar) {
    model.addAttribute("skjema", skjema);
    model.addAttribute("post", skjema.innpost() == null ? null : innboks.hent(skjema.innpost()));
    model.addAttribute("vedtakene", vedtakene(skjema, model, svar));
    model.addAttribute("typer", ord(NyKlage.Type.values(), "aktorart."));
    model.addAttribute("kanaler", ord(Klagekanal.values(), "klage.ny.kanal."));
    model.addAttribute("maalformer", ord(Maalform.values(), "maalform."));
    model.addAttribute("feilliste", feil);
    return SIDE;
  }

  /** The decisions of the case with each of their parties, and last somebody else; empty before a case is named. */
  private Map<String, String> vedtakene(Klageskjema skjema, Model model, HttpServletResponse svar) {
    var valg = new LinkedHashMap<String, String>();
    if (Klageskjema.tom(skjema.saksnummer())) {
      return valg;
    }
    try {
      for (var v : vedtak.forSak(Saksnummer.av(skjema.saksnummer()))) {
        v.parter().forEach(p -> valg.put(v.id() + ":" + p.id(), meldinger.tekst("klage.ny.vedtakOgPart", v.tittel(), p.navn())));
        valg.put(v.id() + ":", meldinger.tekst("klage.ny.vedtakOgAnnen", v.tittel()));
      }
      if (valg.isEmpty()) {
        model.addAttribute("feil", meldinger.tekst("klage.ny.ingenVedtak"));
      }
    } catch (IkkeFunnet ukjent) {
      svar.setStatus(404);
      model.addAttribute("feil", meldinger.tekst((Avvisning) ukjent));
    }
    return valg;
  }

  private Map<String, String> ord(Enum<?>[] verdier, String nokkel) {
    var ord = new LinkedHashMap<String, String>();
    for (var verdi : verdier) {
      ord.put(verdi.name(), meldinger.tekst(nokkel + verdi));
    }
    return ord;
  }
}
