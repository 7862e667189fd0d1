package no.saksflyt.klage.offentlig;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Aapen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A complainant follows the complaint, adds to it or withdraws it. Number and code are kept in the session until it is closed. */
@Controller
@Aapen
@RequestMapping("/klage")
class KlagestatusController {

  private static final String NOKKEL = KlagestatusController.class.getName();
  private static final int MAKS_TEKST = 100_000;
  private static final int MAKS_GRUNN = 2_000;
  private static final int MAKS_INNSIGELSE = 4_000;
  private static final int MAKS_NAVN = 200;

  private final Klageinnsyn innsyn;
  private final Portalramme ramme;

  KlagestatusController(Klageinnsyn innsyn, Portalramme ramme) {
    this.innsyn = innsyn;
    this.ramme = ramme;
  }

  private record Nokkel(String saksnummer, String kode) implements Serializable {}

  @GetMapping("/status")
  String skjema(@RequestParam(required = false) String maal, Model model) {
    return skjema(Spraakvalg.av(maal), null, model);
  }

  @PostMapping("/status")
  String aapne(
      @RequestParam(defaultValue = "") String saksnummer,
      @RequestParam(defaultValue = "") String kode,
      @RequestParam(required = false) String maal,
      HttpServletRequest request,
      HttpServletResponse svar,
      HttpSession sesjon,
      Model model) {
    var spraak = Spraakvalg.av(maal);
    if (ramme.sperret(model, request, svar, spraak)) {
      return skjema(spraak, saksnummer, model);
    }
    if (innsyn.finn(saksnummer, kode).isEmpty()) {
      ramme.finnesIkke(model, request, svar, spraak);
      return skjema(spraak, saksnummer, model);
    }
    sesjon.setAttribute(NOKKEL, new Nokkel(saksnummer, kode));
    return til("min", spraak);
  }

  @GetMapping("/min")
  String min(@RequestParam(required = false) String maal, HttpSession sesjon, Model model) {
    return siden(sesjon, Spraakvalg.av(maal), model);
  }

  @PostMapping("/min/tilfoy")
  String tilfoy(
      @RequestParam(defaultValue = "") String opplysninger,
      @RequestParam(required = false) List<MultipartFile> vedlegg,
      @RequestParam(required = false) String maal,
      HttpServletRequest request,
      HttpServletResponse svar,
      HttpSession sesjon,
      Model model,
      RedirectAttributes videre) {
    var spraak = Spraakvalg.av(maal);
    model.addAttribute("opplysninger", opplysninger);
    return endre(request, svar, sesjon, model, spraak, nokkel -> {
      var filer = Opplastet.vedlegg(vedlegg, spraak);
      var feil = new ArrayList<Feltfeil>();
      if (opplysninger.isBlank() && filer.isEmpty()) {
        feil.add(new Feltfeil("opplysninger", spraak.nokkel("feil.opplysninger")));
      }
      Klageinngang.forLang(feil, spraak, "opplysninger", opplysninger, MAKS_TEKST);
      krev(feil);
      innsyn.tilfoy(nokkel.saksnummer(), nokkel.kode(), opplysninger, filer);
      videre.addFlashAttribute("beskjed", ramme.tekst(spraak, "status.tilfoyd"));
    });
  }

  @PostMapping("/min/trekk")
  String trekk(
      @RequestParam(defaultValue = "false") boolean bekreft,
      @RequestParam(defaultValue = "") String grunn,
      @RequestParam(required = false) String maal,
      HttpServletRequest request,
      HttpServletResponse svar,
      HttpSession sesjon,
      Model model,
      RedirectAttributes videre) {
    var spraak = Spraakvalg.av(maal);
    model.addAttribute("grunn", grunn);
    return endre(request, svar, sesjon, model, spraak, nokkel -> {
      var feil = new ArrayList<Feltfeil>();
      if (!bekreft) {
        feil.add(new Feltfeil("bekreft", spraak.nokkel("feil.bekreft")));
      }
      Klageinngang.forLang(feil, spraak, "grunn", grunn, MAKS_GRUNN);
      krev(feil);
      var hvorfor = grunn.isBlank() ? ramme.tekst(spraak, "status.trekk.utenGrunn") : grunn.strip();
      innsyn.trekk(nokkel.saksnummer(), nokkel.kode(), hvorfor);
      videre.addFlashAttribute("beskjed", ramme.tekst(spraak, "status.trukket"));
    });
  }

