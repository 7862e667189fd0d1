package no.saksflyt.arkiv.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import no.saksflyt.arkiv.Innpost;
import no.saksflyt.arkiv.Postkanal;
import no.saksflyt.arkiv.Postmottak;
import no.saksflyt.arkiv.epost.Epostleser;
import no.saksflyt.arkiv.epost.Epostskriver;
import no.saksflyt.arkiv.fil.Filtype;
import no.saksflyt.felles.Demonstrasjon;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages where post is brought in: by upload, and in the demonstration as an e-mail that is played. */
@Controller
@RequestMapping("/arkiv/innboks")
@Krever(Roller.ARKIV)
class PostmottakController {

  private static final int MAKS_EMNE = 500;

  private final Postinngang inngang;
  private final Postmottak mottak;
  private final Epostskriver epostskriver;
  private final Epostleser epostleser;
  private final ObjectProvider<Demonstrasjon> demonstrasjon;
  private final Meldinger meldinger;

  PostmottakController(
      Postinngang inngang,
      Postmottak mottak,
      Epostskriver epostskriver,
      Epostleser epostleser,
      ObjectProvider<Demonstrasjon> demonstrasjon,
      Meldinger meldinger) {
    this.inngang = inngang;
    this.mottak = mottak;
    this.epostskriver = epostskriver;
    this.epostleser = epostleser;
    this.demonstrasjon = demonstrasjon;
    this.meldinger = meldinger;
  }

  /** The fields of both forms, as they were sent. */
  record Postskjema(String avsender, String epost, String emne, String tekst) {}

  @ModelAttribute("aksepterer")
  String aksepterer() {
    return "." + String.join(",.", Filtype.alleEndelser());
  }

  @GetMapping("/ny")
  String ny(Model modell) {
    return skjema("arkiv/nypost", new Postskjema(null, null, null, null), modell);
  }

  @PostMapping("/ny")
  String motta(
      @ModelAttribute("skjema") Postskjema skjema,
      @RequestParam(required = false) List<MultipartFile> fil,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    return tattImot(
        "arkiv/nypost",
        skjema,
        modell,
        svar,
        videre,
        () -> inngang.motta(Postkanal.OPPLASTING, skjema.avsender(), skjema.emne(), skjema.tekst(), fil));
  }

  @GetMapping("/epost")
  String epost(Model modell) {
    krevDemonstrasjon();
    return skjema("arkiv/nyepost", new Postskjema(null, null, null, null), modell);
  }

  @PostMapping("/epost")
  String spillEpost(
      @ModelAttribute("skjema") Postskjema skjema,
      @RequestParam(required = false) List<MultipartFile> fil,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    krevDemonstrasjon();
    return tattImot("arkiv/nyepost", skjema, modell, svar, videre, () -> spill(skjema, fil));
  }

  private Innpost spill(Postskjema skjema, List<MultipartFile> fil) {
    if (skjema.emne() == null || skjema.emne().isBlank()) {
      throw new Regelbrudd(new Feltfeil("emne", "feil.felt.mangler", "Emne"));
    }
    if (skjema.emne().length() > MAKS_EMNE) {
      throw new Regelbrudd(new Feltfeil("emne", "feil.felt.forLang", "Emne", MAKS_EMNE));
    }
    var vedlegg = fil == null ? List.<MultipartFile>of() : fil.stream().filter(Opplasting::valgt).toList();
    return epostskriver.skriv(
        skjema.avsender(),
        skjema.epost(),
        skjema.emne(),
        skjema.tekst(),
        vedlegg.stream().map(Opplasting::fil).toList(),
        epost -> epostleser.les(epost, mottak::mottaEpost));
  }

  private String tattImot(
      String side,
      Postskjema skjema,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre,
      Supplier<Innpost> mottar) {
    try {
      var post = mottar.get();
      videre.addFlashAttribute("beskjed", meldinger.tekst("arkiv.innboks.erMottatt", post.emne()));
      return "redirect:/arkiv/innboks/" + post.id();
    } catch (Regelbrudd brudd) {
      modell.addAttribute("feilliste", brudd.feil());
      svar.setStatus(422);
      return skjema(side, skjema, modell);
    }
  }

  private static String skjema(String side, Postskjema skjema, Model modell) {
    modell.addAttribute("skjema", skjema);
    return side;
  }

  private void krevDemonstrasjon() {
    if (demonstrasjon.stream().findAny().isEmpty()) {
      throw new IkkeFunnet("feil.finnesIkke");
    }
  }
}
