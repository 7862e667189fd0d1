package no.saksflyt.prosess.uttrykk;

import java.util.Collection;
import java.util.List;

/**
 * What an expression holds that it must not.
 *
 * @param art the kind of breach
 * @param del the part of the expression it is about
 * @param mulige names that would have been allowed there, for a suggestion
 */
public record Grammatikkbrudd(Art art, String del, Collection<String> mulige) {

  /** Kinds of breach, each with texts of its own in the findings. */
  public enum Art {
    SYNTAKS,
    BONNE,
    METODE,
    ARGUMENTER,
    KJEDE,
    FUNKSJON,
    VARIABEL,
    MOTOR
  }

  static Grammatikkbrudd av(Art art, String del) {
    return new Grammatikkbrudd(art, del, List.of());
  }
}
