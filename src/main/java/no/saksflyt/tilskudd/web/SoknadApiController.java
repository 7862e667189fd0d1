package no.saksflyt.tilskudd.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.felles.web.Innholdforstort;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.Innsending;
import no.saksflyt.tilskudd.Mottattsoknad;
import no.saksflyt.tilskudd.NySoknad;
import no.saksflyt.tilskudd.Soknad;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.SoknadStatus;
import no.saksflyt.tilskudd.Soknadskilde;
import no.saksflyt.tilskudd.portal.Portalbrukere;
import no.saksflyt.tilskudd.portal.Portalidentitet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes applications from other programs, of our own people and of applicants, and shows them again. */
@RestController
class SoknadApiController {

  /** 25 MB, what the archive takes, in base64. */
  private static final long MAKS_BASE64 = 25L * 1024 * 1024 * 4 / 3 + 4;

  private final SoknadService soknader;
  private final Portalbrukere portal;
  private final Clock klokke;

  SoknadApiController(SoknadService soknader, Portalbrukere portal, Clock klokke) {
    this.soknader = soknader;
    this.portal = portal;
    this.klokke = klokke;
  }

  /**
   * @param status how it stands
   * @param soknad the application
   */
  record Soknadsvar(SoknadStatus status, @JsonUnwrapped Soknad soknad) {}

  /**
   * @param papir whether one of ours writes down what came on paper
   * @param mottatt when it came on paper; now when left out
   */
  @PostMapping("/api/tilskudd/soknader")
  @Engang
  @Krever({Roller.TILSKUDDSBEHANDLER, Roller.ARKIV, Roller.PORTAL})
  ResponseEntity<Mottattsoknad> motta(
      @RequestBody NySoknad ny,
      @RequestParam(defaultValue = "false") boolean papir,
      @RequestParam(required = false) OffsetDateTime mottatt) {
    var naa = klokke.instant();
    if (ny.vedlegg().stream().anyMatch(v -> v.innhold() != null && v.innhold().length() > MAKS_BASE64)) {
      throw new Innholdforstort();
    }
    var kvittering =
        soknader.motta(ny, portal.naa().map(hvem -> utenfra(ny, hvem, naa)).orElseGet(() -> ansatt(papir, mottatt, naa)));
    return ResponseEntity.created(URI.create("/api/tilskudd/soknader/" + sti(kvittering.saksnummer()))).body(kvittering);
  }

  private static Innsending utenfra(NySoknad ny, Portalidentitet hvem, Instant naa) {
    if (ny.orgnr() != null && !hvem.handlerFor(ny.orgnr())) {
      throw new Regelbrudd(new Feltfeil("orgnr", "feil.soknad.sokerUtenfor"));
    }
    return new Innsending(Soknadskilde.API, naa, hvem.bruker(), hvem.navn(), null, null);
  }

  private static Innsending ansatt(boolean papir, OffsetDateTime mottatt, Instant naa) {
    var innsendt = Optional.ofNullable(mottatt).filter(m -> papir).map(OffsetDateTime::toInstant).orElse(naa);
    if (innsendt.isAfter(naa)) {
      throw new Regelbrudd(new Feltfeil("mottatt", "feil.soknad.mottatt"));
    }
    return Innsending.ansatt(papir ? Soknadskilde.MANUELL : Soknadskilde.API, innsendt);
  }

  @GetMapping("/api/tilskudd/soknader/{ar}/{lopenr}")
  @Krever({Roller.ANSATT, Roller.PORTAL})
  Soknadsvar hent(@PathVariable int ar, @PathVariable int lopenr) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    var soknad = soknader.hent(saksnummer);
    if (portal.naa().filter(hvem -> !hvem.handlerFor(soknad.soker().orgnr().nummer())).isPresent()) {
      throw new IkkeFunnet("feil.sak.finnesIkke", saksnummer);
    }
    return new Soknadsvar(soknader.status(saksnummer), soknad);
  }

  private static String sti(Saksnummer saksnummer) {
    return "%04d/%06d".formatted(saksnummer.ar(), saksnummer.lopenr());
  }
}
