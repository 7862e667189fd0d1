package no.saksflyt.tilskudd.ordning;

import java.time.LocalDate;

/**
 * A grant scheme. What changes from call to call stands in its versions.
 *
 * @param kode its code, also part of its calls' addresses: small letters, digits and hyphens
 * @param navn its name in bokmål
 * @param navnNn its name in nynorsk
 * @param art how it gives its money away
 * @param hjemmel the provisions and the budget text it rests on
 * @param helse whether an application tells of somebody's health: its cases are for those named on them
 * @param gyldigFra the first day it applies
 * @param gyldigTil the last day, or null
 * @param versjon counts its changes
 */
public record Ordning(
    String kode,
    String navn,
    String navnNn,
    Ordningsart art,
    String hjemmel,
    boolean helse,
    LocalDate gyldigFra,
    LocalDate gyldigTil,
    long versjon) {

  /**
   * @param nynorsk whether nynorsk is read, otherwise bokmål
   * @return its name
   */
  public String navn(boolean nynorsk) {
    return nynorsk ? navnNn : navn;
  }

  /**
   * @param dag a day
   * @return whether it applies then
   */
  public boolean gjelder(LocalDate dag) {
    return !dag.isBefore(gyldigFra) && (gyldigTil == null || !dag.isAfter(gyldigTil));
  }
}
