package no.saksflyt.klage;

import java.time.LocalDate;
import no.saksflyt.arkiv.Postinnboks;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.frist.Lovregel;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives complaints, by whichever door, and finds them again. */
@Service
@Transactional
public class KlageService {

  private final Klagemottak mottak;
  private final Klager klager;
  private final KlageRepository rader;
  private final VedtakService vedtak;
  private final Lovfrister lovfrister;
  private final Postinnboks innboks;
  private final Innlogget innlogget;

  KlageService(
      Klagemottak mottak,
      Klager klager,
      KlageRepository rader,
      VedtakService vedtak,
      Lovfrister lovfrister,
      Postinnboks innboks,
      Innlogget innlogget) {
    this.mottak = mottak;
    this.klager = klager;
    this.rader = rader;
    this.vedtak = vedtak;
    this.lovfrister = lovfrister;
    this.innboks = innboks;
    this.innlogget = innlogget;
  }

  /**
   * Receives a complaint: a case of its own, with whoever complains as a party, its enclosures, a confirmation and its process.
   *
   * @param ny the complaint
   * @return its receipt
   * @throws no.saksflyt.felles.IkkeTillatt when whoever has a login, and no code from a letter, does not take in complaints
   * @throws IkkeFunnet alike for a decision that is unknown and one that is not for this person
   * @throws Regelbrudd naming every field that is wrong; nothing is kept
   */
  public Mottattklage motta(NyKlage ny) {
    if (!ny.medKode()) {
      innlogget.krevAvPerson(
          Roller.KLAGEBEHANDLER, Roller.ARKIV, Roller.KOORDINATOR, Roller.SAKSBEHANDLER, Roller.JURIST);
    }
    return mottak.motta(ny);
  }

  /**
   * Receives a complaint that came by post: its files become documents of the case, and it is entered in the journal as what came.
   *
   * @param ny the complaint
   * @param innpost the post it came as
   * @return its receipt
   * @throws IkkeFunnet alike for a decision that is unknown and one that is not for this person
   * @throws Regelbrudd naming every field that is wrong; nothing is kept
   * @throws no.saksflyt.felles.Konflikt when somebody else dealt with the post meanwhile
   * @throws no.saksflyt.felles.IkkeTillatt for others than the archive
   */
  public Mottattklage mottaFraPost(NyKlage ny, long innpost) {
    innlogget.krev(Roller.ARKIV);
    return mottak.motta(ny, klage -> innboks.kobleTilNy(innpost, klage.saksnummer()));
  }

  /**
   * @param saksnummer a complaint's case
   * @return the complaint
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Klage hent(Saksnummer saksnummer) {
    return klager.hent(saksnummer);
  }

  /** @return the last day for a first answer by statute, a month from the day the complaint was received */
  @Transactional(readOnly = true)
  public LocalDate forelopigSvarfrist(Saksnummer saksnummer) {
    var klage = klager.hent(saksnummer);
    return lovfrister.beregn(Lovregel.FORELOPIG_SVAR, klage.mottatt(), klage.regelverk()).frist();
  }

  /**
   * Finds a complaint for whoever made it, by what stands in the receipt and in the decision's letter.
   *
   * @param saksnummer the complaint's case number
   * @param kode the complainant's code from the decision's letter
   * @return the complaint
   * @throws IkkeFunnet alike for a number or code that is unknown, and for another's complaint
   */
  @Transactional(readOnly = true)
  public Klage forKlageren(Saksnummer saksnummer, String kode) {
    var funnet = rader.findById(saksnummer.toString());
    // Asked whether there is one or not, so that both take the same time.
    var part = vedtak.finn(funnet.map(Klage::vedtakssak).orElse(saksnummer), kode);
    return funnet
        .filter(k -> part.isPresent() && k.vedtakspart().filter(p -> p == part.get().id()).isPresent())
        .orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }
}
