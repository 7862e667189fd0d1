package no.saksflyt.arkiv.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.arkiv.Innpost;
import no.saksflyt.arkiv.Postinnboks;
import no.saksflyt.arkiv.Poststatus;
import no.saksflyt.arkiv.Saksstart;
import no.saksflyt.felles.Demonstrasjon;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.sak.Sakssok;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The archive's inbox: the list, and each post with where it may belong. */
@Controller
@RequestMapping("/arkiv/innboks")
@Krever(Roller.ARKIV)
class PostinnboksController {

  private static final int PAA_SIDEN = 25;
  private static final int MAKS_TREFF = 10;

  private final Postinnboks innboks;
  private final Sakssok sok;
  private final ObjectProvider<Saksstart> saksstarter;
  private final ObjectProvider<Demonstrasjon> demonstrasjon;
  private final Personer personer;
  private final Meldinger meldinger;

  PostinnboksController(
      Postinnboks innboks,
      Sakssok sok,
      ObjectProvider<Saksstart> saksstarter,
      ObjectProvider<Demonstrasjon> demonstrasjon,
      Personer personer,
      Meldinger meldinger) {
    this.innboks = innboks;
    this.sok = sok;
    this.saksstarter = saksstarter;
    this.demonstrasjon = demonstrasjon;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  @GetMapping
  String liste(
      @RequestParam(defaultValue = "NY") Poststatus status,
      @RequestParam(defaultValue = "nyest") String sorter,
      @RequestParam(defaultValue = "0") int side,
      Model modell) {
    var poster = innboks.liste(status, sorter.equals("eldst"), side, PAA_SIDEN);
    modell.addAttribute("poster", poster);
    modell.addAttribute("status", status);
    modell.addAttribute("statuser", Poststatus.values());
    modell.addAttribute("sorter", sorter);
    modell.addAttribute("forslag", innboks.forslagEtterNummer(poster.rader()));
    modell.addAttribute("demonstrasjon", demonstrasjon.stream().findAny().isPresent());
    return "arkiv/innboks";
  }

  @GetMapping("/{id}")
  String post(@PathVariable long id, @RequestParam(required = false) String q, Model modell) {
    return postside(innboks.hent(id), new Kobling(null, null, null, false, null), q, modell);
  }

  /** The form that puts post on a case, as it was sent. */
  record Kobling(String sak, String tittel, String dokumentdato, Boolean ventet, String grunn) {}

  @PostMapping("/{id}/koble")
  String koble(
      @PathVariable long id,
      Kobling skjema,
      @RequestParam(required = false) String q,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      var post = innboks.koble(id, sak(skjema.sak()), skjema.tittel(), dato(skjema.dokumentdato()), Boolean.TRUE.equals(skjema.ventet()));
      videre.addFlashAttribute("beskjed", meldinger.tekst("arkiv.innboks.erKoblet", post.emne(), post.saksnummer()));
      return "redirect:/arkiv/innboks";
    } catch (Regelbrudd brudd) {
      return avvist(id, brudd, skjema, q, modell, svar);
    }
  }

  @PostMapping("/{id}/tilside")
  String leggTilSide(
      @PathVariable long id, Kobling skjema, Model modell, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      var post = innboks.leggTilSide(id, skjema.grunn());
      videre.addFlashAttribute("beskjed", meldinger.tekst("arkiv.innboks.erLagtTilSide", post.emne()));
      return "redirect:/arkiv/innboks";
    } catch (Regelbrudd brudd) {
      return avvist(id, brudd, skjema, null, modell, svar);
    }
  }

  @PostMapping("/{id}/tatilbake")
  String taTilbake(@PathVariable long id, RedirectAttributes videre) {
    var post = innboks.taTilbake(id);
    videre.addFlashAttribute("beskjed", meldinger.tekst("arkiv.innboks.erTattTilbake", post.emne()));
    return "redirect:/arkiv/innboks/" + id;
  }

  @GetMapping("/{id}/fil/{nr}")
  ResponseEntity<StreamingResponseBody> lastNed(@PathVariable long id, @PathVariable int nr) {
    return Nedlastingssvar.av(innboks.aapne(id, nr));
  }

  private String avvist(long id, Regelbrudd brudd, Kobling skjema, String q, Model modell, HttpServletResponse svar) {
    modell.addAttribute("feilliste", brudd.feil());
    svar.setStatus(422);
    return postside(innboks.hent(id), skjema, q, modell);
  }

  private String postside(Innpost post, Kobling skjema, String q, Model modell) {
    modell.addAttribute("post", post);
    modell.addAttribute("skjema", skjema.tittel() != null ? skjema : forvalgt(post, skjema));
    modell.addAttribute("behandletAv", personer.navn(post.behandletAv()));
    if (post.status() == Poststatus.NY) {
      modell.addAttribute("q", q);
      modell.addAttribute("forslag", innboks.forslag(post));
      modell.addAttribute("treff", q == null || q.isBlank() ? List.of() : sok.sok(q, 0, MAKS_TREFF).rader());
      modell.addAttribute("saksstarter", saksstarter.orderedStream().map(s -> new Start(s.tekst(), s.sti(post))).toList());
    }
    return "arkiv/innpost";
  }

  /** A way to make a case of the post. */
  record Start(String tekst, String sti) {}

  private static Kobling forvalgt(Innpost post, Kobling skjema) {
    return new Kobling(skjema.sak(), post.emne(), Tid.dato(post.mottatt()).toString(), false, skjema.grunn());
  }

  private static Saksnummer sak(String sendt) {
    if (sendt == null || sendt.isBlank()) {
      throw new Regelbrudd(new Feltfeil("sak", "feil.felt.mangler", "Saksnummer"));
    }
    try {
      return Saksnummer.av(sendt);
    } catch (IkkeFunnet intetNummer) {
      throw new Regelbrudd(new Feltfeil("sak", intetNummer.kode(), intetNummer.argumenter()));
    }
  }

  private static LocalDate dato(String sendt) {
    try {
      return sendt == null || sendt.isBlank() ? null : LocalDate.parse(sendt.strip());
    } catch (DateTimeException ugyldig) {
      throw new Regelbrudd(new Feltfeil("dokumentdato", "feil.felt.dato", "Dokumentdato"));
    }
  }
}
