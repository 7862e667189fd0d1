package no.saksflyt.oppgave;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.saksflyt.arkiv.DokumentKommet;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.innboks.Beskjeder;
import no.saksflyt.oppgave.innboks.Innboks;
import no.saksflyt.oppgave.tid.Oppgavefrister;
import no.saksflyt.oppgave.tid.Saksstyring;
import no.saksflyt.oppgave.tid.Sakstimere;
import no.saksflyt.oppgave.tid.Ventemerke;
import no.saksflyt.oppgave.tid.Venteregler;
import no.saksflyt.oppgave.tid.Venterad;
import no.saksflyt.oppgave.tid.Venterader;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts cases on hold and takes them up again. Tasks stay visible meanwhile; when the hold ends, INTERN deadlines move by the days
 * held, LOV run on, the row decides for the rest. Source: architecture, section <em>Time</em>.
 */
@Service
@Transactional
public class PaaVentService {

  private static final String PAA_VENT = "sak.paaVent";
  private static final String GJENOPPTA = "sak.gjenoppta";

  private final Saksstyring styring;
  private final Venterader rader;
  private final Saksprosesser prosesser;
  private final FristService frister;
  private final Oppgavefrister oppgaver;
  private final Sakstimere timere;
  private final Ventemerke merke;
  private final Hendelser hendelser;
  private final Beskjeder beskjeder;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  PaaVentService(
      Saksstyring styring,
      Venterader rader,
      Saksprosesser prosesser,
      FristService frister,
      Oppgavefrister oppgaver,
      Sakstimere timere,
      Ventemerke merke,
      Hendelser hendelser,
      Beskjeder beskjeder,
      Innlogget innlogget,
      Meldinger meldinger,
      Clock klokke) {
    this.styring = styring;
    this.rader = rader;
    this.prosesser = prosesser;
    this.frister = frister;
    this.oppgaver = oppgaver;
    this.timere = timere;
    this.merke = merke;
    this.hendelser = hendelser;
    this.beskjeder = beskjeder;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer a case that is not on hold
   * @param til the day the work goes on, Europe/Oslo; after today and within two years
   * @param grunn why, at most 4 000 characters
   * @throws Regelbrudd when a field is wrong, the case is on hold already, or its process cannot be held
   */
  public void settPaaVent(Saksnummer saksnummer, LocalDate til, String grunn) {
    styring.krev(saksnummer, "SETT_PAA_VENT", true);
    Venteregler.kontroller(til, grunn, LocalDate.now(klokke));
    if (rader.aktiv(saksnummer).isPresent()) {
      throw alleredePaaVent();
    }
    try {
      rader.begynn(saksnummer, til, grunn.strip(), innlogget.id());
    } catch (DuplicateKeyException noenVarForst) {
      throw alleredePaaVent();
    }
    if (prosesser.meld(saksnummer, PAA_VENT) == 0) {
      throw new Regelbrudd(new Feltfeil("til", "feil.paavent.ikkeMulig"));
    }
    merke.sett(saksnummer, til);
    hendelser.registrer(Hendelse.av(saksnummer, "SAK_PAA_VENT", innlogget.id()).til(til).fordi(grunn.strip()));
  }

  /**
   * Prolongs or shortens the hold that runs.
   *
   * @param saksnummer a case on hold
   * @param til the new day the work goes on, Europe/Oslo; after today and within two years
   * @param grunn why
   * @throws Regelbrudd when a field is wrong or the case is not on hold
   */
  public void endreTil(Saksnummer saksnummer, LocalDate til, String grunn) {
    styring.krev(saksnummer, "ENDRE_PAA_VENT", true);
    Venteregler.kontroller(til, grunn, LocalDate.now(klokke));
    var rad = rader.aktiv(saksnummer).orElseThrow(PaaVentService::ikkePaaVent);
    rader.endre(rad.id(), til, grunn.strip());
    merke.flytt(saksnummer, rad.til(), til);
    timere.beregnPaaNytt(saksnummer);
    hendelser.registrer(
        Hendelse.av(saksnummer, "SAK_PAA_VENT", innlogget.id()).fra(rad.til()).til(til).fordi(grunn.strip()));
  }

  /**
   * Ends the hold before its day.
   *
   * @param saksnummer a case on hold
   * @param grunn why
   * @throws Regelbrudd when the reason is missing or the case is not on hold
   */
  public void gjenoppta(Saksnummer saksnummer, String grunn) {
    styring.krev(saksnummer, "GJENOPPTA", true);
    Venteregler.kontrollerGrunn(grunn);
    var rad = rader.aktiv(saksnummer).orElseThrow(PaaVentService::ikkePaaVent);
    avslutt(saksnummer, rad, grunn.strip());
    // The step behind the message finds the hold ended, and only leads the process on.
    prosesser.meld(saksnummer, GJENOPPTA);
  }

  /**
   * The hold's day has come. Nothing happens to a case that is no longer on hold, so that a repeated job does no harm.
   *
   * @param saksnummer a case
   */
  public void tidenErUte(Saksnummer saksnummer) {
    rader.aktiv(saksnummer).ifPresent(rad -> avslutt(saksnummer, rad, meldinger.tekst("paavent.tidenErUte")));
  }

  /**
   * The document the case waited for has come. Nothing happens to a case that is not on hold. Whoever brings the document may
   * end the hold by it, whatever else that person may do.
   *
   * @param kommet the case
   */
  @EventListener
  public void dokumentetKom(DokumentKommet kommet) {
    rader
        .aktiv(kommet.saksnummer())
        .ifPresent(
            rad -> {
              avslutt(kommet.saksnummer(), rad, meldinger.tekst("paavent.dokumentetKom"));
              prosesser.meld(kommet.saksnummer(), GJENOPPTA);
            });
  }

  /**
   * @param saksnummer a case, already known to be visible to the person
   * @return the hold that runs, if any
   */
  @Transactional(readOnly = true)
  public Optional<Venting> gjeldende(Saksnummer saksnummer) {
    return rader.aktiv(saksnummer).map(rad -> new Venting(rad.fra(), rad.til(), rad.grunn()));
  }

  /**
   * A hold that runs.
   *
   * @param fra the first day held
   * @param til the day the work goes on
   * @param grunn why
   */
  public record Venting(LocalDate fra, LocalDate til, String grunn) {}

  private void avslutt(Saksnummer saksnummer, Venterad rad, String grunn) {
    rader.avslutt(saksnummer, innlogget.id());
    var idag = LocalDate.now(klokke);
    // A timer that fired late, since no node ran, does not make the hold longer than it was meant to be.
    var slutt = idag.isBefore(rad.til()) ? idag : rad.til();
    var dager = ChronoUnit.DAYS.between(rad.fra(), slutt);
    frister.forskyvForVenting(saksnummer, rad.fra(), slutt, meldinger.tekst("paavent.flyttet", dager));
    oppgaver.ventingAvsluttet(saksnummer);
    merke.fjern(saksnummer, rad.til());
    timere.beregnPaaNytt(saksnummer);
    hendelser.registrer(
        Hendelse.av(saksnummer, "SAK_GJENOPPTATT", innlogget.id()).fra(rad.til()).til(slutt).fordi(grunn));
    beskjeder.tilAnsvarlige(saksnummer, Innboks.GJENOPPTATT);
  }

  private static Regelbrudd alleredePaaVent() {
    return new Regelbrudd(new Feltfeil("til", "feil.paavent.alleredePaaVent"));
  }

  private static Regelbrudd ikkePaaVent() {
    return new Regelbrudd(new Feltfeil("grunn", "feil.paavent.ikkePaaVent"));
  }
}
