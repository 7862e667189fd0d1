package no.saksflyt.tilgang;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** That a person holds a role, in a unit or in the whole directorate, for a period. */
@Entity
public class Medlemskap {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String person;
  private String rolle;
  private String enhet;
  private LocalDate fra;
  private LocalDate til;

  protected Medlemskap() {}

  /**
   * @param person the person's id
   * @param rolle one of {@link Roller#ALLE}
   * @param enhet the unit's id; null for the whole directorate
   * @param fra first day
   * @param til last day; null for no end
   */
  public Medlemskap(String person, String rolle, String enhet, LocalDate fra, LocalDate til) {
    this.person = person;
    this.rolle = rolle;
    this.enhet = enhet;
    this.fra = fra;
    this.til = til;
  }

  String rolle() {
    return rolle;
  }

  String enhet() {
    return enhet;
  }
}
