package no.saksflyt.oppdrag.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import no.saksflyt.felles.Saksnummer;
import org.springframework.data.domain.Persistable;

/** What an assignment's plan says of the whole: what it takes, whether its report is published, and who confirmed it. */
@Entity
class Oppdragsplan implements Persistable<String> {

  @Id private String saksnummer;
  private String ressurser;
  private boolean publiseres;
  private Instant bekreftet;
  private String bekreftetAv;
  @Version private long versjon;
  @Transient private boolean ny;

  protected Oppdragsplan() {}

  Oppdragsplan(Saksnummer saksnummer, boolean publiseres) {
    this.saksnummer = saksnummer.toString();
    this.publiseres = publiseres;
    this.ny = true;
  }

  String ressurser() {
    return ressurser;
  }

  boolean publiseres() {
    return publiseres;
  }

  boolean erBekreftet() {
    return bekreftet != null;
  }

  Instant bekreftet() {
    return bekreftet;
  }

  String bekreftetAv() {
    return bekreftetAv;
  }

  long versjon() {
    return versjon;
  }

  void si(String nyeRessurser, boolean skalPubliseres) {
    ressurser = nyeRessurser;
    publiseres = skalPubliseres;
  }

  void bekreft(Instant naa, String hvem) {
    bekreftet = naa;
    bekreftetAv = hvem;
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
