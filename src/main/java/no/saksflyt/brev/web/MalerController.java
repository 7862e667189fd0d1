package no.saksflyt.brev.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.brev.Brevregler;
import no.saksflyt.brev.Maleksempel;
import no.saksflyt.brev.Maler;
import no.saksflyt.brev.mal.Brevhtml;
import no.saksflyt.brev.mal.Mal;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.brev.mal.Malversjon;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The templates of letters: what is in use, written anew, checked and shown with examples before it is put in use. */
@Controller
@RequestMapping("/brev/maler")
@Krever({Roller.PROSESSEIER, Roller.JURIST})
class MalerController {

  private static final String SIDE = "brev/mal";

  private final Maler maler;
  private final Maleksempel eksempel;
  private final Malliste liste;
  private final Brevregler regler;
  private final Personer personer;
  private final Meldinger meldinger;

  MalerController(
      Maler maler, Maleksempel eksempel, Malliste liste, Brevregler regler, Personer personer, Meldinger meldinger) {
    this.maler = maler;
    this.eksempel = eksempel;
    this.liste = liste;
    this.regler = regler;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  @GetMapping
  String liste(Model modell) {
    return liste.vis(modell);
  }

  /** @param versjon an earlier version to begin from, or null for the one in use */
  @GetMapping("/{mal}/{sprak}")
  String vis(
      @PathVariable String mal, @PathVariable String sprak, @RequestParam(required = false) Integer versjon, Model modell) {
    var navn = navn(mal, sprak);
    var naa = maler.hent(navn);
    var tekst = maler.versjon(navn, versjon == null ? naa.versjon() : versjon).innhold();
    return side(navn, naa, naa.versjon(), tekst, "", modell);
  }

  /** Checks and shows what the person has written; nothing is kept. */
  @PostMapping("/{mal}/{sprak}/vis")
  String prov(
      @PathVariable String mal,
      @PathVariable String sprak,
      @RequestParam int sett,
      @RequestParam(defaultValue = "") String innhold,
      @RequestParam(defaultValue = "") String grunn,
      Model modell,
      HttpServletResponse svar) {
    var navn = navn(mal, sprak);
    var tekst = linjer(innhold);
    var feil = maler.kontroller(navn, tekst);
    if (!feil.isEmpty()) {
      svar.setStatus(422);
      modell.addAttribute("feilliste", feil);
    }
    return side(navn, maler.hent(navn), sett, tekst, grunn, modell);
  }

  @PostMapping(path = "/{mal}/{sprak}/pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String mal, @PathVariable String sprak, @RequestParam(defaultValue = "") String innhold) {
    var navn = navn(mal, sprak);
    var feil = maler.kontroller(navn, linjer(innhold));
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(eksempel.pdf(navn, linjer(innhold)));
  }

  @PostMapping("/{mal}/{sprak}")
  String taIBruk(
      @PathVariable String mal,
      @PathVariable String sprak,
      @RequestParam int sett,
      @RequestParam(defaultValue = "") String innhold,
      @RequestParam(defaultValue = "") String grunn,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var navn = navn(mal, sprak);
    var tekst = linjer(innhold);
    try {
      maler.taIBruk(navn, sett, tekst, grunn);
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      modell.addAttribute("feilliste", brudd.feil());
      return side(navn, maler.hent(navn), sett, tekst, grunn, modell);
    } catch (Konflikt imens) {
      // What was written stays, with the new version behind it: a second press is a choice.
      svar.setStatus(409);
      modell.addAttribute("feil", meldinger.tekst("brevmal.endretImens"));
      var naa = maler.hent(navn);
      return side(navn, naa, naa.versjon(), tekst, grunn, modell);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("brevmal.tattIBruk"));
    return "redirect:/brev/maler/" + mal + "/" + sprak;
  }

  @PostMapping("/{mal}/{sprak}/utgavens")
  String utgavens(
      @PathVariable String mal, @PathVariable String sprak, @RequestParam int sett, RedirectAttributes videre) {
    maler.taUtgavens(navn(mal, sprak), sett);
    videre.addFlashAttribute("beskjed", meldinger.tekst("brevmal.tattIBruk"));
    return "redirect:/brev/maler/" + mal + "/" + sprak;
  }

  @PostMapping("/{mal}/{sprak}/behold")
  String behold(@PathVariable String mal, @PathVariable String sprak, RedirectAttributes videre) {
    maler.behold(navn(mal, sprak));
    videre.addFlashAttribute("beskjed", meldinger.tekst("brevmal.beholdt"));
    return "redirect:/brev/maler/" + mal + "/" + sprak;
  }

  private String side(Malnavn navn, Mal naa, int sett, String tekst, String grunn, Model modell) {
    var versjoner = maler.versjoner(navn);
    modell.addAttribute("mal", naa);
    modell.addAttribute("sett", sett);
    modell.addAttribute("maltekst", tekst);
    modell.addAttribute("grunn", grunn);
    modell.addAttribute("brev", regler.type(navn.mal()));
    modell.addAttribute("faste", Brevregler.FASTE_FELTER);
    modell.addAttribute("krav", regler.krav().stream().filter(k -> k.brev().equals(navn.mal())).toList());
    modell.addAttribute("blokker", regler.blokker());
    modell.addAttribute("versjoner", versjoner);
    modell.addAttribute("personer", personer.navn(hvem(versjoner)));
    if (maler.kontroller(navn, tekst).isEmpty()) {
      var vist = eksempel.vis(navn, tekst);
      modell.addAttribute("vist", vist);
      modell.addAttribute("side", Brevhtml.iSide(vist.html()));
    }
    if (naa.egen() && maler.utgavens(navn) != null) {
      modell.addAttribute("motUtgaven", Linjeforskjell.mellom(maler.versjon(navn, naa.versjon()).innhold(), maler.utgavens(navn)));
    }
    return SIDE;
  }

  private static Set<String> hvem(List<Malversjon> versjoner) {
    return versjoner.stream().map(Malversjon::hvem).collect(Collectors.toSet());
  }

  /** Browsers send the line ends of their own. */
  private static String linjer(String innhold) {
    return innhold.replace("\r\n", "\n");
  }

  private static Malnavn navn(String mal, String sprak) {
    return Malnavn.av(mal + "." + sprak + ".html").orElseThrow(() -> new IkkeFunnet("feil.brevmal.finnesIkke", mal));
  }
}
