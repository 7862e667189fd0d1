package no.saksflyt.oppdrag;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;
import org.springframework.data.domain.Persistable;

/** An assignment: what the ministry asked for under a number of its own, and how it was delivered. Shares the case's number. */
@Entity
public class Oppdrag implements Persistable<String> {

  @Id private String saksnummer;
  private String nummer;
  private String gjeldendeNummer;
  private String fordelingsmerknad;
  private String returgrunn;
  private LocalDate leveringsdato;

  @Enumerated(EnumType.STRING)
  private Leveringsmaate leveringsmaate;

  private String leveringsreferanse;
  @Version private long versjon;
  @Transient private boolean ny;

  protected Oppdrag() {}

  Oppdrag(Saksnummer saksnummer, String nummer) {
    this.saksnummer = saksnummer.toString();
    this.nummer = nummer;
    this.gjeldendeNummer = nummer;
    this.ny = true;
  }

  public Saksnummer saksnummer() {
    return Saksnummer.av(saksnummer);
  }

  /** @return the ministry's number, for instance {@code 2026-07} */
  public String nummer() {
    return nummer;
  }

  /** @return what the coordinator wrote to the unit, or null */
  public String fordelingsmerknad() {
    return fordelingsmerknad;
  }

  /** @return why the assignment last came back to an earlier step, or null */
  public String returgrunn() {
    return returgrunn;
  }

  public LocalDate leveringsdato() {
    return leveringsdato;
  }

  public Leveringsmaate leveringsmaate() {
    return leveringsmaate;
  }

  public String leveringsreferanse() {
    return leveringsreferanse;
  }

  void fordelt(String merknad) {
    fordelingsmerknad = merknad;
    returgrunn = null;
  }

  void returnert(String grunn) {
    returgrunn = grunn;
  }

  void videre() {
    returgrunn = null;
  }

  void levert(LocalDate dato, Leveringsmaate maate, String referanse) {
    leveringsdato = dato;
    leveringsmaate = maate;
    leveringsreferanse = referanse;
  }

  /** Gives the number free: an assignment registered by mistake must not stand in the way of the right one. */
  void frigiNummer() {
    gjeldendeNummer = null;
  }

  boolean harNummeret() {
    return gjeldendeNummer != null;
  }

  void taNummer() {
    gjeldendeNummer = nummer;
  }

  @Override
  public String getId() {
    return saksnummer;
  }

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
