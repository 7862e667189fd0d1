package no.saksflyt.tilskudd.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Nedlasting;
import no.saksflyt.brev.BrevService;
import no.saksflyt.brev.Utgaaendebrev;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilskudd.Soknad;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.SoknadStatus;
import no.saksflyt.tilskudd.Soknadsfil;
import no.saksflyt.tilskudd.Soknadsrad;
import no.saksflyt.tilskudd.Soknadsregister;
import no.saksflyt.tilskudd.behandling.Mangel;
import no.saksflyt.tilskudd.behandling.Mangler;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications of those the person behind the call acts for: no other exists. */
@Service
@Transactional
class Portalsoknader {

  private final Portalbrukere brukere;
  private final Soknadsregister register;
  private final SoknadService soknader;
  private final SakService saker;
  private final BrevService brev;
  private final Mangler mangler;
  private final Dokumenter dokumenter;

  Portalsoknader(
      Portalbrukere brukere,
      Soknadsregister register,
      SoknadService soknader,
      SakService saker,
      BrevService brev,
      Mangler mangler,
      Dokumenter dokumenter) {
    this.brukere = brukere;
    this.register = register;
    this.soknader = soknader;
    this.saker = saker;
    this.brev = brev;
    this.mangler = mangler;
    this.dokumenter = dokumenter;
  }

  /**
   * An application as its applicant sees it.
   *
   * @param soknad what was sent
   * @param utlysning the call
   * @param status how it stands
   * @param aapen whether it can still be withdrawn
   * @param mangel what the applicant is asked for now, or null
   * @param brev the letters sent to the applicant, newest first
   */
  record Bilde(
      Soknad soknad, Utlysning utlysning, SoknadStatus status, boolean aapen, Mangel mangel, List<Utgaaendebrev> brev) {}

  /** @return the page, newest first */
  @Transactional(readOnly = true)
  Side<Soknadsrad> alle(int side, int antall) {
    return register.forSokere(brukere.krev().orgnr(), side, antall);
  }

  /**
   * @param saksnummer an application's case
   * @return the application
   * @throws IkkeFunnet alike for one there is not and one of somebody else's
   */
  @Transactional(readOnly = true)
  Bilde hent(Saksnummer saksnummer) {
    var soknad = egen(saksnummer);
    return new Bilde(
        soknad,
        soknader.utlysning(saksnummer),
        soknader.status(saksnummer),
        saker.hent(saksnummer).aapen(),
        mangler.aapen(saksnummer).orElse(null),
        brevene(soknad));
  }

  private Soknad egen(Saksnummer saksnummer) {
    var soknad = soknader.hent(saksnummer);
    if (!brukere.krev().handlerFor(soknad.soker().orgnr().nummer())) {
      throw new IkkeFunnet("feil.sak.finnesIkke", saksnummer);
    }
    return soknad;
  }

  private List<Utgaaendebrev> brevene(Soknad soknad) {
    return brev.forSak(soknad.saksnummer()).stream()
        .filter(b -> b.status() == Utgaaendebrev.Status.SENDT && !b.til().kopi())
        .filter(b -> b.til().ment().equals(soknad.soker().navn()))
        .sorted(Comparator.comparing(Utgaaendebrev::opprettet).reversed())
        .toList();
  }

  /** @return a letter that was sent to the applicant, ready to be downloaded */
  @Transactional(readOnly = true)
  Nedlasting aapne(Saksnummer saksnummer, long brevId) {
    var sendt =
        brevene(egen(saksnummer)).stream()
            .filter(b -> b.id() == brevId)
            .findFirst()
            .orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
    return dokumenter.aapne(saksnummer, sendt.dokumentId(), 1);
  }

  /**
   * Answers what was found lacking, with enclosures if there are any.
   *
   * @param saksnummer an application of the person's that is waited for
   * @param svar what the applicant says
   * @param filer enclosures, with the codes the call asks for them by
   * @throws Konflikt when nobody waits for it any more
   * @throws Regelbrudd naming each file that may not come in, or that nothing is said
   */
  void svar(Saksnummer saksnummer, String svar, List<Soknadsfil> filer) {
    egen(saksnummer);
    if (mangler.aapen(saksnummer).isEmpty()) {
      throw new Konflikt("feil.soknad.venterIkke", saksnummer);
    }
    var feil = new ArrayList<Feltfeil>();
    filer.forEach(f -> dokumenter.avvisning("vedlegg-" + f.kode(), f.fil()).ifPresent(feil::add));
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    soknader.ettersend(saksnummer, filer);
    mangler.svar(saksnummer, svar);
  }

  /**
   * @param saksnummer an application of the person's
   * @param grunn why it is withdrawn
   * @throws Konflikt when it has been answered or withdrawn
   */
  void trekk(Saksnummer saksnummer, String grunn) {
    egen(saksnummer);
    soknader.trekk(saksnummer, grunn);
  }
}
