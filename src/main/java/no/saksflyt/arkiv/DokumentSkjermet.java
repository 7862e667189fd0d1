package no.saksflyt.arkiv;

import no.saksflyt.felles.IkkeFunnet;

/** The document tells of a case that has been restricted since, and is not for this person. */
public class DokumentSkjermet extends IkkeFunnet {

  private final String sti;

  DokumentSkjermet(String sti) {
    super("feil.arkiv.dokument.skjermet", sti);
    this.sti = sti;
  }

  /** @return where the person reads what is left of it, a path inside our pages */
  public String sti() {
    return sti;
  }
}
