package no.saksflyt.prosess.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.prosess.kontroll.Forskjell;
import no.saksflyt.prosess.kontroll.Modellforskjell;
import no.saksflyt.prosess.utrulling.Aktivebunter;
import no.saksflyt.prosess.utrulling.Kilde;
import no.saksflyt.prosess.utrulling.Modellregister;
import no.saksflyt.prosess.utrulling.Utgave;
import no.saksflyt.prosess.utrulling.Utrulling;
import no.saksflyt.prosess.utrulling.Utrullingsresultat;
import no.saksflyt.prosess.utrulling.Utrullingsresultat.Utfall;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Changing models on the bench: upload, see what the check says and what differs, then put in use. */
@Controller
@RequestMapping("/prosess")
@Krever(Roller.PROSESSEIER)
class ModellendringController {

  private static final String FORSLAG = Forslag.class.getName();

  private final Utrulling utrulling;
  private final Aktivebunter aktive;
  private final Modellregister register;
  private final Utgave utgave;
  private final Funntekster tekster;
  private final Meldinger meldinger;
  private final Innlogget innlogget;

  ModellendringController(
      Utrulling utrulling,
      Aktivebunter aktive,
      Modellregister register,
      Utgave utgave,
      Funntekster tekster,
      Meldinger meldinger,
      Innlogget innlogget) {
    this.utrulling = utrulling;
    this.aktive = aktive;
    this.register = register;
    this.utgave = utgave;
    this.tekster = tekster;
    this.meldinger = meldinger;
    this.innlogget = innlogget;
  }

  @GetMapping("/last-opp")
  String skjema(Model model) {
    model.addAttribute("bunter", bunter());
    model.addAttribute("adresse", ServletUriComponentsBuilder.fromCurrentContextPath().path("/modeler").toUriString());
    return "prosess/last-opp";
  }

  /** Nothing happens to what is in use: the check is told in words, and the files wait in the session. */
  @PostMapping("/last-opp")
  String kontroller(
      @RequestParam(required = false) List<MultipartFile> filer,
      @RequestParam(defaultValue = "") String bunt,
      Model model,
      HttpSession session,
      HttpServletResponse svar) {
    try {
      var innhold = Opplastet.les(filer == null ? List.of() : filer);
      var forslag = new Forslag(UUID.randomUUID().toString(), bunt, innhold);
      session.setAttribute(FORSLAG, forslag);
      vis(forslag, utrulling.vurder(bunt, innhold), model, svar);
      return "prosess/vurdering";
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      model.addAttribute("feilliste", brudd.feil());
      model.addAttribute("valgt", bunt);
      return skjema(model);
    }
  }

  @PostMapping("/ta-i-bruk")
  String taIBruk(
      @RequestParam String forslag, Model model, HttpSession session, HttpServletResponse svar, RedirectAttributes videre) {
    if (!(session.getAttribute(FORSLAG) instanceof Forslag kjent) || !kjent.id().equals(forslag)) {
      throw new Konflikt("feil.prosess.forslag");
    }
    var resultat = utrulling.taIBruk(kjent.bunt(), kjent.filer(), Kilde.SIDE, innlogget.id());
    if (resultat.utfall() == Utfall.AVVIST) {
      vis(kjent, resultat, model, svar);
      return "prosess/vurdering";
    }
    session.removeAttribute(FORSLAG);
    videre.addFlashAttribute("beskjed", meldinger.tekst("prosess.tattIBruk", String.join(", ", resultat.endret())));
    return "redirect:/prosess";
  }

  /** The release's version in place of the process owner's. */
  @PostMapping("/modell/{navn}/utgavens")
  String utgavens(@PathVariable String navn, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    var resultat = utrulling.taIBrukUtgavens(navn, utgave, innlogget.id());
    if (resultat.utfall() == Utfall.AVVIST) {
      vis(null, resultat, model, svar);
      return "prosess/vurdering";
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("prosess.tattIBruk", navn));
    return "redirect:/prosess";
  }

  @PostMapping("/modell/{navn}/behold")
  String behold(@PathVariable String navn, RedirectAttributes videre) {
    utrulling.behold(navn);
    videre.addFlashAttribute("beskjed", meldinger.tekst("prosess.beholdt", navn));
    return "redirect:/prosess/modell/" + org.springframework.web.util.UriUtils.encodePathSegment(navn, "UTF-8");
  }

  private void vis(Forslag forslag, Utrullingsresultat resultat, Model model, HttpServletResponse svar) {
    if (resultat.utfall() == Utfall.AVVIST) {
      svar.setStatus(422);
    }
    model.addAttribute("forslag", forslag);
    model.addAttribute("resultat", resultat);
    model.addAttribute("funn", tekster.av(resultat.funn()));
    model.addAttribute("forskjeller", forslag == null ? Map.of() : forskjeller(forslag, resultat));
  }

  private Map<String, List<Forskjell>> forskjeller(Forslag forslag, Utrullingsresultat resultat) {
    var forskjeller = new LinkedHashMap<String, List<Forskjell>>();
    for (var fil : resultat.endret()) {
      var naa = register.finn(fil).map(m -> aktive.hent(m.bunt()).filer().get(fil)).orElse(null);
      forskjeller.put(fil, naa == null ? List.of() : Modellforskjell.mellom(fil, naa, forslag.filer().get(fil)));
    }
    return forskjeller;
  }

  /** Families by name, for the choice; the files themselves mostly tell. */
  private Map<String, String> bunter() {
    var bunter = new LinkedHashMap<String, String>();
    aktive.navn().forEach(navn -> bunter.put(navn, meldinger.tekstEller("prosess.bunt." + navn, navn)));
    return bunter;
  }
}
