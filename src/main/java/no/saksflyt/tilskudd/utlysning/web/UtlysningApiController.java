package no.saksflyt.tilskudd.utlysning.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Side;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.ordning.Belopsgrenser;
import no.saksflyt.tilskudd.ordning.Budsjettpost;
import no.saksflyt.tilskudd.ordning.Delmal;
import no.saksflyt.tilskudd.ordning.Sokertype;
import no.saksflyt.tilskudd.ordning.Vedleggskrav;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import no.saksflyt.tilskudd.utlysning.Utlysninger;
import no.saksflyt.tilskudd.utlysning.Utlysningssok;
import no.saksflyt.tilskudd.utlysning.Utlysningstilstand;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The published calls for other programs, and what an application to each must hold. */
@RestController
@Krever({Roller.ANSATT, Roller.PORTAL})
class UtlysningApiController {

  private final Utlysninger utlysninger;
  private final Clock klokke;

  UtlysningApiController(Utlysninger utlysninger, Clock klokke) {
    this.utlysninger = utlysninger;
    this.klokke = klokke;
  }

  /** A published call. */
  record Kunngjort(
      String id,
      String ordning,
      String ordningsnavn,
      String tittel,
      String tittelNn,
      int ar,
      Utlysningstilstand tilstand,
      Instant aapner,
      Instant stenger,
      long rammeOre,
      boolean forbehold,
      Set<Sokertype> sokertyper,
      boolean frivillighetsregisteret,
      Belopsgrenser grenser,
      List<Delmal> delmal,
      List<Budsjettpost> budsjettposter,
      List<Vedleggskrav> vedlegg) {

    static Kunngjort av(Utlysning u, Instant naa) {
      var innhold = u.versjon().innhold();
      return new Kunngjort(
          u.id(),
          u.ordning().kode(),
          u.ordning().navn(),
          u.tittelNb(),
          u.tittelNn(),
          u.ar(),
          u.tilstand(naa),
          u.aapner(),
          u.stenger(),
          u.rammeOre(),
          u.forbehold() && u.forbeholdOpphevet() == null,
          innhold.sokertyper(),
          innhold.kreverFrivillighetsregisteret(),
          innhold.grenser(),
          innhold.delmal(),
          innhold.budsjettposter(),
          innhold.vedlegg());
    }
  }

  @GetMapping("/api/tilskudd/utlysninger")
  Side<Kunngjort> utlysninger(
      @RequestParam(required = false) String tilstand,
      @RequestParam(required = false) String q,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    var naa = klokke.instant();
    return utlysninger.sok(Utlysningssok.kunngjorte(valgt(tilstand), q), side, antall).map(u -> Kunngjort.av(u, naa));
  }

  private static Utlysningstilstand valgt(String tilstand) {
    if (tilstand == null || tilstand.isBlank()) {
      return null;
    }
    return Arrays.stream(Utlysningstilstand.values())
        .filter(t -> t.name().equals(tilstand))
        .findFirst()
        .orElseThrow(() -> new Regelbrudd(new Feltfeil("tilstand", "feil.utlysning.tilstand")));
  }
}
