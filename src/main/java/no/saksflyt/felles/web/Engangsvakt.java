package no.saksflyt.felles.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import no.saksflyt.felles.Fingeravtrykk;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.web.Engangslager.Kall;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A page's form sent twice, by a double click or by sending it again, is done once: the second answer leads where the first did.
 * The key is of the form as it was shown ({@link Engangsskjema}) with what was written in it, so that whoever goes back and writes
 * something else means it. What was refused may be sent again.
 */
@Component
class Engangsvakt implements HandlerInterceptor {

  private static final String KALLET = Engangsvakt.class.getName();

  /** What is saved while somebody writes is sent with the same key many times, and each time counts. */
  private static final String UNDERVEIS = "HX-Request";

  private static final int FORSOK = 50;
  private static final int PAUSE = 100;

  private final Engangslager lager;
  private final Engangsavtrykk avtrykk;

  Engangsvakt(Engangslager lager, Engangsavtrykk avtrykk) {
    this.lager = lager;
    this.avtrykk = avtrykk;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!gjelder(request, handler)) {
      return true;
    }
    var kall = kall(request);
    for (int forsok = 0; forsok < FORSOK; forsok++) {
      if (lager.forste(kall)) {
        request.setAttribute(KALLET, kall);
        return true;
      }
      var svar = lager.svar(kall).filter(gitt -> gitt.status() != null);
      if (svar.isPresent()) {
        response.setStatus(svar.get().status());
        response.setHeader(HttpHeaders.LOCATION, svar.get().sted());
        return false;
      }
      vent();
    }
    throw new Konflikt("feil.engang.underveis");
  }

  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception feil) {
    if (!(request.getAttribute(KALLET) instanceof Kall kall)) {
      return;
    }
    request.removeAttribute(KALLET);
    var sted = response.getHeader(HttpHeaders.LOCATION);
    var gikk = feil == null && sted != null && HttpStatus.valueOf(response.getStatus()).is3xxRedirection();
    if (gikk && !avvist(request)) {
      lager.besvart(kall, response.getStatus(), sted, null);
    } else {
      lager.slipp(kall);
    }
  }

  private static boolean gjelder(HttpServletRequest request, Object handler) {
    return request.getDispatcherType() == DispatcherType.REQUEST
        && request.getMethod().equals("POST")
        && handler instanceof HandlerMethod metode
        && !AnnotatedElementUtils.hasAnnotation(metode.getBeanType(), ResponseBody.class)
        && request.getHeader(UNDERVEIS) == null
        && request.getParameter(Engangsskjema.FELT) != null;
  }

  private Kall kall(HttpServletRequest request) {
    var innhold = avtrykk.av(request);
    var nokkel = request.getParameter(Engangsskjema.FELT) + "\n" + innhold;
    return new Kall(
        SecurityContextHolder.getContext().getAuthentication().getName(),
        "skjema-" + Fingeravtrykk.av(nokkel.getBytes(StandardCharsets.UTF_8)),
        innhold);
  }

  /** Some pages tell what is wrong after a redirect. */
  private static boolean avvist(HttpServletRequest request) {
    var videre = RequestContextUtils.getOutputFlashMap(request);
    return videre.containsKey("feil") || videre.containsKey("feilliste");
  }

  private static void vent() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException avbrutt) {
      Thread.currentThread().interrupt();
      throw new Konflikt("feil.engang.underveis");
    }
  }
}
