package no.saksflyt.tilskudd.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.Soknadsfil;
import no.saksflyt.tilskudd.ordning.Kroner;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** An applicant follows an application that was sent, reads the letters, answers what is asked, and withdraws it. */
@Controller
@Krever(Roller.PORTAL)
@RequestMapping("/portal/soknad/{ar}/{lopenr}")
class PortalsoknadController {

  private static final int MAKS_GRUNN = 2_000;
  private static final String VEDLEGG = "vedlegg-";

  private final Portalsoknader soknader;
  private final Soknadsramme ramme;

  PortalsoknadController(Portalsoknader soknader, Soknadsramme ramme) {
    this.soknader = soknader;
    this.ramme = ramme;
  }

  /** @return a case number as it stands in addresses */
  static String sti(Saksnummer saksnummer) {
    return "%04d/%06d".formatted(saksnummer.ar(), saksnummer.lopenr());
  }

  /** @param kvittering present right after it was sent */
  @GetMapping
  String vis(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(required = false) String kvittering,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("kvittering", kvittering != null);
    return siden(Saksnummer.av(ar, lopenr), request, model);
  }

  @GetMapping("/brev/{brev}")
  void brev(@PathVariable int ar, @PathVariable int lopenr, @PathVariable long brev, HttpServletResponse svar)
      throws IOException {
    var nedlasting = soknader.aapne(Saksnummer.av(ar, lopenr), brev);
    svar.setContentType(nedlasting.versjon().mediatype());
    svar.setContentLengthLong(nedlasting.versjon().storrelse());
    svar.setHeader("X-Content-Type-Options", "nosniff");
    svar.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(nedlasting.versjon().filnavn(), StandardCharsets.UTF_8).build().toString());
    nedlasting.innhold().skriv(svar.getOutputStream());
  }

  /** The files come in fields named after the enclosure each of them is. */
  @PostMapping("/svar")
  String svar(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(defaultValue = "") String svar,
      @RequestParam Map<String, MultipartFile> vedlegg,
      HttpServletRequest request,
      HttpServletResponse respons,
      Model model,
      RedirectAttributes videre) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    var spraak = Soknadsspraak.av(request);
    model.addAttribute("svar", svar);
    try {
      soknader.svar(saksnummer, svar, filer(vedlegg));
      videre.addFlashAttribute("beskjed", ramme.tekst(spraak, "mangel.sendt"));
      return "redirect:/portal/soknad/" + sti(saksnummer);
    } catch (Regelbrudd brudd) {
      ramme.feil(model, respons, brudd, spraak);
    } catch (Konflikt ikkeVentet) {
      respons.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("feil", ramme.tekst(spraak, "mangel.ikkeVentet"));
    }
    return siden(saksnummer, request, model);
  }

  private static List<Soknadsfil> filer(Map<String, MultipartFile> vedlegg) {
    return vedlegg.entrySet().stream()
        .filter(v -> v.getKey().startsWith(VEDLEGG) && !v.getValue().isEmpty())
        .map(v -> new Soknadsfil(v.getKey().substring(VEDLEGG.length()), new NyFil(v.getValue().getOriginalFilename(), v.getValue())))
        .toList();
  }

  @PostMapping("/trekk")
  String trekk(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(defaultValue = "false") boolean bekreft,
      @RequestParam(defaultValue = "") String grunn,
      HttpServletRequest request,
      HttpServletResponse svar,
      Model model,
      RedirectAttributes videre) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    var spraak = Soknadsspraak.av(request);
    var feil = new ArrayList<Feltfeil>();
    if (!bekreft) {
      feil.add(new Feltfeil("bekreft", spraak.nokkel("feil.bekreft")));
    }
    if (grunn.length() > MAKS_GRUNN) {
      feil.add(new Feltfeil("grunn", "feil.felt.forLang", "Begrunnelse", MAKS_GRUNN));
    }
    model.addAttribute("grunn", grunn);
    if (!feil.isEmpty()) {
      ramme.feil(model, svar, new Regelbrudd(feil), spraak);
      return siden(saksnummer, request, model);
    }
    try {
      soknader.trekk(saksnummer, grunn.isBlank() ? ramme.tekst(spraak, "trekk.utenGrunn") : grunn.strip());
      videre.addFlashAttribute("beskjed", ramme.tekst(spraak, "trekk.trukket"));
      return "redirect:/portal/soknad/" + sti(saksnummer);
    } catch (Konflikt avgjort) {
      svar.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("feil", ramme.tekst(spraak, "trekk.avgjort"));
      return siden(saksnummer, request, model);
    }
  }

  private String siden(Saksnummer saksnummer, HttpServletRequest request, Model model) {
    ramme.vis(model, request);
    var bilde = soknader.hent(saksnummer);
    model.addAttribute("b", bilde);
    model.addAttribute("ordning", bilde.utlysning().versjon().innhold());
    model.addAttribute("belop", Kroner.tekst(bilde.soknad().soktBelopOre()));
    return "soknadsportal/soknad";
  }
}
