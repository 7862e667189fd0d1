package no.saksflyt.tilgang;

import org.springframework.security.authentication.AuthenticationProvider;

/** The logins of people from outside, whom a room of its own knows: see {@link Roller#PORTAL}. */
public interface Portalpaalogging {

  /** Where such a login is kept in the session, beside that of one of our own people. */
  String OKT = "PORTAL_SECURITY_CONTEXT";

  /** @return what checks a name and a password; a login it lets in has no other role than {@link Roller#PORTAL} */
  AuthenticationProvider kontroll();

  /**
   * @param sti the address of a programming interface, without the context path
   * @return whether such a login may come there at all; what it may do there, {@link Krever} says
   */
  boolean slipperInn(String sti);
}
