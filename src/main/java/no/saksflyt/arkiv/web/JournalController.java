package no.saksflyt.arkiv.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.Journalpost;
import no.saksflyt.arkiv.Journaltype;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The journal of a case: the list with the form to enter, and each entry with its states and the form to correct. */
@Controller
@RequestMapping("/sak/{ar}/{lopenr}/journal")
@Krever
class JournalController {

  private static final int PAA_SIDEN = 50;

  private final Journal journal;
  private final Dokumenter dokumenter;
  private final SakService saker;
  private final Skriverett skriverett;
  private final Personer personer;
  private final Meldinger meldinger;
  private final Clock klokke;

  JournalController(
      Journal journal,
      Dokumenter dokumenter,
      SakService saker,
      Skriverett skriverett,
      Personer personer,
      Meldinger meldinger,
      Clock klokke) {
    this.journal = journal;
    this.dokumenter = dokumenter;
    this.saker = saker;
    this.skriverett = skriverett;
    this.personer = personer;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  @GetMapping
  String liste(
      @PathVariable int ar, @PathVariable int lopenr, @RequestParam(defaultValue = "0") int side, Model modell) {
    modell.addAttribute("skjema", Journalskjema.tomt(LocalDate.now(klokke)));
    return listeside(Saksnummer.av(ar, lopenr), side, modell);
  }

  @PostMapping
  String foer(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @ModelAttribute("skjema") Journalskjema skjema,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    if (!lagret(modell, svar, () -> journal.foer(sak, skjema.lest()))) {
      return listeside(sak, 0, modell);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("arkiv.journal.fort"));
    return "redirect:" + sak.sti() + "/journal";
  }

  @GetMapping("/{nr}")
  String post(@PathVariable int ar, @PathVariable int lopenr, @PathVariable int nr, Model modell) {
    var sak = Saksnummer.av(ar, lopenr);
    modell.addAttribute("skjema", Journalskjema.av(journal.tilstander(sak, nr).get(0)));
    return postside(sak, nr, modell);
  }

  @PostMapping("/{nr}")
  @Krever(Roller.ARKIV)
  String rett(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable int nr,
      @ModelAttribute("skjema") Journalskjema skjema,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    if (!lagret(modell, svar, () -> journal.rett(sak, nr, revisjon(skjema), skjema.lest(), skjema.grunn()))) {
      return postside(sak, nr, modell);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("arkiv.journal.rettet", nr));
    return "redirect:" + sak.sti() + "/journal/" + nr;
  }

  @PostMapping("/{nr}/utgaa")
  @Krever(Roller.ARKIV)
  String utgaa(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable int nr,
      @ModelAttribute("skjema") Journalskjema skjema,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    try {
      journal.utgaa(sak, nr, revisjon(skjema), skjema.grunn());
      videre.addFlashAttribute("beskjed", meldinger.tekst("arkiv.journal.erUtgaatt", nr));
    } catch (Regelbrudd brudd) {
      videre.addFlashAttribute("feil", String.join(" ", brudd.feil().stream().map(meldinger::tekst).toList()));
    }
    return "redirect:" + sak.sti() + "/journal/" + nr;
  }

  private static int revisjon(Journalskjema skjema) {
    return skjema.revisjon() == null ? 0 : skjema.revisjon();
  }

  private static boolean lagret(Model modell, HttpServletResponse svar, Supplier<Journalpost> lagring) {
    try {
      lagring.get();
      return true;
    } catch (Regelbrudd brudd) {
      modell.addAttribute("feilliste", brudd.feil());
      svar.setStatus(422);
      return false;
    }
  }

  private String listeside(Saksnummer sak, int side, Model modell) {
    var poster = journal.liste(sak, side, PAA_SIDEN);
    modell.addAttribute("poster", poster);
    felles(sak, poster.rader(), modell);
    return "arkiv/journal";
  }

  private String postside(Saksnummer sak, int nr, Model modell) {
    var tilstander = journal.tilstander(sak, nr);
    modell.addAttribute("post", tilstander.get(0));
    modell.addAttribute("tidligere", tilstander.subList(1, tilstander.size()));
    modell.addAttribute("kanRette", journal.kanRette() && !tilstander.get(0).utgaatt());
    felles(sak, tilstander, modell);
    return "arkiv/journalpost";
  }

  private void felles(Saksnummer sak, List<Journalpost> poster, Model modell) {
    modell.addAttribute("sak", saker.hent(sak));
    modell.addAttribute("navn", personer.navn(poster.stream().map(Journalpost::journalfortAv).collect(Collectors.toSet())));
    modell.addAttribute("kanFoere", skriverett.har());
    modell.addAttribute("typer", typer());
    modell.addAttribute("hjemler", hjemler());
    modell.addAttribute("dokumenter", dokumentvalg(sak));
  }

  private Map<String, String> typer() {
    return Arrays.stream(Journaltype.values())
        .collect(
            Collectors.toMap(
                Enum::name, t -> t + " – " + meldinger.tekst("arkiv.journaltype." + t), (a, b) -> a, LinkedHashMap::new));
  }

  private Map<String, String> hjemler() {
    return journal.hjemler().stream().collect(Collectors.toMap(h -> h.id(), h -> h.tekst(), (a, b) -> a, LinkedHashMap::new));
  }

  private Map<String, String> dokumentvalg(Saksnummer sak) {
    return dokumenter.liste(sak).rader().stream()
        .collect(Collectors.toMap(d -> String.valueOf(d.id()), d -> d.tittel(), (a, b) -> a, LinkedHashMap::new));
  }
}
