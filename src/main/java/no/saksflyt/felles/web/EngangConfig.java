package no.saksflyt.felles.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts {@link Engangskall} round every method marked {@link Engang}, and {@link Engangsskjema} in every form of a page. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class EngangConfig {

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Engangslager engangslager(ObjectProvider<JdbcClient> jdbc, ObjectProvider<Clock> klokke) {
    return new Engangslager(jdbc, klokke);
  }

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Engangsavtrykk engangsavtrykk(ObjectProvider<ObjectMapper> json) {
    return new Engangsavtrykk(json);
  }

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static DefaultPointcutAdvisor engang(
      Engangslager lager,
      Engangsavtrykk avtrykk,
      ObjectProvider<PlatformTransactionManager> transaksjoner,
      ObjectProvider<ObjectMapper> json) {
    return new DefaultPointcutAdvisor(
        AnnotationMatchingPointcut.forMethodAnnotation(Engang.class), new Engangskall(lager, avtrykk, transaksjoner, json));
  }

  /** The pages know one such bean only, by its name, and it is the one that adds the token against forgery. */
  @Bean
  static BeanPostProcessor engangsskjema() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bonne, String navn) {
        return bonne instanceof RequestDataValueProcessor vern ? new Engangsskjema(vern) : bonne;
      }
    };
  }
}
