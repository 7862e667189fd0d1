package no.saksflyt.oppdrag;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;

/** One delivery to the ministry: of the whole or of a part, once for each time it was due and each time it was returned. */
@Entity
public class Leveranse {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String saksnummer;
  private int nr;
  private String delId;
  private LocalDate frist;
  private LocalDate opprinneligFrist;
  private LocalDate levert;

  @Enumerated(EnumType.STRING)
  private Leveringsmaate maate;

  private String referanse;

  @Enumerated(EnumType.STRING)
  private Leveranseutfall utfall;

  @Enumerated(EnumType.STRING)
  private Leveranseutfall utfallOpprinnelig;

  @Enumerated(EnumType.STRING)
  private Merknad.Svar merknad;

  private LocalDate merknadDato;
  private String merknadTekst;
  @Version private long versjon;

  protected Leveranse() {}

  Leveranse(Saksnummer saksnummer, int nr, String delId) {
    this.saksnummer = saksnummer.toString();
    this.nr = nr;
    this.delId = delId;
  }

  public Saksnummer saksnummer() {
    return Saksnummer.av(saksnummer);
  }

  /** @return which time it is of one that comes back, from 1 */
  public int nr() {
    return nr;
  }

  /** @return the part that is delivered for itself, or null for the whole */
  public String delId() {
    return delId;
  }

  /** @return the last day it was due when it was delivered; before that, the day it had when its turn came */
  public LocalDate frist() {
    return frist;
  }

  /** @return the day first agreed, or null where there was none */
  public LocalDate opprinneligFrist() {
    return opprinneligFrist;
  }

  /** @return the day the ministry got it, or null as long as it has not */
  public LocalDate levert() {
    return levert;
  }

  public Leveringsmaate maate() {
    return maate;
  }

  public String referanse() {
    return referanse;
  }

  /** @return against the deadline in force when it was delivered */
  public Leveranseutfall utfall() {
    return utfall;
  }

  /** @return against the deadline first agreed */
  public Leveranseutfall utfallOpprinnelig() {
    return utfallOpprinnelig;
  }

  /** @return the ministry's word, or null until it has come */
  public Merknad.Svar merknad() {
    return merknad;
  }

  public LocalDate merknadDato() {
    return merknadDato;
  }

  public String merknadTekst() {
    return merknadTekst;
  }

  /** @return whether the ministry has it and has not sent it back */
  public boolean gjelder() {
    return levert != null && merknad != Merknad.Svar.RETUR;
  }

  void ventes(LocalDate dato) {
    frist = dato;
    opprinneligFrist = dato;
  }

  void levert(Levering levering, Leveringsfrist due) {
    levert = levering.dato();
    maate = levering.maate();
    referanse = levering.referanse();
    frist = due.frist();
    opprinneligFrist = due.opprinnelig();
    utfall = due.utfall(levert);
    utfallOpprinnelig = due.utfallOpprinnelig(levert);
  }

  void bemerket(Merknad sagt) {
    merknad = sagt.merknad();
    merknadDato = sagt.dato();
    merknadTekst = sagt.tekst();
  }
}
