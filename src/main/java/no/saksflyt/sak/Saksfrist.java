package no.saksflyt.sak;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;

/** A deadline the case itself carries, for the whole of it or for one part; the date first agreed is kept beside the one in force. */
@Entity
public class Saksfrist {

  /** The reference of the deadline for the case as a whole. */
  public static final String HELE_SAKEN = "-";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String saksnummer;
  private String referanse;
  private String navn;

  @Enumerated(EnumType.STRING)
  private Fristtype fristtype;

  private LocalDate dato;
  private LocalDate opprinnelig;
  private LocalDate oppfolging;
  private String hjemmel;
  private boolean aktiv;
  @Version private long versjon;

  protected Saksfrist() {}

  Saksfrist(Saksnummer saksnummer, NySaksfrist ny) {
    this.saksnummer = saksnummer.toString();
    this.referanse = ny.referanse();
    this.navn = ny.navn();
    this.fristtype = ny.fristtype();
    this.dato = ny.dato();
    this.opprinnelig = ny.dato();
    this.oppfolging = ny.oppfolging();
    this.hjemmel = ny.hjemmel();
    this.aktiv = true;
  }

  public Saksnummer saksnummer() {
    return Saksnummer.av(saksnummer);
  }

  /** @return {@link #HELE_SAKEN} or the id of the part it is for */
  public String referanse() {
    return referanse;
  }

  public String navn() {
    return navn;
  }

  public Fristtype fristtype() {
    return fristtype;
  }

  /** @return the date in force, null only for {@link Fristtype#INGEN} */
  public LocalDate dato() {
    return dato;
  }

  /** @return the date first agreed, null when there was none */
  public LocalDate opprinnelig() {
    return opprinnelig;
  }

  /** @return when somebody looks at a case without a date again */
  public LocalDate oppfolging() {
    return oppfolging;
  }

  /** @return the ground it stands on, as it is shown */
  public String hjemmel() {
    return hjemmel;
  }

  /** @return whether it still runs: a delivered part's deadline does not */
  public boolean aktiv() {
    return aktiv;
  }

  void flytt(LocalDate nyDato, Fristtype nyType) {
    dato = Objects.requireNonNull(nyDato);
    fristtype = nyType;
    if (opprinnelig == null) {
      opprinnelig = nyDato;
    }
    oppfolging = null;
  }

  /** What an outside party's own word makes of it: another date, one where there was none, or none any more. */
  void fastsett(NySaksfrist ny) {
    navn = ny.navn();
    dato = ny.dato();
    fristtype = ny.fristtype();
    oppfolging = ny.oppfolging();
    if (opprinnelig == null) {
      opprinnelig = ny.dato();
    }
  }

  /** What comes back has a date of its own each time, agreed from the start. */
  void nyOmgang(LocalDate nyDato) {
    dato = Objects.requireNonNull(nyDato);
    opprinnelig = nyDato;
    oppfolging = null;
    if (fristtype == Fristtype.INGEN) {
      fristtype = Fristtype.EKSTERN;
    }
    aktiv = true;
  }

  void ferdig() {
    aktiv = false;
  }

  void gjenoppta() {
    aktiv = true;
  }
}
