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
  public static final String VURDER_ENDRING = "vurderEndring";
  static final String ENDRET = "oppdrag.endret";
  static final String FORBEHOLD_OPPHEVET = "oppdrag.forbeholdOpphevet";

  /** Routing variable of the start: whether the assignment waits for the Storting. */
  static final String MED_FORBEHOLD = "medForbehold";

  private final Saksprosesser prosesser;

  OppdragProsess(Saksprosesser prosesser) {
    this.prosesser = prosesser;
  }

  /**
   * @param sak a case whose assignment has just been registered
   * @param forbehold whether it waits for the Storting
   */
  void start(Sak sak, boolean forbehold) {
    var omgang = prosesser.antallStarter(sak.saksnummer(), NOKKEL) + 1;
    prosesser.start(NOKKEL, sak, String.valueOf(omgang), Map.of(MED_FORBEHOLD, forbehold));
  }
}
