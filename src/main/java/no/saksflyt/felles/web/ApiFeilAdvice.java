package no.saksflyt.felles.web;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every refusal of the JSON API as problem details in bokmål. */
@RestControllerAdvice(annotations = RestController.class)
@org.springframework.core.annotation.Order(0)
class ApiFeilAdvice extends ResponseEntityExceptionHandler {

  private final Feilsvar feilsvar;
  private final Meldinger meldinger;

  ApiFeilAdvice(Feilsvar feilsvar, Meldinger meldinger) {
    this.feilsvar = feilsvar;
    this.meldinger = meldinger;
  }

  @ExceptionHandler(Avvisning.class)
  ResponseEntity<ProblemDetail> avvist(Avvisning avvisning) {
    return ResponseEntity.status(Feilsvar.status(avvisning)).body(feilsvar.av(avvisning));
  }

  /** Two at once: the second meets the first one's row, or its version. */
  @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
  ResponseEntity<ProblemDetail> endretImens() {
    return svar(HttpStatus.CONFLICT, "feil.endretImens");
  }

  /** The database keeps what no check of ours caught: too long, missing, or pointing at what is not there. */
  @ExceptionHandler(DataIntegrityViolationException.class)
  ResponseEntity<ProblemDetail> kanIkkeLagres(DataIntegrityViolationException feil) {
    Feilsvar.noter(feil);
    return svar(HttpStatus.UNPROCESSABLE_ENTITY, "feil.kanIkkeLagres");
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ResponseEntity<ProblemDetail> feilType(MethodArgumentTypeMismatchException feil, HttpServletRequest request) {
    // A path that cannot be read names something that does not exist; a parameter is the sender's mistake.
    if (feil.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class)) {
      return svar(HttpStatus.NOT_FOUND, "feil.finnesIkke");
    }
    return ResponseEntity.badRequest().body(uleselig(feil.getName()));
  }

  @ExceptionHandler(MultipartException.class)
  ResponseEntity<ProblemDetail> uleseligFil() {
    return svar(HttpStatus.BAD_REQUEST, "feil.detalj.400");
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException feil, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var kropp = feilsvar.av(HttpStatus.UNPROCESSABLE_ENTITY, meldinger.tekst("feil.regelbrudd"));
    kropp.setProperty(
        "feil",
        feil.getFieldErrors().stream()
            .map(f -> Map.of("felt", f.getField(), "kode", "feil.felt." + f.getCode(), "melding", String.valueOf(f.getDefaultMessage())))
            .toList());
    return ResponseEntity.unprocessableEntity().body(kropp);
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException feil, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (NestedExceptionUtils.getMostSpecificCause(feil) instanceof StreamConstraintsException grense
        && grense.getOriginalMessage().matches("(?s)(String value|Document) length.*")) {
      return handleExceptionInternal(feil, null, headers, HttpStatus.PAYLOAD_TOO_LARGE, request);
    }
    if (feil.getCause() instanceof Ulovligtegn ulovlig) {
      var sti = Jsonsti.av(ulovlig);
      return ResponseEntity.unprocessableEntity()
          .body(feilsvar.av(new Regelbrudd(new Feltfeil(sti, "feil.felt.tegn", sti))));
    }
    if (feil.getCause() instanceof JsonMappingException uleselig && !Jsonsti.av(uleselig).isEmpty()) {
      return ResponseEntity.badRequest().body(uleselig(Jsonsti.av(uleselig)));
    }
    return super.handleHttpMessageNotReadable(feil, headers, status, request);
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException feil, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return ResponseEntity.badRequest().body(medFelt(feil.getParameterName(), "feil.felt.mangler"));
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception feil, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var http = HttpStatus.valueOf(status.value());
    var kropp = feilsvar.av(http, meldinger.tekstEller("feil.detalj." + http.value(), meldinger.tekst("feil.uleselig")));
    kropp.setInstance(java.net.URI.create(((ServletWebRequest) request).getRequest().getRequestURI()));
    return ResponseEntity.status(status).headers(headers).body(kropp);
  }

  private ProblemDetail uleselig(String felt) {
    return medFelt(felt, "feil.uleselig.felt");
  }

  private ProblemDetail medFelt(String felt, String kode) {
    var melding = meldinger.tekst(kode, felt);
    var kropp = feilsvar.av(HttpStatus.BAD_REQUEST, melding);
    kropp.setProperty("feil", List.of(Map.of("felt", felt, "kode", kode, "melding", melding)));
    return kropp;
  }

  private ResponseEntity<ProblemDetail> svar(HttpStatus status, String kode) {
    return ResponseEntity.status(status).body(feilsvar.av(status, meldinger.tekst(kode)));
  }
}
