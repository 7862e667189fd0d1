package no.saksflyt.oppdrag;

import java.util.Map;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import org.springframework.stereotype.Component;

/** The names the Java side shares with the model of an assignment; a test fails when the model no longer has one of them. */
@Component
public class OppdragProsess {

  public static final String NOKKEL = "oppdrag";
  public static final String DEL_NOKKEL = "oppdrag-del";
  public static final String FORDEL = "fordelOppdrag";
  public static final String NAVNGI = "navngiSaksansvarlig";
  public static final String ARBEID = "arbeidMedDel";
  public static final String KVALITETSSIKRE = "kvalitetssikre";
  public static final String GODKJENN = "godkjenn";
  public static final String LEVER = "lever";

  private final Saksprosesser prosesser;

  OppdragProsess(Saksprosesser prosesser) {
    this.prosesser = prosesser;
  }

  /** @param sak a case whose assignment has just been registered */
  void start(Sak sak) {
    var omgang = prosesser.antallStarter(sak.saksnummer(), NOKKEL) + 1;
    prosesser.start(NOKKEL, sak, String.valueOf(omgang), Map.of());
  }
}
