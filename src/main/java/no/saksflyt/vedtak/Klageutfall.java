package no.saksflyt.vedtak;

import java.util.Optional;

/** How a complaint ends; the words stand under {@code klageutfall.<code>} in the message files. */
public enum Klageutfall {
  TRUKKET(null),
  /** Sent back to the first instance, which must go on with it. */
  RETUR(null),
  OPPHEVET(Vedtaksstatus.OPPHEVET),
  MEDHOLD(Vedtaksstatus.ENDRET),
  DELVIS_MEDHOLD(Vedtaksstatus.ENDRET),
  STADFESTELSE(null),
  AVVIST(null),
  /** Changed to the complainant's detriment (forvaltningsloven § 34 third paragraph). */
  UGUNST(Vedtaksstatus.ENDRET),
  HENLAGT(null);

  private final Vedtaksstatus vedtaketBlir;

  Klageutfall(Vedtaksstatus vedtaketBlir) {
    this.vedtaketBlir = vedtaketBlir;
  }

  /** @return what becomes of the decision complained of; empty when it stands */
  public Optional<Vedtaksstatus> vedtaketBlir() {
    return Optional.ofNullable(vedtaketBlir);
  }

  /** @return whether the decision complained of no longer stands as it was made */
  public boolean endrer() {
    return vedtaketBlir != null;
  }
}
