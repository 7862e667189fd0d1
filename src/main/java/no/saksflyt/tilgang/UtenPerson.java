package no.saksflyt.tilgang;

import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Lets a use case do what follows from a person's decision in cases the person may not see: nothing is told of them, and what
 * happens is the system's doing. The use case has checked the person first.
 */
public final class UtenPerson {

  private UtenPerson() {}

  /** @param arbeid what is done with no person behind it */
  public static void utfor(Runnable arbeid) {
    var foer = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    try {
      arbeid.run();
    } finally {
      SecurityContextHolder.setContext(foer);
    }
  }
}
