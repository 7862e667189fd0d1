package no.saksflyt.arkiv;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of each case (arkivforskriften §§ 9 and 10): what came in, what went out, what was kept inside. Entries are never
 * changed silently and never removed: a correction is a new state with its reason, and the earlier states stay.
 */
@Service
@Transactional
public class Journal {

  private static final int MAKS_GRUNN = 1_000;

  private final SakService saker;
  private final Skriverett skriverett;
  private final Journalregister register;
  private final Dokumentregister dokumenter;
  private final Hjemler hjemler;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Journal(
      SakService saker,
      Skriverett skriverett,
      Journalregister register,
      Dokumentregister dokumenter,
      Hjemler hjemler,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.saker = saker;
    this.skriverett = skriverett;
    this.register = register;
    this.dokumenter = dokumenter;
    this.hjemler = hjemler;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Enters something in a case's journal.
   *
   * @param saksnummer the case, open or ended
   * @param ny the entry
   * @return the entry with its number
   * @throws Regelbrudd naming every field that is wrong
   * @throws IkkeFunnet when the case does not exist or is not for this person
   */
  public Journalpost foer(Saksnummer saksnummer, NyJournalpost ny) {
    saker.hent(saksnummer);
    skriverett.krev();
    var innhold = kontrollert(saksnummer, ny);
    int nr = register.settInnNy(tilstand(saksnummer, 0, 1, innhold, Journalstatus.JOURNALFORT, null));
    hendelser.registrer(
        Hendelse.av(saksnummer, "JOURNALPOST_FORT", innlogget.id()).til(navn(nr, innhold)).medKilde(kilde(nr)));
    return gjeldende(saksnummer, nr);
  }

  /**
   * Enters what the directorate sent. In a restricted case the entry bears the case's shielded title to the outside.
   *
   * @param saksnummer the case
   * @param tittel what was sent
   * @param dato the date on it, today or earlier
   * @param mottaker who got it
   * @param dokumentId the case's document, or null when it was sent outside the archive
   * @return the entry
   */
  public Journalpost foerUtgaaende(
      Saksnummer saksnummer, String tittel, LocalDate dato, String mottaker, Long dokumentId) {
    var skjermet = saker.hent(saksnummer).skjermetTittel();
    return foer(
        saksnummer, new NyJournalpost(Journaltype.U, tittel, skjermet, dato, null, null, mottaker, null, dokumentId));
  }

  /**
   * Corrects an entry.
   *
   * @param saksnummer the case
   * @param nr one of its entries
   * @param revisjon the state the person saw
   * @param ny what is to stand in it from now on
   * @param grunn why, at most 1 000 characters
   * @return the new state
   * @throws Konflikt when somebody else corrected it meanwhile
   * @throws Regelbrudd naming every field that is wrong
   * @throws no.saksflyt.felles.IkkeTillatt for others than the archive
   */
  public Journalpost rett(Saksnummer saksnummer, int nr, int revisjon, NyJournalpost ny, String grunn) {
    var foer = tilRetting(saksnummer, nr, revisjon);
    var dato = ny.journaldato() == null ? foer.innhold().journaldato() : ny.journaldato();
    var innhold = kontrollert(saksnummer, ny.journalfort(dato));
    return erstatt(
        foer, tilstand(saksnummer, nr, revisjon + 1, innhold, foer.status(), begrunnelse(grunn)), "JOURNALPOST_RETTET");
  }

  /**
   * Marks an entry as made by mistake. It stays in the journal.
   *
   * @param saksnummer the case
   * @param nr one of its entries
   * @param revisjon the state the person saw
   * @param grunn why, at most 1 000 characters
   * @return the new state
   * @throws Konflikt when somebody else corrected it meanwhile
   */
  public Journalpost utgaa(Saksnummer saksnummer, int nr, int revisjon, String grunn) {
    var foer = tilRetting(saksnummer, nr, revisjon);
    return erstatt(
        foer,
        tilstand(saksnummer, nr, revisjon + 1, foer.innhold(), Journalstatus.UTGAATT, begrunnelse(grunn)),
        "JOURNALPOST_UTGAATT");
  }

  /**
   * @param saksnummer a case
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return its entries as they stand now, newest first
   * @throws IkkeFunnet when the case does not exist or is not for this person
   */
  public Side<Journalpost> liste(Saksnummer saksnummer, int side, int antall) {
    Side.kontroller(side, antall);
    saker.hent(saksnummer);
    return register.gjeldende(saksnummer, side, antall);
  }

  /**
   * @param saksnummer a case
   * @param nr one of its entries
   * @return every state of the entry, the one in force first
   * @throws IkkeFunnet when the case has no such entry or is not for this person
   */
  public List<Journalpost> tilstander(Saksnummer saksnummer, int nr) {
    saker.hent(saksnummer);
    var alle = register.alleTilstander(saksnummer, nr);
    if (alle.isEmpty()) {
      throw new IkkeFunnet("feil.arkiv.journal.finnesIkke", nr);
    }
    return alle;
  }

  /** @return the grounds in force today, in the order of the act */
  @Transactional(readOnly = true)
  public List<Tilgangshjemmel> hjemler() {
    return hjemler.gjeldende(LocalDate.now(klokke));
  }

  /** @return whether the person behind the call may correct entries */
  public boolean kanRette() {
    return innlogget.hvisNoen().map(naa -> naa.har(Roller.ARKIV)).orElse(false);
  }

  private Journalpost tilRetting(Saksnummer saksnummer, int nr, int revisjon) {
    var foer = gjeldende(saksnummer, nr);
    innlogget.krev(Roller.ARKIV);
    if (foer.utgaatt()) {
      throw new Konflikt("feil.arkiv.journal.utgaatt", nr);
    }
    if (foer.revisjon() != revisjon) {
      throw new Konflikt("feil.endretImens");
    }
    return foer;
  }

  private Journalpost erstatt(Journalpost foer, Journalpost ny, String hendelse) {
    if (!register.erstatt(ny)) {
      throw new Konflikt("feil.endretImens");
    }
    hendelser.registrer(
        Hendelse.av(ny.saksnummer(), hendelse, innlogget.id())
            .fra(navn(foer.nr(), foer.innhold()))
            .til(navn(ny.nr(), ny.innhold()))
            .fordi(ny.grunn())
            .medKilde(kilde(ny.nr())));
    return gjeldende(ny.saksnummer(), ny.nr());
  }

  private Journalpost gjeldende(Saksnummer saksnummer, int nr) {
    return tilstander(saksnummer, nr).get(0);
  }

  private NyJournalpost kontrollert(Saksnummer saksnummer, NyJournalpost ny) {
    var idag = LocalDate.now(klokke);
    var innhold = ny.journalfort(idag);
    var hjemmelGjelder =
        innhold.hjemmel() == null
            || hjemler.gjeldende(innhold.journaldato()).stream().anyMatch(h -> h.id().equals(innhold.hjemmel()));
    var dokumentFinnes = innhold.dokumentId() == null || dokumenter.finn(saksnummer, innhold.dokumentId()).isPresent();
    Journalkontroll.kontroller(innhold, idag, hjemmelGjelder, dokumentFinnes);
    return innhold;
  }

  private Journalpost tilstand(
      Saksnummer saksnummer, int nr, int revisjon, NyJournalpost innhold, Journalstatus status, String grunn) {
    return new Journalpost(
        saksnummer, nr, revisjon, innhold, null, status, innlogget.id(), klokke.instant(), grunn);
  }

  private static String begrunnelse(String grunn) {
    if (grunn == null || grunn.isBlank()) {
      throw new Regelbrudd(new Feltfeil("grunn", "feil.felt.mangler", "Begrunnelse"));
    }
    if (grunn.strip().length() > MAKS_GRUNN) {
      throw new Regelbrudd(new Feltfeil("grunn", "feil.felt.forLang", "Begrunnelse", MAKS_GRUNN));
    }
    return grunn.strip();
  }

  private static String navn(int nr, NyJournalpost innhold) {
    return innhold.type() + " " + nr + ": " + innhold.tittel();
  }

  private static String kilde(int nr) {
    return "journalpost " + nr;
  }
}
