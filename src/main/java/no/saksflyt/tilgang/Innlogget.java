package no.saksflyt.tilgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Transaksjonsminne;
import no.saksflyt.hendelse.Hendelse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The person behind the current call, with the rights of this moment. */
@Component
public class Innlogget {

  private static final String I_KALLET = Innlogget.class.getName();
  private static final String PORTALLOGIN = "ROLE_" + Roller.PORTAL;

  private final Rettighetsregister register;
  private final Clock klokke;

  Innlogget(Rettighetsregister register, Clock klokke) {
    this.register = register;
    this.klokke = klokke;
  }

  /** Whose rights a transaction has read, and as of which day. */
  private record Sporsmaal(String person, LocalDate dag) {}

  /** @return the person's rights, or empty where no person is behind the call (a job, start-up) */
  public Optional<Rettigheter> hvisNoen() {
    return navn().map(this::rettigheter);
  }

  private static Optional<String> navn() {
    return paalogget().filter(naa -> !utenfra(naa)).map(Authentication::getName);
  }

  private static Optional<Authentication> paalogget() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(naa -> naa.isAuthenticated() && !(naa instanceof AnonymousAuthenticationToken));
  }

  /**
   * @param naa a login
   * @return whether it is of somebody from outside ({@link Roller#PORTAL}), who is no person of the house whatever the name
   */
  public static boolean utenfra(Authentication naa) {
    return naa != null && naa.getAuthorities().stream().anyMatch(a -> PORTALLOGIN.equals(a.getAuthority()));
  }

  /** @return the login of somebody from outside behind the current call, or empty */
  public Optional<Authentication> utenfra() {
    return paalogget().filter(Innlogget::utenfra);
  }

  /** Read once for each request or transaction: both ask many times, and within one click the answer must not change. */
  private Rettigheter rettigheter(String person) {
    var request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return Transaksjonsminne.husk(new Sporsmaal(person, LocalDate.now(klokke)), () -> register.naa(person));
    }
    if (request.getAttribute(I_KALLET, RequestAttributes.SCOPE_REQUEST) instanceof Rettigheter kjent
        && kjent.person().equals(person)) {
      return kjent;
    }
    var lest = register.naa(person);
    request.setAttribute(I_KALLET, lest, RequestAttributes.SCOPE_REQUEST);
    return lest;
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
    Transaksjonsminne.glem(Sporsmaal.class);
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.removeAttribute(I_KALLET, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** @return the person's id, or {@code system} where none is behind the call */
  public String id() {
    return navn().orElse(Hendelse.SYSTEM);
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

  /**
   * As {@link #krev}, for a use case that jobs and delegates call too: where no person is behind the call, what happens follows
   * from what somebody was allowed to do.
   *
   * @param roller roles of which the person must have one
   * @throws IkkeTillatt when there is a person who has none of them
   */
  public void krevAvPerson(String... roller) {
    if (navn().isPresent()) {
      krev(roller);
    }
  }
}
