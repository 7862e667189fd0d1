package no.saksflyt.oppdrag.rapport;

import java.util.Map;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import org.springframework.stereotype.Component;

/** The names the Java side shares with the models of a report. */
@Component
public class RapportProsess {

  public static final String NOKKEL = "oppdrag-rapport";
  public static final String BIDRAG_NOKKEL = "oppdrag-rapportbidrag";
  public static final String BIDRAG = "skrivBidrag";
  public static final String SAMMENSTILL = "sammenstillRapport";

  private final Saksprosesser prosesser;

  RapportProsess(Saksprosesser prosesser) {
    this.prosesser = prosesser;
  }

  /** @param sak the case of a report whose contributions have just been asked for */
  void start(Sak sak) {
    prosesser.start(NOKKEL, sak, String.valueOf(prosesser.antallStarter(sak.saksnummer(), NOKKEL) + 1), Map.of());
  }
}
