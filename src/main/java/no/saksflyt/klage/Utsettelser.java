package no.saksflyt.klage;

import java.util.ArrayList;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.IverksettingUtsatt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a decision is carried out before the complaint on it is decided. Source: forvaltningsloven (1967) § 42. */
@Service
@Transactional
public class Utsettelser {

  private final Klager klager;
  private final Klagebrev brev;
  private final KlageProsess prosess;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher fortell;

  Utsettelser(
      Klager klager,
      Klagebrev brev,
      KlageProsess prosess,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher fortell) {
    this.klager = klager;
    this.brev = brev;
    this.prosess = prosess;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.fortell = fortell;
  }

  /**
   * The complainant asks for it after the complaint was received.
   *
   * @param saksnummer an open complaint's case
   * @throws no.saksflyt.felles.IkkeTillatt unless the person prepares complaints
   * @throws Konflikt when it has been asked for already, or the complaint is decided or has ended
   */
  public void bedtOm(Saksnummer saksnummer) {
    innlogget.krev(Roller.KLAGEBEHANDLER);
    var sak = saker.laas(saksnummer);
    var klage = klager.hent(saksnummer);
    if (!sak.aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    if (klage.utfall().isPresent()) {
      throw new Konflikt("feil.klage.avgjort", saksnummer);
    }
    if (klage.oppsettendeVirkning()) {
      throw new Konflikt("feil.klage.utsettelseBedtOm");
    }
    klage.bedtOmUtsettelse();
    hendelser.registrer(Hendelse.av(saksnummer, "UTSETTELSE_BEDT_OM", innlogget.id()));
    prosess.startUtsettelse(sak);
  }

  /**
   * Decides it and tells whoever complains by letter.
   *
   * @param saksnummer a complaint's case
   * @param utsettes whether the decision waits
   * @param hjemmel the provision it rests on
   * @param grunn the reasons; the statute demands them of a refusal, and the letter tells them either way
   * @throws Regelbrudd when provision or reasons are missing, or the letter lacks what it must have
   */
  public void avgjor(Saksnummer saksnummer, boolean utsettes, String hjemmel, String grunn) {
    var klage = klager.hent(saksnummer);
    var feil = new ArrayList<Feltfeil>();
    if (tom(hjemmel)) {
      feil.add(new Feltfeil("hjemmel", "feil.felt.mangler", "Hjemmel"));
    }
    if (tom(grunn)) {
      feil.add(new Feltfeil("begrunnelse", "feil.felt.mangler", "Begrunnelse"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    brev.utsettelse(klage, utsettes, hjemmel.strip(), grunn.strip());
    hendelser.registrer(
        Hendelse.av(saksnummer, utsettes ? "IVERKSETTING_UTSATT" : "UTSETTELSE_AVSLATT", innlogget.id())
            .fordi(grunn)
            .medKilde(hjemmel));
    if (utsettes) {
      fortell.publishEvent(new IverksettingUtsatt(saksnummer, klage.vedtak(), null, grunn));
    }
  }

  private static boolean tom(String tekst) {
    return tekst == null || tekst.isBlank();
  }
}
