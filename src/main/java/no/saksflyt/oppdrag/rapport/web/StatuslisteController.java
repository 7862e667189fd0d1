package no.saksflyt.oppdrag.rapport.web;

import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.rapport.Rapportord;
import no.saksflyt.oppdrag.rapport.Statusliste;
import no.saksflyt.oppdrag.rapport.Statuslister;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How every running assignment stands, on one sheet for a meeting with the ministry. */
@Controller
@Krever
class StatuslisteController {

  private final Statuslister lister;
  private final Rapportord ord;
  private final Meldinger meldinger;

  StatuslisteController(Statuslister lister, Rapportord ord, Meldinger meldinger) {
    this.lister = lister;
    this.ord = ord;
    this.meldinger = meldinger;
  }

  @GetMapping("/oppdrag/statusliste")
  String vis(@RequestParam(required = false) String mote, Model model) {
    var liste = lister.hent(id(mote));
    model.addAttribute("liste", liste);
    model.addAttribute("tittel", lister.tittel(liste));
    model.addAttribute("mote", mote);
    model.addAttribute("moter", moter(liste));
    model.addAttribute("ord", ord);
    return "oppdrag/statusliste";
  }

  @GetMapping("/oppdrag/statusliste.pdf")
  ResponseEntity<byte[]> pdf(@RequestParam(required = false) String mote) {
    var liste = lister.hent(id(mote));
    return Filsvar.PDF.av(lister.tittel(liste), lister.pdf(liste));
  }

  private static Long id(String mote) {
    return mote == null || mote.isBlank() ? null : mote.matches("\\d{1,18}") ? Long.valueOf(mote) : Long.valueOf(0);
  }

  private Map<String, String> moter(Statusliste liste) {
    var valg = new LinkedHashMap<String, String>();
    var alle = new java.util.ArrayList<>(lister.moter());
    if (liste.mote() != null && !alle.contains(liste.mote())) {
      alle.add(0, liste.mote());
    }
    alle.forEach(
        m -> valg.put(String.valueOf(m.id()), meldinger.tekst("styringskalender.type." + m.type()) + " " + ord.dato(m.dato())));
    return valg;
  }
}
