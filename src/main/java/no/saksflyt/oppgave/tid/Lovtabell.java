package no.saksflyt.oppgave.tid;

import no.saksflyt.frist.Fristtabelleser;
import no.saksflyt.frist.Fristtabelleser.Rad;
import no.saksflyt.frist.Lovfristkilde;
import no.saksflyt.frist.Lovfristtabell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The deployed table of deadlines by law in memory, read once for each version; every node sees a new one at its next question. */
@Component
class Lovtabell implements Lovfristkilde {

  private static final Logger LOGG = LoggerFactory.getLogger(Lovtabell.class);

  private final Tabellutgaver utgaver;
  private volatile Utgave lest = new Utgave(Tabellutgaver.INGEN, Lovfristtabell.tom());

  Lovtabell(Tabellutgaver utgaver) {
    this.utgaver = utgaver;
  }

  private record Utgave(String id, Lovfristtabell tabell) {}

  /** The version before stays in use while the latest cannot be read. */
  @Override
  public Lovfristtabell gjeldende() {
    var id = utgaver.sisteId(Fristtabelleser.LOVBESLUTNING);
    var kjent = lest;
    return id.equals(kjent.id()) ? kjent.tabell() : les(id, kjent);
  }

  private synchronized Lovfristtabell les(String id, Utgave forrige) {
    lest = new Utgave(id, id.equals(Tabellutgaver.INGEN) ? Lovfristtabell.tom() : lestEller(id, forrige.tabell()));
    return lest.tabell();
  }

  private Lovfristtabell lestEller(String id, Lovfristtabell forrige) {
    try {
      var innlest = Lovfristtabell.les(Fristtabelleser.lovrader(utgaver.modell(id)).stream().map(Rad::celler).toList());
      innlest.funn().forEach(funn -> LOGG.warn("Table of deadlines by law {}: {}", id, funn));
      return innlest.tabell();
    } catch (RuntimeException uleselig) {
      LOGG.error("Table of deadlines by law {} cannot be read; the one before stays in use", id, uleselig);
      return forrige;
    }
  }
}
