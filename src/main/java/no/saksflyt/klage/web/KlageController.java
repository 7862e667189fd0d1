package no.saksflyt.klage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.ForelopigSvar;
import no.saksflyt.klage.KlageService;
import no.saksflyt.klage.Klageavslutning;
import no.saksflyt.klage.Klageforberedelse;
import no.saksflyt.klage.Klageinstanssvar;
import no.saksflyt.klage.Klagestatus;
import no.saksflyt.klage.Klagesvarmottak;
import no.saksflyt.klage.Klageunderretning;
import no.saksflyt.klage.Utsettelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A complaint in full, and what can be done to it at any time: withdrawn, ended, told to take longer, answered from outside. */
@Controller
@RequestMapping("/klager/{ar}/{lopenr}")
@Krever
class KlageController {

  /** The letters of a complaint, in the order they go; the words stand under {@code klage.brevene.naar}. */
  private static final List<String> TIDSPUNKTER =
      List.of("bekreftelse", "mangelbrev", "forelopig", "oversendelse", "avgjorelse");

  private final KlageService klager;
  private final Klageforberedelse forberedelser;
  private final Klageunderretning underretning;
  private final Klageavslutning avslutning;
  private final Klagesvarmottak svarmottak;
  private final ForelopigSvar forelopigSvar;
  private final Utsettelser utsettelser;
  private final VedtakService vedtak;
  private final SakService saker;
  private final Saksparter parter;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  KlageController(
      KlageService klager,
      Klageforberedelse forberedelser,
      Klageunderretning underretning,
      Klageavslutning avslutning,
      Klagesvarmottak svarmottak,
      ForelopigSvar forelopigSvar,
      Utsettelser utsettelser,
      VedtakService vedtak,
      SakService saker,
      Saksparter parter,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.klager = klager;
    this.forberedelser = forberedelser;
    this.underretning = underretning;
    this.avslutning = avslutning;
    this.svarmottak = svarmottak;
    this.forelopigSvar = forelopigSvar;
    this.utsettelser = utsettelser;
    this.vedtak = vedtak;
    this.saker = saker;
    this.parter = parter;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  @GetMapping
  String les(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    return vis(Saksnummer.av(ar, lopenr), Map.of(), model, List.of());
  }

  @GetMapping("/brev")
  String brev(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    var nr = Saksnummer.av(ar, lopenr);
    klager.hent(nr);
    var status = saker.hent(nr).status();
    model.addAttribute("saksnummer", nr);
    model.addAttribute("status", status);
    model.addAttribute("tidspunkter", TIDSPUNKTER);
    model.addAttribute(
        "brevene",
        status.equals(Klagestatus.TIL_OVERSENDELSE.name())
            ? forberedelser.brevene(nr)
            : status.equals(Klagestatus.TIL_UNDERRETNING.name()) ? underretning.brevene(nr) : List.of());
    return "klage/brev";
  }

  @PostMapping("/trekk")
  @Krever(Roller.KLAGEBEHANDLER)
  String trekk(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    return utfor(nr, felter, "klage.trukket", model, svar, videre, () -> avslutning.trekk(nr, felter.get("grunn")));
  }

  @PostMapping("/henlegg")
  @Krever({Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS})
  String henlegg(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    return utfor(nr, felter, "klage.henlagt", model, svar, videre, () -> avslutning.henlegg(nr, felter.get("grunn")));
  }

  @PostMapping("/forleng")
  @Krever({Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS})
  String forleng(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    return utfor(
        nr,
        felter,
        "klage.forlenget",
        model,
        svar,
        videre,
        () -> forelopigSvar.forleng(nr, felter.get("arsak"), dato("ventet", "Når klagen ventes avgjort", felter)));
  }

  @PostMapping("/utsettelse")
  @Krever(Roller.KLAGEBEHANDLER)
  String utsettelse(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    return utfor(nr, felter, "klage.utsettelseRegistrert", model, svar, videre, () -> utsettelser.bedtOm(nr));
  }

  @PostMapping("/svar")
  @Krever(Roller.KLAGEBEHANDLER)
  String svar(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    return utfor(
        nr,
        felter,
        "klage.svarRegistrert",
        model,
        svar,
        videre,
        () ->
            svarmottak.mottatt(
                nr,
                new Klageinstanssvar(
                    Klageskjema.en(Klageinstanssvar.Svar.values(), felter.get("klagesvar")),
                    Klageskjema.en(Klageutfall.values(), felter.get("utfall")),
                    dato("svarDato", "Dato for svaret", felter),
                    felter.get("svarTekst"),
                    felter.get("kilde"))));
  }

  private static LocalDate dato(String felt, String etikett, Map<String, String> felter) {
    var feil = new ArrayList<Feltfeil>();
    var dag = Klageskjema.dato(felt, etikett, felter.get(felt), feil);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return dag;
  }

  private String utfor(
      Saksnummer nr,
      Map<String, String> felter,
      String beskjed,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre,
      Runnable handling) {
    try {
      handling.run();
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return vis(nr, felter, model, brudd.feil());
    } catch (Konflikt konflikt) {
      svar.setStatus(409);
      model.addAttribute("feil", meldinger.tekst((Avvisning) konflikt));
      return vis(nr, felter, model, List.of());
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst(beskjed));
    return "redirect:/klager/" + nr;
  }

  private String vis(Saksnummer nr, Map<String, String> felter, Model model, List<Feltfeil> feil) {
    var klage = klager.hent(nr);
    var sak = saker.hent(nr);
    var naa = innlogget.naa();
    var uavgjort = sak.aapen() && klage.utfall().isEmpty();
    model.addAttribute("klage", klage);
    model.addAttribute("sak", sak);
    var om = vedtak.hent(klage.vedtak());
    model.addAttribute("om", om);
    model.addAttribute("part", klage.vedtakspart().flatMap(om::part).orElse(null));
    model.addAttribute("klageren", parter.hent(nr, klage.klager()));
    model.addAttribute("felter", felter);
    model.addAttribute("kanTrekke", uavgjort && naa.har(Roller.KLAGEBEHANDLER));
    var hosAndre = Klagestatus.OVERSENDT.name().equals(sak.status());
    model.addAttribute("kanForlenge", uavgjort && naa.harEnAv(List.of(Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS)));
    model.addAttribute(
        "kanHenlegge",
        uavgjort && !hosAndre && (naa.har(Roller.KLAGEINSTANS) || klage.oversendt() == null && naa.har(Roller.KLAGEBEHANDLER)));
    model.addAttribute("venterPaaSvar", hosAndre && naa.har(Roller.KLAGEBEHANDLER));
    model.addAttribute("svarene", Klagevalg.svar(meldinger));
    model.addAttribute("utfallene", Klagevalg.utfall(meldinger));
    model.addAttribute("feilliste", feil);
    return "klage/klage";
  }
}
