package no.saksflyt.oppdrag.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;

/** Something an assignment is to have reached by a day. */
@Entity
public class Milepael implements Planrad {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String saksnummer;
  private String navn;
  private LocalDate dato;
  private boolean hoved;
  private LocalDate naadd;
  @Version private long versjon;

  protected Milepael() {}

  Milepael(Saksnummer saksnummer) {
    this.saksnummer = saksnummer.toString();
  }

  public Long id() {
    return id;
  }

  public String navn() {
    return navn;
  }

  public LocalDate dato() {
    return dato;
  }

  /** @return whether it is one of the main ones, which reports and time lines show */
  public boolean hoved() {
    return hoved;
  }

  /** @return the day it was reached, or null */
  public LocalDate naadd() {
    return naadd;
  }

  @Override
  public long versjon() {
    return versjon;
  }

  @Override
  public Saksnummer sak() {
    return Saksnummer.av(saksnummer);
  }

  void er(String nyttNavn, LocalDate nyDato, boolean hovedmilepael) {
    navn = nyttNavn;
    dato = nyDato;
    hoved = hovedmilepael;
  }

  void naadd(LocalDate dag) {
    naadd = dag;
  }
}
