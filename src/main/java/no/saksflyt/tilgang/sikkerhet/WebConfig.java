package no.saksflyt.tilgang.sikkerhet;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the role check in front of every controller. */
@Configuration
class WebConfig implements WebMvcConfigurer {

  private final KreverInterceptor krever;

  WebConfig(KreverInterceptor krever) {
    this.krever = krever;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(krever).excludePathPatterns("/vendor/**", "/webjars/**", "/*.css", "/*.js", "/camunda/**");
  }
}
