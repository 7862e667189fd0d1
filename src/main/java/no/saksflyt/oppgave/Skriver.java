package no.saksflyt.oppgave;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A process variable a service task's bean writes for the model to route on. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Skriver {

  /** @return the variable */
  String navn();

  /** @return the texts it can become; none when it is true or false */
  String[] verdier() default {};
}
