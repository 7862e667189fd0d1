package no.saksflyt.tilskudd.behandling;

import java.time.Instant;

/**
 * Somebody who is to assess an application.
 *
 * @param id its row
 * @param nr the number the person has among the application's assessors, from 1
 * @param person the person's id
 * @param tredje whether named because two were too far apart
 * @param oppnevnt when named
 * @param oppnevntAv by whom
 * @param levert when the assessment was delivered; null before that
 * @param samlet the assessment in words, or null before that
 * @param utgaatt when the person left, with the points; null for one who counts
 * @param utgaattGrunn why, or null
 */
public record Vurderer(
    long id,
    int nr,
    String person,
    boolean tredje,
    Instant oppnevnt,
    String oppnevntAv,
    Instant levert,
    String samlet,
    Instant utgaatt,
    String utgaattGrunn) {

  /** @return whether the points count */
  public boolean teller() {
    return utgaatt == null && levert != null;
  }

  /** @return whether the assessment is still to be delivered */
  public boolean gjenstaar() {
    return utgaatt == null && levert == null;
  }
}
