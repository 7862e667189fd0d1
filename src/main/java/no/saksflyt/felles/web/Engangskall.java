package no.saksflyt.felles.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.web.Engangslager.Kall;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Runs a call marked {@link Engang} once for each key. The key's row is written first in the transaction of the call itself:
 * a call that fails leaves no row, and of two at once the second waits for the first and then gets its answer.
 */
class Engangskall implements MethodInterceptor {

  private static final int MAKS = 200;

  private final Engangslager lager;
  private final Engangsavtrykk avtrykk;
  private final ObjectProvider<PlatformTransactionManager> transaksjoner;
  private final ObjectProvider<ObjectMapper> json;

  Engangskall(
      Engangslager lager,
      Engangsavtrykk avtrykk,
      ObjectProvider<PlatformTransactionManager> transaksjoner,
      ObjectProvider<ObjectMapper> json) {
    this.lager = lager;
    this.avtrykk = avtrykk;
    this.transaksjoner = transaksjoner;
    this.json = json;
  }

  @Override
  public Object invoke(MethodInvocation kalt) throws Throwable {
    var naa = RequestContextHolder.getRequestAttributes();
    var request = naa instanceof ServletRequestAttributes attributter ? attributter.getRequest() : null;
    if (request == null || request.getHeader(Engang.HODE) == null) {
      return kalt.proceed();
    }
    var kall = kall(request, kalt);
    try {
      var ny = new TransactionTemplate(transaksjoner.getObject());
      return ny.execute(status -> forste(kall, kalt));
    } catch (AlleredeKalt igjen) {
      return tidligere(kall);
    }
  }

  private Object forste(Kall kall, MethodInvocation kalt) {
    if (!lager.forste(kall)) {
      throw new AlleredeKalt();
    }
    try {
      var svar = (ResponseEntity<?>) kalt.proceed();
      husk(kall, svar);
      return svar;
    } catch (RuntimeException | Error feil) {
      throw feil;
    } catch (Throwable feil) {
      throw new IllegalStateException(feil);
    }
  }

  private void husk(Kall kall, ResponseEntity<?> svar) {
    var sted = svar.getHeaders().getLocation();
    lager.besvart(
        kall,
        svar.getStatusCode().value(),
        sted == null ? null : sted.toString(),
        svar.getBody() == null ? null : skriv(svar.getBody()));
  }

  private ResponseEntity<JsonNode> tidligere(Kall kall) {
    var gitt = lager.svar(kall).orElseThrow();
    if (!gitt.fingeravtrykk().equals(kall.fingeravtrykk())) {
      throw new Regelbrudd(new Feltfeil(Engang.HODE, "feil.engang.annetInnhold"));
    }
    var svar = ResponseEntity.status(gitt.status());
    Optional.ofNullable(gitt.sted()).map(URI::create).ifPresent(svar::location);
    return svar.body(les(gitt.svar()));
  }

  private Kall kall(HttpServletRequest request, MethodInvocation kalt) {
    var nokkel = request.getHeader(Engang.HODE).strip();
    if (nokkel.isEmpty() || nokkel.length() > MAKS) {
      throw new Regelbrudd(new Feltfeil(Engang.HODE, "feil.engang.nokkel"));
    }
    return new Kall(
        SecurityContextHolder.getContext().getAuthentication().getName(), nokkel, avtrykk.av(request, kalt));
  }

  private String skriv(Object verdi) {
    try {
      return json.getObject().writeValueAsString(verdi);
    } catch (JsonProcessingException uskrivbar) {
      throw new IllegalStateException(uskrivbar);
    }
  }

  private JsonNode les(String svar) {
    try {
      return svar == null ? null : json.getObject().readTree(svar);
    } catch (JsonProcessingException uleselig) {
      throw new IllegalStateException(uleselig);
    }
  }

  /** The key's row was there already. */
  private static final class AlleredeKalt extends RuntimeException {}
}
