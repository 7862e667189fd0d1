package no.saksflyt.tilskudd.behandling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.SoknadStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks applicants for what is lacking, and takes their answers by whichever door. */
@Service
@Transactional
public class Mangler {

  private static final int MAKS_SVAR = 4_000;

  private final Mangellager lager;
  private final Soknadsbrev brev;
  private final SoknadsbehandlingProsess prosess;
  private final SoknadService soknader;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Mangler(
      Mangellager lager,
      Soknadsbrev brev,
      SoknadsbehandlingProsess prosess,
      SoknadService soknader,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.lager = lager;
    this.brev = brev;
    this.prosess = prosess;
    this.soknader = soknader;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer an application's case the person may see
   * @return what the applicant is asked for at this moment; empty when nothing is waited for
   */
  @Transactional(readOnly = true)
  public Optional<Mangel> aapen(Saksnummer saksnummer) {
    return siste(saksnummer).filter(Mangel::aapen);
  }

  /**
   * @param saksnummer an application's case the person may see
   * @return everything the applicant was asked for, round by round
   */
  @Transactional(readOnly = true)
  public List<Mangel> alle(Saksnummer saksnummer) {
    soknader.hent(saksnummer);
    return lager.alle(saksnummer);
  }

  /**
   * @param saksnummer an application's case the person may see
   * @return what the applicant was asked for last, or empty
   */
  @Transactional(readOnly = true)
  public Optional<Mangel> siste(Saksnummer saksnummer) {
    soknader.hent(saksnummer);
    return lager.siste(saksnummer);
  }

  /**
   * Sends the letter of the last round.
   *
   * @param saksnummer the case of an application that lacks something
   * @throws Regelbrudd when the letter lacks what it must hold
   */
  public void send(Saksnummer saksnummer) {
    var mangel = siste(saksnummer).orElseThrow();
    brev.mangler(saksnummer, mangel);
    lager.sendt(saksnummer, mangel.runde());
    soknader.status(saksnummer, SoknadStatus.MANGELBREV_SENDT);
    hendelser.registrer(
        Hendelse.av(saksnummer, "MANGELBREV_SENDT", innlogget.id()).til(mangel.svarfrist()).fordi(mangel.mangler()));
  }

  /**
   * The applicant has answered, or will not.
   *
   * @param saksnummer the case of an application that waits for it
   * @param mottatt the day the answer came; null when none will
   * @param svar what it says; null when none will come
   * @throws Regelbrudd when the day cannot be
   */
  public void registrer(Saksnummer saksnummer, LocalDate mottatt, String svar) {
    if (mottatt != null && mottatt.isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil("mottattDato", "feil.soknad.framtid"));
    }
    avslutt(saksnummer, svar == null ? "MANGEL_IKKE_BESVART" : "MANGEL_BESVART", mottatt, svar);
  }

  /**
   * The same by another door than the step's own form; the process goes on. Whoever sent enclosures with it has added them before.
   *
   * @param saksnummer the case of an application that waits for it
   * @param svar what the applicant says, 1 to 4 000 characters
   * @throws Regelbrudd when it says nothing, or too much
   * @throws Konflikt when nobody waits for it any more
   */
  public void svar(Saksnummer saksnummer, String svar) {
    if (svar == null || svar.isBlank()) {
      throw new Regelbrudd(new Feltfeil("svar", "feil.felt.mangler", "Svar"));
    }
    if (svar.length() > MAKS_SVAR) {
      throw new Regelbrudd(new Feltfeil("svar", "feil.felt.forLang", "Svar", MAKS_SVAR));
    }
    prosess.holdMangelsvar(saksnummer);
    avslutt(saksnummer, "MANGEL_BESVART", LocalDate.now(klokke), svar.strip());
    prosess.mangelsvar(saksnummer);
  }

  /**
   * The deadline has passed without an answer.
   *
   * @param saksnummer the case of an application that waited for it
   */
  public void utlopt(Saksnummer saksnummer) {
    avslutt(saksnummer, "MANGELFRIST_UTE", null, null);
  }

  private void avslutt(Saksnummer saksnummer, String hendelse, LocalDate mottatt, String svar) {
    var mangel = aapen(saksnummer).orElseThrow(() -> new Konflikt("feil.soknad.venterIkke", saksnummer));
    lager.avslutt(saksnummer, mangel.runde(), svar, mottatt);
    hendelser.registrer(Hendelse.av(saksnummer, hendelse, innlogget.id()).gjelderFra(mottatt).fordi(svar));
  }
}
