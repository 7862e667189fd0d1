package no.saksflyt.frist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.frist.NyIkrafttredelse;
import no.saksflyt.frist.Regelverk;
import no.saksflyt.frist.Regelverksendring;
import no.saksflyt.frist.Regelverksforing;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.frist.Velgerdato;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rule sets: what each says, what it lacks, and from which day it applies. */
@Controller
@RequestMapping("/regelverk")
@Krever({Roller.PROSESSEIER, Roller.JURIST, Roller.REVISOR})
class RegelverkController {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Regelverksregister register;
  private final Regelverksforing foring;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Meldinger meldinger;

  RegelverkController(
      Regelverksregister register, Regelverksforing foring, Innlogget innlogget, Personer personer, Meldinger meldinger) {
    this.register = register;
    this.foring = foring;
    this.innlogget = innlogget;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  @GetMapping
  String liste(Model model) {
    model.addAttribute("regelverkene", register.alle());
    return "frist/regelverkene";
  }

  @GetMapping("/{kode}")
  String vis(@PathVariable String kode, Model model) {
    var ett = register.hent(kode);
    var skjema = new NyIkrafttredelse(Objects.toString(ett.gyldigFra(), ""), ett.velgerdato().name(), null);
    return siden(ett, ett.versjon(), skjema, model, List.of());
  }

  @PostMapping("/{kode}")
  @Krever({Roller.PROSESSEIER, Roller.JURIST})
  String settIKraft(
      @PathVariable String kode,
      @RequestParam(defaultValue = "-1") long versjon,
      NyIkrafttredelse skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      foring.settIKraft(kode, versjon, skjema);
      videre.addFlashAttribute("beskjed", meldinger.tekst("regelverk.lagret"));
      return "redirect:/regelverk/" + kode;
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return siden(register.hent(kode), versjon, skjema, model, brudd.feil());
    } catch (Konflikt imens) {
      svar.setStatus(409);
      var ett = register.hent(kode);
      model.addAttribute("feil", meldinger.tekst("regelverk.endretImens"));
      return siden(ett, ett.versjon(), skjema, model, List.of());
    }
  }

  private String siden(Regelverk ett, long versjon, NyIkrafttredelse skjema, Model model, List<Feltfeil> feil) {
    var endringer = register.endringer(ett.kode());
    model.addAttribute("regelverk", ett);
    model.addAttribute("versjon", versjon);
    model.addAttribute("skjema", skjema);
    model.addAttribute("feilliste", feil);
    model.addAttribute("mangler", foring.mangler(ett.kode()));
    model.addAttribute("tekster", register.tekster(ett.kode()));
    model.addAttribute("formkravene", register.formkrav(ett.kode()));
    model.addAttribute("velgerdatoer", velgerdatoer());
    model.addAttribute("kanEndre", innlogget.naa().harEnAv(List.of(Roller.PROSESSEIER, Roller.JURIST)));
    model.addAttribute("endringer", endringer.stream().map(this::medOrd).toList());
    model.addAttribute("navn", personer.navn(endringer.stream().map(Regelverksendring::hvem).distinct().toList()));
    return "frist/regelverk";
  }

  /** Days and codes as people read them. */
  private Regelverksendring medOrd(Regelverksendring en) {
    return new Regelverksendring(
        en.regelverk(), en.gjelder(), en.felt(), ord(en.felt(), en.foer()), ord(en.felt(), en.etter()), en.grunn(), en.hvem(), en.tid());
  }

  private String ord(String felt, String verdi) {
    if (verdi == null) {
      return meldinger.tekst("regelverk.tomt");
    }
    return switch (felt) {
      case "gyldigFra" -> DATO.format(LocalDate.parse(verdi));
      case "velgerdato" -> meldinger.tekst("lovfrist.velgerdato." + verdi);
      default -> verdi;
    };
  }

  private Map<String, String> velgerdatoer() {
    var valg = new LinkedHashMap<String, String>();
    for (var dato : Velgerdato.values()) {
      valg.put(dato.name(), meldinger.tekst("lovfrist.velgerdato." + dato));
    }
    return valg;
  }
}
