package no.saksflyt.saksbilde;

import java.util.Collection;
import java.util.stream.Collectors;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** What a group is called for people: {@code koordinator} is «Koordinator», {@code bosettingleder} «Leder i Bosetting». */
@Component
public class Gruppenavn {

  private final Enheter enheter;
  private final Meldinger meldinger;

  Gruppenavn(Enheter enheter, Meldinger meldinger) {
    this.enheter = enheter;
    this.meldinger = meldinger;
  }

  /** @return the group's name; the id itself for one that no role or unit explains */
  public String av(String gruppe) {
    if (Roller.ALLE.contains(gruppe) || Roller.ANSATT.equals(gruppe)) {
      return meldinger.tekst("rolle." + gruppe);
    }
    for (var rolle : Roller.I_ENHET) {
      if (gruppe.endsWith(rolle)) {
        var enhet = enheter.finn(gruppe.substring(0, gruppe.length() - rolle.length()));
        if (enhet.isPresent()) {
          return iEnhet(rolle, enhet.get());
        }
      }
    }
    return gruppe;
  }

  /** @return the groups' names joined with commas; empty for none */
  public String av(Collection<String> grupper) {
    return grupper.stream().map(this::av).collect(Collectors.joining(", "));
  }

  /** @return who does a step to come, from what its model says: a role, in the case's unit when it is held in units */
  public String rolle(String rolle, String enhetId) {
    return Roller.I_ENHET.contains(rolle)
        ? enheter.finn(enhetId).map(enhet -> iEnhet(rolle, enhet)).orElseGet(() -> av(rolle))
        : av(rolle);
  }

  private String iEnhet(String rolle, Enhet enhet) {
    return meldinger.tekst("saksbilde.gruppe.iEnhet", meldinger.tekst("rolle." + rolle), enhet.navn());
  }
}
