package no.saksflyt.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Several people at once who register assignments and do their steps, until told to stop or the system is gone. They stop at
 * different places, so that cases are left in every state.
 */
final class Arbeidspress implements AutoCloseable {

  private static final int FOLK = 6;
  private static final int DELER = 3;
  private static final Duration JOBB = Duration.ofSeconds(20);
  private static final AtomicInteger NUMMER = new AtomicInteger(100);

  private final List<Klient> noder;
  private final Kvitteringer kvitteringer;
  private final Queue<String> uventet = new ConcurrentLinkedQueue<>();
  private final ExecutorService folk = Executors.newFixedThreadPool(FOLK);
  private volatile boolean stopp;

  /** @param noder the nodes the work is spread over, call by call */
  Arbeidspress(Kvitteringer kvitteringer, Klient... noder) {
    this.kvitteringer = kvitteringer;
    this.noder = List.of(noder);
  }

  Arbeidspress begynn() {
    for (int i = 0; i < FOLK; i++) {
      int hvem = i;
      folk.execute(() -> jobb(hvem));
    }
    return this;
  }

  /** Answers that were neither done nor a loss of contact. */
  Queue<String> uventet() {
    return uventet;
  }

  private void jobb(int hvem) {
    try {
      for (int runde = hvem; !stopp; runde++) {
        var sak = registrer(node(runde));
        // The first round goes the whole way; later ones stop one step further each time.
        gaaVidere(sak, runde, runde % 2 == 0 ? 9 : 1 + runde % 5);
      }
    } catch (UncheckedIOException | Borte borte) {
      // The process was killed under the call: whether it was done is unknown, so nothing is noted.
    } catch (RuntimeException feil) {
      if (!stopp) {
        uventet.add(feil.toString());
      }
    }
  }

  private String registrer(Klient node) {
    var nummer = "2031-%03d".formatted(NUMMER.incrementAndGet());
    var deler = new ArrayList<Map<String, Object>>();
    for (int i = 1; i <= DELER; i++) {
      deler.add(Map.of("navn", "Del " + i));
    }
    var svar =
        node.post(
            "koordinator",
            "/api/oppdrag",
            Map.of("nummer", nummer, "tittel", "Under last " + nummer, "fristtype", "EKSTERN", "frist", "2031-06-30", "deler", deler));
    krev(svar, 201);
    var sak = svar.json().get("saksnummer").asText();
    kvitteringer.saker.add(sak);
    return sak;
  }

  private void gaaVidere(String sak, int start, int steg) {
    for (int i = 0; i < steg && !stopp; i++) {
      var node = node(start + i);
      var oppgaver = oppgaver(node, sak);
      if (oppgaver.isEmpty()) {
        return;
      }
      gjor(node, oppgaver.get(0));
    }
  }

  /** Between the parts and quality assurance there is no task till the jobs have run; a finished case has none at all. */
  private JsonNode oppgaver(Klient node, String sak) {
    var funnet = new JsonNode[1];
    Vent.til(
        JOBB,
        () -> {
          funnet[0] = node.oppgaver("koordinator", sak);
          return stopp || !funnet[0].isEmpty() || ferdig(node, sak);
        });
    return funnet[0];
  }

  private static boolean ferdig(Klient node, String sak) {
    return "AVSLUTTET".equals(node.hent("koordinator", "/api/sak/" + sak).json().get("status").asText());
  }

  private void gjor(Klient node, JsonNode oppgave) {
    var steg = Skjemasvar.valueOf(oppgave.get("taskDefinitionKey").asText());
    var id = oppgave.get("id").asText();
    if (!steg.hvem().equals(oppgave.get("assignee").asText())) {
      krev(node.ta(steg.hvem(), id), 204);
    }
    krev(node.sendSkjema(steg.hvem(), id, steg.svar()), 204);
    kvitteringer.oppgaver.add(id);
  }

  private static void krev(Klient.Svar svar, int ventet) {
    if (svar.status() == 503) {
      throw new Borte();
    }
    if (svar.status() != ventet) {
      throw new IllegalStateException(svar.status() + " instead of " + ventet + ": " + svar.tekst());
    }
  }

  private Klient node(int nr) {
    return noder.get(Math.floorMod(nr, noder.size()));
  }

  @Override
  public void close() {
    stopp = true;
    folk.shutdown();
    try {
      if (!folk.awaitTermination(90, TimeUnit.SECONDS)) {
        folk.shutdownNow();
      }
    } catch (InterruptedException avbrutt) {
      Thread.currentThread().interrupt();
    }
  }

  /** The system said that it is going down. */
  private static final class Borte extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
