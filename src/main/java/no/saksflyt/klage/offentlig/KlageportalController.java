package no.saksflyt.klage.offentlig;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Aapen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Complaining without a login: find the decision, write, send, and the receipt. */
@Controller
@Aapen
@RequestMapping("/klage")
class KlageportalController {

  private static final String KVITTERING = KlageportalController.class.getName();

  private final Klageinngang inngang;
  private final Portalramme ramme;

  KlageportalController(Klageinngang inngang, Portalramme ramme) {
    this.inngang = inngang;
    this.ramme = ramme;
  }

  /** Kept for the session, so that the receipt can be shown again. */
  record Kvittering(String saksnummer, LocalDate mottatt) implements Serializable {}

  @GetMapping
  String start(@RequestParam(required = false) String maal, Model model) {
    return start(Klageskjema.TOMT, Spraakvalg.av(maal), model);
  }

  @PostMapping("/skriv")
  String skriv(
      Klageskjema skjema,
      @RequestParam(required = false) String maal,
      HttpServletRequest request,
      HttpServletResponse svar,
      Model model) {
    var spraak = Spraakvalg.av(maal);
    if (ramme.sperret(model, request, svar, spraak)) {
      return start(skjema, spraak, model);
    }
    return siden(skjema, spraak, request, svar, model);
  }

  @PostMapping("/send")
  String send(
      Klageskjema skjema,
      @RequestParam(required = false) List<MultipartFile> vedlegg,
      @RequestParam(required = false) String maal,
      @RequestParam(required = false) String bytt,
      HttpServletRequest request,
      HttpServletResponse svar,
      HttpSession sesjon,
      Model model) {
    var spraak = Spraakvalg.av(bytt == null ? maal : bytt);
    if (ramme.sperret(model, request, svar, spraak)) {
      return start(skjema, spraak, model);
    }
    if (bytt != null) {
      return siden(skjema, spraak, request, svar, model);
    }
    try {
      var mottatt = inngang.send(skjema, Opplastet.vedlegg(vedlegg, spraak), spraak);
      ramme.tell(request);
      sesjon.setAttribute(KVITTERING, new Kvittering(mottatt.saksnummer().toString(), mottatt.mottatt()));
      return "redirect:/klage/kvittering?maal=" + spraak.kode();
    } catch (Regelbrudd brudd) {
      ramme.feil(model, svar, brudd, spraak);
      return siden(skjema, spraak, request, svar, model);
    } catch (IkkeFunnet ukjent) {
      ramme.finnesIkke(model, request, svar, spraak);
      return start(skjema, spraak, model);
    }
  }

  @GetMapping("/kvittering")
  String kvittering(@RequestParam(required = false) String maal, HttpSession sesjon, Model model) {
    var spraak = Spraakvalg.av(maal);
    if (!(sesjon.getAttribute(KVITTERING) instanceof Kvittering kvittering)) {
      return "redirect:/klage?maal=" + spraak.kode();
    }
    ramme.vis(model, spraak, "/klage/kvittering");
    model.addAttribute("kvittering", kvittering);
    return "klageportal/kvittering";
  }

  private String start(Klageskjema skjema, Spraakvalg spraak, Model model) {
    ramme.vis(model, spraak, "/klage");
    model.addAttribute("skjema", skjema);
    return "klageportal/start";
  }

  private String siden(
      Klageskjema skjema, Spraakvalg spraak, HttpServletRequest request, HttpServletResponse svar, Model model) {
    var vedtak = inngang.finn(skjema);
    if (vedtak.isEmpty()) {
      ramme.finnesIkke(model, request, svar, spraak);
      return start(skjema, spraak, model);
    }
    ramme.vis(model, spraak, null);
    model.addAttribute("skjema", skjema);
    model.addAttribute("vedtak", vedtak.get());
    return "klageportal/skriv";
  }
}
