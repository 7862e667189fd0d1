package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.Klageutfall;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a complaint's case: by its own last step, or because the complaint is withdrawn or there is nothing left to decide. */
@Service
@Transactional
public class Klageavslutning {

  /** Outcome of a case that turned out to be no complaint: it counts among none. */
  public static final String IKKE_KLAGE = "IKKE_KLAGE";

  private final Klager klager;
  private final Klageavgjorelser avgjorelser;
  private final Fellesbehandling felles;
  private final KlageProsess prosess;
  private final Saksavslutning avslutning;
  private final SakService saker;
  private final Innlogget innlogget;
  private final Clock klokke;

  Klageavslutning(
      Klager klager,
      Klageavgjorelser avgjorelser,
      Fellesbehandling felles,
      KlageProsess prosess,
      Saksavslutning avslutning,
      SakService saker,
      Innlogget innlogget,
      Clock klokke) {
    this.klager = klager;
    this.avgjorelser = avgjorelser;
    this.felles = felles;
    this.prosess = prosess;
    this.avslutning = avslutning;
    this.saker = saker;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Ends the case by its own last step.
   *
   * @param saksnummer a complaint's case
   */
  public void lukk(Saksnummer saksnummer) {
    var klage = klager.hent(saksnummer);
    var utfall = klage.utfall().map(Klageutfall::name).orElse(IKKE_KLAGE);
    saker.avslutt(saksnummer, Klagestatus.AVSLUTTET.name(), utfall, null);
    prosess.avbrytAndre(saksnummer, utfall);
    // What was decided before it was told at once has not been told yet.
    avgjorelser.fortell(klage);
  }

  /**
   * The complainant withdraws it, by whichever door.
   *
   * @param saksnummer an open complaint's case
   * @param grunn what the complainant says, 1 to 4 000 characters
   * @throws no.saksflyt.felles.IkkeTillatt when there is a person with a login who does not prepare complaints
   * @throws Konflikt when it has ended or is decided
   */
  public void trekk(Saksnummer saksnummer, String grunn) {
    innlogget.krevAvPerson(Roller.KLAGEBEHANDLER);
    hold(saksnummer);
    avslutning.avslutt(saksnummer, Klageutfall.TRUKKET.name(), grunn, "KLAGE_TRUKKET");
  }

  /**
   * It is ended without a decision, since there is nothing to decide any more. Once sent on, that is for whoever decides it: an appellate
   * body of ours does it here, another one answers so.
   *
   * @param saksnummer an open complaint's case
   * @param grunn why, 1 to 4 000 characters
   * @throws no.saksflyt.felles.IkkeTillatt unless the person prepares complaints, or decides them where it has been sent on
   * @throws Konflikt when it has ended or is decided, or lies with another appellate body
   */
  public void henlegg(Saksnummer saksnummer, String grunn) {
    innlogget.krev(Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS);
    hold(saksnummer);
    krevHosOss(klager.hent(saksnummer));
    avslutning.avslutt(saksnummer, Klageutfall.HENLAGT.name(), grunn, "KLAGE_HENLAGT");
  }

  private void hold(Saksnummer saksnummer) {
    prosess.hold(saksnummer);
    saker.laas(saksnummer);
    krevUavgjort(klager.hent(saksnummer));
  }

  /**
   * It ended other than by its own last step: what hangs on it is let go, and the outcome told where it is one.
   *
   * @throws Konflikt when it is decided: what was decided is also to be told and followed up
   */
  void faltBort(Saksnummer saksnummer, String utfall) {
    var klage = klager.hent(saksnummer);
    krevUavgjort(klage);
    prosess.avbrytAndre(saksnummer, utfall);
    felles.faltBort(klage, utfall);
    if (utfall.equals(Klageutfall.TRUKKET.name()) || utfall.equals(Klageutfall.HENLAGT.name())) {
      var hos = klage.oversendt() == null ? Instans.FORSTE : Instans.KLAGE;
      avgjorelser.avgjor(
          klage, new Avgjorelse(Klageutfall.valueOf(utfall), hos, LocalDate.now(klokke), innlogget.id(), null));
    }
  }

  private void krevHosOss(Klage klage) {
    var leder = klage.hovedklage().map(klager::hent).orElse(klage);
    if (klager.har(leder.saksnummer(), Klagestatus.OVERSENDT)) {
      throw new Konflikt("feil.klage.hosKlageinstansen", klage.saksnummer());
    }
    if (leder.oversendt() != null) {
      innlogget.krev(Roller.KLAGEINSTANS);
    }
  }

  private static void krevUavgjort(Klage klage) {
    if (klage.utfall().isPresent()) {
      throw new Konflikt("feil.klage.avgjort", klage.saksnummer());
    }
  }
}
