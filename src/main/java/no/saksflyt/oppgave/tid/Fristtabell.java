package no.saksflyt.oppgave.tid;

import java.util.List;
import no.saksflyt.frist.Frister;
import no.saksflyt.frist.Fristfunn;
import no.saksflyt.frist.Fristtabelleser;
import no.saksflyt.frist.Fristtabelleser.Rad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The deployed deadline table in memory. Evaluating the decision would cost milliseconds and a history row at every task; here it
 * is read once for each version, and each question asks only which version is the latest, so that every node sees a new one.
 */
@Component
public class Fristtabell {

  private static final Logger LOGG = LoggerFactory.getLogger(Fristtabell.class);

  private final Tabellutgaver utgaver;
  private volatile Utgave lest = new Utgave(Tabellutgaver.INGEN, Frister.av(List.of()), List.of());

  Fristtabell(Tabellutgaver utgaver) {
    this.utgaver = utgaver;
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
    var id = utgaver.sisteId(Fristtabelleser.BESLUTNING);
    var kjent = lest;
    if (id.equals(kjent.id())) {
      return kjent;
    }
    var ny = les(id, kjent);
    lest = ny;
    return ny;
  }

  /** One at a time: the engine hands every caller the same document, which is not made for several at once. */
  private synchronized Utgave les(String id, Utgave forrige) {
    if (id.equals(Tabellutgaver.INGEN)) {
      return new Utgave(id, Frister.av(List.of()), List.of());
    }
    try {
      var innlest = Frister.les(Fristtabelleser.rader(utgaver.modell(id)).stream().map(Rad::celler).toList());
      innlest.funn().forEach(funn -> LOGG.warn("Deadline table {}: {}", id, funn));
      return new Utgave(id, innlest.frister(), innlest.funn());
    } catch (RuntimeException uleselig) {
      LOGG.error("Deadline table {} cannot be read; the one before stays in use", id, uleselig);
      return new Utgave(id, forrige.frister(), forrige.funn());
    }
  }
}
