package no.saksflyt.oppdrag;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names the Java side shares with the model of an assignment; a test fails when the model no longer has one of them. */
@Component
public class OppdragProsess {

  public static final String NOKKEL = "oppdrag";
  public static final String DEL_NOKKEL = "oppdrag-del";
  public static final String ANSKAFFELSE_NOKKEL = "oppdrag-anskaffelse";
  public static final String PUBLISERING_NOKKEL = "oppdrag-publisering";
  public static final String TILTAK_NOKKEL = "oppdrag-tiltak";
  public static final String FORDEL = "fordelOppdrag";
  public static final String NAVNGI = "navngiSaksansvarlig";
  public static final String PLANLEGG = "planleggOppdrag";
  public static final String ARBEID = "arbeidMedDel";
  public static final String KVALITETSSIKRE = "kvalitetssikre";
  public static final String GODKJENN = "godkjenn";
  public static final String LEVER = "lever";
  public static final String VURDER_ENDRING = "vurderEndring";
  static final String ENDRET = "oppdrag.endret";
  static final String FORBEHOLD_OPPHEVET = "oppdrag.forbeholdOpphevet";

  /** Routing variable of the start: whether the assignment waits for the Storting. */
  static final String MED_FORBEHOLD = "medForbehold";

  private static final String REGISTRER_MERKNAD = "registrerMerknad";
  private static final String MERKNAD_MELDING = "oppdrag.merknad";
  private static final String MERKNAD = "merknad";
  private static final String DEL_ID = "delId";

  /** What the approval table answers: whether the director approves too. */
  private static final String DIREKTOR = "direktor";

  private final Saksprosesser prosesser;
  private final RuntimeService kjoring;
  private final RepositoryService modeller;
  private final Motor motor;
  private final JdbcClient jdbc;

  OppdragProsess(
      Saksprosesser prosesser,
      @Lazy RuntimeService kjoring,
      @Lazy RepositoryService modeller,
      Motor motor,
      JdbcClient jdbc) {
    this.prosesser = prosesser;
    this.kjoring = kjoring;
    this.modeller = modeller;
    this.motor = motor;
    this.jdbc = jdbc;
  }

  /**
   * @param sak a case whose assignment has just been registered
   * @param forbehold whether it waits for the Storting
   */
  void start(Sak sak, boolean forbehold) {
    var omgang = prosesser.antallStarter(sak.saksnummer(), NOKKEL) + 1;
    prosesser.start(NOKKEL, sak, String.valueOf(omgang), Map.of(MED_FORBEHOLD, forbehold));
  }

  /** @return whether the model the case runs on has a step for the plan */
  boolean planlegges(Saksnummer saksnummer) {
    return motor.somSystem(
        "a use case asks which model its case runs on",
        () ->
            kjoring
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(saksnummer.toString())
                .processDefinitionKey(NOKKEL)
                .list()
                .stream()
                .map(instans -> modeller.getBpmnModelInstance(instans.getProcessDefinitionId()))
                .anyMatch(modell -> modell.getModelElementById(PLANLEGG) != null));
  }

  /** @return whether the approval table has sent the delivery on to the director, after the unit's leader */
  boolean direktorGodkjenner(Saksnummer saksnummer) {
    return motor.somSystem(
        "a use case asks who approves a delivery",
        // By the case alone, as above; only the main process keeps the answer of the whole.
        () ->
            kjoring.createProcessInstanceQuery().processInstanceBusinessKey(saksnummer.toString()).list().stream()
                .filter(instans -> instans.getProcessDefinitionKey().equals(NOKKEL))
                .anyMatch(instans -> Boolean.TRUE.equals(kjoring.getVariable(instans.getId(), DIREKTOR))));
  }

  /**
   * Gives the owner of a measure the task, beside the assignment's own process.
   *
   * @param sak the case
   * @param referanse the measure
   */
  public void startTiltak(Sak sak, String referanse) {
    var omgang = prosesser.antallStarter(sak.saksnummer(), TILTAK_NOKKEL) + 1;
    prosesser.start(TILTAK_NOKKEL, sak, referanse + "-" + omgang, Map.of(DEL_ID, referanse));
  }

  /** Takes the task that waits for the ministry's remark, in the order a form takes them: the task, then the case. */
  void holdVentende(Saksnummer saksnummer) {
    jdbc.sql("select ID_ from ACT_RU_TASK where TASK_DEF_KEY_ = :steg and ID_ in"
            + " (select oppgave_id from oppgavefrist where saksnummer = :sak and steg = :steg) for update")
        .param("steg", REGISTRER_MERKNAD)
        .param("sak", saksnummer.toString())
        .query(String.class)
        .list();
  }

  /** @throws Konflikt when nobody waits for the remark any more */
  void merknad(Saksnummer saksnummer, Merknad.Svar svar) {
    try {
      if (prosesser.meld(saksnummer, MERKNAD_MELDING, Map.of(), Map.of(MERKNAD, svar.name())) == 0) {
        throw new Konflikt("feil.oppdragslop.venterIkkePaaMerknad", saksnummer);
      }
    } catch (OptimisticLockingException samtidig) {
      throw new Konflikt("feil.endretImens");
    }
  }

  /** Ends what runs beside the assignment's own process. */
  void avbrytAndre(Saksnummer saksnummer, String grunn) {
    prosesser.avbrytAndre(saksnummer, NOKKEL, List.of(), grunn);
  }
}
