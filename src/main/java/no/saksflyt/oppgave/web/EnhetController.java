package no.saksflyt.oppgave.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Lesefeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppgave.Enhetsnedlegging;
import no.saksflyt.tilgang.Enhetsregister;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The units: kept, and closed with a successor, by the coordinator and the administrator; read by the auditor too. */
@Controller
@RequestMapping("/enheter")
@Krever({Roller.KOORDINATOR, Roller.ADMIN, Roller.REVISOR})
class EnhetController {

  private final Enheter enheter;
  private final Enhetsregister register;
  private final Enhetsnedlegging nedlegging;
  private final Enhetssider side;
  private final Avvist avvist;
  private final Meldinger meldinger;

  EnhetController(
      Enheter enheter,
      Enhetsregister register,
      Enhetsnedlegging nedlegging,
      Enhetssider side,
      Avvist avvist,
      Meldinger meldinger) {
    this.enheter = enheter;
    this.register = register;
    this.nedlegging = nedlegging;
    this.side = side;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  /** What is written of a unit, as it was written. */
  record Skjema(String id, Long versjon, String navn, String avdeling, String gyldigFra) {

    static Skjema av(Enhet enhet) {
      return new Skjema(enhet.id(), enhet.versjon(), enhet.navn(), enhet.avdeling(), enhet.gyldigFra().toString());
    }

    /** @return the unit; what cannot be read is noted */
    Enhetsregister.Felter felter(Lesefeil feil) {
      return new Enhetsregister.Felter(navn, avdeling, feil.dato("gyldigFra", gyldigFra));
    }

    /** Whoever has read what somebody else wrote may write over it. */
    Skjema fersk(Enhet naa) {
      return new Skjema(id, naa.versjon(), navn, avdeling, gyldigFra);
    }
  }

  /** What is written of how it closes, as it was written. */
  record Ned(String sisteDag, String etterfolger, String grunn) {}

  @GetMapping
  String alle(Model model) {
    return side.alle(new Skjema(null, null, null, null, null), model, List.of());
  }

  @PostMapping
  @Krever({Roller.KOORDINATOR, Roller.ADMIN})
  String opprett(Skjema skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      var id = skjema.id() == null ? null : skjema.id().strip();
      var feil = new Lesefeil();
      var felter = skjema.felter(feil);
      feil.krevLest(() -> register.feil(id, felter));
      register.opprett(id, felter);
    } catch (Avvisning avvisning) {
      return side.alle(skjema, model, avvist.vis(avvisning, model, svar));
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("enhet.opprettet", skjema.navn().strip()));
    return "redirect:/enheter";
  }

  @GetMapping("/{id}")
  String vis(@PathVariable String id, Model model) {
    return side.en(hent(id), null, null, model, List.of());
  }

  @PostMapping("/{id}")
  @Krever({Roller.KOORDINATOR, Roller.ADMIN})
  String endre(@PathVariable String id, Skjema skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      var feil = new Lesefeil();
      var felter = skjema.felter(feil);
      feil.krevLest(() -> register.feil(felter));
      register.endre(id, skjema.versjon(), felter);
    } catch (Avvisning avvisning) {
      var feil = avvist.vis(avvisning, model, svar);
      var naa = hent(id);
      return side.en(naa, avvisning instanceof Konflikt ? skjema.fersk(naa) : skjema, null, model, feil);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("enhet.endret"));
    return "redirect:/enheter/" + id;
  }

  @PostMapping("/{id}/legg-ned")
  @Krever({Roller.KOORDINATOR, Roller.ADMIN})
  String leggNed(@PathVariable String id, Ned ned, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    boolean ferdig;
    try {
      var feil = new Lesefeil();
      var sisteDag = feil.dato("sisteDag", ned.sisteDag());
      feil.krevLest(() -> nedlegging.feil(id, sisteDag, ned.etterfolger(), ned.grunn()));
      ferdig = nedlegging.leggNed(hent(id).id(), sisteDag, ned.etterfolger(), ned.grunn());
    } catch (Avvisning avvisning) {
      return side.en(hent(id), null, ned, model, avvist.vis(avvisning, model, svar));
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst(ferdig ? "enhet.flyttet" : "enhet.flyttesSenere"));
    return "redirect:/enheter/" + id;
  }

  private Enhet hent(String id) {
    return enheter.finn(id).orElseThrow(() -> new IkkeFunnet("feil.enhet.finnesIkke", id));
  }
}
