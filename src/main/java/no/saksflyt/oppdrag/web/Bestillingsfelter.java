package no.saksflyt.oppdrag.web;

import java.util.List;
import java.util.stream.Stream;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.oppdrag.Bestilling;

/** What the coordinator has written of who asked for an assignment that stands in no letter, as it was written. */
class Bestillingsfelter {

  private String bestiller;
  private String maate;
  private String dato;
  private String referanse;

  /** @return whether nothing is written: the assignment stands in a letter */
  boolean tom() {
    return Stream.of(bestiller, maate, dato, referanse).allMatch(Oppdragsskjema::erTom);
  }

  /**
   * @param feil takes what must be a date and is none
   * @return what was written
   */
  Bestilling tilBestilling(List<Feltfeil> feil) {
    var dag = Oppdragsskjema.dato("bestilling.dato", "Når det ble bestilt", dato, feil);
    return new Bestilling(
        bestiller, Oppdragsskjema.erTom(maate) ? null : maate, dag, Oppdragsskjema.erTom(referanse) ? null : referanse);
  }

  public String getBestiller() {
    return bestiller;
  }

  public void setBestiller(String bestiller) {
    this.bestiller = bestiller;
  }

  public String getMaate() {
    return maate;
  }

  public void setMaate(String maate) {
    this.maate = maate;
  }

  public String getDato() {
    return dato;
  }

  public void setDato(String dato) {
    this.dato = dato;
  }

  public String getReferanse() {
    return referanse;
  }

  public void setReferanse(String referanse) {
    this.referanse = referanse;
  }
}
