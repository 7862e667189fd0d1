package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.brev.Forhaandsvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody who complained how it was decided. */
@Service
@Transactional
public class Klageunderretning {

  private final Klager klager;
  private final Utfallsbrev utfallsbrev;
  private final Klagebrev brev;
  private final Fellesbehandling felles;
  private final KlageProsess prosess;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Klageunderretning(
      Klager klager,
      Utfallsbrev utfallsbrev,
      Klagebrev brev,
      Fellesbehandling felles,
      KlageProsess prosess,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.klager = klager;
    this.utfallsbrev = utfallsbrev;
    this.brev = brev;
    this.felles = felles;
    this.prosess = prosess;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Tells everybody who complained, here and in the cases that follow, which go on from now.
   *
   * @param saksnummer the case of a complaint with an outcome
   * @param sendtAvAndre the day the appellate body sent its own letters; null when they are sent now
   * @throws Regelbrudd when the day cannot be, or a letter lacks what it must hold
   */
  public void underrett(Saksnummer saksnummer, LocalDate sendtAvAndre) {
    var klage = klager.hent(saksnummer);
    var avgjorelse = klage.avgjorelse().orElseThrow();
    var dato = sendtAvAndre == null ? LocalDate.now(klokke) : sendtAvAndre;
    if (dato.isAfter(LocalDate.now(klokke)) || dato.isBefore(avgjorelse.avgjort())) {
      throw new Regelbrudd(new Feltfeil("sendtDato", "feil.klage.sendtDato"));
    }
    if (sendtAvAndre == null) {
      brev.send(utfallsbrev.brevene(klage));
    }
    klage.underrettet(dato);
    hendelser.registrer(
        Hendelse.av(saksnummer, "KLAGER_UNDERRETTET", innlogget.id()).gjelderFra(dato).til(avgjorelse.utfall()));
    for (var folger : felles.folger(saksnummer)) {
      folger.underrettet(dato);
      prosess.avgjortSammen(folger.saksnummer());
    }
  }

  /**
   * @param saksnummer the case of a complaint with an outcome
   * @return the letters to whoever complains, as they would be sent today
   */
  @Transactional(readOnly = true)
  public List<Forhaandsvisning> brevene(Saksnummer saksnummer) {
    return brev.vis(utfallsbrev.brevene(klager.hent(saksnummer)));
  }

  /** @return who the letters of a complaint go to, one on each line */
  @Transactional(readOnly = true)
  public String mottakere(Saksnummer saksnummer) {
    return brev.mottakere(saksnummer);
  }
}
