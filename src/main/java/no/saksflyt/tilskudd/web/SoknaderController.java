package no.saksflyt.tilskudd.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.web.Tabellformat;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilskudd.SoknadStatus;
import no.saksflyt.tilskudd.Soknadsregister;
import no.saksflyt.tilskudd.Soknadsutvalg;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of applications, for everybody who may see their cases. */
@Controller
@Krever
class SoknaderController {

  private final Soknadsregister register;
  private final Soknadsord ord;
  private final Meldinger meldinger;

  SoknaderController(Soknadsregister register, Soknadsord ord, Meldinger meldinger) {
    this.register = register;
    this.ord = ord;
    this.meldinger = meldinger;
  }

  @GetMapping("/soknader")
  String soknader(
      @RequestParam(required = false) String utlysning,
      @RequestParam(required = false) String status,
      @RequestParam(required = false) String q,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall,
      Model model) {
    var utvalg = utvalg(utlysning, status, q);
    model.addAttribute("u", utvalg);
    model.addAttribute("side", register.sok(utvalg, side, antall));
    model.addAttribute("statuser", statuser());
    model.addAttribute("utlysninger", register.utlysninger());
    model.addAttribute("ord", ord);
    model.addAttribute("csv", fil("csv", utvalg));
    model.addAttribute("xlsx", fil("xlsx", utvalg));
    return "tilskudd/soknader";
  }

  @GetMapping("/soknader.csv")
  void csv(
      @RequestParam(required = false) String utlysning,
      @RequestParam(required = false) String status,
      @RequestParam(required = false) String q,
      HttpServletResponse svar)
      throws IOException {
    skriv(Tabellformat.CSV, utvalg(utlysning, status, q), svar);
  }

  @GetMapping("/soknader.xlsx")
  void xlsx(
      @RequestParam(required = false) String utlysning,
      @RequestParam(required = false) String status,
      @RequestParam(required = false) String q,
      HttpServletResponse svar)
      throws IOException {
    skriv(Tabellformat.XLSX, utvalg(utlysning, status, q), svar);
  }

  private void skriv(Tabellformat format, Soknadsutvalg utvalg, HttpServletResponse svar) throws IOException {
    var rader = register.alle(utvalg);
    try (var fil = format.begynn(svar, "soknader", ord.kolonner())) {
      rader.forEach(rad -> fil.rad(ord.celler(rad)));
    }
  }

  /** A status nobody has means all of them. */
  private static Soknadsutvalg utvalg(String utlysning, String status, String q) {
    var valgt = Arrays.stream(SoknadStatus.values()).filter(s -> s.name().equals(status)).findFirst().orElse(null);
    return new Soknadsutvalg(utlysning, valgt, q);
  }

  private LinkedHashMap<String, String> statuser() {
    var statuser = new LinkedHashMap<String, String>();
    for (var status : SoknadStatus.values()) {
      statuser.put(status.name(), meldinger.tekst("status.SOKNAD." + status));
    }
    return statuser;
  }

  private static String fil(String endelse, Soknadsutvalg utvalg) {
    var sti = UriComponentsBuilder.fromPath("/soknader." + endelse);
    if (utvalg.utlysning() != null) {
      sti.queryParam("utlysning", utvalg.utlysning());
    }
    if (utvalg.status() != null) {
      sti.queryParam("status", utvalg.status());
    }
    if (utvalg.q() != null) {
      sti.queryParam("q", utvalg.q());
    }
    return sti.encode().toUriString();
  }
}
