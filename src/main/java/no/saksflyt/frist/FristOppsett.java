package no.saksflyt.frist;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the room's calculators to the application; each is stateless and safe for many threads. */
@Configuration(proxyBeanMethods = false)
class FristOppsett {

  @Bean
  Arbeidskalender arbeidskalender() {
    return Arbeidskalender.norsk();
  }

  @Bean
  Fristberegning fristberegning(Arbeidskalender arbeidskalender) {
    return new Fristberegning(arbeidskalender);
  }

  @Bean
  Ventetid ventetid(Arbeidskalender arbeidskalender) {
    return new Ventetid(arbeidskalender);
  }
}
