package no.saksflyt.oppdrag.rapport;

/**
 * The main figures of a report, each counted by one query over what was registered of the year's assignments up to a moment and
 * holds on the cut-off. The words stand under {@code rapport.tall.<name>}.
 */
enum Hovedtall {
  OPPDRAG("1 = 1"),
  LEVERT("t.levert is not null"),
  LEVERT_I_TIDE("t.leveringsutfall = 'LEVERT_I_TIDE'"),
  LEVERT_FOR_SENT("t.leveringsutfall = 'LEVERT_FOR_SENT'"),
  LEVERT_ETTER_OPPRINNELIG("t.opprinneligutfall = 'LEVERT_FOR_SENT'"),
  I_ARBEID("t.levert is null and t.utfall is null"),
  OVER_FRIST("t.levert is null and t.utfall is null and t.frist < :dato"),
  VIDEREFORT("t.levert is null and t.utfall = 'VIDEREFORT'"),
  ERSTATTET("t.levert is null and t.utfall = 'ERSTATTET'"),
  SLATT_SAMMEN("t.levert is null and t.utfall = 'SLATT_SAMMEN'"),
  BORTFALT("t.levert is null and t.utfall = 'BORTFALT'"),
  TRUKKET("t.levert is null and t.utfall = 'TRUKKET'");

  private final String vilkaar;

  Hovedtall(String vilkaar) {
    this.vilkaar = vilkaar;
  }

  String vilkaar() {
    return vilkaar;
  }
}
