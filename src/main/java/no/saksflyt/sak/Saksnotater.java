package no.saksflyt.sak;

import java.time.Clock;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes on cases. Writing one touches nothing else of the case, so that it never collides with a completed step. */
@Service
@Transactional
public class Saksnotater {

  private final SaksnotatRepository rader;
  private final SakService saker;
  private final Skriverett skriverett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Saksnotater(
      SaksnotatRepository rader,
      SakService saker,
      Skriverett skriverett,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.rader = rader;
    this.saker = saker;
    this.skriverett = skriverett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer a case the person may see, open or ended
   * @param tekst the note, at most {@link Saksnotat#MAKS} characters
   * @return the kept note
   * @throws Regelbrudd when the text is empty or too long
   */
  public Saksnotat skriv(Saksnummer saksnummer, String tekst) {
    saker.hent(saksnummer);
    skriverett.krev();
    if (tekst == null || tekst.isBlank()) {
      throw new Regelbrudd(new Feltfeil("tekst", "feil.felt.mangler", "Notat"));
    }
    // Browsers send two characters for each new line and count one.
    var renset = tekst.strip().replace("\r\n", "\n");
    if (renset.length() > Saksnotat.MAKS) {
      throw new Regelbrudd(new Feltfeil("tekst", "feil.felt.forLang", "Notat", Saksnotat.MAKS));
    }
    var notat = rader.save(new Saksnotat(saksnummer, renset, innlogget.id(), klokke.instant()));
    hendelser.registrer(Hendelse.av(saksnummer, "NOTAT_SKREVET", innlogget.id()));
    return notat;
  }

  /**
   * @param saksnummer a case the person may see
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return its notes, newest first
   */
  @Transactional(readOnly = true)
  public Side<Saksnotat> liste(Saksnummer saksnummer, int side, int antall) {
    saker.hent(saksnummer);
    Side.kontroller(side, antall);
    var treff = rader.findBySaksnummerOrderByIdDesc(saksnummer.toString(), PageRequest.of(side, antall));
    return new Side<>(treff.getTotalElements(), side, antall, treff.getContent());
  }
}
