package no.saksflyt.klage;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the complaint cost whoever complained, when it was decided in their favour. Source: forvaltningsloven (1967) § 36. */
@Service
@Transactional
public class Sakskostnader {

  private final Klager klager;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Sakskostnader(Klager klager, Hendelser hendelser, Innlogget innlogget) {
    this.klager = klager;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /**
   * @param saksnummer the case of a complaint whose sender has been told
   * @return whether the complainant can claim costs
   */
  public boolean kanKreves(Saksnummer saksnummer) {
    var kan = klager.hent(saksnummer).utfall().filter(Utfallsbrev.TIL_GUNST::contains).isPresent();
    if (kan) {
      klager.status(saksnummer, Klagestatus.SAKSKOSTNADER);
    }
    return kan;
  }

  /**
   * @param saksnummer the case of a complaint decided in favour of whoever complained
   * @param svar what came of costs
   * @param kroner what is covered, or null
   * @param grunn why, or null
   */
  public void avgjor(Saksnummer saksnummer, Klage.Kostnader svar, Integer kroner, String grunn) {
    klager.hent(saksnummer).kostnader(svar, kroner == null ? null : kroner * 100L);
    hendelser.registrer(
        Hendelse.av(saksnummer, "SAKSKOSTNADER_" + svar, innlogget.id()).til(kroner).fordi(grunn));
  }
}
