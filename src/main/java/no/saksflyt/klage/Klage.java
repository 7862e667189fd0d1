package no.saksflyt.klage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.vedtak.Klagerolle;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.Vedtak;
import org.springframework.data.domain.Persistable;

/** A complaint on a decision. Shares its case's number; what somebody found of it at each step stands here, the order does not. */
@Entity
public class Klage implements Persistable<String> {

  @Id private String saksnummer;
  private long vedtak;
  private String vedtakssak;
  private Long vedtakspart;
  private long klager;
  private String regelverk;

  @Enumerated(EnumType.STRING)
  private Klagerolle rolle;

  private LocalDate sendt;
  private LocalDate mottatt;
  private Instant registrert;

  @Enumerated(EnumType.STRING)
  private Klagekanal kanal;

  private String tekst;
  private String onsketEndring;
  private boolean signert;
  private boolean oppsettendeVirkning;
  @Embedded private Formkravsvar formkrav;
  private String mangler;
  private LocalDate utbedringsfrist;
  private String utbedring;
  private String avvisningsgrunn;
  private String hovedklage;
  @Embedded private Forberedelse forberedelse;
  private LocalDate oversendt;
  private String oversendtReferanse;
  @Embedded private Utkast utkast;
  private String returgrunn;
  @Embedded private Avgjorelse avgjorelse;
  private boolean fortalt;
  private int omgang = 1;
  private LocalDate underrettet;

  @Enumerated(EnumType.STRING)
  private Kostnader kostnader;

  @Column(name = "kostnader_ore")
  private Long kostnaderOre;

  @Version private long versjon;
  @Transient private boolean ny;

  /** What was answered to a claim for costs; the words stand under {@code klage.kostnader.<code>}. */
  public enum Kostnader {
    INGEN_KRAV,
    INNVILGET,
    DELVIS,
    AVSLATT
  }

  protected Klage() {}

  Klage(Saksnummer saksnummer, Vedtak vedtak, Long vedtakspart, long klager, Klagerolle rolle, NyKlage ny, Mottak mottak) {
    this.saksnummer = saksnummer.toString();
    this.vedtak = vedtak.id();
    this.vedtakssak = vedtak.saksnummer().toString();
    this.vedtakspart = vedtakspart;
    this.klager = klager;
    this.regelverk = mottak.regelverk();
    this.rolle = rolle;
    this.sendt = ny.sendt();
    this.mottatt = mottak.dag();
    this.registrert = mottak.registrert();
    this.kanal = ny.kanal();
    this.tekst = ny.tekst();
    this.onsketEndring = ny.onsketEndring();
    this.signert = ny.signert();
    this.oppsettendeVirkning = ny.oppsettendeVirkning();
    this.ny = true;
  }

  /**
   * When a complaint came, and the rule set that follows from it.
   *
   * @param dag the day it was received
   * @param registrert when it was recorded
   * @param regelverk code of the rule set
   */
  record Mottak(LocalDate dag, Instant registrert, String regelverk) {}

  public Saksnummer saksnummer() {
    return Saksnummer.av(saksnummer);
  }

  /** @return id of the decision complained of */
  public long vedtak() {
    return vedtak;
  }

  /** @return the case of the decision complained of */
  public Saksnummer vedtakssak() {
    return Saksnummer.av(vedtakssak);
  }

  /** @return the decision's party who complains; empty for somebody else with a legal interest in it */
  public Optional<Long> vedtakspart() {
    return Optional.ofNullable(vedtakspart);
  }

  /** @return id of the complainant among the case's parties */
  public long klager() {
    return klager;
  }

  public String regelverk() {
    return regelverk;
  }

  /** @return what the directorate is to it; empty while nobody has said who decides */
  public Optional<Klagerolle> rolle() {
    return Optional.ofNullable(rolle);
  }

  public LocalDate sendt() {
    return sendt;
  }

  public LocalDate mottatt() {
    return mottatt;
  }

  public Instant registrert() {
    return registrert;
  }

  public Klagekanal kanal() {
    return kanal;
  }

  public String tekst() {
    return tekst;
  }

  public String onsketEndring() {
    return onsketEndring;
  }

  public boolean signert() {
    return signert;
  }

  public boolean oppsettendeVirkning() {
    return oppsettendeVirkning;
  }

  public Optional<Formkravsvar> formkrav() {
    return Optional.ofNullable(formkrav);
  }

