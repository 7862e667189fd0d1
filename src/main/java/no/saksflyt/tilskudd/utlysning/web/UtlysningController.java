package no.saksflyt.tilskudd.utlysning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.ordning.Kroneform;
import no.saksflyt.tilskudd.ordning.Kroner;
import no.saksflyt.tilskudd.ordning.Ordninger;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import no.saksflyt.tilskudd.utlysning.Utlysninger;
import no.saksflyt.tilskudd.utlysning.Utlysningsendring;
import no.saksflyt.tilskudd.utlysning.Utlysningslop;
import no.saksflyt.tilskudd.utlysning.Utlysningsord;
import no.saksflyt.tilskudd.utlysning.Utlysningssok;
import no.saksflyt.tilskudd.utlysning.Utlysningsstatus;
import no.saksflyt.tilskudd.utlysning.Utlysningstilstand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calls: everybody reads them, the scheme's owner moves a closing time and lifts a reservation. */
@Controller
@RequestMapping("/utlysninger")
@Krever
class UtlysningController {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Utlysninger utlysninger;
  private final Utlysningslop lop;
  private final Utlysningsord ord;
  private final Ordninger ordninger;
  private final Innlogget innlogget;
  private final Avvist avvist;
  private final Meldinger meldinger;
  private final Clock klokke;

  UtlysningController(
      Utlysninger utlysninger,
      Utlysningslop lop,
      Utlysningsord ord,
      Ordninger ordninger,
      Innlogget innlogget,
      Avvist avvist,
      Meldinger meldinger,
      Clock klokke) {
    this.utlysninger = utlysninger;
    this.lop = lop;
    this.ord = ord;
    this.ordninger = ordninger;
    this.innlogget = innlogget;
    this.avvist = avvist;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  @GetMapping
  String liste(
      @RequestParam(required = false) String status,
      @RequestParam(required = false) String ordning,
      @RequestParam(required = false) String ord,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall,
      Model model) {
    var valgt = Arrays.stream(Utlysningsstatus.values()).filter(s -> s.name().equals(status)).findFirst().orElse(null);
    model.addAttribute("side", utlysninger.sok(new Utlysningssok(false, null, valgt, ordning, ord), side, antall));
    model.addAttribute("status", valgt);
    model.addAttribute("ordning", ordning);
    model.addAttribute("sokeord", ord);
    model.addAttribute("statusene", statusene());
    model.addAttribute("ordningene", ordninger.navn());
    model.addAttribute("ord", this.ord);
    model.addAttribute("kroner", (Kroneform) Kroner::tekst);
    model.addAttribute("kanStarte", innlogget.naa().har(Roller.ORDNINGSEIER));
    return "tilskudd/utlysninger";
  }

  private Map<String, String> statusene() {
    var valg = new LinkedHashMap<String, String>();
    for (var en : Utlysningsstatus.values()) {
      valg.put(en.name(), meldinger.tekst("status.UTLYSNING." + en));
    }
    return valg;
  }

  @GetMapping("/{id}")
  String vis(@PathVariable String id, Model model) {
    return siden(utlysninger.hent(id), Map.of(), model, List.of());
  }

  @PostMapping("/{id}/utsett")
  @Krever(Roller.ORDNINGSEIER)
  String utsett(
      @PathVariable String id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var u = utlysninger.hent(id);
    try {
      var feil = new ArrayList<Feltfeil>();
      var ny =
          Utlysningsskjema.instant(
              "nyStenging", felter.get("nyStenging"), "nyTid", felter.get("nyTid"), LocalTime.of(23, 59, 59), feil);
      kast(feil);
      lop.utsettStenging(u.saksnummer(), ny, felter.get("grunn"));
    } catch (Avvisning avvisning) {
      return siden(u, felter, model, avvist.vis(avvisning, model, svar));
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("utlysning.side.utsatt"));
    return "redirect:/utlysninger/" + id;
  }

  @PostMapping("/{id}/forbehold")
  @Krever(Roller.ORDNINGSEIER)
  String opphevForbehold(
      @PathVariable String id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var u = utlysninger.hent(id);
    try {
      lop.opphevForbehold(u.saksnummer(), dato(felter.get("vedtatt")), felter.get("kilde"));
    } catch (Avvisning avvisning) {
      return siden(u, felter, model, avvist.vis(avvisning, model, svar));
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("utlysning.side.opphevet"));
    return "redirect:/utlysninger/" + id;
  }

  private static LocalDate dato(String tekst) {
    try {
      return tekst == null || tekst.isBlank() ? null : LocalDate.parse(tekst.strip());
    } catch (DateTimeParseException uleselig) {
      throw new Regelbrudd(new Feltfeil("vedtatt", "feil.utlysning.dato"));
    }
  }

  private static void kast(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private String siden(Utlysning u, Map<String, String> felter, Model model, List<Feltfeil> feil) {
    var tilstand = u.tilstand(klokke.instant());
    var eier = innlogget.naa().har(Roller.ORDNINGSEIER);
    var kanUtsettes = tilstand == Utlysningstilstand.AAPEN || tilstand == Utlysningstilstand.KOMMER;
    var soknader = lop.soknader(u.id());
    model.addAttribute("u", u);
    model.addAttribute("tilstand", u.publisert() == null ? null : tilstand);
    model.addAttribute("ord", ord);
    model.addAttribute("kroner", (Kroneform) Kroner::tekst);
    model.addAttribute("soknader", soknader);
    model.addAttribute("alle", soknader.values().stream().mapToLong(Long::longValue).sum());
    model.addAttribute("endringer", utlysninger.endringer(u.saksnummer()).stream().map(this::iOrd).toList());
    model.addAttribute("kanUtsette", eier && u.publisert() != null && u.stenger() != null && kanUtsettes);
    model.addAttribute("kanOppheve", eier && u.forbehold() && u.forbeholdOpphevet() == null && u.trukket() == null);
    model.addAttribute("felter", felter);
    model.addAttribute("feilliste", feil);
    return "tilskudd/utlysning";
  }

  private Endring iOrd(Utlysningsendring e) {
    var tekst = meldinger.tekst("utlysning.endring." + e.felt(), lest(e.foer()), lest(e.etter()));
    return new Endring(tekst, e.grunn(), ord.tidspunkt(e.tid()));
  }

  /** A change as people read it. */
  public record Endring(String tekst, String grunn, String tid) {}

  private String lest(String verdi) {
    if (verdi == null) {
      return "";
    }
    return verdi.contains("T") ? ord.tidspunkt(Instant.parse(verdi)) : dag(verdi);
  }

  private static String dag(String iso) {
    return DATO.format(LocalDate.parse(iso));
  }
}
