package no.saksflyt.oppdrag.leder;

import java.util.Objects;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Whose assignments a person looks at unless something else is chosen. */
@Component
public class Lederomraade {

  private final Enheter enheter;

  Lederomraade(Enheter enheter) {
    this.enheter = enheter;
  }

  /**
   * @param naa a person's rights
   * @return all for the coordinator; for a director the division of the director's unit, and all where it has none; for everybody
   *     else their unit, the one they lead first
   */
  public Tidslinjeutvalg av(Rettigheter naa) {
    if (naa.har(Roller.KOORDINATOR)) {
      return Tidslinjeutvalg.ALT;
    }
    if (naa.har(Roller.DIREKTOR)) {
      var avdeling =
          naa.enheter().stream()
              .map(id -> enheter.finn(id).map(Enhet::avdeling).orElse(null))
              .filter(Objects::nonNull)
              .findFirst();
      return new Tidslinjeutvalg(null, avdeling.orElse(null), null, null, null);
    }
    var enhet =
        naa.enheter().stream().filter(naa::fordelerI).findFirst().or(() -> naa.enheter().stream().findFirst());
    return new Tidslinjeutvalg(enhet.orElse(null), null, null, null, null);
  }
}
