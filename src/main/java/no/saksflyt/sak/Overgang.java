package no.saksflyt.sak;

/**
 * How a case ends because its work goes on in another; the code is status and outcome of the one that ends. Source of the rule: the
 * domain's outcomes.
 */
public enum Overgang {
  /** Both were about the same. */
  SLATT_SAMMEN(Relasjonstype.SLATT_SAMMEN_MED),
  /** What is left of it is done in another, often the next year's. */
  VIDEREFORT(Relasjonstype.VIDEREFORT_I),
  /** Another was given in its place. */
  ERSTATTET(Relasjonstype.ERSTATTET_AV);

  private final Relasjonstype relasjon;

  Overgang(Relasjonstype relasjon) {
    this.relasjon = relasjon;
  }

  /** @return how the case that ended stands to the one that goes on */
  Relasjonstype relasjon() {
    return relasjon;
  }

  /** @return the type of the event, on both cases */
  String hendelse() {
    return "SAK_" + name();
  }
}
