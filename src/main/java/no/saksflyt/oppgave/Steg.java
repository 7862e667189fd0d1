package no.saksflyt.oppgave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a service task's bean reads and writes of the process's variables; a test compares it with what happens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Steg {

  /** @return variables it reads */
  String[] leser() default "saksnummer";

  /** @return variables it writes, which models can route on */
  Skriver[] skriver() default {};

  /** @return BPMN error codes it can end with */
  String[] feil() default {};
}
