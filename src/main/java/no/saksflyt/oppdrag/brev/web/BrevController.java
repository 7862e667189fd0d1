package no.saksflyt.oppdrag.brev.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.brev.BrevService;
import no.saksflyt.oppdrag.brev.Brevbekreftelse;
import no.saksflyt.oppdrag.brev.Brevfil;
import no.saksflyt.oppdrag.brev.Brevlesing;
import no.saksflyt.oppdrag.brev.Brevliste;
import no.saksflyt.oppdrag.brev.Brevoppgave;
import no.saksflyt.oppdrag.brev.Brevretting;
import no.saksflyt.oppdrag.brev.Brevtilstand;
import no.saksflyt.oppdrag.brev.Brevvalg;
import no.saksflyt.oppdrag.brev.Punkt;
import no.saksflyt.oppdrag.brev.lesing.Brevtype;
import no.saksflyt.oppdrag.brev.lesing.Endringstype;
import no.saksflyt.oppdrag.brev.lesing.Fristform;
import no.saksflyt.sak.Relasjonstype;
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

/** The pages a coordinator receives, corrects and confirms letters on. */
@Controller
@RequestMapping("/oppdrag/brev")
@Krever(Roller.KOORDINATOR)
class BrevController {

  private static final int RADER = 25;

  private final BrevService brev;
  private final Brevbekreftelse bekreftelse;
  private final Brevoppgave oppgave;
  private final Brevretting retting;
  private final Brevliste liste;
  private final Brevvisning visning;
  private final Meldinger meldinger;

  BrevController(
      BrevService brev,
      Brevbekreftelse bekreftelse,
      Brevoppgave oppgave,
      Brevretting retting,
      Brevliste liste,
      Brevvisning visning,
      Meldinger meldinger) {
    this.brev = brev;
    this.bekreftelse = bekreftelse;
    this.oppgave = oppgave;
    this.retting = retting;
    this.liste = liste;
    this.visning = visning;
    this.meldinger = meldinger;
  }

  @GetMapping
  String liste(@RequestParam(defaultValue = "0") int side, Model model) {
    return visListe(side, null, List.of(), model);
  }

