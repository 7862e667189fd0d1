package no.saksflyt.oppgave;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.innboks.Beskjeder;
import no.saksflyt.oppgave.innboks.Innboks;
import no.saksflyt.oppgave.tid.Fristregler;
import no.saksflyt.oppgave.tid.Oppgavefrister;
import no.saksflyt.oppgave.tid.Sakstimere;
import no.saksflyt.oppgave.tid.Saksstyring;
import no.saksflyt.sak.NySaksfrist;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place a case's deadline moves: its row, the open tasks that follow it, the timers, and the timeline, together.
 * Source of the rules: architecture, section <em>Time</em>.
 */
@Service
@Transactional
public class FristService {

  /** The event's type. */
  public static final String FRIST_FLYTTET = "FRIST_FLYTTET";

  private final Saksstyring styring;
  private final Saksfrister saksfrister;
  private final Oppgavefrister oppgaver;
  private final Sakstimere timere;
  private final Hendelser hendelser;
  private final Beskjeder beskjeder;
  private final Innlogget innlogget;
  private final Clock klokke;

  FristService(
      Saksstyring styring,
      Saksfrister saksfrister,
      Oppgavefrister oppgaver,
      Sakstimere timere,
      Hendelser hendelser,
      Beskjeder beskjeder,
      Innlogget innlogget,
      Clock klokke) {
    this.styring = styring;
    this.saksfrister = saksfrister;
    this.oppgaver = oppgaver;
    this.timere = timere;
    this.hendelser = hendelser;
    this.beskjeder = beskjeder;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Moves a deadline that has a date.
   *
   * @param saksnummer the case
   * @param referanse {@link Saksfrist#HELE_SAKEN} or a part's id; null for the whole case
   * @param nyDato the new date, Europe/Oslo
   * @param grunn why, at most 4 000 characters
   * @param kilde the outside party's recorded answer: a letter's reference, a document; demanded for EKSTERN
   * @return the deadline as it now stands
   * @throws Regelbrudd when a field is wrong or the deadline's kind forbids the move
   * @throws IkkeFunnet when the case or the deadline does not exist, or the case is not for this person
   */
  public Saksfrist flytt(Saksnummer saksnummer, String referanse, LocalDate nyDato, String grunn, String kilde) {
    return flytt(saksnummer, referanse, nyDato, grunn, kilde, null);
  }

  /**
   * Moves a deadline, or gives one to what had none.
   *
   * @param saksnummer the case
   * @param referanse {@link Saksfrist#HELE_SAKEN} or a part's id; null for the whole case
   * @param nyDato the new date, Europe/Oslo
   * @param grunn why, at most 4 000 characters
   * @param kilde the outside party's recorded answer: a letter's reference, a document; demanded for EKSTERN
   * @param nyType EKSTERN or INTERN, demanded where there was no date; otherwise null or the kind it has
   * @return the deadline as it now stands
   * @throws Regelbrudd when a field is wrong or the deadline's kind forbids the move
   * @throws IkkeFunnet when the case or the deadline does not exist, or the case is not for this person
   */
  public Saksfrist flytt(
      Saksnummer saksnummer, String referanse, LocalDate nyDato, String grunn, String kilde, Fristtype nyType) {
    styring.krev(saksnummer, "FLYTT_FRIST", false);
    var hvilken = referanse == null || referanse.isBlank() ? Saksfrist.HELE_SAKEN : referanse;
    var frist = finn(saksnummer, hvilken);
    Fristregler.kontroller(frist, nyDato, grunn, kilde, nyType, LocalDate.now(klokke));
    var type = nyType == null ? frist.fristtype() : nyType;
    var foer = frist.dato();
    saksfrister.flytt(saksnummer, hvilken, nyDato, type);
    etterFlytting(saksnummer, frist, foer, grunn.strip(), kilde);
    beskjeder.tilAnsvarlige(saksnummer, Innboks.FRIST_FLYTTET);
    return frist;
  }

  /**
   * Sets a deadline as an outside party's letter words it: another date, a date where there was none, or none any more. What
   * statute sets stays as it is, and so does what has the date already.
   *
   * @param saksnummer the case, open
   * @param ny the deadline by its reference; a case that has none there gets it
   * @param grunn why, at most 4 000 characters
   * @param kilde the letter, at most 200 characters
   * @throws IkkeFunnet when the case does not exist or is not for this person
   */
  public void fastsett(Saksnummer saksnummer, NySaksfrist ny, String grunn, String kilde) {
    styring.krev(saksnummer, "FLYTT_FRIST", false);
    var foer = saksfrister.gjeldende(saksnummer, ny.referanse());
    var egen = foer.filter(f -> f.referanse().equals(ny.referanse()));
    var lov = egen.filter(f -> f.fristtype() == Fristtype.LOV).isPresent();
    var likt = egen.filter(f -> f.fristtype() == ny.fristtype() && Objects.equals(f.dato(), ny.dato())).isPresent();
    if (lov || likt) {
      return;
    }
    var dato = foer.map(Saksfrist::dato).orElse(null);
    etterFlytting(saksnummer, saksfrister.fastsett(saksnummer, ny), dato, grunn, kilde);
    beskjeder.tilAnsvarlige(saksnummer, Innboks.FRIST_FLYTTET);
  }

  /**
   * Our own targets that a case carries move by the days it was held; promises to others and statutes run on.
   *
   * @param saksnummer a case whose hold has just ended
   * @param fra the first day held
   * @param til the day the work goes on
   * @param grunn what the timeline says
   */
  void forskyvForVenting(Saksnummer saksnummer, LocalDate fra, LocalDate til, String grunn) {
    var dager = ChronoUnit.DAYS.between(fra, til);
    for (var frist : saksfrister.alle(saksnummer)) {
      // A hold that began after the date had passed came too late to move it.
      if (frist.fristtype() == Fristtype.INTERN && frist.aktiv() && dager > 0 && !fra.isAfter(frist.dato())) {
        var foer = frist.dato();
        saksfrister.flytt(saksnummer, frist.referanse(), foer.plusDays(dager), Fristtype.INTERN);
        etterFlytting(saksnummer, frist, foer, grunn, null);
      }
    }
  }

  private Saksfrist finn(Saksnummer saksnummer, String referanse) {
    return saksfrister.alle(saksnummer).stream()
        .filter(frist -> frist.referanse().equals(referanse))
        .findFirst()
        .orElseThrow(() -> new IkkeFunnet("feil.frist.finnesIkke"));
  }

  private void etterFlytting(Saksnummer saksnummer, Saksfrist frist, LocalDate foer, String grunn, String kilde) {
    oppgaver.fristFlyttet(saksnummer);
    timere.beregnPaaNytt(saksnummer);
    hendelser.registrer(
        Hendelse.av(saksnummer, FRIST_FLYTTET, innlogget.id())
            .fra(tekst(frist, foer))
            .til(tekst(frist, frist.dato()))
            .fordi(grunn)
            .medKilde(kilde == null || kilde.isBlank() ? null : kilde.strip()));
  }

  /** The date alone for the whole case; a part's name before it, so that the timeline tells which. */
  private static String tekst(Saksfrist frist, LocalDate dato) {
    var dag = Objects.toString(dato, Fristtype.INGEN.name());
    return Saksfrist.HELE_SAKEN.equals(frist.referanse()) ? dag : frist.navn() + ": " + dag;
  }
}
