package no.saksflyt.klage;

import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Innstillingsrett;
import org.springframework.stereotype.Component;

/** Each instance writes its own text, and only while it works on the complaint. */
@Component
class Klageinnstilling implements Innstillingsrett {

  private final SakService saker;
  private final Innlogget innlogget;

  Klageinnstilling(SakService saker, Innlogget innlogget) {
    this.saker = saker;
    this.innlogget = innlogget;
  }

  @Override
  public String sakstype() {
    return KlageType.KODE;
  }

  @Override
  public Set<String> referanser() {
    return Set.of(KlageProsess.INNSTILLING, KlageProsess.INNSTILLING_KLAGEINSTANS);
  }

  @Override
  public boolean kanSkrive(Saksnummer saksnummer, String referanse) {
    return switch (referanse) {
      case KlageProsess.INNSTILLING -> skriver(saksnummer, Roller.KLAGEBEHANDLER, Klagestatus.FORBEREDES);
      case KlageProsess.INNSTILLING_KLAGEINSTANS -> skriver(saksnummer, Roller.KLAGEINSTANS, Klagestatus.BEHANDLES);
      default -> false;
    };
  }

  private boolean skriver(Saksnummer saksnummer, String rolle, Klagestatus status) {
    var harRollen = innlogget.hvisNoen().filter((Rettigheter naa) -> naa.har(rolle)).isPresent();
    return harRollen && status.name().equals(saker.hent(saksnummer).status());
  }
}
