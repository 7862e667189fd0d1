package no.saksflyt.oppdrag.leder.web;

import java.util.Map;
import no.saksflyt.felles.Side;
import no.saksflyt.oppdrag.leder.Lederomraade;
import no.saksflyt.oppdrag.leder.Oppdragstidslinje;
import no.saksflyt.oppdrag.leder.Tidslinjeleser;
import no.saksflyt.oppdrag.leder.Tidslinjerad;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The time line for other programs. */
@RestController
@Krever
class TidslinjeApiController {

  private final Oppdragstidslinje tidslinje;
  private final Lederomraade omraade;
  private final Innlogget innlogget;

  TidslinjeApiController(Oppdragstidslinje tidslinje, Lederomraade omraade, Innlogget innlogget) {
    this.tidslinje = tidslinje;
    this.omraade = omraade;
    this.innlogget = innlogget;
  }

  @GetMapping("/api/oppdrag/tidslinje")
  Side<Tidslinjerad> tidslinje(
      @RequestParam Map<String, String> parametre,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    return tidslinje.side(new Tidslinjeleser(parametre).utvalg(omraade.av(innlogget.naa())), side, antall);
  }
}
