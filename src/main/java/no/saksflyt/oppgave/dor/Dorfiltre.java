package no.saksflyt.oppgave.dor;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Map;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the logged-in person, with the rights of this moment, behind every call to the engine. */
@Configuration
class Dorfiltre {

  /** After Spring Security (whose filter has order -100) and before the engine's own filters' work. */
  private static final int FORST = 201;

  @Bean
  FilterRegistrationBean<Filter> innlogging() {
    var filter = new FilterRegistrationBean<Filter>(new ContainerBasedAuthenticationFilter());
    filter.setInitParameters(Map.of("authentication-provider", Motorinnlogging.class.getName()));
    filter.setOrder(FORST);
    filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    filter.setName("motorinnlogging");
    return filter;
  }

  /** The web applications keep groups and circles in the session until logout: written anew here, a change holds at once. */
  @Bean
  FilterRegistrationBean<Filter> friskeRettigheter(Innlogget innlogget) {
    var filter =
        new FilterRegistrationBean<Filter>(
            (request, response, kjede) -> {
              var okt = ((HttpServletRequest) request).getSession(false);
              if (okt != null) {
                innlogget.hvisNoen().ifPresent(naa -> friskOpp(AuthenticationUtil.getAuthsFromSession(okt), naa));
              }
              kjede.doFilter(request, response);
            });
    filter.setOrder(FORST + 1);
    filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    filter.setName("friskeRettigheter");
    return filter;
  }

  private static void friskOpp(
      org.camunda.bpm.webapp.impl.security.auth.Authentications paalogginger, Rettigheter naa) {
    for (var paalogging : paalogginger.getAuthentications()) {
      paalogging.setGroupIds(new ArrayList<>(naa.grupper()));
      paalogging.setTenantIds(new ArrayList<>(naa.kretser()));
    }
  }

  /** Our pages and both programming interfaces: the engine checks the person's rights there too. */
  @Bean
  FilterRegistrationBean<Filter> personBakKallet(Innlogget innlogget, IdentityService identitet) {
    var filter =
        new FilterRegistrationBean<Filter>(
            (request, response, kjede) -> {
              try {
                innlogget
                    .hvisNoen()
                    .ifPresent(
                        naa ->
                            identitet.setAuthentication(
                                naa.person(), new ArrayList<>(naa.grupper()), new ArrayList<>(naa.kretser())));
                kjede.doFilter(request, response);
              } finally {
                identitet.clearAuthentication();
              }
            });
    filter.setOrder(FORST + 2);
    filter.addUrlPatterns("/*");
    filter.setName("personBakKallet");
    return filter;
  }
}
