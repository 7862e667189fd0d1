package no.saksflyt.brev;

import java.util.List;

/**
 * A kind of letter.
 *
 * @param kode its code, also the first part of its templates' names
 * @param navn what people call it
 * @param underretter whether it tells the party of the decision, so that the deadline to complain runs from it
 * @param felter what only this letter says, in the order it is asked for
 */
public record Brevtype(String kode, String navn, boolean underretter, List<Felt> felter) {

  public Brevtype {
    felter = List.copyOf(felter);
  }

  /**
   * Something to be filled in for each letter.
   *
   * @param nokkel the name templates refer to it by
   * @param ledetekst its label
   * @param eksempelNb what stands in it where the letter is shown as an example in bokmål
   * @param eksempelNn the same in nynorsk
   * @param lang whether it holds paragraphs
   */
  public record Felt(String nokkel, String ledetekst, String eksempelNb, String eksempelNn, boolean lang) {}
}
