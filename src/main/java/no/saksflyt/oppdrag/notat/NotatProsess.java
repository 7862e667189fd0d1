package no.saksflyt.oppdrag.notat;

import java.util.Map;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import org.springframework.stereotype.Component;

/** The names the Java side shares with the model of a note. */
@Component
public class NotatProsess {

  public static final String NOKKEL = "oppdrag-notat";

  private final Saksprosesser prosesser;

  NotatProsess(Saksprosesser prosesser) {
    this.prosesser = prosesser;
  }

  void start(Sak sak) {
    prosesser.start(NOKKEL, sak, String.valueOf(prosesser.antallStarter(sak.saksnummer(), NOKKEL) + 1), Map.of());
  }
}
