package no.saksflyt.sak;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import no.saksflyt.felles.Saksnummer;

/** What somebody wrote on a case. A note is never changed or removed: a correction is a new note. */
@Entity
public class Saksnotat {

  /** The most characters a note can have. */
  public static final int MAKS = 4_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String saksnummer;
  private String tekst;
  private String hvem;
  private Instant opprettet;

  protected Saksnotat() {}

  Saksnotat(Saksnummer saksnummer, String tekst, String hvem, Instant opprettet) {
    this.saksnummer = saksnummer.toString();
    this.tekst = tekst;
    this.hvem = hvem;
    this.opprettet = opprettet;
  }

  public Long id() {
    return id;
  }

  public String tekst() {
    return tekst;
  }

  /** @return the id of the person who wrote it */
  public String hvem() {
    return hvem;
  }

  public Instant opprettet() {
    return opprettet;
  }
}
