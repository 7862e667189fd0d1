package no.saksflyt.tilgang.sikkerhet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.tilgang.Aapen;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilgang.Tilgangslogg;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Checks {@link Krever} before a controller method runs. */
@Component
class KreverInterceptor implements HandlerInterceptor {

  private final Innlogget innlogget;
  private final Tilgangslogg logg;

  KreverInterceptor(Innlogget innlogget, Tilgangslogg logg) {
    this.innlogget = innlogget;
    this.logg = logg;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod metode) || BasicErrorController.class.isAssignableFrom(metode.getBeanType())) {
      return true;
    }
    if (har(metode, Aapen.class)) {
      return true;
    }
    var krav = AnnotatedElementUtils.findMergedAnnotation(metode.getMethod(), Krever.class);
    if (krav == null) {
      krav = AnnotatedElementUtils.findMergedAnnotation(metode.getBeanType(), Krever.class);
    }
    if (krav == null || !slipper(krav, request.getMethod())) {
      logg.skriv(innlogget.id(), null, request.getMethod() + " " + monster(request), false, "feil.ikkeTillatt");
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
    return true;
  }

  private boolean slipper(Krever krav, String metode) {
    if (innlogget.utenfra().isPresent()) {
      return List.of(krav.value()).contains(Roller.PORTAL);
    }
    var naa = innlogget.naa();
    var leser = metode.equals("GET") || metode.equals("HEAD");
    return naa.harEnAv(List.of(krav.value())) && (leser || krav.egetForLeser() || !naa.baareLeser());
  }

  private static boolean har(HandlerMethod metode, Class<? extends java.lang.annotation.Annotation> merke) {
    return metode.hasMethodAnnotation(merke) || AnnotatedElementUtils.hasAnnotation(metode.getBeanType(), merke);
  }

  /** The mapping's pattern, not the address: addresses can carry what people searched for. */
  private static String monster(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }
}
