package no.saksflyt.prosess.web;

import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.web.Feilsvar;
import no.saksflyt.prosess.utrulling.Kilde;
import no.saksflyt.prosess.utrulling.Modell;
import no.saksflyt.prosess.utrulling.Modellregister;
import no.saksflyt.prosess.utrulling.Utrulling;
import no.saksflyt.prosess.utrulling.Utrullingsresultat;
import no.saksflyt.prosess.utrulling.Utrullingsresultat.Utfall;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Models for programs: what is in use, and putting changed files in use. */
@RestController
class ProsessApiController {

  private final Utrulling utrulling;
  private final Modellregister register;
  private final Funntekster tekster;
  private final Feilsvar feilsvar;
  private final Meldinger meldinger;
  private final Innlogget innlogget;

  ProsessApiController(
      Utrulling utrulling,
      Modellregister register,
      Funntekster tekster,
      Feilsvar feilsvar,
      Meldinger meldinger,
      Innlogget innlogget) {
    this.utrulling = utrulling;
    this.register = register;
    this.tekster = tekster;
    this.feilsvar = feilsvar;
    this.meldinger = meldinger;
    this.innlogget = innlogget;
  }

  record Svar(Utfall utfall, List<String> bunter, List<String> endret, String deployment, List<Funntekst> funn) {}

  record Feil(String felt, String kode, String melding, Funntekst funn) {}

  @GetMapping("/api/prosess")
  @Krever({Roller.PROSESSEIER, Roller.ADMIN, Roller.REVISOR})
  List<Modell> modeller() {
    return register.alle();
  }

  /** Refused as a whole with every finding (422), or deployed; {@code bareKontroll} only checks. */
  @PostMapping(path = "/api/prosess/deploy", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Krever(Roller.PROSESSEIER)
  ResponseEntity<Object> deploy(
      @RequestParam(required = false) List<MultipartFile> filer,
      @RequestParam(required = false) String bunt,
      @RequestParam(defaultValue = "false") boolean bareKontroll) {
    var innhold = Opplastet.les(filer == null ? List.of() : filer);
    var resultat =
        bareKontroll
            ? utrulling.vurder(bunt, innhold)
            : utrulling.taIBruk(bunt, innhold, Kilde.SIDE, innlogget.id());
    return resultat.utfall() == Utfall.AVVIST ? avvist(resultat) : ResponseEntity.ok(svar(resultat));
  }

  private Svar svar(Utrullingsresultat r) {
    return new Svar(r.utfall(), r.bunter(), r.endret(), r.deployment(), tekster.av(r.funn()));
  }

  private ResponseEntity<Object> avvist(Utrullingsresultat resultat) {
    var kropp = feilsvar.av(HttpStatus.UNPROCESSABLE_ENTITY, meldinger.tekst("feil.prosess.avvist"));
    kropp.setProperty(
        "feil",
        tekster.av(resultat.feil()).stream()
            .map(f -> new Feil(f.fil() + "#" + f.element(), "kontroll." + f.kode(), f.linje(), f))
            .toList());
    return ResponseEntity.unprocessableEntity().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(kropp);
  }
}
