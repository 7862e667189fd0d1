package no.saksflyt.tilskudd.utlysning;

import no.saksflyt.tilskudd.ordning.Versjonsbruk;
import org.springframework.stereotype.Component;

/** A draft of a scheme that a call is approved with stands fast until the call is published or withdrawn. */
@Component
class Utlyst implements Versjonsbruk {

  private final Utlysningslager lager;

  Utlyst(Utlysningslager lager) {
    this.lager = lager;
  }

  @Override
  public boolean laast(long versjon) {
    return lager.venterPaa(versjon);
  }
}