  public String mangler() {
    return mangler;
  }

  public LocalDate utbedringsfrist() {
    return utbedringsfrist;
  }

  public String utbedring() {
    return utbedring;
  }

  public String avvisningsgrunn() {
    return avvisningsgrunn;
  }

  /** @return the complaint on the same decision this one is decided together with, or empty */
  public Optional<Saksnummer> hovedklage() {
    return Optional.ofNullable(hovedklage).map(Saksnummer::av);
  }

  public Optional<Forberedelse> forberedelse() {
    return Optional.ofNullable(forberedelse);
  }

  public LocalDate oversendt() {
    return oversendt;
  }

  public String oversendtReferanse() {
    return oversendtReferanse;
  }

  public Optional<Utkast> utkast() {
    return Optional.ofNullable(utkast);
  }

  /** @return why it was last sent back, or null */
  public String returgrunn() {
    return returgrunn;
  }

  public Optional<Avgjorelse> avgjorelse() {
    return Optional.ofNullable(avgjorelse);
  }

  /** @return which time it is treated: one more each time it is opened again */
  int omgang() {
    return omgang;
  }

  public LocalDate underrettet() {
    return underrettet;
  }

  public Kostnader kostnader() {
    return kostnader;
  }

  public Long kostnaderOre() {
    return kostnaderOre;
  }

  void rolleEr(Klagerolle ny) {
    rolle = ny;
  }

  void bedtOmUtsettelse() {
    oppsettendeVirkning = true;
  }

  void vurdert(Formkravsvar svar) {
    formkrav = svar;
    mangler = null;
    utbedringsfrist = null;
    avvisningsgrunn = null;
    returgrunn = null;
  }

  void mangler(String tekst, LocalDate frist) {
    mangler = tekst;
    utbedringsfrist = frist;
    utbedring = null;
  }

  void utbedret(String svar) {
    utbedring = svar;
  }

  /** Stands for what is to be turned down, and for what was no complaint. */
  void skalIkkeProves(String grunn) {
    avvisningsgrunn = grunn;
  }

  void folger(Saksnummer annen) {
    hovedklage = annen.toString();
  }

  void skilt() {
    hovedklage = null;
  }

  void forberedt(Forberedelse svar) {
    forberedelse = svar;
    returgrunn = null;
  }

  void oversendt(LocalDate dato, String referanse) {
    oversendt = dato;
    oversendtReferanse = referanse;
  }

  /** The appellate body sent it back: it is to be prepared once more. */
  void kommetTilbake(String grunn) {
    oversendt = null;
    oversendtReferanse = null;
    forberedelse = null;
    returgrunn = grunn;
  }

  void behandlet(Utkast nytt) {
    utkast = nytt;
    returgrunn = null;
  }

  void returnert(String grunn) {
    returgrunn = grunn;
  }

  /** @throws Konflikt when it has an outcome already */
  void avgjort(Avgjorelse svar) {
    if (avgjorelse != null && avgjorelse.utfall() != null) {
      throw new Konflikt("feil.klage.avgjort", saksnummer);
    }
    avgjorelse = svar;
  }

  /** @return how it ended, the first time it is asked for; empty from then on, and while it has not ended */
  Optional<Avgjorelse> skalFortelles() {
    if (fortalt || utfall().isEmpty()) {
      return Optional.empty();
    }
    fortalt = true;
    return avgjorelse();
  }

  void underrettet(LocalDate dato) {
    underrettet = dato;
  }

  void kostnader(Kostnader svar, Long ore) {
    kostnader = svar;
    kostnaderOre = ore;
  }

  /** It is opened again, for a new round: how it ended counts no more, what was found of it is found anew. */
  void gjenaapnet() {
    omgang++;
    avgjorelse = null;
    fortalt = false;
    formkrav = null;
    mangler = null;
    utbedringsfrist = null;
    utbedring = null;
    avvisningsgrunn = null;
    forberedelse = null;
    utkast = null;
    returgrunn = null;
    hovedklage = null;
    oversendt = null;
    oversendtReferanse = null;
    underrettet = null;
    kostnader = null;
    kostnaderOre = null;
  }

  /** @return how it ended; empty while it has not */
  public Optional<Klageutfall> utfall() {
    return avgjorelse().map(Avgjorelse::utfall);
  }

  @Override
  public String getId() {
    return saksnummer;
  }

  /** The number is given, not generated: without this a save would first look for the row. */
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