  /** A party can have it tried whether somebody is disqualified (forvaltningsloven § 8). */
  @PostMapping("/min/innsigelse")
  String innsigelse(
      @RequestParam(defaultValue = "") String innsigelseMot,
      @RequestParam(defaultValue = "") String innsigelse,
      @RequestParam(required = false) String maal,
      HttpServletRequest request,
      HttpServletResponse svar,
      HttpSession sesjon,
      Model model,
      RedirectAttributes videre) {
    var spraak = Spraakvalg.av(maal);
    model.addAttribute("innsigelseMot", innsigelseMot);
    model.addAttribute("innsigelse", innsigelse);
    return endre(request, svar, sesjon, model, spraak, nokkel -> {
      var feil = new ArrayList<Feltfeil>();
      if (innsigelseMot.isBlank()) {
        feil.add(new Feltfeil("innsigelseMot", spraak.nokkel("feil.innsigelseMot")));
      }
      if (innsigelse.isBlank()) {
        feil.add(new Feltfeil("innsigelse", spraak.nokkel("feil.innsigelse")));
      }
      Klageinngang.forLang(feil, spraak, "innsigelseMot", innsigelseMot, MAKS_NAVN);
      Klageinngang.forLang(feil, spraak, "innsigelse", innsigelse, MAKS_INNSIGELSE);
      krev(feil);
      innsyn.innsigelse(nokkel.saksnummer(), nokkel.kode(), innsigelseMot, innsigelse.replace("\r\n", "\n"));
      videre.addFlashAttribute("beskjed", ramme.tekst(spraak, "status.innsigelse.mottatt"));
    });
  }

  /** On a borrowed machine the next one must not see it. */
  @PostMapping("/min/lukk")
  String lukk(@RequestParam(required = false) String maal, HttpSession sesjon) {
    sesjon.removeAttribute(NOKKEL);
    return til("status", Spraakvalg.av(maal));
  }

  /** What a complainant does to the complaint whose number and code the session holds. */
  @FunctionalInterface
  private interface Endring {
    void gjor(Nokkel nokkel);
  }

  private String endre(
      HttpServletRequest request, HttpServletResponse svar, HttpSession sesjon, Model model, Spraakvalg spraak, Endring endring) {
    if (!(sesjon.getAttribute(NOKKEL) instanceof Nokkel nokkel)) {
      return til("status", spraak);
    }
    if (ramme.sperret(model, request, svar, spraak)) {
      return siden(sesjon, spraak, model);
    }
    try {
      endring.gjor(nokkel);
      ramme.tell(request);
      return til("min", spraak);
    } catch (Regelbrudd brudd) {
      ramme.feil(model, svar, brudd, spraak);
    } catch (Konflikt avsluttet) {
      svar.setStatus(409);
      model.addAttribute("feil", ramme.tekst(spraak, "feil.avsluttet"));
    } catch (IkkeFunnet borte) {
      sesjon.removeAttribute(NOKKEL);
      return til("status", spraak);
    }
    return siden(sesjon, spraak, model);
  }

  private static void krev(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private String skjema(Spraakvalg spraak, String saksnummer, Model model) {
    ramme.vis(model, spraak, "/klage/status");
    model.addAttribute("saksnummer", saksnummer);
    return "klageportal/status";
  }

  private String siden(HttpSession sesjon, Spraakvalg spraak, Model model) {
    var klage = sesjon.getAttribute(NOKKEL) instanceof Nokkel nokkel
        ? innsyn.finn(nokkel.saksnummer(), nokkel.kode())
        : Optional.<Klageinnsyn.Bilde>empty();
    if (klage.isEmpty()) {
      return til("status", spraak);
    }
    ramme.vis(model, spraak, "/klage/min");
    model.addAttribute("klage", klage.get());
    return "klageportal/min";
  }

  private static String til(String side, Spraakvalg spraak) {
    return "redirect:/klage/" + side + "?maal=" + spraak.kode();
  }
}
