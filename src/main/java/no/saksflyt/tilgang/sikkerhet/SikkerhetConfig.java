package no.saksflyt.tilgang.sikkerhet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
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

  /** Programs: Basic authentication or a session; without either 401 and no redirect to a page. */
  @Bean
  @Order(1)
  SecurityFilterChain programmer(HttpSecurity http) throws Exception {
    return http.securityMatcher(r -> under(r, "/engine-rest") || under(r, "/api") || under(r, "/modeler"))
        .authorizeHttpRequests(a -> a.anyRequest().authenticated())
        .httpBasic(b -> b.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
        .exceptionHandling(x -> x.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
        // A session's call needs our token; a Basic header cannot be forged from another site.
        .csrf(c -> c.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()).ignoringRequestMatchers(SikkerhetConfig::medBasic))
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
            || under(r, "/webjars") || under(r, "/klage") || sti(r).matches("/[a-z-]+\\.(css|js|svg|ico)");
    return http.authorizeHttpRequests(
            a ->
                a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(aapent)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(f -> f.loginPage("/login").defaultSuccessUrl("/", false))
        .exceptionHandling(
            x ->
                x.defaultAuthenticationEntryPointFor(
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
