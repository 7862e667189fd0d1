package no.saksflyt.oppdrag.rapport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.rapport.Maal;
import no.saksflyt.oppdrag.rapport.NyStyringsparameter;
import no.saksflyt.oppdrag.rapport.NyttMaal;
import no.saksflyt.oppdrag.rapport.Spresultat;
import no.saksflyt.oppdrag.rapport.Styringsendring;
import no.saksflyt.oppdrag.rapport.Styringsparameter;
import no.saksflyt.oppdrag.rapport.Styringsregister;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The goals and steering parameters of a year: everybody reads them, the coordinator keeps them. */
@Controller
@RequestMapping("/oppdrag/maal")
@Krever
class MaalController {

  private static final List<String> ARTER = List.of("KVANTITATIV", "KVALITATIV");

  private final Styringsregister register;
  private final Valglister valg;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Avvist avvist;
  private final Meldinger meldinger;

  MaalController(
      Styringsregister register, Valglister valg, Innlogget innlogget, Personer personer, Avvist avvist, Meldinger meldinger) {
    this.register = register;
    this.valg = valg;
    this.innlogget = innlogget;
    this.personer = personer;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@RequestParam(required = false) String ar, Model model) {
    return aret(valg.ar(ar), model);
  }

  @GetMapping("/ny")
  @Krever(Roller.KOORDINATOR)
  String nyttMaal(@RequestParam(required = false) String ar, Model model) {
    return maalet(null, -1, new NyttMaal(String.valueOf(valg.ar(ar)), null, null, null), List.of(), model);
  }

  @GetMapping("/sp/ny")
  @Krever(Roller.KOORDINATOR)
  String nySp(@RequestParam(required = false) String ar, Model model) {
    var tomt = new NyStyringsparameter(String.valueOf(valg.ar(ar)), null, null, null, null, null, null, null, null);
    return parameteren(null, -1, tomt, List.of(), model);
  }

  @PostMapping
  @Krever(Roller.KOORDINATOR)
  String nyttMaal(NyttMaal skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      return lagret(register.settInn(skjema), videre);
    } catch (Regelbrudd avvisning) {
      return maalet(null, -1, skjema, avvist.vis(avvisning, model, svar), model);
    }
  }

  @PostMapping("/sp")
  @Krever(Roller.KOORDINATOR)
  String nySp(NyStyringsparameter skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      return lagret(register.settInn(skjema), videre);
    } catch (Regelbrudd avvisning) {
      return parameteren(null, -1, skjema, avvist.vis(avvisning, model, svar), model);
    }
  }

  @GetMapping("/{id}")
  @Krever(Roller.KOORDINATOR)
  String maalet(@PathVariable long id, Model model) {
    var maal = register.hentMaal(id);
    var skjema = new NyttMaal(null, maal.kode(), maal.tekst(), maal.brevId() == null ? null : maal.brevId().toString());
    return maalet(maal, maal.versjon(), skjema, List.of(), model);
  }

  @PostMapping("/{id}")
  @Krever(Roller.KOORDINATOR)
  String endreMaal(
      @PathVariable long id,
      @RequestParam(defaultValue = "-1") long versjon,
      NyttMaal skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      register.endre(id, versjon, skjema);
      return lagret(register.hentMaal(id).ar(), videre);
    } catch (Avvisning avvisning) {
      return maalet(register.hentMaal(id), versjon, skjema, avvist.vis(avvisning, model, svar), model);
    }
  }

  @GetMapping("/sp/{id}")
  @Krever(Roller.KOORDINATOR)
  String parameteren(@PathVariable long id, Model model) {
    var sp = register.hentSp(id);
    var skjema =
        new NyStyringsparameter(
            null,
            sp.kode(),
            sp.maal(),
            sp.tekst(),
            sp.krav(),
            ARTER.get(sp.kvalitativ() ? 1 : 0),
            sp.enhet(),
            sp.kilde(),
            sp.brevId() == null ? null : sp.brevId().toString());
    return parameteren(sp, sp.versjon(), skjema, List.of(), model);
  }

  @PostMapping("/sp/{id}")
  @Krever(Roller.KOORDINATOR)
  String endreSp(
      @PathVariable long id,
      @RequestParam(defaultValue = "-1") long versjon,
      NyStyringsparameter skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      register.endre(id, versjon, skjema);
      return lagret(register.hentSp(id).ar(), videre);
    } catch (Avvisning avvisning) {
      return parameteren(register.hentSp(id), versjon, skjema, avvist.vis(avvisning, model, svar), model);
    }
  }

  private String lagret(int ar, RedirectAttributes videre) {
    videre.addFlashAttribute("beskjed", meldinger.tekst("styring.lagret"));
    return "redirect:/oppdrag/maal?ar=" + ar;
  }

  private String aret(int ar, Model model) {
    var parametere = register.parametere(ar);
    var resultater = register.resultater(ar);
    var endringer = register.endringer(ar);
    model.addAttribute("ar", ar);
    model.addAttribute("arene", valg.arene(ar, register.arene()));
    model.addAttribute("maalene", register.maal(ar));
    model.addAttribute("parametere", parametere.stream().collect(Collectors.groupingBy(Styringsparameter::maal)));
    model.addAttribute("resultater", resultater);
    model.addAttribute("kanGi", parametere.stream().filter(register::kanGiResultat).map(Styringsparameter::id).toList());
    model.addAttribute("enheter", valg.enhetene());
    model.addAttribute("endringer", endringer);
    model.addAttribute("navn", navn(resultater, endringer));
    model.addAttribute("kanEndre", innlogget.naa().har(Roller.KOORDINATOR));
    return "oppdrag/maal";
  }

  private Map<String, String> navn(Map<Long, List<Spresultat>> resultater, List<Styringsendring> endringer) {
    return personer.navn(
        Stream.concat(
                resultater.values().stream().flatMap(List::stream).map(Spresultat::hvem),
                endringer.stream().map(Styringsendring::hvem))
            .distinct()
            .toList());
  }

  private Map<String, String> maalvalg(int ar) {
    var maalene = new LinkedHashMap<String, String>();
    register.maal(ar).forEach(m -> maalene.put(m.kode(), m.navn()));
    return maalene;
  }

  private String maalet(Maal maal, long versjon, NyttMaal skjema, List<Feltfeil> feil, Model model) {
    model.addAttribute("maal", maal);
    model.addAttribute("ar", maal == null ? valg.ar(skjema.ar()) : maal.ar());
    model.addAttribute("versjon", versjon);
    model.addAttribute("skjema", skjema);
    model.addAttribute("brevvalg", register.brev(maal == null ? valg.ar(skjema.ar()) : maal.ar()));
    model.addAttribute("feilliste", feil);
    return "oppdrag/maalet";
  }

  private String parameteren(
      Styringsparameter sp, long versjon, NyStyringsparameter skjema, List<Feltfeil> feil, Model model) {
    int ar = sp == null ? valg.ar(skjema.ar()) : sp.ar();
    model.addAttribute("sp", sp);
    model.addAttribute("ar", ar);
    model.addAttribute("versjon", versjon);
    model.addAttribute("skjema", skjema);
    model.addAttribute("arter", valg.av(ARTER, "styring.felt.art"));
    model.addAttribute("maalvalg", maalvalg(ar));
    model.addAttribute("enheter", valg.enhetene());
    model.addAttribute("brevvalg", register.brev(ar));
    model.addAttribute("feilliste", feil);
    return "oppdrag/styringsparameter";
  }
}