  @PostMapping
  String taImot(
      @RequestParam(required = false) MultipartFile fil,
      @RequestParam(required = false) String tekst,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      var mottatt = brev.taImot(fil(fil, tekst));
      videre.addFlashAttribute(
          "beskjed",
          meldinger.tekst(mottatt.fraFor() ? "brevmottak.fraFor" : "brevmottak.mottatt", mottatt.saksnummer()));
      return "redirect:/oppdrag/brev/" + mottatt.saksnummer();
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return visListe(0, tekst, brudd.feil(), model);
    }
  }

  @GetMapping("/{ar}/{lopenr}")
  String vis(@PathVariable int ar, @PathVariable int lopenr, @RequestParam(required = false) String rett, Model model) {
    return vis(Saksnummer.av(ar, lopenr), rett == null ? null : Punkt.av(rett), null, List.of(), model);
  }

  @PostMapping("/{ar}/{lopenr}/rett/{punkt}")
  String rett(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable String punkt,
      @RequestParam(required = false) String sett,
      @RequestParam(required = false) String leggTil,
      HttpServletRequest request,
      Model model,
      HttpServletResponse svar) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    var sted = Punkt.av(punkt);
    var skrevet = skrevet(request, sted);
    var lesing = brev.hent(saksnummer);
    try {
      lagre(lesing, sted, sett, skrevet);
    } catch (Regelbrudd | Konflikt avvist) {
      svar.setStatus(avvist instanceof Konflikt ? 409 : 422);
      return vis(saksnummer, sted, skrevet, feil(avvist), model);
    }
    if (leggTil != null) {
      var ny = Kortfelter.av(sted, retting.hent(brev.hent(saksnummer).utkast(), sted), brev.hent(saksnummer).utkast().valg(sted));
      ny.put(leggTil + "[" + Feltleser.antallRader(ny, leggTil) + "]." + ("relasjoner".equals(leggTil) ? "nummer" : "del"), "");
      return vis(saksnummer, sted, ny, List.of(), model);
    }
    if (request.getHeader("HX-Request") != null) {
      return vis(saksnummer, sted, null, List.of(), model);
    }
    return "redirect:/oppdrag/brev/" + saksnummer + "#" + sted;
  }

  @PostMapping("/{ar}/{lopenr}/velg/{punkt}")
  String velg(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable String punkt,
      @RequestParam(required = false) String sett,
      @RequestParam(required = false) String handling,
      @RequestParam(required = false) String grunn,
      @RequestParam(required = false) String sak,
      Model model,
      HttpServletResponse svar) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    var sted = Punkt.av(punkt);
    try {
      var valgt = handling == null || handling.isBlank() ? null : handling(sted, handling);
      if (valgt == Brevvalg.Handling.VALGT && sted.art() == Punkt.Art.ONSKE) {
        var nytt = retting.gjorTilOppdrag(saksnummer, sted, sett);
        return "redirect:/oppdrag/brev/" + saksnummer + "?rett=" + nytt + "#" + nytt;
      }
      retting.velg(saksnummer, sted, sett, valgt, grunn, sak);
      return "redirect:/oppdrag/brev/" + saksnummer + "#" + sted;
    } catch (Regelbrudd | Konflikt avvist) {
      svar.setStatus(avvist instanceof Konflikt ? 409 : 422);
      model.addAttribute("skrevetGrunn", grunn);
      model.addAttribute("skrevetSak", sak);
      model.addAttribute("skrevetHandling", handling);
      model.addAttribute("skrevetVed", sted.toString());
      return vis(saksnummer, null, null, feil(avvist), model);
    }
  }

  @PostMapping("/{ar}/{lopenr}/oppdrag")
  String leggTil(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(required = false) String fra,
      @RequestParam(required = false) String til,
      Model model,
      HttpServletResponse svar) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    try {
      var nytt = retting.leggTil(saksnummer, linje(fra), linje(til));
      return "redirect:/oppdrag/brev/" + saksnummer + "?rett=" + nytt + "#" + nytt;
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      model.addAttribute("fra", fra);
      model.addAttribute("til", til);
      return vis(saksnummer, null, null, brudd.feil(), model);
    }
  }

  @PostMapping("/{ar}/{lopenr}/bekreft")
  String bekreft(
      @PathVariable int ar, @PathVariable int lopenr, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    try {
      oppgave.bekreft(saksnummer);
    } catch (Regelbrudd | Konflikt avvist) {
      svar.setStatus(avvist instanceof Konflikt ? 409 : 422);
      return vis(saksnummer, null, null, feil(avvist), model);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("brevmottak.bekreftet"));
    return "redirect:/oppdrag/brev/" + saksnummer;
  }

  @PostMapping("/{ar}/{lopenr}/leggbort")
  String leggBort(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(required = false) String grunn,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    try {
      oppgave.leggBort(saksnummer, grunn);
    } catch (Regelbrudd | Konflikt avvist) {
      svar.setStatus(avvist instanceof Konflikt ? 409 : 422);
      model.addAttribute("bortGrunn", grunn);
      return vis(saksnummer, null, null, feil(avvist), model);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("brevmottak.lagtBort"));
    return "redirect:/oppdrag/brev/" + saksnummer;
  }

  private void lagre(Brevlesing lesing, Punkt sted, String sett, Map<String, String> skrevet) {
    var saksnummer = lesing.saksnummer();
    var leser = new Kortleser(sted, skrevet);
    var foer = retting.hent(lesing.utkast(), sted);
    switch (sted.art()) {
      case BREV -> retting.rett(saksnummer, sted, sett, leser.brev((no.saksflyt.oppdrag.brev.lesing.Brev) foer));
      case OPPDRAG ->
          retting.rett(
              saksnummer, sted, sett, leser.oppdrag((no.saksflyt.oppdrag.brev.lesing.LestOppdrag) foer), leser.relasjoner());
      case ENDRING -> retting.rett(saksnummer, sted, sett, leser.endring((no.saksflyt.oppdrag.brev.lesing.Endring) foer));
      case BEVILGNING ->
          retting.rett(saksnummer, sted, sett, leser.bevilgning((no.saksflyt.oppdrag.brev.lesing.LestBevilgning) foer));
      case TIDLIGERE, ONSKE, AVVIK -> throw new no.saksflyt.felles.IkkeFunnet("feil.finnesIkke");
    }
  }

  private String visListe(int side, String tekst, List<Feltfeil> feil, Model model) {
    model.addAttribute("side", liste.side(side, RADER));
    model.addAttribute("tekst", tekst);
    model.addAttribute("feilliste", feil);
    return "oppdrag/brev";
  }

  private String vis(Saksnummer saksnummer, Punkt aapent, Map<String, String> skrevet, List<Feltfeil> feil, Model model) {
    var lesing = brev.hent(saksnummer);
    var venter = lesing.tilstand() == Brevtilstand.MOTTATT;
    model.addAttribute("brev", visning.side(lesing, venter ? bekreftelse.plan(saksnummer) : null, aapent, skrevet));
    model.addAttribute("saksnummer", saksnummer);
    model.addAttribute("virkning", bekreftelse.virkning(saksnummer));
    model.addAttribute("brevtyper", visning.valg(Brevtype.class, "brevmottak.brevtype"));
    model.addAttribute("endringstyper", visning.valg(Endringstype.class, "brevmottak.endring"));
    model.addAttribute("former", visning.valg(Fristform.class, "brevmottak.form"));
    model.addAttribute("perioder", perioder());
    model.addAttribute("relasjonstyper", relasjonstyper());
    model.addAttribute("feilliste", feil);
    return "oppdrag/brevlesing";
  }

  private Map<String, String> perioder() {
    var valg = new LinkedHashMap<String, String>();
    for (var periode : List.of("P1M", "P2M", "P3M", "P4M", "P6M", "P1Y", "P2Y", "P4Y")) {
      valg.put(periode, meldinger.tekst("brevmottak.periode." + periode));
    }
    return valg;
  }

  private Map<String, String> relasjonstyper() {
    var valg = new LinkedHashMap<String, String>();
    for (var type : Relasjonstype.values()) {
      if (type.forHaand()) {
        valg.put(type.name(), meldinger.tekst("relasjon." + type + ".fra"));
      }
    }
    return valg;
  }

  private List<Feltfeil> feil(Avvisning avvist) {
    return avvist instanceof Regelbrudd brudd
        ? brudd.feil()
        : List.of(new Feltfeil(null, avvist.kode(), avvist.argumenter()));
  }

  private static Brevvalg.Handling handling(Punkt sted, String sendt) {
    for (var en : Brevvalg.Handling.values()) {
      if (en.name().equals(sendt)) {
        return en;
      }
    }
    throw new Regelbrudd(new Feltfeil(sted + ".handling", "feil.felt.ugyldig", "Valg"));
  }

  private static Integer linje(String sendt) {
    return sendt != null && sendt.strip().matches("\\d{1,6}") ? Integer.valueOf(sendt.strip()) : null;
  }

  /** The form's fields, without the reading's place that stands before their names. */
  private static Map<String, String> skrevet(HttpServletRequest request, Punkt sted) {
    var felter = new LinkedHashMap<String, String>();
    var forst = sted + ".";
    request.getParameterMap().forEach(
        (navn, verdier) -> {
          if (navn.startsWith(forst)) {
            felter.put(navn.substring(forst.length()), verdier[0]);
          }
        });
    return felter;
  }

  private static Brevfil fil(MultipartFile fil, String tekst) {
    try {
      return fil != null && fil.getOriginalFilename() != null && !fil.getOriginalFilename().isBlank()
          ? new Brevfil(fil.getOriginalFilename(), fil.getBytes())
          : Brevfil.avTekst(tekst == null ? "" : tekst);
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }
}
