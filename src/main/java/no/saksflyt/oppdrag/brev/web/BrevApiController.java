package no.saksflyt.oppdrag.brev.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.oppdrag.brev.BrevService;
import no.saksflyt.oppdrag.brev.Brevfil;
import no.saksflyt.oppdrag.brev.Brevimport;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reads and receives letters for other programs. */
@RestController
@Krever(Roller.KOORDINATOR)
class BrevApiController {

  private final BrevService brev;
  private final Brevimport importen;

  BrevApiController(BrevService brev, Brevimport importen) {
    this.brev = brev;
    this.importen = importen;
  }

  /** Both doors are one address: with {@code forhandsvis=true} nothing is kept. */
  @PostMapping("/api/oppdrag/brev")
  @Engang
  ResponseEntity<Object> les(
      @RequestParam(defaultValue = "false") boolean forhandsvis,
      @RequestBody(required = false) byte[] kropp,
      HttpServletRequest request) {
    var fil = new Brevfil(filnavn(request), kropp == null ? new byte[0] : kropp);
    return forhandsvis ? ResponseEntity.ok(Brevsvar.av(brev.forhandsvis(fil))) : svar(importen.importer(fil));
  }

  private static ResponseEntity<Object> svar(Brevimport.Importert importert) {
    Map<String, Object> kropp = new LinkedHashMap<>();
    kropp.put("saksnummer", importert.saksnummer());
    kropp.put("opprettet", importert.gjort().opprettet());
    kropp.put("endret", importert.gjort().endret());
    kropp.put("uendret", importert.gjort().uendret());
    kropp.put("ubehandlet", importert.ubehandlet());
    return importert.fraFor()
        ? ResponseEntity.ok(kropp)
        : ResponseEntity.created(URI.create("/api" + importert.saksnummer().sti())).body(kropp);
  }

  /** Asked here and not on the mapping: a person without the role is to be told that, not that the format is wrong. */
  private static String filnavn(HttpServletRequest request) {
    try {
      var type = request.getContentType() == null ? null : MediaType.parseMediaType(request.getContentType());
      if (type != null && MediaType.APPLICATION_PDF.equalsTypeAndSubtype(type)) {
        return "brev.pdf";
      }
      if (type != null
          && MediaType.TEXT_PLAIN.equalsTypeAndSubtype(type)
          && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()))) {
        return "brev.txt";
      }
    } catch (IllegalArgumentException ukjent) {
      // Told below, as any other type that is not read.
    }
    throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
  }
}
