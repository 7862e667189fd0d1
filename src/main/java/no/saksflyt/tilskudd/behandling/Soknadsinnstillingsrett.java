package no.saksflyt.tilskudd.behandling;

import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.SoknadProsess;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.SoknadStatus;
import no.saksflyt.vedtak.Innstillingsrett;
import org.springframework.stereotype.Component;

/** Those who handle applications write the recommendation, once there is a score and until it is sent on. */
@Component
class Soknadsinnstillingsrett implements Innstillingsrett {

  private final SoknadService soknader;
  private final Innlogget innlogget;

  Soknadsinnstillingsrett(SoknadService soknader, Innlogget innlogget) {
    this.soknader = soknader;
    this.innlogget = innlogget;
  }

  @Override
  public String sakstype() {
    return "SOKNAD";
  }

  @Override
  public Set<String> referanser() {
    return Set.of(SoknadProsess.INNSTILLING);
  }

  @Override
  public boolean kanSkrive(Saksnummer saksnummer, String referanse) {
    var harRollen = innlogget.hvisNoen().filter((Rettigheter naa) -> naa.har(Roller.TILSKUDDSBEHANDLER)).isPresent();
    return harRollen
        && SoknadProsess.INNSTILLING.equals(referanse)
        && soknader.status(saksnummer) == SoknadStatus.VURDERT;
  }
}
