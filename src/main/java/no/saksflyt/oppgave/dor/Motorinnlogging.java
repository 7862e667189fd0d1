package no.saksflyt.oppgave.dor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells the engine's web applications who is logged in. Public with an empty constructor: a filter makes it by its class name.
 * Groups and circles are put on the session afterwards, afresh at each request.
 */
public class Motorinnlogging implements AuthenticationProvider {

  @Override
  public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine motor) {
    var naa = SecurityContextHolder.getContext().getAuthentication();
    if (naa == null || !naa.isAuthenticated() || naa instanceof AnonymousAuthenticationToken) {
      return AuthenticationResult.unsuccessful();
    }
    return AuthenticationResult.successful(naa.getName());
  }

  @Override
  public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine motor) {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
  }
}
