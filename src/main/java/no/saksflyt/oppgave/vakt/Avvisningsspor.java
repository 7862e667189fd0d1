package no.saksflyt.oppgave.vakt;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import no.saksflyt.felles.Avvisning;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Carries a refusal past the engine's own error handling, which keeps only a message, to the filter that answers. */
public final class Avvisningsspor {

  private static final String NAVN = Avvisningsspor.class.getName();

  private Avvisningsspor() {}

  /** @param avvisning what the current call is refused with */
  public static void husk(Avvisning avvisning) {
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(NAVN, avvisning, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /**
   * @param request a call to the engine's interface
   * @return what it was last refused with, if it was
   */
  public static Optional<Avvisning> i(ServletRequest request) {
    return Optional.ofNullable((Avvisning) request.getAttribute(NAVN));
  }
}
