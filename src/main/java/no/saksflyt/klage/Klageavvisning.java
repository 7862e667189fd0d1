package no.saksflyt.klage;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.Klagerolle;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.Totrinn;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns down complaints that cannot be tried: itself a decision that can be complained of. */
@Service
@Transactional
public class Klageavvisning {

  private final Klager klager;
  private final Klageavgjorelser avgjorelser;
  private final VedtakService vedtak;
  private final Totrinn totrinn;
  private final Regelverksregister regelverk;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Klageavvisning(
      Klager klager,
      Klageavgjorelser avgjorelser,
      VedtakService vedtak,
      Totrinn totrinn,
      Regelverksregister regelverk,
      Hendelser hendelser,
      Innlogget innlogget) {
    this.klager = klager;
    this.avgjorelser = avgjorelser;
    this.vedtak = vedtak;
    this.totrinn = totrinn;
    this.regelverk = regelverk;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /**
   * @param saksnummer the case of a complaint whose form is not as it must be
   * @param forPerson the absent person it is decided for, or null
   * @throws no.saksflyt.felles.IkkeTillatt when one of them made the decision complained of, and the complaint
   *     is decided here
   */
  public void avvis(Saksnummer saksnummer, String forPerson) {
    var klage = klager.hent(saksnummer);
    if (klage.rolle().filter(Klagerolle.KLAGEINSTANS::equals).isPresent()) {
      totrinn.krevAnnenInstans(klage.vedtak(), innlogget.id());
      if (forPerson != null) {
        totrinn.krevAnnenInstans(klage.vedtak(), forPerson);
      }
    }
    var paaklaget = vedtak.hent(klage.vedtak());
    var hjemmel = regelverk.hjemmel(klage.regelverk(), Klagevedtak.HJEMMEL_AVVISNING).orElse(null);
    var avvisning = vedtak.fatt(Klagevedtak.avvisning(klage, paaklaget, hjemmel, forPerson));
    avgjorelser.avgjor(
        klage,
        new Avgjorelse(Klageutfall.AVVIST, Instans.FORSTE, avvisning.dato(), innlogget.id(), avvisning.id()));
    klager.status(saksnummer, Klagestatus.TIL_UNDERRETNING);
    hendelser.registrer(
        Hendelse.av(saksnummer, "KLAGE_AVVIST", innlogget.id()).paaVegneAv(forPerson).fordi(klage.avvisningsgrunn()));
  }
}
