package no.saksflyt.felles.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.saksflyt.felles.Fingeravtrykk;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.RequestBody;

/** Tells whether two calls ask for the same: the address and all of the content, files too. */
class Engangsavtrykk {

  private static final Set<String> IKKE_SKREVET = Set.of("_csrf", Engangsskjema.FELT);

  private final ObjectProvider<ObjectMapper> json;

  Engangsavtrykk(ObjectProvider<ObjectMapper> json) {
    this.json = json;
  }

  /**
   * @param request the call
   * @param kalt the controller's method with what was read from the call
   * @return 64 characters, the same only for the same content
   */
  String av(HttpServletRequest request, MethodInvocation kalt) {
    var innhold = new ArrayList<String>();
    innhold.add(request.getMethod() + " " + request.getRequestURI());
    kropp(kalt).ifPresent(innhold::add);
    innhold.addAll(deler(request));
    return Fingeravtrykk.av(String.join("\n", innhold).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param request a page's form
   * @return 64 characters, the same only for the same address and everything written; the token and the key are not written by anybody
   */
  String av(HttpServletRequest request) {
    var innhold = new ArrayList<String>();
    innhold.add(request.getRequestURI());
    new TreeMap<>(request.getParameterMap())
        .forEach(
            (navn, verdier) -> {
              if (!IKKE_SKREVET.contains(navn)) {
                innhold.add(skriv(List.of(navn, List.of(verdier))));
              }
            });
    innhold.addAll(deler(request));
    return Fingeravtrykk.av(String.join("\n", innhold).getBytes(StandardCharsets.UTF_8));
  }

  private Optional<String> kropp(MethodInvocation kalt) {
    var argumenter = kalt.getArguments();
    for (int i = 0; i < argumenter.length; i++) {
      if (kalt.getMethod().getParameters()[i].isAnnotationPresent(RequestBody.class)) {
        return Optional.of(skriv(argumenter[i]));
      }
    }
    return Optional.empty();
  }

  /** What a program repeats may come in another order and with other boundaries; each part is itself all the same. */
  private List<String> deler(HttpServletRequest request) {
    var type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      return List.of();
    }
    try {
      var deler = new ArrayList<String>();
      for (var del : request.getParts()) {
        if (IKKE_SKREVET.contains(del.getName())) {
          continue;
        }
        deler.add(skriv(Arrays.asList(del.getName(), del.getSubmittedFileName(), innhold(del))));
      }
      return deler.stream().sorted().toList();
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    } catch (ServletException umulig) {
      throw new IllegalStateException(umulig);
    }
  }

  private static String innhold(Part del) throws IOException {
    try (var strom = new DigestInputStream(del.getInputStream(), Fingeravtrykk.sha256())) {
      strom.transferTo(OutputStream.nullOutputStream());
      return Fingeravtrykk.av(strom.getMessageDigest());
    }
  }

  private String skriv(Object verdi) {
    try {
      return json.getObject().writeValueAsString(verdi);
    } catch (JsonProcessingException uskrivbar) {
      throw new IllegalStateException(uskrivbar);
    }
  }
}
