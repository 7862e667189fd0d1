package no.saksflyt.oppdrag.rapport;

/**
 * The main figures of a report, each a condition on what was registered of an assignment up to a moment and holds on the cut-off.
 * The words stand under {@code rapport.tall.<name>}.
 *
 * <p>They add up: all = delivered + worked on - delivered and worked on again + what ended otherwise; delivered = in time + late.
 */
enum Hovedtall {
  OPPDRAG("1 = 1"),
  TIDLIGERE("t.ar < :ar"),
  LEVERT("t.levert is not null"),
  LEVERT_I_TIDE("t.leveringsutfall = 'LEVERT_I_TIDE'"),
  LEVERT_FOR_SENT("t.leveringsutfall = 'LEVERT_FOR_SENT'"),
  LEVERT_ETTER_OPPRINNELIG("t.opprinneligutfall = 'LEVERT_FOR_SENT'"),
  I_ARBEID("t.iarbeid"),
  OVER_FRIST("t.iarbeid and t.arbeidsfrist < :fristdag"),
  LEVERT_OG_I_ARBEID("t.levert is not null and t.iarbeid"),
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
