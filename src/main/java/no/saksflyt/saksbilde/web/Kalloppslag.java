package no.saksflyt.saksbilde.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.saksbilde.web.Sakshandlingskjoring.Kall;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.ui.Model;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Gathers what every form of a case's page is handled with, so that each method says only what is its own. */
@Configuration
class Kalloppslag implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  @Override
  public void addArgumentResolvers(java.util.List<HandlerMethodArgumentResolver> alle) {
    alle.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Kall.class;
  }

  @Override
  public Kall resolveArgument(
      MethodParameter parameter, ModelAndViewContainer side, NativeWebRequest request, WebDataBinderFactory x) {
    var videre = new RedirectAttributesModelMap();
    side.setRedirectModel(videre);
    var verdier = new HashMap<String, String>();
    request.getParameterMap().forEach((navn, alle) -> verdier.put(navn, alle[0]));
    return new Kall(
        saksnummer(request), verdier, (Model) side.getModel(), request.getNativeResponse(HttpServletResponse.class), videre);
  }

  @SuppressWarnings("unchecked")
  private static Saksnummer saksnummer(NativeWebRequest request) {
    var sti =
        (Map<String, String>)
            request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    try {
      return Saksnummer.av(Integer.parseInt(sti.get("ar")), Integer.parseInt(sti.get("lopenr")));
    } catch (NumberFormatException ikkeNummer) {
      throw new IkkeFunnet("feil.finnesIkke");
    }
  }
}
