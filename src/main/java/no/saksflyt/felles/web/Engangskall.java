package no.saksflyt.felles.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
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

  private final ObjectProvider<JdbcClient> jdbc;
  private final ObjectProvider<PlatformTransactionManager> transaksjoner;
  private final ObjectProvider<ObjectMapper> json;
  private final ObjectProvider<Clock> klokke;
  private final Engangsavtrykk avtrykk;

  Engangskall(
      ObjectProvider<JdbcClient> jdbc,
      ObjectProvider<PlatformTransactionManager> transaksjoner,
      ObjectProvider<ObjectMapper> json,
      ObjectProvider<Clock> klokke) {
    this.jdbc = jdbc;
    this.transaksjoner = transaksjoner;
    this.json = json;
    this.klokke = klokke;
    this.avtrykk = new Engangsavtrykk(json);
  }

  private record Kall(String person, String nokkel, String fingeravtrykk) {}

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
    try {
      jdbc.getObject()
          .sql("insert into engangskall (person, nokkel, fingeravtrykk, opprettet) values (:person, :nokkel, :avtrykk, :naa)")
          .param("person", kall.person())
          .param("nokkel", kall.nokkel())
          .param("avtrykk", kall.fingeravtrykk())
          .param("naa", Timestamp.from(klokke.getObject().instant()))
          .update();
    } catch (DuplicateKeyException finnes) {
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
    jdbc.getObject()
        .sql("update engangskall set status = :status, sted = :sted, svar = :svar where person = :person and nokkel = :nokkel")
        .param("status", svar.getStatusCode().value())
        .param("sted", sted == null ? null : sted.toString())
        .param("svar", svar.getBody() == null ? null : skriv(svar.getBody()))
        .param("person", kall.person())
        .param("nokkel", kall.nokkel())
        .update();
  }

  private ResponseEntity<JsonNode> tidligere(Kall kall) {
    return jdbc.getObject()
        .sql("select fingeravtrykk, status, sted, svar from engangskall where person = :person and nokkel = :nokkel")
        .param("person", kall.person())
        .param("nokkel", kall.nokkel())
        .query(
            (rs, nr) -> {
              if (!rs.getString("fingeravtrykk").equals(kall.fingeravtrykk())) {
                throw new Regelbrudd(new Feltfeil(Engang.HODE, "feil.engang.annetInnhold"));
              }
              var svar = ResponseEntity.status(rs.getInt("status"));
              Optional.ofNullable(rs.getString("sted")).map(URI::create).ifPresent(svar::location);
              return svar.body(les(rs.getString("svar")));
            })
        .single();
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
