package no.saksflyt.sak;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import org.springframework.data.domain.Persistable;

/**
 * A case of any family: number, title, who owns it and how it stands. What belongs to a family stands in the family's aggregate
 * with the same number; what hangs on the case points to it, so that a note never collides with a completed step.
 */
@Entity
public class Sak implements Persistable<String> {

  /** Outcome of a case that should never have been made: it counts in no figure. */
  public static final String FEILREGISTRERT = "FEILREGISTRERT";

  /** Status and outcome of a case whose work goes on under another number. */
  public static final String SLATT_SAMMEN = "SLATT_SAMMEN";

  @Id private String saksnummer;
  private String type;
  private String tittel;
  private String skjermetTittel;
  private String maal;
  private String status;
  private boolean aapen;
  private String krets;
  private String enhet;
  private String eier;
  private Instant opprettet;
  private String opprettetAv;
  private Instant avsluttet;
  private String utfall;
  private String erstattetAv;
  @Version private long versjon;
  @Transient private boolean ny;

  protected Sak() {}

  Sak(Saksnummer saksnummer, NySak ny, Instant opprettet, String opprettetAv) {
    this.saksnummer = saksnummer.toString();
    this.type = ny.type();
    this.tittel = ny.tittel();
    this.skjermetTittel = ny.skjermetTittel();
    this.maal = ny.maal();
    this.status = ny.status();
    this.enhet = ny.enhet();
    this.aapen = true;
    this.opprettet = opprettet;
    this.opprettetAv = opprettetAv;
    this.ny = true;
  }

  public Saksnummer saksnummer() {
    return Saksnummer.av(saksnummer);
  }

  /** @return the family's code, for instance {@code OPPDRAG} */
  public String type() {
    return type;
  }

  public String tittel() {
    return tittel;
  }

  /** @return the title for those who may know that the case exists but not what it is about, or null */
  public String skjermetTittel() {
    return skjermetTittel;
  }

  public String maal() {
    return maal;
  }

  /** @return the family's status code; its words stand under {@code status.<type>.<code>} in the message files */
  public String status() {
    return status;
  }

  public boolean aapen() {
    return aapen;
  }

  /** @return the circle of those who may see it; null for an open case */
  public String krets() {
    return krets;
  }

  public String enhet() {
    return enhet;
  }

  public String eier() {
    return eier;
  }

  public Instant opprettet() {
    return opprettet;
  }

  public String opprettetAv() {
    return opprettetAv;
  }

  public Instant avsluttet() {
    return avsluttet;
  }

  public String utfall() {
    return utfall;
  }

  /** @return the case its work goes on in, or null */
  public String erstattetAv() {
    return erstattetAv;
  }

  void begrens(String nyKrets) {
    krets = nyKrets;
  }

  void settStatus(String nyStatus) {
    krevAapen();
    status = nyStatus;
  }

  void settEnhet(String nyEnhet) {
    krevAapen();
    enhet = nyEnhet;
  }

  void settEier(String nyEier) {
    krevAapen();
    eier = nyEier;
  }

  void settTittel(String nyTittel, String nyttMaal) {
    krevAapen();
    tittel = nyTittel;
    maal = nyttMaal;
  }

  void avslutt(String sluttstatus, String nyttUtfall, Instant naar) {
    krevAapen();
    status = sluttstatus;
    utfall = nyttUtfall;
    avsluttet = naar;
    aapen = false;
  }

  void gaarOver(Saksnummer annen, Overgang overgang, Instant naar) {
    avslutt(overgang.name(), overgang.name(), naar);
    erstattetAv = annen.toString();
  }

  void gjenaapne(String nyStatus) {
    if (aapen) {
      throw new Konflikt("feil.sak.erAapen", saksnummer);
    }
    status = nyStatus;
    utfall = null;
    avsluttet = null;
    erstattetAv = null;
    aapen = true;
  }

  private void krevAapen() {
    if (!aapen) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
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
