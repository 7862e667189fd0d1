package no.saksflyt.klage;

import java.util.List;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a complainant adds to a complaint that is under way: kept, and told to whoever works on it. */
@Service
@Transactional
public class Klageropplysninger {

  private static final int MAKS_SVAR = 4_000;

  private final Klager klager;
  private final Opplysningsarkiv arkiv;
  private final Formkravvurdering formkrav;
  private final KlageProsess prosess;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Klageropplysninger(
      Klager klager,
      Opplysningsarkiv arkiv,
      Formkravvurdering formkrav,
      KlageProsess prosess,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.klager = klager;
    this.arkiv = arkiv;
    this.formkrav = formkrav;
    this.prosess = prosess;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /**
   * @param saksnummer an open complaint's case
   * @param tekst what the complainant adds, at most 100 000 characters; may be empty where files are enclosed
   * @param filer what is enclosed
   * @throws no.saksflyt.felles.IkkeTillatt when there is a person with a login who does not prepare complaints
   * @throws Konflikt when the complaint has ended
   * @throws no.saksflyt.felles.Regelbrudd naming each file that may not come in
   */
  public void motta(Saksnummer saksnummer, String tekst, List<NyKlage.Vedlegg> filer) {
    innlogget.krevAvPerson(Roller.KLAGEBEHANDLER);
    prosess.hold(saksnummer);
    var sak = saker.laas(saksnummer);
    if (!sak.aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    arkiv.behold(klager.hent(saksnummer), tekst, filer);
    hendelser.registrer(Hendelse.av(saksnummer, "KLAGEOPPLYSNINGER_MOTTATT", innlogget.id()).fordi(tekst.strip()));
    if (klager.har(saksnummer, Klagestatus.TIL_UTBEDRING)) {
      formkrav.utbedret(saksnummer, svar(tekst));
    } else {
      prosess.nyeOpplysninger(saksnummer);
    }
  }

  private String svar(String tekst) {
    var ren = tekst.strip();
    if (ren.isEmpty() || ren.length() > MAKS_SVAR) {
      return meldinger.tekst("klage.opplysninger.sevedlegg");
    }
    return ren;
  }
}
