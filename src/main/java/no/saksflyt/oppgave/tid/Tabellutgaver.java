package no.saksflyt.oppgave.tid;

import no.saksflyt.felles.Transaksjonsminne;
import no.saksflyt.oppgave.Motor;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Which version of a table is deployed, and what stands in it. */
@Component
class Tabellutgaver {

  /** The version's id while no table is deployed. */
  static final String INGEN = "-";

  private final RepositoryService lager;
  private final Motor motor;
  private final JdbcClient jdbc;

  Tabellutgaver(@Lazy RepositoryService lager, Motor motor, JdbcClient jdbc) {
    this.lager = lager;
    this.motor = motor;
    this.jdbc = jdbc;
  }

  private record Tabell(String nokkel) {}

  /**
   * Asked once in each transaction: all that one transaction computes then follows the same version.
   *
   * @param nokkel the decision's id
   * @return the engine's id of its latest version, {@link #INGEN} when there is none
   */
  String sisteId(String nokkel) {
    return Transaksjonsminne.husk(new Tabell(nokkel), () -> lesSisteId(nokkel));
  }

  private String lesSisteId(String nokkel) {
    return jdbc
        .sql(
            "select ID_ from ACT_RE_DECISION_DEF where KEY_ = :nokkel and TENANT_ID_ is null"
                + " order by VERSION_ desc fetch first 1 rows only")
        .param("nokkel", nokkel)
        .query(String.class)
        .optional()
        .orElse(INGEN);
  }

  /**
   * The engine hands every caller the same document, which is not made for several at once: whoever reads it holds a lock of its
   * own for the table.
   *
   * @param id the engine's id of a version
   * @return its model
   */
  Document modell(String id) {
    var modell = motor.somSystem("a deadline table is read", () -> lager.getDmnModelInstance(id));
    return (Document) modell.getDocument().getDomSource().getNode();
  }
}
