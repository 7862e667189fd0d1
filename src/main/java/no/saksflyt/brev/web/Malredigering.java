package no.saksflyt.brev.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.brev.Brevregler;
import no.saksflyt.brev.Brevtype;
import no.saksflyt.brev.Forhaandsvisning;
import no.saksflyt.brev.Maleksempel;
import no.saksflyt.brev.Maler;
import no.saksflyt.brev.mal.Brevhtml;
import no.saksflyt.brev.mal.Mal;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.brev.mal.Malversjon;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Personer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page a letter's template, or a passage letters share, is written anew on: checked, shown with examples, put in use. */
@Component
class Malredigering {

  private static final String SIDE = "brev/mal";

  private final Maler maler;
  private final Maleksempel eksempel;
  private final Brevregler regler;
  private final Personer personer;
  private final Meldinger meldinger;

  Malredigering(Maler maler, Maleksempel eksempel, Brevregler regler, Personer personer, Meldinger meldinger) {
    this.maler = maler;
    this.eksempel = eksempel;
    this.regler = regler;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  /**
   * What a person has written.
   *
   * @param sett the version the person saw
   * @param innhold the text
   * @param grunn why it is changed
   * @param brev which letter a passage is to be shown in, or empty
   */
  record Skrevet(int sett, String innhold, String grunn, String brev) {

    /** Browsers send the line ends of their own, and leave out what nobody filled in. */
    Skrevet {
      innhold = innhold == null ? "" : innhold.replace("\r\n", "\n");
      grunn = grunn == null ? "" : grunn;
    }
  }

  String vis(Malnavn navn, Integer versjon, String brev, Model modell) {
    var naa = maler.hent(navn);
    var tekst = maler.versjon(navn, versjon == null ? naa.versjon() : versjon).innhold();
    return side(naa, new Skrevet(naa.versjon(), tekst, "", brev), modell);
  }

  String prov(Malnavn navn, Skrevet skrevet, Model modell, HttpServletResponse svar) {
    var feil = maler.kontroller(navn, skrevet.innhold());
    if (!feil.isEmpty()) {
      svar.setStatus(422);
      modell.addAttribute("feilliste", feil);
    }
    return side(maler.hent(navn), skrevet, modell);
  }

  ResponseEntity<byte[]> pdf(Malnavn navn, Skrevet skrevet) {
    maler.hent(navn);
    var feil = maler.kontroller(navn, skrevet.innhold());
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .body(eksempel.pdf(vist(navn, skrevet, brukere(navn))));
  }

  String taIBruk(Malnavn navn, Skrevet skrevet, Model modell, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      maler.taIBruk(navn, skrevet.sett(), skrevet.innhold(), skrevet.grunn());
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      modell.addAttribute("feilliste", brudd.feil());
      return side(maler.hent(navn), skrevet, modell);
    } catch (Konflikt imens) {
      // What was written stays, with the new version behind it: a second press is a choice.
      svar.setStatus(409);
      modell.addAttribute("feil", meldinger.tekst("brevmal.endretImens"));
      var naa = maler.hent(navn);
      return side(naa, new Skrevet(naa.versjon(), skrevet.innhold(), skrevet.grunn(), skrevet.brev()), modell);
    }
    return tilbake(navn, "brevmal.tattIBruk", videre);
  }

  String utgavens(Malnavn navn, int sett, RedirectAttributes videre) {
    maler.taUtgavens(navn, sett);
    return tilbake(navn, "brevmal.tattIBruk", videre);
  }

  String behold(Malnavn navn, RedirectAttributes videre) {
    maler.behold(navn);
    return tilbake(navn, "brevmal.beholdt", videre);
  }

  private String tilbake(Malnavn navn, String beskjed, RedirectAttributes videre) {
    videre.addFlashAttribute("beskjed", meldinger.tekst(beskjed));
    return "redirect:" + navn.sti();
  }

  private String side(Mal naa, Skrevet skrevet, Model modell) {
    var navn = naa.navn();
    var versjoner = maler.versjoner(navn);
    var brukere = brukere(navn);
    modell.addAttribute("mal", naa);
    modell.addAttribute("sidetittel", tittel(navn));
    modell.addAttribute("skrevet", skrevet);
    modell.addAttribute("felter", felter(navn, brukere));
    modell.addAttribute("faste", Brevregler.FASTE_FELTER);
    modell.addAttribute("krav", regler.krav().stream().filter(k -> !navn.passasje() && k.brev().equals(navn.mal())).toList());
    modell.addAttribute("blokker", regler.blokker());
    modell.addAttribute("passasjer", maler.passasjenavn());
    modell.addAttribute("brukere", brukere);
    modell.addAttribute("versjoner", versjoner);
    modell.addAttribute("personer", personer.navn(hvem(versjoner)));
    if (maler.kontroller(navn, skrevet.innhold()).isEmpty()) {
      var vist = vist(navn, skrevet, brukere);
      modell.addAttribute("vist", vist);
      modell.addAttribute("side", Brevhtml.iSide(vist.html()));
    }
    if (naa.egen() && maler.utgavens(navn) != null) {
      modell.addAttribute("motUtgaven", Linjeforskjell.mellom(maler.versjon(navn, naa.versjon()).innhold(), maler.utgavens(navn)));
    }
    return SIDE;
  }

  private String tittel(Malnavn navn) {
    var hva = navn.passasje() ? maler.passasjenavn().get(navn.mal()) : regler.type(navn.mal()).navn();
    return meldinger.tekst("brevmal.mal.sidetittel", hva, meldinger.tekst("maalform." + navn.maalform()));
  }

  /** A letter's own fields; a passage's are those of all the letters it stands in. */
  private List<Brevtype.Felt> felter(Malnavn navn, Map<String, String> brukere) {
    if (!navn.passasje()) {
      return regler.type(navn.mal()).felter();
    }
    var typer = regler.typer().stream().filter(t -> brukere.containsKey(t.kode())).toList();
    return typer.stream()
        .flatMap(t -> t.felter().stream())
        .filter(f -> typer.stream().allMatch(t -> t.felter().stream().anyMatch(g -> g.nokkel().equals(f.nokkel()))))
        .collect(Collectors.toMap(Brevtype.Felt::nokkel, f -> f, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /** The names of the letters that ask for a passage, by their codes. */
  private Map<String, String> brukere(Malnavn navn) {
    var brukere = new LinkedHashMap<String, String>();
    if (navn.passasje()) {
      var koder = maler.brukere(navn.maalform()).getOrDefault(navn.mal(), Set.of());
      regler.typer().stream().filter(t -> koder.contains(t.kode())).forEach(t -> brukere.put(t.kode(), t.navn()));
    }
    return brukere;
  }

  /** A passage is shown in the letter that was chosen, else in the first that asks for it. */
  private Forhaandsvisning vist(Malnavn navn, Skrevet skrevet, Map<String, String> brukere) {
    if (!navn.passasje()) {
      return eksempel.vis(navn, skrevet.innhold());
    }
    var forste = brukere.keySet().stream().findFirst().orElse(null);
    return eksempel.vis(navn, skrevet.innhold(), brukere.containsKey(skrevet.brev()) ? skrevet.brev() : forste);
  }

  private static Set<String> hvem(List<Malversjon> versjoner) {
    return versjoner.stream().map(Malversjon::hvem).collect(Collectors.toSet());
  }
}
