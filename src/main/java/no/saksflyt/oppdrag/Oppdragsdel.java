package no.saksflyt.oppdrag;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import no.saksflyt.felles.Saksnummer;

/** One part of an assignment, worked on by itself; its deadline stands among the case's deadlines under its id. */
@Entity
public class Oppdragsdel {

  /** How far a part has come. */
  public enum Status {
    AAPEN,
    UTFORT,
    RETURNERT,
    /** The ministry took it back; what was done on it is kept. */
    BORTFALT
  }

  /** The traffic light of a part's status; yellow and red say why. */
  public enum Trafikklys {
    GRONN,
    GUL,
    ROD
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String saksnummer;
  private int lopenr;
  private String navn;
  private String ansvarlig;
  private String hovedansvar;

  @Enumerated(EnumType.STRING)
  private Status status;

  private String resultat;

  @Enumerated(EnumType.STRING)
  private Trafikklys trafikklys;

  private String statusbegrunnelse;
  private String returgrunn;
  private Boolean egenLevering;
  @Version private long versjon;

  protected Oppdragsdel() {}

  Oppdragsdel(String saksnummer, int lopenr, String navn) {
    this.saksnummer = saksnummer;
    this.lopenr = lopenr;
    this.navn = navn;
    this.status = Status.AAPEN;
  }

  /** @return the case it is a part of */
  public Saksnummer saksnummer() {
    return Saksnummer.av(saksnummer);
  }

  /** @return the part's id within its assignment, as models and deadlines refer to it: {@code 1}, {@code 2} … */
  public String delId() {
    return String.valueOf(lopenr);
  }

  public String navn() {
    return navn;
  }

  /** @return who works on it, or null for the assignment's owner */
  public String ansvarlig() {
    return ansvarlig;
  }

  /** @return short name of the directorate in the lead of this part, or null for the whole's */
  public String hovedansvar() {
    return hovedansvar;
  }

  public Status status() {
    return status;
  }

  public String resultat() {
    return resultat;
  }

  public Trafikklys trafikklys() {
    return trafikklys;
  }

  public String statusbegrunnelse() {
    return statusbegrunnelse;
  }

  public String returgrunn() {
    return returgrunn;
  }

  /** @return whether the plan says that it is delivered for itself; null where its deadline decides */
  public Boolean egenLevering() {
    return egenLevering;
  }

  /** @return whether somebody still has to work on it */
  public boolean gjenstaar() {
    return status == Status.AAPEN || status == Status.RETURNERT;
  }

  /** @return whether the ministry took it back */
  public boolean bortfalt() {
    return status == Status.BORTFALT;
  }

  void ledesAv(String direktorat) {
    hovedansvar = direktorat;
  }

  void leveresForSeg(Boolean valg) {
    egenLevering = valg;
  }

  void faltBort() {
    status = Status.BORTFALT;
  }

  /** The ministry asks for it anew. */
  void kommerTilbake() {
    status = Status.AAPEN;
  }

  /** What comes back is begun afresh; what came of it last time is in the answers and on the time line. */
  void nyOmgang() {
    status = Status.AAPEN;
    resultat = null;
    trafikklys = null;
    statusbegrunnelse = null;
    returgrunn = null;
  }

  void utfort(String nyttResultat, Trafikklys lys, String begrunnelse) {
    resultat = nyttResultat;
    trafikklys = lys;
    statusbegrunnelse = begrunnelse;
    status = Status.UTFORT;
  }

  void returnert(String grunn) {
    returgrunn = grunn;
    status = Status.RETURNERT;
  }
}
