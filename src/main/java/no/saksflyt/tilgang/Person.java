package no.saksflyt.tilgang;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody who can log in. */
@Entity
public class Person {

  @Id private String id;
  private String fornavn;
  private String etternavn;
  private String epost;
  private String passord;
  private boolean aktiv;

  protected Person() {}

  /**
   * @param id the name the person logs in with
   * @param fornavn given name
   * @param etternavn family name
   * @param epost address for notices
   * @param passord the password, already encoded
   */
  public Person(String id, String fornavn, String etternavn, String epost, String passord) {
    this.id = id;
    this.fornavn = fornavn;
    this.etternavn = etternavn;
    this.epost = epost;
    this.passord = passord;
    this.aktiv = true;
  }

  public String id() {
    return id;
  }

  public String fornavn() {
    return fornavn;
  }

  public String etternavn() {
    return etternavn;
  }

  /** @return given and family name */
  public String navn() {
    return fornavn + " " + etternavn;
  }

  public String epost() {
    return epost;
  }

  /** @return the encoded password */
  public String passord() {
    return passord;
  }

  /** @return whether the person may log in */
  public boolean aktiv() {
    return aktiv;
  }
}
