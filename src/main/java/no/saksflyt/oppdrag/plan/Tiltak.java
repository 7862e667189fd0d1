package no.saksflyt.oppdrag.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;

/** A measure with an owner and a date: against a risk, or to follow up a recommendation. */
@Entity
public class Tiltak implements Planrad {

  /** What processes, tasks and deadlines call a measure: {@code tiltak-17}. */
  public static final String REFERANSE = "tiltak-";

  /** What a measure is for. */
  public enum Slag {
    RISIKO,
    OPPFOLGING
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String saksnummer;

  @Enumerated(EnumType.STRING)
  private Slag slag;

  private Long risikoId;
  private String tekst;
  private String ansvarlig;
  private LocalDate frist;
  private boolean startet;
  private LocalDate utfort;
  private String resultat;
  @Version private long versjon;

  protected Tiltak() {}

  Tiltak(Saksnummer saksnummer) {
    this.saksnummer = saksnummer.toString();
  }

  public Long id() {
    return id;
  }

  /** @return its id as models and deadlines refer to it */
  public String referanse() {
    return REFERANSE + id;
  }

  public Slag slag() {
    return slag;
  }

  /** @return the risk it is against, or null for a follow-up */
  public Long risikoId() {
    return risikoId;
  }

  public String tekst() {
    return tekst;
  }

  public String ansvarlig() {
    return ansvarlig;
  }

  /** @return the day it was planned for; once it has begun, the case's deadline with its reference tells */
  public LocalDate frist() {
    return frist;
  }

  /** @return whether its owner has been given the task */
  public boolean startet() {
    return startet;
  }

  /** @return the day it was done, or null */
  public LocalDate utfort() {
    return utfort;
  }

  public String resultat() {
    return resultat;
  }

  @Override
  public long versjon() {
    return versjon;
  }

  @Override
  public Saksnummer sak() {
    return Saksnummer.av(saksnummer);
  }

  void er(Slag nyttSlag, Long risiko, String nyTekst, String nyAnsvarlig, LocalDate nyFrist) {
    slag = nyttSlag;
    risikoId = risiko;
    tekst = nyTekst;
    ansvarlig = nyAnsvarlig;
    frist = nyFrist;
  }

  void start() {
    startet = true;
  }

  /** Its process ended with the case. */
  void stanset() {
    startet = false;
  }

  void utfort(LocalDate dag, String nyttResultat) {
    utfort = dag;
    resultat = nyttResultat;
  }
}
