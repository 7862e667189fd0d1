package no.saksflyt.sak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Transaksjonsminne;
import no.saksflyt.frist.Fristtype;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of the deadlines that cases carry. Only the deadline use case moves one, since tasks and timers move with it; this
 * room keeps the row.
 */
@Service
@Transactional
public class Saksfrister {

  private final SaksfristRepository rader;

  Saksfrister(SaksfristRepository rader) {
    this.rader = rader;
  }

  /** Which case's deadlines a transaction has asked for. */
  private record Hvem(Saksnummer saksnummer) {}

  public Saksfrist sett(Saksnummer saksnummer, NySaksfrist ny) {
    Transaksjonsminne.glem(Hvem.class);
    return rader.save(new Saksfrist(saksnummer, ny));
  }

  /**
   * A step's due date, its row and its use case ask for the same rows; they are the same objects within a transaction.
   *
   * @param saksnummer a case
   * @return every deadline it carries, read once in each transaction
   */
  @Transactional(readOnly = true)
  public List<Saksfrist> alle(Saksnummer saksnummer) {
    return Transaksjonsminne.husk(
        new Hvem(saksnummer), () -> List.copyOf(rader.findBySaksnummerOrderById(saksnummer.toString())));
  }

  /**
   * @param saksnummer a case
   * @param referanse a part's id, or null
   * @return the part's deadline, or else the whole case's
   */
  @Transactional(readOnly = true)
  public Optional<Saksfrist> gjeldende(Saksnummer saksnummer, String referanse) {
    return finn(saksnummer, referanse).or(() -> finn(saksnummer, Saksfrist.HELE_SAKEN));
  }

  /**
   * @param saksnummer a case
   * @param referanse which of its deadlines
   * @param dato the new date
   * @param fristtype its kind from now on
   * @return the deadline as it now stands
   * @throws IkkeFunnet when the case carries no such deadline
   */
  public Saksfrist flytt(Saksnummer saksnummer, String referanse, LocalDate dato, Fristtype fristtype) {
    var frist = finn(saksnummer, referanse).orElseThrow(() -> new IkkeFunnet("feil.frist.finnesIkke"));
    frist.flytt(dato, fristtype);
    return frist;
  }

  /**
   * @param saksnummer a case
   * @param ny the deadline as an outside party sets it; replaces the one with its reference, or is added
   * @return the deadline as it now stands
   */
  public Saksfrist fastsett(Saksnummer saksnummer, NySaksfrist ny) {
    var har = finn(saksnummer, ny.referanse());
    har.ifPresent(frist -> frist.fastsett(ny));
    return har.orElseGet(() -> sett(saksnummer, ny));
  }

  /**
   * @param saksnummer a case
   * @param referanse which of its deadlines was met, so that it no longer runs
   */
  public void ferdig(Saksnummer saksnummer, String referanse) {
    finn(saksnummer, referanse).ifPresent(Saksfrist::ferdig);
  }

  /**
   * @param saksnummer a case
   * @param referanse which of its deadlines runs again, since the work was returned
   */
  public void gjenoppta(Saksnummer saksnummer, String referanse) {
    finn(saksnummer, referanse).ifPresent(Saksfrist::gjenoppta);
  }

  /**
   * @param saksnummer a case
   * @param referanse which of its deadlines comes back, so that it runs once more
   * @param dato the day it falls on this time, which also is the day first agreed
   */
  public void nyOmgang(Saksnummer saksnummer, String referanse, LocalDate dato) {
    finn(saksnummer, referanse).ifPresent(frist -> frist.nyOmgang(dato));
  }

  private Optional<Saksfrist> finn(Saksnummer saksnummer, String referanse) {
    return referanse == null
        ? Optional.empty()
        : alle(saksnummer).stream().filter(frist -> frist.referanse().equals(referanse)).findFirst();
  }
}
