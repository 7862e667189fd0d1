package no.saksflyt.tilskudd.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import no.saksflyt.tilgang.Portalpaalogging;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The applicants' pages have a login of their own, kept in the session beside that of our own people: neither is ever taken for
 * the other, and who logs out of one stays logged in to the other.
 */
@Configuration
class Portalsikkerhet {

  private static final String ROT = "/portal";
  private static final String INN = ROT + "/login";

  @Bean
  @Order(0)
  SecurityFilterChain portal(HttpSecurity http, Portalkontroll kontroll) throws Exception {
    var okt = new HttpSessionSecurityContextRepository();
    okt.setSpringSecurityContextKey(Portalpaalogging.OKT);
    var videre = new HttpSessionRequestCache();
    videre.setSessionAttrName("PORTAL_SAVED_REQUEST");
    videre.setMatchingRequestParameterName(null);
    videre.setRequestMatcher(r -> HttpMethod.GET.matches(r.getMethod()));
    return http.securityMatcher(r -> sti(r).equals(ROT) || sti(r).startsWith(ROT + "/"))
        .authorizeHttpRequests(
            a ->
                a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(r -> sti(r).equals(INN))
                    .permitAll()
                    .anyRequest()
                    .hasRole(Roller.PORTAL))
        .authenticationManager(new ProviderManager(kontroll.kontroll()))
        .securityContext(c -> c.securityContextRepository(okt))
        .requestCache(c -> c.requestCache(videre))
        .formLogin(f -> f.loginPage(INN).defaultSuccessUrl(ROT, false).failureUrl(INN + "?error"))
        .logout(
            l ->
                l.logoutRequestMatcher(r -> "POST".equals(r.getMethod()) && sti(r).equals(ROT + "/logout"))
                    .invalidateHttpSession(false)
                    .logoutSuccessUrl("/tilskudd"))
        .csrf(c -> c.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
        .build();
  }

  private static String sti(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
