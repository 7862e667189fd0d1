package no.saksflyt.tilgang.sikkerhet;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.web.Feilsvar;
import no.saksflyt.tilgang.Aapen;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/** Answers what no controller of ours answered: browsers with the error page, programs with problem details like the rest. */
@Controller
@Aapen
class Feilside extends BasicErrorController {

  private final Feilsvar feilsvar;
  private final Meldinger meldinger;
  private final ObjectMapper json;

  Feilside(
      ErrorAttributes opplysninger,
      ServerProperties oppsett,
      List<ErrorViewResolver> sider,
      Feilsvar feilsvar,
      Meldinger meldinger,
      ObjectMapper json) {
    super(opplysninger, oppsett.getError(), sider);
    this.feilsvar = feilsvar;
    this.meldinger = meldinger;
    this.json = json;
  }

  @Override
  public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
    var status = getStatus(request);
    if (status == HttpStatus.NO_CONTENT) {
      return new ResponseEntity<>(status);
    }
    var problem = feilsvar.av(status, meldinger.tekstEller("feil.detalj." + status.value(), meldinger.tekst("feil.tittel")));
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String adresse) {
      problem.setInstance(URI.create(adresse));
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(json.convertValue(problem, new TypeReference<Map<String, Object>>() {}));
  }
}
