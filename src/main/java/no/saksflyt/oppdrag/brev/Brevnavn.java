package no.saksflyt.oppdrag.brev;

import java.util.List;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import org.springframework.stereotype.Component;

/** What a letter is called: "Tillegg nr. 3 til tildelingsbrev 2023 (revidert)". */
@Component
public class Brevnavn {

  private final Meldinger meldinger;

  Brevnavn(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  /**
   * @param brev a letter
   * @return its name
   */
  public String av(Brev brev) {
    var ar = brev.ar() == null ? meldinger.tekst("brevmottak.navn.utenAr") : brev.ar().toString();
    var nummer = brev.nummer() == null ? meldinger.tekst("brevmottak.navn.utenNummer") : brev.nummer().toString();
    var navn = meldinger.tekst("brevmottak.navn." + brev.type(), ar, nummer);
    return brev.revidert() ? meldinger.tekst("brevmottak.navn.revidert", navn) : navn;
  }

  /**
   * @param alle the letters of a file
   * @return a name for the file's case
   */
  public String avFil(List<Brev> alle) {
    var forste = av(alle.get(0));
    return alle.size() == 1 ? forste : meldinger.tekst("brevmottak.navn.flere", forste, String.valueOf(alle.size() - 1));
  }
}
