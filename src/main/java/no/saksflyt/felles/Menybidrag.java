package no.saksflyt.felles;

import java.util.List;
import java.util.Set;

/**
 * What a room adds to the main menu. Implement it as a bean; {@code @Order} decides where the links stand.
 */
public interface Menybidrag {

  /**
   * @param roller group ids of the person who looks at the page, without prefix; empty when nobody is signed in
   * @return the links this person can use, in order; empty when there is none
   */
  List<Menypunkt> menypunkter(Set<String> roller);
}
