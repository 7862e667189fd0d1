package no.saksflyt.klage;

import java.util.Map;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import org.springframework.stereotype.Component;

/** The names the Java side shares with the model of recording a decision. */
@Component
public class VedtaksregistreringProsess {

  public static final String NOKKEL = "vedtak-registrering";

  private final Saksprosesser prosesser;

  VedtaksregistreringProsess(Saksprosesser prosesser) {
    this.prosesser = prosesser;
  }

  void start(Sak sak) {
    prosesser.start(NOKKEL, sak, String.valueOf(prosesser.antallStarter(sak.saksnummer(), NOKKEL) + 1), Map.of());
  }
}
