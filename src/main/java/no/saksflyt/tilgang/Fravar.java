package no.saksflyt.tilgang;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** A person's absence for a period, with the substitute who has the chosen groups meanwhile. */
@Entity
public class Fravar {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String person;
  private String stedfortreder;
  private LocalDate fra;
  private LocalDate til;
  private String grupper;
  private String registrertAv;
  private Instant registrert;
  private Instant avsluttet;

  protected Fravar() {}

  /**
   * @param person who is away
   * @param stedfortreder who stands in
   * @param fra first day
   * @param til last day
   * @param grupper the groups the substitute has meanwhile
   * @param registrertAv who registered it
   * @param registrert when
   */
  public Fravar(
      String person, String stedfortreder, LocalDate fra, LocalDate til, Set<String> grupper, String registrertAv, Instant registrert) {
    this.person = person;
    this.stedfortreder = stedfortreder;
    this.fra = fra;
    this.til = til;
    this.grupper = String.join(",", grupper);
    this.registrertAv = registrertAv;
    this.registrert = registrert;
  }

  public Long id() {
    return id;
  }

  public String person() {
    return person;
  }

  public String stedfortreder() {
    return stedfortreder;
  }

  public LocalDate fra() {
    return fra;
  }

  public LocalDate til() {
    return til;
  }

  public Set<String> grupper() {
    return grupper == null || grupper.isBlank() ? Set.of() : Set.of(grupper.split(","));
  }

  public String registrertAv() {
    return registrertAv;
  }

  /**
   * Ends the absence before its last day.
   *
   * @param naar the instant it ended
   */
  public void avslutt(Instant naar) {
    this.avsluttet = naar;
  }

  public boolean avsluttet() {
    return avsluttet != null;
  }
}
