package no.saksflyt.tilgang;

import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.IkkeTillatt;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The person behind the current call, with the rights of this moment. */
@Component
public class Innlogget {

  private static final String I_KALLET = Innlogget.class.getName();

  private final Rettighetsregister register;

  Innlogget(Rettighetsregister register) {
    this.register = register;
  }

  /** @return the person's rights, or empty where no person is behind the call (a job, start-up) */
  public Optional<Rettigheter> hvisNoen() {
    var naa = SecurityContextHolder.getContext().getAuthentication();
    if (naa == null || !naa.isAuthenticated() || naa instanceof AnonymousAuthenticationToken) {
      return Optional.empty();
    }
    // Read once for each request: a page asks many times, and within one click the answer must not change.
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null
        && request.getAttribute(I_KALLET, RequestAttributes.SCOPE_REQUEST) instanceof Rettigheter kjent
        && kjent.person().equals(naa.getName())) {
      return Optional.of(kjent);
    }
    var lest = register.naa(naa.getName());
    if (request != null) {
      request.setAttribute(I_KALLET, lest, RequestAttributes.SCOPE_REQUEST);
    }
    return Optional.of(lest);
  }

  /**
   * @return the person's rights
   * @throws IkkeTillatt where no person is behind the call
   */
  public Rettigheter naa() {
    return hvisNoen().orElseThrow(() -> new IkkeTillatt("feil.ikkeInnlogget"));
  }

  /** Whoever makes a restricted case is named in its circle by the same click, and must see it at once. */
  static void lesPaaNytt() {
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.removeAttribute(I_KALLET, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** @return the person's id, or {@code system} where none is behind the call */
  public String id() {
    return hvisNoen().map(Rettigheter::person).orElse(no.saksflyt.hendelse.Hendelse.SYSTEM);
  }

  /**
   * @param roller roles of which the person must have one
   * @return the person's rights
   * @throws IkkeTillatt when the person has none of them
   */
  public Rettigheter krev(String... roller) {
    var naa = naa();
    if (!naa.harEnAv(List.of(roller))) {
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
    return naa;
  }
}
