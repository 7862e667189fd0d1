package no.saksflyt.oppgave.tid;

import java.util.List;
import no.saksflyt.felles.Transaksjonsminne;
import no.saksflyt.frist.Frister;
import no.saksflyt.frist.Fristfunn;
import no.saksflyt.frist.Fristtabelleser;
import no.saksflyt.frist.Fristtabelleser.Rad;
import no.saksflyt.oppgave.Motor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * The deployed deadline table in memory. Evaluating the decision would cost milliseconds and a history row at every task; here it
 * is read once for each version, and each question asks only which version is the latest, so that every node sees a new one.
 */
@Component
public class Fristtabell {

  /** The version's id while no table is deployed. */
  private static final String INGEN = "-";

  private static final Logger LOGG = LoggerFactory.getLogger(Fristtabell.class);

  private final RepositoryService lager;
  private final Motor motor;
  private final JdbcClient jdbc;
  private volatile Utgave lest = new Utgave(INGEN, Frister.av(List.of()), List.of());

  Fristtabell(@Lazy RepositoryService lager, Motor motor, JdbcClient jdbc) {
    this.lager = lager;
    this.motor = motor;
    this.jdbc = jdbc;
  }

  /**
   * One deployed version of the table.
   *
   * @param id the engine's id of the version
   * @param frister its rows
   * @param funn what is wrong with rows that could not be used
   */
  public record Utgave(String id, Frister frister, List<Fristfunn> funn) {}

  /** @return the latest deployed version; the one before while the latest cannot be read; empty while there is none */
  public Utgave gjeldende() {
    var id = sisteId();
    var kjent = lest;
    if (id.equals(kjent.id())) {
      return kjent;
    }
    var ny = les(id, kjent);
    lest = ny;
    return ny;
  }

  /** Asked once in each transaction: a step's due date and its row then follow the same version. */
  private String sisteId() {
    return Transaksjonsminne.husk(Fristtabell.class, this::lesSisteId);
  }

  private String lesSisteId() {
    return jdbc
        .sql(
            "select ID_ from ACT_RE_DECISION_DEF where KEY_ = :nokkel and TENANT_ID_ is null"
                + " order by VERSION_ desc fetch first 1 rows only")
        .param("nokkel", Fristtabelleser.BESLUTNING)
        .query(String.class)
        .optional()
        .orElse(INGEN);
  }

  /** One at a time: the engine hands every caller the same document, which is not made for several at once. */
  private synchronized Utgave les(String id, Utgave forrige) {
    if (id.equals(INGEN)) {
      return new Utgave(INGEN, Frister.av(List.of()), List.of());
    }
    try {
      var modell = motor.somSystem("the deadline table is read", () -> lager.getDmnModelInstance(id));
      var innlest = Frister.les(Fristtabelleser.rader(dokument(modell)).stream().map(Rad::celler).toList());
      innlest.funn().forEach(funn -> LOGG.warn("Deadline table {}: {}", id, funn));
      return new Utgave(id, innlest.frister(), innlest.funn());
    } catch (RuntimeException uleselig) {
      LOGG.error("Deadline table {} cannot be read; the one before stays in use", id, uleselig);
      return new Utgave(id, forrige.frister(), forrige.funn());
    }
  }

  private static Document dokument(DmnModelInstance modell) {
    return (Document) modell.getDocument().getDomSource().getNode();
  }
}
