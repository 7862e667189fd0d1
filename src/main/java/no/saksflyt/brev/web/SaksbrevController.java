package no.saksflyt.brev.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.brev.BrevService;
import no.saksflyt.brev.Brevretur;
import no.saksflyt.brev.Kopivalg;
import no.saksflyt.brev.Brevmottakere;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case's letters with those who got them: what came back is noted and sent again, and a party says what it gets itself. */
@Controller
@Krever
class SaksbrevController {

  private static final int PAA_SIDEN = 50;

  private final BrevService brev;
  private final Brevretur retur;
  private final Brevmottakere mottakere;
  private final SakService saker;
  private final Skriverett skriverett;
  private final Avvist avvist;
  private final Meldinger meldinger;

  SaksbrevController(
      BrevService brev,
      Brevretur retur,
      Brevmottakere mottakere,
      SakService saker,
      Skriverett skriverett,
      Avvist avvist,
      Meldinger meldinger) {
    this.brev = brev;
    this.retur = retur;
    this.mottakere = mottakere;
    this.saker = saker;
    this.skriverett = skriverett;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping("/brev/sak/{ar}/{lopenr}")
  String iSak(
      @PathVariable int ar, @PathVariable int lopenr, @RequestParam(defaultValue = "0") int side, Model modell) {
    return iSak(Saksnummer.av(ar, lopenr), side, modell);
  }

  @PostMapping("/brev/sak/{ar}/{lopenr}/kopi")
  String kopi(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam long part,
      @RequestParam Map<String, String> alt,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    try {
      // Several forms stand on the page: each has a field of its own name.
      var valg = alt.get("valg" + part);
      mottakere.velg(
          sak, part, Arrays.stream(Kopivalg.values()).filter(v -> v.name().equals(valg)).findFirst().orElse(null));
    } catch (Regelbrudd brudd) {
      modell.addAttribute(
          "feilliste",
          avvist.vis(brudd, modell, svar).stream()
              .map(f -> new Feltfeil(f.felt() + part, f.kode(), f.argumenter()))
              .toList());
      return iSak(sak, 0, modell);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("brevmal.sak.kopivalg.lagret"));
    return "redirect:/brev/sak/" + sak;
  }

  @GetMapping("/brev/{id}/retur")
  String retur(@PathVariable long id, Model modell) {
    return retur(id, "", modell);
  }

  @PostMapping("/brev/{id}/retur")
  String kommetIRetur(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String grunn,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      retur.iRetur(id, grunn);
    } catch (Regelbrudd | Konflikt avvisning) {
      modell.addAttribute("feilliste", avvist.vis(avvisning, modell, svar));
      return retur(id, grunn, modell);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("brevmal.retur.notert"));
    return "redirect:/brev/sak/" + brev.hent(id).sak();
  }

  @PostMapping("/brev/{id}/paa-nytt")
  String paaNytt(@PathVariable long id, RedirectAttributes videre) {
    var sak = brev.hent(id).sak();
    try {
      videre.addFlashAttribute("beskjed", meldinger.tekst("brevmal.ny.sendt." + brev.sendPaaNytt(id).kanal()));
    } catch (Regelbrudd brudd) {
      videre.addFlashAttribute("feil", String.join(" ", brudd.feil().stream().map(meldinger::tekst).toList()));
    } catch (Konflikt konflikt) {
      videre.addFlashAttribute("feil", meldinger.tekst((Avvisning) konflikt));
    }
    return "redirect:/brev/sak/" + sak;
  }

  private String iSak(Saksnummer sak, int side, Model modell) {
    modell.addAttribute("sak", saker.hent(sak));
    modell.addAttribute("brevene", brev.forSak(sak, side, PAA_SIDEN));
    modell.addAttribute("representasjoner", mottakere.iSak(sak));
    modell.addAttribute("kopivalg", kopivalg());
    modell.addAttribute("kanSkrive", skriverett.har());
    return "brev/sak";
  }

  private String retur(long id, String grunn, Model modell) {
    var ett = brev.hent(id);
    modell.addAttribute("brev", ett);
    modell.addAttribute("grunn", grunn);
    modell.addAttribute("kanSkrive", skriverett.har());
    return "brev/retur";
  }

  private Map<String, String> kopivalg() {
    var ord = new LinkedHashMap<String, String>();
    List.of(Kopivalg.values()).forEach(v -> ord.put(v.name(), meldinger.tekst("brevmal.kopivalg." + v)));
    return ord;
  }
}
