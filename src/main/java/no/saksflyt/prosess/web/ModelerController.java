package no.saksflyt.prosess.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.web.Feilsvar;
import no.saksflyt.prosess.utrulling.Kilde;
import no.saksflyt.prosess.utrulling.Modellregister;
import no.saksflyt.prosess.utrulling.Utrulling;
import no.saksflyt.prosess.utrulling.Utrullingsresultat;
import no.saksflyt.prosess.utrulling.Utrullingsresultat.Utfall;
import no.saksflyt.prosess.utrulling.Versjon;
import no.saksflyt.prosess.utrulling.Versjoner;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Camunda Modeler's own button. Answers the calls Modeler makes to an engine's interface, in that interface's words, and brings
 * what it sends through the same check as every other door. Findings come back in {@code message}, which Modeler shows.
 */
@RestController
@RequestMapping("/modeler")
@Krever(Roller.PROSESSEIER)
class ModelerController {

  private final Utrulling utrulling;
  private final Modellregister register;
  private final Versjoner versjoner;
  private final Funntekster tekster;
  private final Meldinger meldinger;
  private final Innlogget innlogget;
  private final Clock klokke;

  ModelerController(
      Utrulling utrulling,
      Modellregister register,
      Versjoner versjoner,
      Funntekster tekster,
      Meldinger meldinger,
      Innlogget innlogget,
      Clock klokke) {
    this.utrulling = utrulling;
    this.register = register;
    this.versjoner = versjoner;
    this.tekster = tekster;
    this.meldinger = meldinger;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** Asked first: which engine is this? */
  @GetMapping("/version")
  Map<String, String> versjon() {
    return Map.of("version", ProcessEngine.class.getPackage().getImplementationVersion());
  }

  /** Asked to see whether the address and the password are right; Modeler wants no rows. */
  @GetMapping("/deployment")
  List<Object> utrullinger() {
    return List.of();
  }

  @PostMapping(path = "/deployment/create", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Map<String, Object>> taIBruk(
      MultipartHttpServletRequest request, @RequestParam(name = "deployment-name", required = false) String navn) {
    var filer = Opplastet.les(request.getMultiFileMap().values().stream().flatMap(List::stream).toList());
    var resultat = utrulling.taIBruk(navn, filer, Kilde.MODELER, innlogget.id());
    if (resultat.utfall() == Utfall.AVVIST) {
      return avvist(resultat);
    }
    var deployment =
        resultat.deployment() != null
            ? resultat.deployment()
            : register.gjeldende(resultat.bunter().get(0)).orElseThrow().deployment();
    return ResponseEntity.ok(svar(deployment, resultat));
  }

  /** Modeler's other button would start a process without a case. */
  @PostMapping("/process-definition/{id}/start")
  ResponseEntity<Map<String, Object>> start(@PathVariable String id) {
    return ResponseEntity.status(403).body(feil("NotAllowed", meldinger.tekst("feil.prosess.start")));
  }

  @ExceptionHandler(Avvisning.class)
  ResponseEntity<Map<String, Object>> avvist(Avvisning avvisning) {
    var ord =
        avvisning instanceof Regelbrudd brudd
            ? brudd.feil().stream().map(meldinger::tekst).collect(Collectors.joining("\n"))
            : meldinger.tekst(avvisning);
    return ResponseEntity.status(Feilsvar.status(avvisning)).body(feil(avvisning.getClass().getSimpleName(), ord));
  }

  private ResponseEntity<Map<String, Object>> avvist(Utrullingsresultat resultat) {
    var linjer = tekster.av(resultat.feil()).stream().map(Funntekst::linje).collect(Collectors.joining("\n"));
    var svar = feil("ParseException", meldinger.tekst("feil.prosess.avvist") + "\n" + linjer);
    svar.put("details", detaljer(resultat));
    return ResponseEntity.badRequest().body(svar);
  }

  /** Errors by file, as the engine's interface lists them. */
  private Map<String, Object> detaljer(Utrullingsresultat resultat) {
    var perFil = new LinkedHashMap<String, Object>();
    tekster.av(resultat.feil()).stream()
        .collect(Collectors.groupingBy(Funntekst::fil, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (fil, funn) ->
                perFil.put(
                    fil,
                    Map.of(
                        "errors",
                        funn.stream()
                            .map(
                                f ->
                                    Map.of(
                                        "message", f.hva() + " " + f.slik(),
                                        "line", 0,
                                        "column", 0,
                                        "mainElementId", f.element(),
                                        "elementIds", List.of(f.element())))
                            .toList(),
                        "warnings",
                        List.of())));
    return perFil;
  }

  private static Map<String, Object> feil(String type, String ord) {
    var svar = new HashMap<String, Object>();
    svar.put("type", type);
    svar.put("message", ord);
    svar.put("code", 0);
    return svar;
  }

  private Map<String, Object> svar(String deployment, Utrullingsresultat resultat) {
    var prosesser = new LinkedHashMap<String, Object>();
    versjoner.avUtrulling(deployment).forEach(v -> prosesser.put(v.id(), definisjon(v)));
    var svar = new LinkedHashMap<String, Object>();
    svar.put("links", List.of());
    svar.put("id", deployment);
    svar.put("name", String.join(", ", resultat.bunter()));
    svar.put("source", Kilde.MODELER.name());
    svar.put("deploymentTime", OffsetDateTime.ofInstant(klokke.instant(), ZoneOffset.UTC).toString());
    svar.put("tenantId", null);
    svar.put("deployedProcessDefinitions", prosesser);
    svar.put("deployedCaseDefinitions", null);
    svar.put("deployedDecisionDefinitions", null);
    svar.put("deployedDecisionRequirementsDefinitions", null);
    return svar;
  }

  private static Map<String, Object> definisjon(Versjon v) {
    var definisjon = new LinkedHashMap<String, Object>();
    definisjon.put("id", v.id());
    definisjon.put("key", v.nokkel());
    definisjon.put("category", null);
    definisjon.put("description", null);
    definisjon.put("name", v.navn());
    definisjon.put("version", v.versjon());
    definisjon.put("resource", v.fil());
    definisjon.put("deploymentId", v.deployment());
    definisjon.put("diagram", null);
    definisjon.put("suspended", false);
    definisjon.put("tenantId", null);
    definisjon.put("startableInTasklist", false);
    return definisjon;
  }
}
