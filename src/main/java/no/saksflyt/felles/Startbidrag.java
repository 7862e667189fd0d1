package no.saksflyt.felles;

import java.util.List;
import java.util.Set;

/**
 * What a room adds to the start page. Implement it as a bean; {@code @Order} decides where the cards stand.
 */
public interface Startbidrag {

  /**
   * @param personId who is signed in
   * @param roller this person's group ids, without prefix
   * @return the cards this person has use for, in order; empty when there is none
   */
  List<Startkort> startkort(String personId, Set<String> roller);
}
