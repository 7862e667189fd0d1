package no.saksflyt.oppdrag;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import org.springframework.data.domain.Persistable;

/** An assignment: what the ministry asked for under a number of its own, and how it was delivered. Shares the case's number. */
@Entity
public class Oppdrag implements Persistable<String> {

  private static final String SKILLE = "; ";

  @Id private String saksnummer;
  private String nummer;
  private String gjeldendeNummer;
  private Integer ar;
  private String normalisertTittel;
  private String gjeldendeTittel;
  private String hovedansvar;
  private String bidragsytere;
  private boolean fou;
  private boolean forbehold;
  private String beskrivelse;
  private boolean opprinneligBrevMangler;
  private int vurdertVersjon;
  private int gjennomfortVersjon;
  private String fordelingsmerknad;
  private String returgrunn;
  private LocalDate leveringsdato;

  @Enumerated(EnumType.STRING)
  private Leveringsmaate leveringsmaate;

  private String leveringsreferanse;
  @Version private long versjon;
  @Transient private boolean ny;

  protected Oppdrag() {}

  Oppdrag(Saksnummer saksnummer, int ar, Oppdragsinnhold innhold, boolean opprinneligBrevMangler) {
    this.saksnummer = saksnummer.toString();
    this.nummer = innhold.nummer();
    this.ar = ar;
    this.opprinneligBrevMangler = opprinneligBrevMangler;
    this.vurdertVersjon = 1;
    this.gjennomfortVersjon = 1;
    this.ny = true;
    innholdEr(innhold);
    taNummer();
  }

  public Saksnummer saksnummer() {
    return Saksnummer.av(saksnummer);
  }

  /** @return the ministry's number, for instance {@code 2026-07}; null for an assignment without one */
  public String nummer() {
    return nummer;
  }

  /** @return the year of the letter that gave it; null only where nobody knows */
  public Integer ar() {
    return ar;
  }

  /** @return short name of the directorate in the lead, or null */
  public String hovedansvar() {
    return hovedansvar;
  }

  /** @return short names of the others that take part, in the order they are named */
  public List<String> bidragsytere() {
    return bidragsytere == null ? List.of() : List.of(bidragsytere.split(SKILLE));
  }

  /** @return whether all or part of it is research and development */
  public boolean fou() {
    return fou;
  }

  /** @return whether it is conditional on the Storting's budget */
  public boolean forbehold() {
    return forbehold;
  }

  /** @return the letter's own text, or null */
  public String beskrivelse() {
    return beskrivelse;
  }

  /** @return whether it is only known from a later letter that changes it */
  public boolean opprinneligBrevMangler() {
    return opprinneligBrevMangler;
  }

  /** @return the last version somebody has assessed */
  public int vurdertVersjon() {
    return vurdertVersjon;
  }

  /** @return what the coordinator wrote to the unit, or null */
  public String fordelingsmerknad() {
    return fordelingsmerknad;
  }

  /** @return why the assignment last came back to an earlier step, or null */
  public String returgrunn() {
    return returgrunn;
  }

  public LocalDate leveringsdato() {
    return leveringsdato;
  }

  public Leveringsmaate leveringsmaate() {
    return leveringsmaate;
  }

  public String leveringsreferanse() {
    return leveringsreferanse;
  }

  /** @return the last version the case has followed */
  int gjennomfortVersjon() {
    return gjennomfortVersjon;
  }

  void folger(int versjonsnummer, Oppdragsinnhold innhold) {
    gjennomfortVersjon = versjonsnummer;
    innholdEr(innhold);
  }

  private void innholdEr(Oppdragsinnhold innhold) {
    hovedansvar = innhold.hovedansvar();
    bidragsytere = innhold.bidragsytere().isEmpty() ? null : String.join(SKILLE, innhold.bidragsytere());
    fou = innhold.fou();
    forbehold = innhold.forbehold();
    beskrivelse = innhold.beskrivelse();
    normalisertTittel = Titler.normalisert(innhold.tittel());
    if (gjeldendeTittel != null) {
      gjeldendeTittel = normalisertTittel;
    }
  }

  /** The original letter has come: nothing is missing any more. */
  void opprinneligBrevFunnet() {
    opprinneligBrevMangler = false;
  }

  void vurdert(int versjonsnummer) {
    vurdertVersjon = versjonsnummer;
  }

  void fordelt(String merknad) {
    fordelingsmerknad = merknad;
    returgrunn = null;
  }

  void returnert(String grunn) {
    returgrunn = grunn;
  }

  void videre() {
    returgrunn = null;
  }

  void levert(LocalDate dato, Leveringsmaate maate, String referanse) {
    leveringsdato = dato;
    leveringsmaate = maate;
    leveringsreferanse = referanse;
  }

  /** Gives number and title free: an assignment registered by mistake must not stand in the way of the right one. */
  void frigiNummer() {
    gjeldendeNummer = null;
    gjeldendeTittel = null;
  }

  boolean harNummeret() {
    return gjeldendeNummer != null || gjeldendeTittel != null;
  }

  /** An assignment is its number; one without a number is its title within the year. */
  void taNummer() {
    gjeldendeNummer = nummer;
    gjeldendeTittel = nummer == null ? normalisertTittel : null;
  }

  String normalisertTittel() {
    return normalisertTittel;
  }

  @Override
  public String getId() {
    return saksnummer;
  }

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
