package no.saksflyt.oppdrag.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.Bestilling;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Postoppdrag;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page a coordinator registers an assignment on, and the archive one that came by post. Adding and removing rows of parts posts the
 * form back, without scripts.
 */
@Controller
@RequestMapping("/oppdrag/ny")
@Krever({Roller.KOORDINATOR, Roller.ARKIV})
class NyttOppdragController {

  private static final String SIDE = "oppdrag/ny";

  private final OppdragService oppdrag;
  private final Postoppdrag postoppdrag;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Meldinger meldinger;

  NyttOppdragController(
      OppdragService oppdrag, Postoppdrag postoppdrag, Innlogget innlogget, Personer personer, Meldinger meldinger) {
    this.oppdrag = oppdrag;
    this.postoppdrag = postoppdrag;
    this.innlogget = innlogget;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  @GetMapping
  String tomt(@ModelAttribute("skjema") Oppdragsskjema skjema, Model model) {
    krevRolle(skjema);
    if (skjema.getFristtype() == null) {
      skjema.setFristtype(Fristtype.EKSTERN.name());
    }
    return vis(skjema, model, List.of());
  }

  @PostMapping(params = "leggTilDel")
  String leggTilDel(@ModelAttribute("skjema") Oppdragsskjema skjema, Model model) {
    skjema.leggTilDel();
    return vis(skjema, model, List.of());
  }

  @PostMapping(params = "fjernDel")
  String fjernDel(@ModelAttribute("skjema") Oppdragsskjema skjema, int fjernDel, Model model) {
    skjema.fjernDel(fjernDel);
    return vis(skjema, model, List.of());
  }

  @PostMapping(params = {"!leggTilDel", "!fjernDel"})
  String registrer(
      @ModelAttribute("skjema") Oppdragsskjema skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    krevRolle(skjema);
    skjema.fjernTommeDeler();
    try {
      var saksnummer = lagre(skjema);
      videre.addFlashAttribute("beskjed", meldinger.tekst("oppdrag.ny.registrert", saksnummer));
      return "redirect:" + saksnummer.sti();
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return vis(skjema, model, brudd.feil());
    }
  }

  /** The archive makes assignments of post, and only of post. */
  private void krevRolle(Oppdragsskjema skjema) {
    innlogget.krev(skjema.getInnpost() == null ? Roller.KOORDINATOR : Roller.ARKIV);
  }

  private Saksnummer lagre(Oppdragsskjema skjema) {
    return skjema.getInnpost() == null
        ? oppdrag.registrer(skjema.tilOppdrag())
        : postoppdrag.registrer(skjema.tilOppdrag(), skjema.getInnpost());
  }

  private String vis(Oppdragsskjema skjema, Model model, List<Feltfeil> feil) {
    var fristtyper = new LinkedHashMap<String, String>();
    for (var type : List.of(Fristtype.EKSTERN, Fristtype.INTERN, Fristtype.LOV, Fristtype.INGEN)) {
      fristtyper.put(type.name(), meldinger.tekst("felles.fristtype." + type));
    }
    Map<String, String> folk = new LinkedHashMap<>();
    personer.alle().forEach(p -> folk.put(p.id(), p.navn()));
    model.addAttribute("fristtyper", fristtyper);
    var maater = new LinkedHashMap<String, String>();
    for (var maate : Bestilling.Maate.values()) {
      maater.put(maate.name(), meldinger.tekst("bestilling.maate." + maate));
    }
    model.addAttribute("maater", maater);
    model.addAttribute("folk", folk);
    model.addAttribute("feilliste", feil);
    return SIDE;
  }
}
