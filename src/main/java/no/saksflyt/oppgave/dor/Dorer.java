package no.saksflyt.oppgave.dor;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Tilgangslogg;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the answer filter and the door guard before both of the engine's interfaces, once the person is known. */
@Configuration
class Dorer {

  /** After Spring Security, before everything of the engine's. */
  private static final int YTTERST = 190;

  @Bean
  FilterRegistrationBean<Filter> feilfilter(Problemsvar svar, Motorfeil motorfeil) {
    return registrert(new Feilfilter(svar, motorfeil), YTTERST, "feilfilter");
  }

  @Bean
  FilterRegistrationBean<Filter> dorvakt(Innlogget innlogget, Tilgangslogg logg, ObjectMapper json) {
    return registrert(new Dorvakt(innlogget, logg, json), YTTERST + 1, "dorvakt");
  }

  private static FilterRegistrationBean<Filter> registrert(Filter filter, int orden, String navn) {
    var registrering = new FilterRegistrationBean<>(filter);
    registrering.setOrder(orden);
    registrering.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
    registrering.setName(navn);
    return registrering;
  }
}
