package no.saksflyt.tilskudd;

import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import no.saksflyt.tilskudd.utlysning.Utlysninger;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives applications, by whichever door, finds them again and lets them be withdrawn. */
@Service
public class SoknadService {

  private final Soknadsmottak mottak;
  private final Soknadslager lager;
  private final Soknadsvedlegg vedlegg;
  private final SakService saker;
  private final Saksavslutning avslutning;
  private final Utlysninger utlysninger;
  private final TransactionTemplate transaksjon;

  SoknadService(
      Soknadsmottak mottak,
      Soknadslager lager,
      Soknadsvedlegg vedlegg,
      SakService saker,
      Saksavslutning avslutning,
      Utlysninger utlysninger,
      PlatformTransactionManager transaksjoner) {
    this.mottak = mottak;
    this.lager = lager;
    this.vedlegg = vedlegg;
    this.saker = saker;
    this.avslutning = avslutning;
    this.utlysninger = utlysninger;
    this.transaksjon = new TransactionTemplate(transaksjoner);
  }

  /**
   * Receives an application: a case of its own, with the applicant as a party, its enclosures and its process. The same content from
   * the same applicant within a minute is the same application: the first one's receipt is answered and nothing is made.
   *
   * @param ny the application
   * @param inn how and when it came
   * @return its receipt
   * @throws Regelbrudd naming every field that is wrong; nothing is kept
   */
  public Mottattsoknad motta(NySoknad ny, Innsending inn) {
    try {
      return transaksjon.execute(status -> mottak.motta(ny, inn));
    } catch (DuplicateKeyException samtidig) {
      if (TransactionSynchronizationManager.isActualTransactionActive()) {
        throw samtidig;
      }
      // The same was sent at the same moment: the first one's transaction has ended, and its receipt is there now.
      return transaksjon.execute(status -> mottak.motta(ny, inn));
    }
  }

  /**
   * @param saksnummer an application's case
   * @return the application
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Soknad hent(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.finn(saksnummer).orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }

  /**
   * @param saksnummer an application's case
   * @return the call it came to, with the version of the scheme it was announced with
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Utlysning utlysning(Saksnummer saksnummer) {
    return utlysninger.hent(hent(saksnummer).utlysning());
  }

  /**
   * @param ny an application as it would be sent
   * @param inn how and when
   * @return everything it would be refused for; nothing is kept
   */
  @Transactional(readOnly = true)
  public List<Feltfeil> kontroller(NySoknad ny, Innsending inn) {
    return mottak.kontroller(ny, inn);
  }

  /** @return how it stands */
  @Transactional(readOnly = true)
  public SoknadStatus status(Saksnummer saksnummer) {
    return SoknadStatus.valueOf(saker.hent(saksnummer).status());
  }

  /** It stands so from now on. */
  @Transactional
  public void status(Saksnummer saksnummer, SoknadStatus status) {
    saker.settStatus(saksnummer, status.name());
  }

  /**
   * Adds enclosures that came later.
   *
   * @param saksnummer an application's case
   * @param filer the enclosures, with the codes the call asks for them by
   * @throws Regelbrudd naming each file that may not come in
   */
  @Transactional
  public void ettersend(Saksnummer saksnummer, List<Soknadsfil> filer) {
    hent(saksnummer);
    vedlegg.ettersend(saksnummer, filer, utlysning(saksnummer).versjon().innhold());
  }

  /**
   * The applicant withdraws it, by whichever door.
   *
   * @param saksnummer an open application's case
   * @param grunn what the applicant says, 1 to 4 000 characters
   * @throws Konflikt when it has been decided or has ended
   */
  @Transactional
  public void trekk(Saksnummer saksnummer, String grunn) {
    saker.laas(saksnummer);
    hent(saksnummer);
    avslutning.avslutt(saksnummer, Saksavslutning.TRUKKET, grunn, "SOKNAD_TRUKKET");
  }
}
