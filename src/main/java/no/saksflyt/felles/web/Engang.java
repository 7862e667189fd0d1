package no.saksflyt.felles.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call that creates something, safe to repeat: with the header {@code Idempotency-Key} the same person's second call with the
 * same key and content gets the first one's answer and creates nothing; with other content it is refused. Put it on controller methods that answer a
 * {@code ResponseEntity}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Engang {

  /** The header that names the call. */
  String HODE = "Idempotency-Key";
}
