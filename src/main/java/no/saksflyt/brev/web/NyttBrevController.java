package no.saksflyt.brev.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.brev.BrevService;
import no.saksflyt.brev.Brevbestilling;
import no.saksflyt.brev.Brevregler;
import no.saksflyt.brev.mal.Brevhtml;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.vedtak.VedtakService;
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

/** Writing one letter in a case: choose which, to whom and on which decision, fill in, see it, send it. */
@Controller
@RequestMapping("/brev/ny/{ar}/{lopenr}")
@Krever
class NyttBrevController {

  /** The prefix that keeps a letter's own fields apart from the form's. */
  private static final String FELT = "felt.";

  private final BrevService brev;
  private final Brevregler regler;
  private final SakService saker;
  private final Saksparter parter;
  private final VedtakService vedtak;
  private final Skriverett skriverett;
  private final Meldinger meldinger;

  NyttBrevController(
      BrevService brev,
      Brevregler regler,
      SakService saker,
      Saksparter parter,
      VedtakService vedtak,
      Skriverett skriverett,
      Meldinger meldinger) {
    this.brev = brev;
    this.regler = regler;
    this.saker = saker;
    this.parter = parter;
    this.vedtak = vedtak;
    this.skriverett = skriverett;
    this.meldinger = meldinger;
  }

  /** @param alt the choices made so far: {@code mal}, {@code part}, {@code vedtak}, and the letter's fields */
  @GetMapping
  String vis(@PathVariable int ar, @PathVariable int lopenr, @RequestParam Map<String, String> alt, Model modell) {
    return side(Saksnummer.av(ar, lopenr), alt, modell);
  }

  /** Shows the letter as it would be sent; what was written stays in the form. */
  @PostMapping("/vis")
  String forhaandsvis(
      @PathVariable int ar, @PathVariable int lopenr, @RequestParam Map<String, String> alt, Model modell) {
    return side(Saksnummer.av(ar, lopenr), alt, modell);
  }

  @PostMapping("/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable int ar, @PathVariable int lopenr, @RequestParam Map<String, String> alt) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .body(brev.pdf(bestilling(Saksnummer.av(ar, lopenr), alt)));
  }

  @PostMapping
  String send(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam Map<String, String> alt,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    try {
      var sendt = brev.send(bestilling(sak, alt));
      videre.addFlashAttribute("beskjed", meldinger.tekst("brevmal.ny.sendt." + sendt.kanal()));
      return "redirect:" + sak.sti() + "#brev";
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      modell.addAttribute(
          "feilliste",
          brudd.feil().stream().map(f -> new Feltfeil(felt(f.felt(), alt.get("mal")), f.kode(), f.argumenter())).toList());
      return side(sak, alt, modell);
    }
  }

  private String side(Saksnummer nr, Map<String, String> alt, Model modell) {
    modell.addAttribute("sak", saker.hent(nr));
    modell.addAttribute("kanSende", skriverett.har());
    modell.addAttribute("typer", typer());
    modell.addAttribute("parter", parter(nr));
    modell.addAttribute("vedtakene", vedtakene(nr));
    modell.addAttribute("verdier", alt);
    var mal = alt.getOrDefault("mal", "");
    modell.addAttribute("brev", mal.isEmpty() ? null : regler.type(mal));
    if (!mal.isEmpty() && tall(alt.get("part")) != null) {
      var vist = brev.forhaandsvis(bestilling(nr, alt));
      modell.addAttribute("vist", vist);
      modell.addAttribute("side", Brevhtml.iSide(vist.html()));
    }
    return "brev/ny";
  }

  private Map<String, String> typer() {
    var typer = new LinkedHashMap<String, String>();
    regler.typer().forEach(t -> typer.put(t.kode(), t.navn()));
    return typer;
  }

  private Map<String, String> parter(Saksnummer nr) {
    var valg = new LinkedHashMap<String, String>();
    parter.alle(nr).forEach(p -> valg.put(String.valueOf(p.id()), p.navn()));
    return valg;
  }

  private Map<String, String> vedtakene(Saksnummer nr) {
    var valg = new LinkedHashMap<String, String>();
    for (var ett : vedtak.forSak(nr)) {
      valg.put(String.valueOf(ett.id()), ett.tittel());
      if (ett.gjelder() != null) {
        valg.putIfAbsent(String.valueOf(ett.gjelder()), vedtak.hent(ett.gjelder()).tittel());
      }
    }
    return valg;
  }

  private static Brevbestilling bestilling(Saksnummer sak, Map<String, String> alt) {
    var feil = new ArrayList<Feltfeil>();
    if (alt.getOrDefault("mal", "").isEmpty()) {
      feil.add(new Feltfeil("mal", "feil.felt.mangler", "Brev"));
    }
    if (tall(alt.get("part")) == null) {
      feil.add(new Feltfeil("part", "feil.felt.mangler", "Mottaker"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    var felter = new HashMap<String, String>();
    alt.forEach((navn, verdi) -> {
      if (navn.startsWith(FELT)) {
        felter.put(navn.substring(FELT.length()), verdi);
      }
    });
    return new Brevbestilling(alt.get("mal"), sak, tall(alt.get("vedtak")), tall(alt.get("part")), felter);
  }

  /** A fault is shown beside the letter's own field where the form has one. */
  private String felt(String navn, String mal) {
    var egen =
        regler.typer().stream().anyMatch(t -> t.kode().equals(mal) && t.felter().stream().anyMatch(f -> f.nokkel().equals(navn)));
    return egen ? FELT + navn : navn;
  }

  private static Long tall(String sendt) {
    return sendt == null || !sendt.matches("\\d{1,18}") ? null : Long.valueOf(sendt);
  }
}
