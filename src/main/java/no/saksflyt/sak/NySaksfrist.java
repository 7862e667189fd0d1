package no.saksflyt.sak;

import java.time.LocalDate;
import no.saksflyt.frist.Fristtype;

/**
 * A deadline a case is to carry.
 *
 * @param referanse {@link Saksfrist#HELE_SAKEN} or a part's id
 * @param navn what is due, as shown
 * @param fristtype its kind
 * @param dato the date; null for {@link Fristtype#INGEN} alone
 * @param oppfolging when somebody looks at it again, demanded where there is no date
 * @param hjemmel the ground it stands on
 */
public record NySaksfrist(
    String referanse, String navn, Fristtype fristtype, LocalDate dato, LocalDate oppfolging, String hjemmel) {

  /**
   * @param referanse {@link Saksfrist#HELE_SAKEN} or a part's id
   * @param navn what is due, as shown
   * @param dato the date an outside party sets, or null for none
   * @param oppfolging when somebody looks at it again where there is no date
   * @return the deadline: EKSTERN, or INGEN without a date
   */
  public static NySaksfrist ekstern(String referanse, String navn, LocalDate dato, LocalDate oppfolging) {
    var uten = dato == null;
    return new NySaksfrist(
        referanse, navn, uten ? Fristtype.INGEN : Fristtype.EKSTERN, dato, uten ? oppfolging : null, null);
  }
}
