package no.saksflyt.oppgave;

import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.sak.Sak;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Who may end a case before its last step, or open it again: a coordinator, or the leader of the unit that owns it. */
@Component
public class Avsluttrett {

  private final Innlogget innlogget;

  Avsluttrett(Innlogget innlogget) {
    this.innlogget = innlogget;
  }

  /**
   * @param sak a case the person may see
   * @return whether the person behind the call may
   */
  public boolean har(Sak sak) {
    return innlogget.hvisNoen().map(naa -> har(naa, sak)).orElse(true);
  }

  void krev(Sak sak) {
    if (!har(sak)) {
      throw new IkkeTillatt("feil.avslutning.ikkeTillatt");
    }
  }

  private static boolean har(Rettigheter naa, Sak sak) {
    return naa.har(Roller.KOORDINATOR)
        || (sak.enhet() != null && naa.har(Roller.gruppe(sak.enhet(), Roller.LEDER)));
  }
}
