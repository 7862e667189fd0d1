package no.saksflyt.oppdrag.departement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;

/**
 * Something we ask or tell the ministry about an assignment, and what it answered. A refused deviation keeps its row: what is
 * proposed next is a row of its own.
 */
@Entity
public class Henvendelse {

  /** What it is. */
  public enum Slag {
    SPORSMAL,
    AVVIK
  }

  /** How far it has come. */
  public enum Tilstand {
    /** Being written or approved; the ministry has not got it. */
    UTKAST,
    /** With the ministry, which has not answered. */
    SENDT,
    BESVART,
    /** Nobody waits for an answer: none was asked for, or the case ended first. */
    AVSLUTTET
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String saksnummer;

  @Enumerated(EnumType.STRING)
  private Slag slag;

  @Enumerated(EnumType.STRING)
  private Tilstand tilstand;

  private String tekst;

  @Enumerated(EnumType.STRING)
  private Forslag forslag;

  private String tiltak;
  private LocalDate nyFrist;
  private String gjelder;
  private String returgrunn;
  private Instant opprettet;
  private String opprettetAv;
  private LocalDate sendt;
  private String referanse;
  private LocalDate svarfrist;
  private LocalDate svarDato;

  @Enumerated(EnumType.STRING)
  private Avviksvar svar;

  private String svarTekst;
  // Named otherwise than its column: JPA takes svarFrist and svarfrist for one.
  @Column(name = "svar_frist")
  private LocalDate innvilgetFrist;
  private String svarKilde;
  @Version private long versjon;

  protected Henvendelse() {}

  Henvendelse(Saksnummer saksnummer, Slag slag, String tekst, Instant opprettet, String opprettetAv) {
    this.saksnummer = saksnummer.toString();
    this.slag = slag;
    this.tilstand = Tilstand.UTKAST;
    this.tekst = tekst;
    this.opprettet = opprettet;
    this.opprettetAv = opprettetAv;
  }

  public long id() {
    return id;
  }

  public Saksnummer saksnummer() {
    return Saksnummer.av(saksnummer);
  }

  public Slag slag() {
    return slag;
  }

  public Tilstand tilstand() {
    return tilstand;
  }

  /** @return the question, or the deviation in words; null while nobody has described it */
  public String tekst() {
    return tekst;
  }

  /** @return what a deviation proposes, or null */
  public Forslag forslag() {
    return forslag;
  }

  /** @return the measures proposed for a deviation, or null */
  public String tiltak() {
    return tiltak;
  }

  /** @return the deadline proposed, or null */
  public LocalDate nyFrist() {
    return nyFrist;
  }

  /** @return reference of the deadline a deviation is about; null for the whole assignment's */
  public String gjelder() {
    return gjelder;
  }

  /** @return why a leader last sent it back, or null */
  public String returgrunn() {
    return returgrunn;
  }

  public Instant opprettet() {
    return opprettet;
  }

  public String opprettetAv() {
    return opprettetAv;
  }

  /** @return the day the ministry got it, or null */
  public LocalDate sendt() {
    return sendt;
  }

  /** @return the reference it was sent under, or null */
  public String referanse() {
    return referanse;
  }

  /** @return the day we asked for an answer by, or null */
  public LocalDate svarfrist() {
    return svarfrist;
  }

  /** @return the day of the answer, or null */
  public LocalDate svarDato() {
    return svarDato;
  }

  /** @return what the ministry decided of a deviation, or null */
  public Avviksvar svar() {
    return svar;
  }

  public String svarTekst() {
    return svarTekst;
  }

  /** @return the deadline the ministry gave, or null */
  public LocalDate svarFrist() {
    return innvilgetFrist;
  }

  /** @return where the answer stands: a letter's reference, a meeting's minutes; at most 200 characters */
  public String svarKilde() {
    return svarKilde;
  }

  /** @return whether the ministry has it and has not answered */
  public boolean venter() {
    return tilstand == Tilstand.SENDT;
  }

  void gjelder(String fristreferanse) {
    gjelder = fristreferanse;
  }

  void beskrevet(Avviksbeskrivelse beskrivelse) {
    tekst = beskrivelse.avvik();
    forslag = beskrivelse.forslag();
    tiltak = beskrivelse.tiltak();
    nyFrist = beskrivelse.nyFrist();
    gjelder = beskrivelse.gjelder();
    returgrunn = null;
  }

  void returnert(String grunn) {
    returgrunn = grunn;
  }

  void sendt(Utsending utsending) {
    sendt = utsending.dato();
    referanse = utsending.referanse();
    svarfrist = utsending.svarfrist();
    tilstand = Tilstand.SENDT;
  }

  void besvart(Svar gitt) {
    svarDato = gitt.dato();
    svar = gitt.avgjorelse();
    svarTekst = gitt.tekst();
    innvilgetFrist = gitt.nyFrist();
    svarKilde = gitt.kilde();
    tilstand = Tilstand.BESVART;
  }

  void avsluttet() {
    tilstand = Tilstand.AVSLUTTET;
  }
}
