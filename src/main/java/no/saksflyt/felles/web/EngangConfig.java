package no.saksflyt.felles.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts {@link Engangskall} round every method marked {@link Engang}. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class EngangConfig {

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static DefaultPointcutAdvisor engang(
      ObjectProvider<JdbcClient> jdbc,
      ObjectProvider<PlatformTransactionManager> transaksjoner,
      ObjectProvider<ObjectMapper> json,
      ObjectProvider<Clock> klokke) {
    return new DefaultPointcutAdvisor(
        AnnotationMatchingPointcut.forMethodAnnotation(Engang.class),
        new Engangskall(jdbc, transaksjoner, json, klokke));
  }
}
