package no.saksflyt.frist;

import java.util.List;

/** Hands over the rule sets as they stand at this moment. */
@FunctionalInterface
public interface Regelverkskilde {

  /** @return every rule set, those that are not in force too */
  List<Regelverk> alle();
}
