package no.saksflyt.hendelse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;
import org.hibernate.annotations.Immutable;

/**
 * One thing that happened in a case. Rows are never changed or removed: a correction is a new event.
 * {@code virkning} is the day it counts from, {@code registrert} the instant the system was told: figures "as of" a day
 * and "with cut-off" are the two as parameters. {@link Hendelseslager} writes them.
 */
@Entity
@Immutable
public class Sakshendelse {

  @Id private Long id;
  private String saksnummer;
  private String type;
  private LocalDate virkning;
  private Instant registrert;
  private String hvem;
  private String forHvem;
  private String foer;
  private String etter;
  private String grunn;
  private String kilde;

  protected Sakshendelse() {}

  public Long id() {
    return id;
  }

  public Saksnummer saksnummer() {
    return Saksnummer.av(saksnummer);
  }

  /** @return the event's type, for instance {@code SAK_OPPRETTET}; its words stand under {@code hendelse.<type>} in the message files */
  public String type() {
    return type;
  }

  public LocalDate virkning() {
    return virkning;
  }

  public Instant registrert() {
    return registrert;
  }

  /** @return the person's id, or {@code system} */
  public String hvem() {
    return hvem;
  }

  /** @return the absent person it was done for, or null */
  public String forHvem() {
    return forHvem;
  }

  public String foer() {
    return foer;
  }

  public String etter() {
    return etter;
  }

  public String grunn() {
    return grunn;
  }

  /** @return where it came from: a form's id, a letter's reference, a document; or null */
  public String kilde() {
    return kilde;
  }
}
