package no.saksflyt.sak;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import no.saksflyt.felles.Saksnummer;

/** That one case stands to another in some way; kept once, seen from both. */
@Entity
class Saksrelasjon {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String fra;
  private String til;

  @Enumerated(EnumType.STRING)
  private Relasjonstype type;

  private String hvem;
  private Instant opprettet;

  protected Saksrelasjon() {}

  Saksrelasjon(Saksnummer fra, Saksnummer til, Relasjonstype type, String hvem, Instant opprettet) {
    this.fra = fra.toString();
    this.til = til.toString();
    this.type = type;
    this.hvem = hvem;
    this.opprettet = opprettet;
  }

  Saksnummer fra() {
    return Saksnummer.av(fra);
  }

  Saksnummer til() {
    return Saksnummer.av(til);
  }

  Relasjonstype type() {
    return type;
  }
}
