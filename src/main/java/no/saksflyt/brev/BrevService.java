package no.saksflyt.brev;

import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to the parties of a case: put together from a template, checked for what they must hold, kept as PDF, entered in the journal
 * and sent by the party's channel.
 */
@Service("utgaaendeBrev")
@Transactional
public class BrevService {

  private final SakService saker;
  private final Skriverett skriverett;
  private final Setteri setteri;
  private final Brevark ark;
  private final Utsendelse utsendelse;
  private final Utsendelseslager lager;
  private final VedtakService vedtak;

  BrevService(
      SakService saker,
      Skriverett skriverett,
      Setteri setteri,
      Brevark ark,
      Utsendelse utsendelse,
      Utsendelseslager lager,
      VedtakService vedtak) {
    this.saker = saker;
    this.skriverett = skriverett;
    this.setteri = setteri;
    this.ark = ark;
    this.utsendelse = utsendelse;
    this.lager = lager;
    this.vedtak = vedtak;
  }

  /**
   * Shows a letter as it would be sent; nothing is kept.
   *
   * @param bestilling which letter to whom
   * @return the letter, and what keeps it from being sent
   * @throws IkkeFunnet when the letter, the case, the decision or the party does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Forhaandsvisning forhaandsvis(Brevbestilling bestilling) {
    return setteri.sett(bestilling).vist();
  }

  /**
   * Shows a letter as the page that would be sent.
   *
   * @param bestilling which letter to whom
   * @return the PDF, also of a letter that cannot be sent yet
   * @throws IkkeFunnet when the letter, the case, the decision or the party does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public byte[] pdf(Brevbestilling bestilling) {
    return ark.pdf(setteri.sett(bestilling));
  }

  /**
   * Makes a letter, keeps it in the case and sends it. Asked for twice it is sent twice.
   *
   * @param bestilling which letter to whom
   * @return the letter
   * @throws Regelbrudd naming every block and field it lacks
   * @throws IkkeFunnet when the letter, the case, the decision or the party does not exist or is not for this person
   * @throws no.saksflyt.felles.IkkeTillatt when the person may only read
   */
  public Brev send(Brevbestilling bestilling) {
    skriverett.krev();
    var brev = setteri.sett(bestilling);
    if (!brev.vist().kanSendes()) {
      throw new Regelbrudd(brev.vist().mangler().stream().map(BrevService::feil).toList());
    }
    if (brev.underretter() && brev.grunnlag().kanPaaklages()) {
      brev = setteri.medKode(brev, vedtak.nyKode(brev.grunnlag().vedtakspart().id()));
    }
    return utsendelse.send(brev, ark.pdf(brev));
  }

  /**
   * A letter that came back is made anew and sent, to where its receiver is today: a new notice.
   *
   * @param id a letter that came back
   * @return the new one
   * @throws Konflikt when it has not come back, or is a copy
   * @throws Regelbrudd when it must be written anew, or lacks something today
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  public Brev sendPaaNytt(long id) {
    var brev = hent(id);
    if (brev.status() != Utgaaendebrev.Status.I_RETUR || brev.til().kopi()) {
      throw new Konflikt("feil.brev.ikkeIRetur");
    }
    return send(
        lager.bestilling(id).orElseThrow(() -> new Regelbrudd(new Feltfeil("brev", "feil.brev.maaSkrivesPaaNytt"))));
  }

  /**
   * @param id a letter
   * @return it
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Utgaaendebrev hent(long id) {
    return lager.finn(id).orElseThrow(() -> new IkkeFunnet("feil.brev.finnesIkke"));
  }

  /**
   * @param sak a case
   * @return its letters, newest first, at most 200
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public List<Utgaaendebrev> forSak(Saksnummer sak) {
    return forSak(sak, 0, Side.MAKS).rader();
  }

  /**
   * @param sak a case
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return its letters, newest first
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Side<Utgaaendebrev> forSak(Saksnummer sak, int side, int antall) {
    Side.kontroller(side, antall);
    saker.hent(sak);
    return lager.forSak(sak, side, antall);
  }

  private static Feltfeil feil(Forhaandsvisning.Mangel mangel) {
    return mangel.art() == Forhaandsvisning.Art.BLOKK
        ? new Feltfeil(mangel.nokkel(), "feil.brev.blokkMangler", mangel.navn())
        : new Feltfeil(mangel.nokkel(), "feil.brev.feltMangler", mangel.navn());
  }
}
