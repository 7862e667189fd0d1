package no.saksflyt.tilskudd.behandling;

import java.time.Instant;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn;

/**
 * What was found of one condition in one round of the formal check.
 *
 * @param runde the round, from 1
 * @param vilkaar the condition's code in the table
 * @param navn what it is called
 * @param foreslatt what the table says
 * @param resultat what it is: the table's word, or a person's
 * @param utenRetting what it becomes when it can be mended and is not
 * @param begrunnelse why the table says so
 * @param endretGrunn why a person says otherwise, or null
 * @param endretAv id of that person, or null
 * @param endret when, or null
 */
public record Formalresultat(
    int runde,
    String vilkaar,
    String navn,
    Vilkaarsfunn.Resultat foreslatt,
    Vilkaarsfunn.Resultat resultat,
    Vilkaarsfunn.Resultat utenRetting,
    String begrunnelse,
    String endretGrunn,
    String endretAv,
    Instant endret) {

  /** @return whether a person has said otherwise than the table */
  public boolean endretAvPerson() {
    return endretAv != null;
  }

  /** @return the reason that holds */
  public String grunn() {
    return endretGrunn == null ? begrunnelse : endretGrunn;
  }
}
