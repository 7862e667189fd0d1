package no.saksflyt.prosess.uttrykk;

import java.util.Optional;

/** What an expression may be made of in one place. */
public interface Grammatikk {

  /**
   * @param uttrykk a text that may hold expressions
   * @return what is wrong with it, empty when it keeps to the grammar
   */
  Optional<Grammatikkbrudd> brudd(String uttrykk);

  /**
   * @param tekst any text
   * @return whether the engine would compute something in it
   */
  static boolean erUttrykk(String tekst) {
    return tekst != null && (tekst.contains("${") || tekst.contains("#{"));
  }
}
