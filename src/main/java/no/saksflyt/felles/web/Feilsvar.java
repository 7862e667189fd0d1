package no.saksflyt.felles.web;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Turns a refusal into problem details (RFC 9457) in bokmål: one shape for our pages, our API and the engine's doors. */
@Component
public class Feilsvar {

  private static final Logger LOGG = LoggerFactory.getLogger(Feilsvar.class);

  private final Meldinger meldinger;

  Feilsvar(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /**
   * @param avvisning a refusal
   * @return the HTTP status of its kind
   */
  public static HttpStatus status(Avvisning avvisning) {
    if (avvisning instanceof IkkeFunnet) {
      return HttpStatus.NOT_FOUND;
    }
    if (avvisning instanceof Konflikt) {
      return HttpStatus.CONFLICT;
    }
    if (avvisning instanceof IkkeTillatt) {
      return HttpStatus.FORBIDDEN;
    }
    return HttpStatus.UNPROCESSABLE_ENTITY;
  }

  /** A check of ours is missing where the database has to refuse: the person is told, and so are we. */
  public static void noter(DataIntegrityViolationException feil) {
    LOGG.warn("The database refused what no check had refused", feil);
  }

  /**
   * @param avvisning a refusal
   * @return its body, with {@code feil} listing every field for a {@link Regelbrudd}
   */
  public ProblemDetail av(Avvisning avvisning) {
    var svar = av(status(avvisning), meldinger.tekst(avvisning));
    if (avvisning instanceof Regelbrudd brudd) {
      var feil =
          brudd.feil().stream()
              .map(f -> Map.of("felt", f.felt(), "kode", f.kode(), "melding", meldinger.tekst(f)))
              .toList();
      svar.setProperty("feil", feil);
      svar.setDetail(String.join(" ", feil.stream().map(f -> f.get("melding")).toList()));
    }
    return svar;
  }

  /**
   * @param status an HTTP status
   * @param detalj what the person is told, in bokmål
   * @return a body without fields
   */
  public ProblemDetail av(HttpStatus status, String detalj) {
    var svar = ProblemDetail.forStatusAndDetail(status, detalj);
    svar.setTitle(meldinger.tekstEller("feil.tittel." + status.value(), meldinger.tekst("feil.tittel")));
    svar.setProperty("feil", List.of());
    return svar;
  }
}
