package no.saksflyt.klage.tall.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import no.saksflyt.klage.tall.Importsvar;
import no.saksflyt.klage.tall.Klagetallimport;
import no.saksflyt.klage.tall.Skjemastatus;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures on complaints sent by other programs: a file of either form, told apart by its first line. */
@RestController
@Krever({Roller.KLAGEBEHANDLER, Roller.JURIST})
class KlagetallApiController {

  private final Klagetallimport mottak;

  KlagetallApiController(Klagetallimport mottak) {
    this.mottak = mottak;
  }

  @PostMapping("/api/klager/import")
  Importsvar importer(HttpServletRequest kall, @RequestParam(defaultValue = "false") boolean utkast) throws IOException {
    return mottak.importer(Filtekst.av(kall), utkast ? Skjemastatus.UTKAST : Skjemastatus.LEVERT);
  }
}
