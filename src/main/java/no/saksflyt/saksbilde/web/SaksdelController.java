package no.saksflyt.saksbilde.web;

import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.NyAktor;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Relasjonstype;
import no.saksflyt.sak.Saksnotater;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Saksrelasjoner;
import no.saksflyt.sak.Vern;
import no.saksflyt.saksbilde.web.Sakshandlingskjoring.Kall;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The forms of a case's page that add notes, relations and parties, and take the last two away again. */
@Controller
@RequestMapping("/sak/{ar}/{lopenr}")
@Krever
class SaksdelController {

  private final Sakshandlingskjoring kjoring;
  private final Saksnotater notater;
  private final Saksrelasjoner relasjoner;
  private final Saksparter parter;

  SaksdelController(
      Sakshandlingskjoring kjoring, Saksnotater notater, Saksrelasjoner relasjoner, Saksparter parter) {
    this.kjoring = kjoring;
    this.notater = notater;
    this.relasjoner = relasjoner;
    this.parter = parter;
  }

  @PostMapping("/notater")
  String notat(Kall kall) {
    return kjoring.kjor(kall, "notat", "notater", s -> notater.skriv(kall.nr(), s.tekst("tekst")));
  }

  @PostMapping("/relasjoner")
  String relasjon(Kall kall) {
    return kjoring.kjor(
        kall,
        "relasjon",
        "relasjoner",
        s -> relasjoner.leggTil(kall.nr(), s.sak("annen", "Den andre saken"), s.valg("type", Relasjonstype.class)));
  }

  @PostMapping("/relasjoner/{id}/fjern")
  String fjernRelasjon(@PathVariable long id, Kall kall) {
    return kjoring.kjor(kall, "relasjonFjernet", "relasjoner", s -> relasjoner.fjern(kall.nr(), id));
  }

  @PostMapping("/parter")
  String part(Kall kall) {
    return kjoring.kjor(
        kall,
        "part",
        "parter",
        s ->
            parter.leggTil(
                kall.nr(),
                new NyAktor(
                    s.valg("art", Aktorart.class), s.tekst("navn"), s.tekst("orgnr"), s.tekst("epost"), null,
                    s.valg("kanal", Kanal.class), s.valg("vern", Vern.class), s.tekst("adresse")),
                s.valg("rolle", Partsrolle.class),
                s.tall("representerer")));
  }

  @PostMapping("/parter/{id}/fjern")
  String fjernPart(@PathVariable long id, Kall kall) {
    return kjoring.kjor(kall, "partFjernet", "parter", s -> parter.fjern(kall.nr(), id));
  }
}
