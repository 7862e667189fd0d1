package no.saksflyt.oppgave.vakt;

import java.util.Optional;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Who stands behind a call to a guarded service. */
@Component
public class Bakkallet {

  private final Innlogget innlogget;

  Bakkallet(Innlogget innlogget) {
    this.innlogget = innlogget;
  }

  /** @return whether the system itself calls, inside {@link Motor#somSystem} */
  public boolean erSystem() {
    return Motor.erSystem();
  }

  /**
   * @return the person with the rights of this moment
   * @throws IkkeTillatt when nobody is, or somebody who is no longer staff
   */
  public Rettigheter person() {
    var naa = innlogget.hvisNoen().orElseThrow(() -> new IkkeTillatt("feil.vakt.ingenPerson"));
    if (!naa.har(Roller.ANSATT)) {
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
    return naa;
  }

  /**
   * @return the person, who may change things
   * @throws IkkeTillatt for a reviewer, who reads everything and changes nothing
   */
  public Rettigheter personSomEndrer() {
    var naa = person();
    if (naa.har(Roller.REVISOR)) {
      throw new IkkeTillatt("feil.vakt.revisor");
    }
    return naa;
  }

  Optional<String> navn() {
    return innlogget.hvisNoen().map(Rettigheter::person);
  }
}
