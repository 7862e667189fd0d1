package no.saksflyt.felles.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link Engangsvakt} in front of every page, after whoever asks who may. */
@Configuration
class Engangsoppsett implements WebMvcConfigurer {

  private final Engangsvakt vakt;

  Engangsoppsett(Engangsvakt vakt) {
    this.vakt = vakt;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(vakt).order(Ordered.LOWEST_PRECEDENCE);
  }
}
