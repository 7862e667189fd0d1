package no.saksflyt.felles;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.springframework.data.domain.Persistable;

/** A unit of the directorate, valid for a period; a closed unit names its successor. */
@Entity
public class Enhet implements Persistable<String> {

  @Id private String id;
  private String navn;
  private String avdeling;
  private LocalDate gyldigFra;
  private LocalDate gyldigTil;
  private String etterfolger;
  @Version private long versjon;
  @Transient private boolean ny;

  protected Enhet() {}

  /**
   * @param id lower-case letters and digits only: it is part of the engine's group ids
   * @param navn name as printed
   * @param avdeling the division it belongs to, or null
   * @param gyldigFra first day
   */
  public Enhet(String id, String navn, String avdeling, LocalDate gyldigFra) {
    this.id = id;
    this.navn = navn;
    this.avdeling = avdeling;
    this.gyldigFra = gyldigFra;
    this.ny = true;
  }

  public String id() {
    return id;
  }

  public String navn() {
    return navn;
  }

  /** @return the division's name, or null for a unit outside the divisions */
  public String avdeling() {
    return avdeling;
  }

  /** @return its first day */
  public LocalDate gyldigFra() {
    return gyldigFra;
  }

  /** @return its last day, or null while no end is set */
  public LocalDate gyldigTil() {
    return gyldigTil;
  }

  /** @return the unit that took over, or null */
  public String etterfolger() {
    return etterfolger;
  }

  /** @return which of its states this is; whoever changes it says which one was looked at */
  public long versjon() {
    return versjon;
  }

  /**
   * @param dag a day
   * @return whether the unit exists on it
   */
  public boolean gjelder(LocalDate dag) {
    return !dag.isBefore(gyldigFra) && (gyldigTil == null || !dag.isAfter(gyldigTil));
  }

  /**
   * @param nyttNavn its name from now on
   * @param nyAvdeling the division it belongs to, or null
   * @param fra its first day
   */
  public void endre(String nyttNavn, String nyAvdeling, LocalDate fra) {
    navn = nyttNavn;
    avdeling = nyAvdeling;
    gyldigFra = fra;
  }

  /**
   * @param sisteDag its last day
   * @param nyEtterfolger the unit that takes over on the day after
   */
  public void leggNed(LocalDate sisteDag, String nyEtterfolger) {
    gyldigTil = sisteDag;
    etterfolger = nyEtterfolger;
  }

  @Override
  public String getId() {
    return id;
  }

  /** Its id is chosen by people: of two new units with the same one the second must not become the first. */
  @Override
  public boolean isNew() {
    return ny;
  }

  @PostLoad
  @PostPersist
  void lagret() {
    ny = false;
  }
}
