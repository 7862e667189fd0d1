package no.saksflyt.sak;

import java.util.List;
import java.util.function.Predicate;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Who may add to cases: everybody with a part in the work. An auditor reads and changes nothing. */
@Component
public class Skriverett {

  private static final List<String> SKRIVER =
      Roller.ALLE.stream()
          .filter(Predicate.not(List.of(Roller.REVISOR, Roller.ADMIN, Roller.PROSESSEIER)::contains))
          .toList();

  private final Innlogget innlogget;

  Skriverett(Innlogget innlogget) {
    this.innlogget = innlogget;
  }

  /** @return whether the person behind the call may add notes, documents, relations and parties */
  public boolean har() {
    return innlogget.hvisNoen().map(naa -> naa.harEnAv(SKRIVER)).orElse(true);
  }

  /** @throws IkkeTillatt when the person may only read */
  public void krev() {
    if (!har()) {
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
  }
}
