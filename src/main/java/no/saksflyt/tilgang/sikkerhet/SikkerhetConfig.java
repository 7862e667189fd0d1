package no.saksflyt.tilgang.sikkerhet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Portalpaalogging;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One login for our pages, the engine's web applications and both programming interfaces. Paths are matched on the address
 * itself: string patterns see only our own servlet and would leave the engine's doors open.
 */
@Configuration
class SikkerhetConfig {

  @Bean
  PasswordEncoder passordkoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /**
   * Programs: Basic authentication or a session; without either 401 and no redirect to a page. Those who log in from outside are
   * known here too, so that they are told 403 at the doors that are not theirs.
   */
  @Bean
  @Order(1)
  SecurityFilterChain programmer(
      HttpSecurity http, UserDetailsService folk, PasswordEncoder koder, ObjectProvider<Portalpaalogging> utenfra)
      throws Exception {
    RequestMatcher ogsaaUtenfra = r -> utenfra.stream().anyMatch(p -> p.slipperInn(sti(r)));
    return http.securityMatcher(r -> under(r, "/engine-rest") || under(r, "/api") || under(r, "/modeler"))
        .authorizeHttpRequests(
            a -> a.requestMatchers(ogsaaUtenfra).authenticated().anyRequest().access(SikkerhetConfig::avHuset))
        .authenticationManager(kontroll(folk, koder, utenfra))
        .httpBasic(b -> b.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
        .exceptionHandling(x -> x.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
        // A session's call needs our token; a Basic header cannot be forged from another site, and who has neither is told 401.
        .csrf(
            c ->
                c.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                    .ignoringRequestMatchers(r -> medBasic(r) || r.getSession(false) == null))
        .headers(Customizer.withDefaults())
        .build();
  }

  /** People: a form to log in with, a session, and the engine's web applications inside it. */
  @Bean
  @Order(2)
  SecurityFilterChain mennesker(HttpSecurity http) throws Exception {
    RequestMatcher utAvMotoren =
        r -> "POST".equals(r.getMethod()) && sti(r).matches("/camunda/api/admin/auth/user/[^/]+/logout");
    RequestMatcher utAvSidene = r -> "POST".equals(r.getMethod()) && sti(r).equals("/logout");
    RequestMatcher aapent =
        r -> sti(r).equals("/login") || sti(r).equals("/error") || under(r, "/actuator/health") || under(r, "/vendor")
            || under(r, "/webjars") || under(r, "/klage") || under(r, "/tilskudd") || sti(r).matches("/[a-z-]+\\.(css|js|svg|ico)");
    return http.authorizeHttpRequests(
            a ->
                a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(aapent)
                    .permitAll()
                    .anyRequest()
                    .access(SikkerhetConfig::avHuset))
        .formLogin(f -> f.loginPage("/login").defaultSuccessUrl("/", false))
        .exceptionHandling(
            x ->
                x.accessDeniedHandler(new Skjemaredning()).defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), r -> under(r, "/camunda/api")))
        .logout(
            l ->
                l.logoutRequestMatcher(new OrRequestMatcher(utAvMotoren, utAvSidene))
                    .logoutSuccessHandler(
                        (request, response, hvem) -> {
                          if (under(request, "/camunda")) {
                            response.setStatus(HttpStatus.NO_CONTENT.value());
                          } else {
                            response.sendRedirect(request.getContextPath() + "/login?logout");
                          }
                        }))
        // The engine's web applications guard their own interface against forged calls. Whoever sends a complaint proves it by the
        // letter's code in the form, and must not lose what took longer to write than a session lasts.
        .csrf(
            c ->
                c.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                    .ignoringRequestMatchers(r -> under(r, "/camunda/api") || sti(r).equals("/klage/send")))
        .headers(h -> h.frameOptions(o -> o.sameOrigin()))
        .build();
  }

  /** Our own people are asked first: nobody of them waits for a second password to be tried. */
  private static AuthenticationManager kontroll(
      UserDetailsService folk, PasswordEncoder koder, ObjectProvider<Portalpaalogging> utenfra) {
    var ansatte = new DaoAuthenticationProvider(folk);
    ansatte.setPasswordEncoder(koder);
    return new ProviderManager(
        Stream.concat(Stream.of(ansatte), utenfra.orderedStream().map(Portalpaalogging::kontroll)).toList());
  }

  /** A login of the house: nobody from outside gets further by it than to the pages meant for them. */
  private static AuthorizationDecision avHuset(Supplier<Authentication> hvem, RequestAuthorizationContext kall) {
    var naa = hvem.get();
    var inne = naa != null && naa.isAuthenticated() && !(naa instanceof AnonymousAuthenticationToken);
    return new AuthorizationDecision(inne && !Innlogget.utenfra(naa));
  }

  private static boolean medBasic(HttpServletRequest request) {
    var hode = request.getHeader("Authorization");
    return hode != null && hode.regionMatches(true, 0, "Basic ", 0, 6);
  }

  private static boolean under(HttpServletRequest request, String rot) {
    return sti(request).equals(rot) || sti(request).startsWith(rot + "/");
  }

  private static String sti(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
