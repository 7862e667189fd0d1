package no.saksflyt.brev;

import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.UnderretningIRetur;
import no.saksflyt.vedtak.Underretninger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that came back. One that told a party of a decision takes the party's notice with it, whether it is noted on the letter or
 * on the decision: the deadline runs no more until a new letter is sent.
 */
@Service
@Transactional
public class Brevretur {

  private static final int MAKS_GRUNN = 1_000;

  private final Utsendelseslager lager;
  private final Underretninger underretninger;
  private final Skriverett skriverett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Brevretur(
      Utsendelseslager lager, Underretninger underretninger, Skriverett skriverett, Hendelser hendelser, Innlogget innlogget) {
    this.lager = lager;
    this.underretninger = underretninger;
    this.skriverett = skriverett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /**
   * @param id a letter that was sent
   * @param grunn what the post said, 1 to 1 000 characters
   * @throws Regelbrudd when nothing or too much is said ({@code grunn})
   * @throws Konflikt when it has not been sent, or is noted already
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  public void iRetur(long id, String grunn) {
    var brev = lager.finn(id).orElseThrow(() -> new IkkeFunnet("feil.brev.finnesIkke"));
    skriverett.krev();
    if (brev.status() != Utgaaendebrev.Status.SENDT) {
      throw new Konflikt(brev.iRetur() == null ? "feil.brev.ikkeSendt" : "feil.brev.alleredeIRetur");
    }
    if (grunn == null || grunn.isBlank()) {
      throw new Regelbrudd(new Feltfeil("grunn", "feil.felt.mangler", "Hva posten sier"));
    }
    if (grunn.strip().length() > MAKS_GRUNN) {
      throw new Regelbrudd(new Feltfeil("grunn", "feil.felt.forLang", "Hva posten sier", MAKS_GRUNN));
    }
    if (brev.vedtakspart() != null && lager.underrettet(brev.vedtakspart()).filter(siste -> siste == id).isPresent()) {
      underretninger.iRetur(brev.vedtakspart(), grunn.strip());
      return;
    }
    lager.iRetur(id, grunn.strip());
    hendelser.registrer(
        Hendelse.av(brev.sak(), "BREV_I_RETUR", innlogget.id())
            .fra(brev.tittel())
            .fordi(grunn.strip())
            .medKilde("journalpost " + brev.journalpost()));
  }

  @EventListener
  void paa(UnderretningIRetur retur) {
    lager.underrettet(retur.vedtakspart()).ifPresent(brev -> lager.iRetur(brev, retur.grunn()));
  }
}
