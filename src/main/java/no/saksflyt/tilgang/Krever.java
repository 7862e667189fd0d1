package no.saksflyt.tilgang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which roles may call a controller method, checked at each call against the rights of that moment. Every endpoint carries one,
 * on the method or its class: without it the call is refused and a test fails.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Krever {

  /** @return roles of which one is enough */
  String[] value() default Roller.ANSATT;

  /**
   * @return whether a person who only reads may call it although it changes something: what it changes is the person's own, as
   *     a notice marked as read
   */
  boolean egetForLeser() default false;
}
