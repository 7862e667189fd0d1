package no.saksflyt.tilskudd.behandling;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.SoknadStatus;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;
import no.saksflyt.vedtak.NyttVedtak;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refuses an application that is not to be assessed: a decision that can be complained of, with its letter, and the case's end. */
@Service
@Transactional
public class Formalavgjorelse {

  /** Codes of the kinds of decision, rows of {@code vedtakstype}. */
  private static final String AVVISNING = "tilskudd.avvisning";

  private static final String VEDTAK = "tilskudd.vedtak";

  private final Formallager lager;
  private final Formalkontroll kontroll;
  private final Soknadsbrev brev;
  private final SoknadsbehandlingProsess prosess;
  private final SoknadService soknader;
  private final SakService saker;
  private final VedtakService vedtak;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Formalavgjorelse(
      Formallager lager,
      Formalkontroll kontroll,
      Soknadsbrev brev,
      SoknadsbehandlingProsess prosess,
      SoknadService soknader,
      SakService saker,
      VedtakService vedtak,
      Hendelser hendelser,
      Innlogget innlogget) {
    this.lager = lager;
    this.kontroll = kontroll;
    this.brev = brev;
    this.prosess = prosess;
    this.soknader = soknader;
    this.saker = saker;
    this.vedtak = vedtak;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /**
   * Decides as it was proposed.
   *
   * @param saksnummer the case of an application that is proposed refused
   * @param forPerson the absent person it is decided for, or null
   * @throws no.saksflyt.felles.IkkeTillatt when one of them is disqualified
   */
  public void avgjor(Saksnummer saksnummer, String forPerson) {
    var stand = kontroll.stand(saksnummer);
    var nytt =
        vedtak.fatt(
            new NyttVedtak(
                saksnummer,
                avvist(stand) ? AVVISNING : VEDTAK,
                saker.hent(saksnummer).tittel(),
                null,
                stand.resultat().name(),
                stand.hjemmel(),
                null,
                forPerson,
                null,
                null,
                null,
                List.of(new NyttVedtak.Part(soknader.hent(saksnummer).soker().part()))));
    lager.avgjort(saksnummer, nytt.id());
  }

  /**
   * @param saksnummer the case of an application that is proposed refused
   * @param grunn what must be checked anew
   */
  public void returner(Saksnummer saksnummer, String grunn) {
    kontroll.stand(saksnummer);
    lager.returnert(saksnummer, grunn);
    hendelser.registrer(Hendelse.av(saksnummer, "FORMALKONTROLL_RETUR", innlogget.id()).fordi(grunn));
  }

  /**
   * Tells the applicant of the decision.
   *
   * @param saksnummer the case of an application that has been refused
   * @throws no.saksflyt.felles.Regelbrudd when the letter lacks what it must hold
   */
  public void underrett(Saksnummer saksnummer) {
    var stand = kontroll.stand(saksnummer);
    brev.vedtak(saksnummer, vedtak.hent(stand.vedtak()), avvist(stand), stand.begrunnelse());
  }

  /**
   * Ends the case by its own last step.
   *
   * @param saksnummer the case of an application that has been refused and told of it
   */
  public void lukk(Saksnummer saksnummer) {
    var status = avvist(kontroll.stand(saksnummer)) ? SoknadStatus.AVVIST : SoknadStatus.AVSLAG;
    // An outcome's words are the same in every family: a complaint can be turned down too.
    var utfall = "SOKNAD_" + status;
    saker.avslutt(saksnummer, status.name(), utfall, null);
    prosess.avbrytAndre(saksnummer, utfall);
  }

  private static boolean avvist(Kontrollstand stand) {
    return stand.resultat() == Resultat.AVVIST;
  }
}
