package no.saksflyt.saksbilde.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.arkiv.Dokumentvisning;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Relasjonstype;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Saksrelasjoner;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What hangs on a case: documents, notes, parties and relations, with the choices of the forms that add to them. */
@Component
class Saksdeler {

  private static final int DOKUMENTER = 50;
  private static final int NOTATER = 50;

  private final Dokumentvisning dokumenter;
  private final Notatvisning notater;
  private final Saksparter parter;
  private final Saksrelasjoner relasjoner;
  private final Saksfrister frister;
  private final Personer personer;
  private final Meldinger meldinger;

  Saksdeler(
      Dokumentvisning dokumenter,
      Notatvisning notater,
      Saksparter parter,
      Saksrelasjoner relasjoner,
      Saksfrister frister,
      Personer personer,
      Meldinger meldinger) {
    this.dokumenter = dokumenter;
    this.notater = notater;
    this.parter = parter;
    this.relasjoner = relasjoner;
    this.frister = frister;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  void fyll(Model model, Sak sak) {
    var nr = sak.saksnummer();
    model.addAttribute("dokumentliste", dokumenter.av(nr, 0, DOKUMENTER, model.getAttribute("venting") != null, nr.sti() + "#dokumenter"));
    model.addAttribute("notater", notater.siste(nr, NOTATER));
    model.addAttribute("fristvalg", fristvalg(sak));
    model.addAttribute("utenFrist", frister.alle(nr).stream().anyMatch(f -> f.fristtype() == Fristtype.INGEN));
    model.addAttribute("fristtyper", ord("felles.fristtype.", new Fristtype[] {Fristtype.EKSTERN, Fristtype.INTERN}));
    var partene = parter.alle(nr);
    model.addAttribute("parter", partene);
    model.addAttribute("partsnavn", partsnavn(partene));
    model.addAttribute("kanaler", ord("kanal.", Kanal.values()));
    model.addAttribute("relasjoner", relasjoner.alle(nr));
    model.addAttribute("relasjonstyper", relasjonstyper());
    if (sak.krets() != null) {
      var valg = new LinkedHashMap<String, String>();
      personer.alle().forEach(p -> valg.put(p.id(), p.navn()));
      model.addAttribute("personvalg", valg);
    }
    model.addAttribute("partsroller", ord("partsrolle.", Partsrolle.values()));
    model.addAttribute("aktorarter", ord("aktorart.", Aktorart.values()));
  }

  /** The deadlines that run, as choices of the form that moves one. */
  private Map<String, String> fristvalg(Sak sak) {
    var valg = new LinkedHashMap<String, String>();
    frister.alle(sak.saksnummer()).stream()
        .filter(Saksfrist::aktiv)
        .forEach(
            f ->
                valg.put(
                    f.referanse(),
                    Saksfrist.HELE_SAKEN.equals(f.referanse()) ? meldinger.tekst("saksbilde.frist.heleSaken") : f.navn()));
    return valg;
  }

  private static Map<String, String> partsnavn(List<Part> partene) {
    var navn = new LinkedHashMap<String, String>();
    partene.forEach(p -> navn.put(String.valueOf(p.id()), p.navn()));
    return navn;
  }

  private Map<String, String> relasjonstyper() {
    var valg = new LinkedHashMap<String, String>();
    Arrays.stream(Relasjonstype.values())
        .filter(Relasjonstype::forHaand)
        .forEach(type -> valg.put(type.name(), meldinger.tekst("relasjon." + type + ".fra")));
    return valg;
  }

  private Map<String, String> ord(String nokkel, Enum<?>[] verdier) {
    var valg = new LinkedHashMap<String, String>();
    Arrays.stream(verdier).forEach(v -> valg.put(v.name(), meldinger.tekst(nokkel + v.name())));
    return valg;
  }
}
