package no.saksflyt.sak;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A person or organisation outside the directorate. It exists once; cases refer to it with a role. */
@Entity
public class Aktor {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private Aktorart art;

  private String navn;
  private String orgnr;
  private String epost;

  @Enumerated(EnumType.STRING)
  private Maalform maalform;

  @Enumerated(EnumType.STRING)
  private Kanal kanal;

  @Enumerated(EnumType.STRING)
  private Vern vern;

  private String adresse;

  @Version private long versjon;

  protected Aktor() {}

  Aktor(NyAktor ny) {
    this.art = ny.art();
    this.navn = ny.navn();
    this.orgnr = ny.orgnr();
    this.epost = ny.epost();
    this.maalform = ny.maalform();
    this.kanal = ny.kanal();
    this.vern = ny.vern();
    this.adresse = ny.adresse();
  }

  public Long id() {
    return id;
  }

  public String navn() {
    return navn;
  }
}
