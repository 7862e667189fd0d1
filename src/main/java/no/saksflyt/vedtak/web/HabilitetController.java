package no.saksflyt.vedtak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.vedtak.Habilitet;
import no.saksflyt.vedtak.HabilitetService;
import no.saksflyt.vedtak.Habilitetsavgjorelser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is disqualified in a case: steps aside, asks the superior, records a party's objection, and decides. */
@Controller
@RequestMapping("/vedtak/habilitet")
@Krever
class HabilitetController {

  private final HabilitetService habilitet;
  private final Habilitetsavgjorelser avgjorelser;
  private final SakService saker;
  private final Skriverett skriverett;
  private final Personer personer;
  private final Svarform form;
  private final Meldinger meldinger;

  HabilitetController(
      HabilitetService habilitet,
      Habilitetsavgjorelser avgjorelser,
      SakService saker,
      Skriverett skriverett,
      Personer personer,
      Svarform form,
      Meldinger meldinger) {
    this.habilitet = habilitet;
    this.avgjorelser = avgjorelser;
    this.saker = saker;
    this.skriverett = skriverett;
    this.personer = personer;
    this.form = form;
    this.meldinger = meldinger;
  }

  @GetMapping
  String venter(Model model) {
    var rader = avgjorelser.venter();
    model.addAttribute("rader", rader);
    model.addAttribute("hvem", navn(rader));
    return "vedtak/habilitetsliste";
  }

  @GetMapping("/{ar}/{lopenr}")
  String vis(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    return siden(Saksnummer.av(ar, lopenr), model);
  }

  @PostMapping("/{ar}/{lopenr}/meld")
  String meld(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    return kjor(
        nr,
        "meld",
        "meld",
        new Svarform.Sendt(felter, model, svar, videre),
        f -> {
          switch (f.tekst("hva") == null ? "" : f.tekst("hva")) {
            case "INHABIL" -> habilitet.meldInhabil(nr, f.tekst("grunn"));
            case "FORELEGG" -> habilitet.forelegg(nr, f.tekst("grunn"));
            default -> throw new Regelbrudd(new Feltfeil("hva", "feil.felt.mangler", "Hvem som avgjør"));
          }
        });
  }

  @PostMapping("/{ar}/{lopenr}/innsigelse")
  String innsigelse(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    return kjor(
        nr,
        "innsigelse",
        "innsigelse",
        new Svarform.Sendt(felter, model, svar, videre),
        f -> habilitet.innsigelse(nr, f.tekst("person"), f.tekst("fremsattAv"), f.tekst("grunn")));
  }

  @PostMapping("/{ar}/{lopenr}/{id}/avgjor")
  String avgjor(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    return kjor(
        Saksnummer.av(ar, lopenr),
        "h" + id,
        "avgjor",
        new Svarform.Sendt(felter, model, svar, videre),
        f -> avgjorelser.avgjor(id, f.valg("utfall", Habilitet.Utfall.class), f.tekst("begrunnelse"), f.tall("versjon")));
  }

  @PostMapping("/{ar}/{lopenr}/{id}/opphev")
  String opphev(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    return kjor(
        Saksnummer.av(ar, lopenr),
        "h" + id,
        "opphev",
        new Svarform.Sendt(felter, model, svar, videre),
        f -> avgjorelser.opphev(id, f.tekst("begrunnelse"), f.tall("versjon")));
  }

  @PostMapping("/{ar}/{lopenr}/{id}/utpek")
  String utpek(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    return kjor(
        Saksnummer.av(ar, lopenr),
        "h" + id,
        "utpek",
        new Svarform.Sendt(felter, model, svar, videre),
        f -> avgjorelser.utpek(id, f.tekst("person"), f.tall("versjon")));
  }

  private String kjor(
      Saksnummer nr, String skjema, String gjort, Svarform.Sendt sendt, Consumer<Svarform.Felter> handling) {
    saker.hent(nr);
    skriverett.krev();
    return form.kjor(
        sendt, skjema, "vedtak.habilitet.gjort." + gjort, "/vedtak/habilitet/" + nr, () -> siden(nr, sendt.model()), handling);
  }

  private String siden(Saksnummer nr, Model model) {
    var sak = saker.hent(nr);
    var rader = habilitet.alle(nr);
    model.addAttribute("sak", sak);
    model.addAttribute("rader", rader);
    model.addAttribute("hvem", navn(rader));
    model.addAttribute("mine", avgjoresHer(rader));
    model.addAttribute("kanSkrive", sak.aapen() && skriverett.har());
    var folk = new LinkedHashMap<String, String>();
    personer.alle().forEach(p -> folk.put(p.id(), p.navn()));
    model.addAttribute("folk", folk);
    var utfall = new LinkedHashMap<String, String>();
    for (var ett : Habilitet.Utfall.values()) {
      utfall.put(ett.name(), meldinger.tekst("habilitetsutfall." + ett));
    }
    model.addAttribute("utfallene", utfall);
    var hva = new LinkedHashMap<String, String>();
    hva.put("INHABIL", meldinger.tekst("vedtak.habilitet.hva.INHABIL"));
    hva.put("FORELEGG", meldinger.tekst("vedtak.habilitet.hva.FORELEGG"));
    model.addAttribute("hvaValg", hva);
    if (!model.containsAttribute("verdier")) {
      model.addAttribute("verdier", Map.of());
    }
    return "vedtak/habilitet";
  }

  /** The questions the person behind the call decides. */
  private Set<Long> avgjoresHer(List<Habilitet> rader) {
    return rader.stream().filter(avgjorelser::kanAvgjore).map(Habilitet::id).collect(Collectors.toSet());
  }

  private Map<String, String> navn(List<Habilitet> rader) {
    return personer.navn(
        rader.stream()
            .flatMap(r -> Stream.of(r.person(), r.meldtAv(), r.avgjortAv()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }
}
