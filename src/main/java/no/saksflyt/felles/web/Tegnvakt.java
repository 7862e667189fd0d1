package no.saksflyt.felles.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Tegn;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses form fields, search parameters and file names with characters that cannot be kept, naming every such field. */
class Tegnvakt implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod) {
      var feil = new ArrayList<Feltfeil>();
      request
          .getParameterMap()
          .forEach((navn, verdier) -> kontroller(navn, Arrays.asList(verdier), feil));
      if (request instanceof MultipartRequest flerdelt) {
        flerdelt
            .getMultiFileMap()
            .forEach((navn, filer) -> kontroller(navn, filer.stream().map(Tegnvakt::filnavn).toList(), feil));
      }
      if (!feil.isEmpty()) {
        throw new Regelbrudd(feil);
      }
    }
    return true;
  }

  private static void kontroller(String navn, List<String> verdier, List<Feltfeil> feil) {
    if (!Tegn.kanLagres(navn)) {
      feil.add(new Feltfeil("", "feil.uleselig"));
    } else if (!verdier.stream().allMatch(Tegn::kanLagres)) {
      feil.add(new Feltfeil(navn, "feil.felt.tegn", navn));
    }
  }

  private static String filnavn(MultipartFile fil) {
    return fil.getOriginalFilename() == null ? "" : fil.getOriginalFilename();
  }
}
