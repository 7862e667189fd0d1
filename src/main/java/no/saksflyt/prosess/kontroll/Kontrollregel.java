package no.saksflyt.prosess.kontroll;

/** One family of rules. */
interface Kontrollregel {

  /**
   * @param bunt what to check
   * @param finnes what exists outside it
   * @param funn where findings go
   */
  void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn);
}
