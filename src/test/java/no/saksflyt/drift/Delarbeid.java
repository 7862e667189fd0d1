package no.saksflyt.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** One assignment with many parts, all ended at the same moment. */
final class Delarbeid {

  private Delarbeid() {}

  /** @return the tasks of the parts, taken by the caseworker */
  static List<String> aapneDeler(Klient klient, Kvitteringer kvitteringer, int antall) {
    var deler = new ArrayList<Map<String, Object>>();
    for (int i = 1; i <= antall; i++) {
      deler.add(Map.of("navn", "Del " + i));
    }
    var sak =
        klient
            .post(
                "koordinator",
                "/api/oppdrag",
                Map.of("nummer", "2032-01", "tittel", "Mange deler", "fristtype", "EKSTERN", "frist", "2032-06-30", "deler", deler))
            .json()
            .get("saksnummer")
            .asText();
    kvitteringer.saker.add(sak);
    for (var steg : List.of(Skjemasvar.fordelOppdrag, Skjemasvar.navngiSaksansvarlig, Skjemasvar.planleggOppdrag)) {
      var id = klient.oppgaver(steg.hvem(), sak).get(0).get("id").asText();
      klient.ta(steg.hvem(), id);
      klient.sendSkjema(steg.hvem(), id, steg.svar());
      kvitteringer.oppgaver.add(id);
    }
    var oppgaver = new ArrayList<String>();
    klient.oppgaver("saksbehandler", sak).forEach(o -> oppgaver.add(o.get("id").asText()));
    if (oppgaver.size() != antall) {
      throw new IllegalStateException(oppgaver.size() + " tasks for " + antall + " parts");
    }
    return oppgaver;
  }

  /** Returns when all are answered; the jobs of the last ones are on their way then. */
  static void fullforSamtidig(Klient klient, Kvitteringer kvitteringer, List<String> oppgaver) {
    var folk = Executors.newFixedThreadPool(4);
    try {
      var arbeid = new ArrayList<Callable<Void>>();
      for (var id : oppgaver) {
        arbeid.add(
            () -> {
              var svar = klient.sendSkjema("saksbehandler", id, Skjemasvar.arbeidMedDel.svar());
              if (svar.status() != 204) {
                throw new IllegalStateException(svar.status() + ": " + svar.tekst());
              }
              kvitteringer.oppgaver.add(id);
              return null;
            });
      }
      for (var svar : folk.invokeAll(arbeid)) {
        svar.get();
      }
    } catch (InterruptedException avbrutt) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(avbrutt);
    } catch (ExecutionException feilet) {
      throw new IllegalStateException(feilet.getCause());
    } finally {
      folk.shutdown();
    }
  }
}
