package no.saksflyt.klage.offentlig;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The error page of the complainant's side: in its own frame and in the language chosen, with no way into the house. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Portalfeil implements ErrorViewResolver {

  private final Meldinger meldinger;

  Portalfeil(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  @Override
  public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> opplysninger) {
    var adresse = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    var portal = request.getContextPath() + "/klage";
    if (!adresse.equals(portal) && !adresse.startsWith(portal + "/")) {
      return null;
    }
    var spraak = Spraakvalg.av(request.getParameter("maal"));
    var verdier = new HashMap<String, Object>();
    verdier.put("spraak", spraak.kode());
    verdier.put("spraakvalg", false);
    verdier.put("overskrift", ord(spraak, status, "tittel"));
    verdier.put("tekst", ord(spraak, status, "tekst"));
    return new ModelAndView("klageportal/feil", verdier, status);
  }

  private String ord(Spraakvalg spraak, HttpStatus status, String hva) {
    var ellers = meldinger.tekst(spraak.nokkel("feilside." + hva));
    return meldinger.tekstEller(spraak.nokkel("feilside." + status.value() + "." + hva), ellers);
  }
}
