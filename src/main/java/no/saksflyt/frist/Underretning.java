package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How one party was told of a decision. All days are days in Europe/Oslo.
 *
 * @param maate how the notice went
 * @param sendt the day the letter was sent, or null while it has not been
 * @param tilgjengelig the day it could be opened digitally, or null
 * @param varslet the day the party was sent word that it lay there, or null
 * @param framme the day it is proven to have reached the party, or null
 */
public record Underretning(
    Underretningsmaate maate, LocalDate sendt, LocalDate tilgjengelig, LocalDate varslet, LocalDate framme) {

  public Underretning {
    Objects.requireNonNull(maate, "maate");
  }

  /** @return a letter by post */
  public static Underretning post(LocalDate sendt) {
    return new Underretning(Underretningsmaate.POST, sendt, null, null, null);
  }

  /** @return digital post, made available and notified the same day */
  public static Underretning digital(LocalDate varslet) {
    return new Underretning(Underretningsmaate.DIGITAL, varslet, varslet, varslet, null);
  }

  /** @return the same notice, proven to have reached the party on the day */
  public Underretning framme(LocalDate dag) {
    return new Underretning(maate, sendt, tilgjengelig, varslet, dag);
  }
}
