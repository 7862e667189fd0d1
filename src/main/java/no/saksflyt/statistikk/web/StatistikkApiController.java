package no.saksflyt.statistikk.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.statistikk.Statistikk;
import no.saksflyt.statistikk.Statistikkutvalg;
import no.saksflyt.statistikk.Visningsrad;
import no.saksflyt.statistikk.Visningstabell;
import no.saksflyt.tilgang.Krever;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Figures for other programs: one row for each row of the table, one member or column for each year, as JSON or as CSV. */
@RestController
@Krever
class StatistikkApiController {

  private static final MediaType CSV = new MediaType("text", "csv");

  /** Commas and no mark before the first column: what programs read. People's spreadsheets get a file of their own. */
  private static final CSVFormat FORM = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

  private final Statistikk statistikk;
  private final Statistikkord ord;
  private final Clock klokke;
  private final HeaderContentNegotiationStrategy formvalg = new HeaderContentNegotiationStrategy();

  StatistikkApiController(Statistikk statistikk, Statistikkord ord, Clock klokke) {
    this.statistikk = statistikk;
    this.ord = ord;
    this.klokke = klokke;
  }

  /** What programs are answered. */
  record Svar(
      String serie,
      int fra,
      int til,
      Instant avskjaering,
      boolean endelig,
      Integer grense,
      List<Integer> ar,
      List<Rad> rader,
      List<String> merknader) {}

  /** A row; {@code tall} stands as one member for each year. */
  @JsonPropertyOrder({"rad", "verdi", "kode"})
  record Rad(String rad, String verdi, String kode, @JsonAnyGetter Map<String, Object> tall) {}

  @GetMapping("/api/statistikk/{serie}")
  ResponseEntity<Object> tabell(
      @PathVariable String serie, @RequestParam Map<String, String> parametre, NativeWebRequest kall)
      throws HttpMediaTypeNotAcceptableException, IOException {
    var utvalg = statistikk.utvalg(serie, parametre);
    var tabell = statistikk.tabell(serie, utvalg);
    if (vilHaCsv(kall)) {
      return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8").body(csv(tabell));
    }
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(svar(serie, utvalg, tabell));
  }

  private Svar svar(String serie, Statistikkutvalg utvalg, Visningstabell tabell) {
    return new Svar(
        serie,
        utvalg.fra(),
        utvalg.til(),
        utvalg.oyeblikk(klokke),
        utvalg.endelig(),
        tabell.grense(),
        tabell.ar(),
        tabell.rader().stream().map(rad -> rad(rad, tabell)).toList(),
        tabell.merknader());
  }

  private Rad rad(Visningsrad rad, Visningstabell tabell) {
    var tall = new LinkedHashMap<String, Object>();
    for (int i = 0; i < tabell.ar().size(); i++) {
      tall.put(tabell.ar().get(i).toString(), ord.celle(rad.tall().get(i), tabell.grense()));
    }
    return new Rad(rad.rad(), rad.tekst(), rad.verdi(), tall);
  }

  private String csv(Visningstabell tabell) throws IOException {
    var ut = new StringBuilder();
    try (var skriver = new CSVPrinter(ut, FORM)) {
      skriver.printRecord(ord.kolonner(tabell));
      for (var rad : tabell.rader()) {
        skriver.printRecord(ord.celler(rad, tabell.grense()));
      }
    }
    return ut.toString();
  }

  /** For whoever names it, and does not rather want what everybody gets. */
  private boolean vilHaCsv(NativeWebRequest kall) throws HttpMediaTypeNotAcceptableException {
    return formvalg.resolveMediaTypes(kall).stream()
        .filter(t -> t.equalsTypeAndSubtype(CSV) || t.includes(MediaType.APPLICATION_JSON))
        .findFirst()
        .filter(CSV::equalsTypeAndSubtype)
        .isPresent();
  }
}
