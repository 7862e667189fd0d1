package no.saksflyt.oppdrag.brev;

import java.util.Map;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import org.springframework.stereotype.Component;

/** The names the Java side shares with the model of a letter. */
@Component
public class BrevProsess {

  public static final String NOKKEL = "oppdrag-brev";
  public static final String BEKREFT = "bekreftBrev";
  public static final String PUBLISER = "publiserBrev";

  /** The answers to {@link #BEKREFT}; the model routes on them. */
  public static final String BEKREFTET = "BEKREFTET";

  public static final String LAGT_BORT = "LAGT_BORT";

  private final Saksprosesser prosesser;

  BrevProsess(Saksprosesser prosesser) {
    this.prosesser = prosesser;
  }

  /** @param sak the case of a letter that has just been received */
  void start(Sak sak) {
    prosesser.start(NOKKEL, sak, String.valueOf(prosesser.antallStarter(sak.saksnummer(), NOKKEL) + 1), Map.of());
  }
}
