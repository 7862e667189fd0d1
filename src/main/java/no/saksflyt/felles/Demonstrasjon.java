package no.saksflyt.felles;

import java.util.List;

/**
 * Present as a bean only while the application runs as the demonstration: pages then carry the banner,
 * and the login page offers the demonstration's people.
 */
public interface Demonstrasjon {

  /**
   * Somebody to sign in as.
   *
   * @param brukernavn user id
   * @param passord the demonstration's password, shown openly
   * @param navn the person's name
   * @param rolle what this person does, in words
   */
  record Demobruker(String brukernavn, String passord, String navn, String rolle) {
  }

  /** @return everybody one can sign in as, in the order they are shown */
  List<Demobruker> brukere();
}
