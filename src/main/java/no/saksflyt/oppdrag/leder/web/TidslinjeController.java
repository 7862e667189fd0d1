package no.saksflyt.oppdrag.leder.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppdrag.leder.Lederomraade;
import no.saksflyt.oppdrag.leder.Lederspoersmaal;
import no.saksflyt.oppdrag.leder.Oppdragstidslinje;
import no.saksflyt.oppdrag.leder.Tidslinjeleser;
import no.saksflyt.oppdrag.leder.Tidslinjerad.Merke;
import no.saksflyt.oppdrag.leder.Tidslinjeutvalg;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The assignments on a time line, each with the same in words beside it. */
@Controller
@Krever
class TidslinjeController {

  private static final String SIDE = "oppdrag/tidslinje";

  private final Oppdragstidslinje tidslinje;
  private final Lederomraade omraade;
  private final Tidslinjeord ord;
  private final Innlogget innlogget;
  private final Clock klokke;

  TidslinjeController(
      Oppdragstidslinje tidslinje, Lederomraade omraade, Tidslinjeord ord, Innlogget innlogget, Clock klokke) {
    this.tidslinje = tidslinje;
    this.omraade = omraade;
    this.ord = ord;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  @GetMapping(Tidslinjelenker.STI)
  ModelAndView vis(
      @RequestParam Map<String, String> parametre,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "25") int antall,
      Model model) {
    var eget = omraade.av(innlogget.naa());
    try {
      fyll(model, new Tidslinjeleser(parametre).utvalg(eget), side, antall);
      return new ModelAndView(SIDE);
    } catch (Regelbrudd brudd) {
      // The time line is shown all the same, without the choice that could not be read.
      fyll(model, eget, 0, 25);
      model.addAttribute("feilliste", brudd.feil());
      return new ModelAndView(SIDE, HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private void fyll(Model model, Tidslinjeutvalg utvalg, int side, int antall) {
    var idag = LocalDate.now(klokke);
    var funnet = tidslinje.side(utvalg, side, antall);
    model.addAttribute("u", utvalg);
    model.addAttribute("side", funnet);
    model.addAttribute("navn", ord.navn(funnet.rader()));
    model.addAttribute("ord", ord);
    model.addAttribute("lenker", new Tidslinjelenker(utvalg));
    model.addAttribute("bilde", new Tidslinjebilde(tidslinje.tidsrom(utvalg), idag));
    model.addAttribute("tall", tidslinje.tall(utvalg));
    model.addAttribute("moter", tidslinje.moter(utvalg));
    model.addAttribute("sporsmaalene", List.of(Lederspoersmaal.values()));
    model.addAttribute("merkene", List.of(Merke.values()));
    model.addAttribute("lysene", List.of(Trafikklys.values()));
    model.addAttribute("enhetene", ord.enhetsvalg());
    model.addAttribute("avdelingene", ord.avdelingsvalg());
    model.addAttribute("arene", ord.arsvalg(idag));
    model.addAttribute("koordinator", innlogget.naa().har(Roller.KOORDINATOR));
    model.addAttribute("naa", innlogget.naa());
  }
}
