package no.saksflyt.oppdrag.register;

import java.time.LocalDate;

/**
 * One change, or one printed total, of an appropriation. Amounts are in øre.
 *
 * @param ar the budget year
 * @param kapPost {@code 671/21}
 * @param navn the post's name, or null
 * @param endringOre the change, negative for a reduction, or null
 * @param totalOre the total as the letter prints it, or null
 * @param beregnetOre the total before and the change together; null where nothing is known before
 * @param avvikOre the printed total less the computed one; null where they agree or one of them is missing
 * @param gjelder false for what stands in a letter that was replaced
 * @param brev the letter
 * @param brevDato its date, or null
 * @param saksnummer the letter's case
 */
public record Bevilgningsrad(
    int ar,
    String kapPost,
    String navn,
    Long endringOre,
    Long totalOre,
    Long beregnetOre,
    Long avvikOre,
    boolean gjelder,
    String brev,
    LocalDate brevDato,
    String saksnummer) {

  /**
   * @param foer the total in force before it, or null where none is known
   * @return the same with what that total and the change come to, and how far the print is from it
   */
  Bevilgningsrad regnetFra(Long foer) {
    var beregnet = foer == null || endringOre == null ? null : Long.valueOf(foer + endringOre);
    var avvik = beregnet == null || totalOre == null || beregnet.equals(totalOre) ? null : Long.valueOf(totalOre - beregnet);
    return new Bevilgningsrad(
        ar, kapPost, navn, endringOre, totalOre, beregnet, avvik, gjelder, brev, brevDato, saksnummer);
  }

  /** @return the total from here on: the printed one stands, whatever it should have been; null where neither is known */
  Long gjeldendeOre() {
    return totalOre != null ? totalOre : beregnetOre;
  }

  boolean sammePost(Bevilgningsrad annen) {
    return annen != null && ar == annen.ar && kapPost.equals(annen.kapPost);
  }
}
