package no.saksflyt.drift;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Regi;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a database with open tasks through the use cases and the engine, as people would in some months: two in ten assignments
 * wait for the coordinator, two for a leader, the rest are worked on in twenty parts. Several are made in one transaction.
 */
final class Befolkning {

  private static final int DELER = 20;
  private static final int I_TRANSAKSJONEN = 5;

  /** So many transactions are made before the databases plan anew. */
  private static final int MELLOM_PLANER = 40;

  /** Tasks of ten assignments: four with one, six with one for each part. */
  private static final int AV_TI = 4 + 6 * DELER;

  private static final List<Integer> DAGER_SIDEN = List.of(75, 35, 10, 2);
  private static final List<Enhet> ENHETER =
      List.of(
          new Enhet("bosetting", "leder", "saksbehandler"),
          new Enhet("kvalifisering", "unni", "jonas"),
          new Enhet("oppvekst", "ragnar", "silje"),
          new Enhet("analyse", "astrid", "maren"),
          new Enhet("forebygging", "trude", "nadia"),
          new Enhet("tolk", "geir", "oda"));
  private static final List<String> EMNER =
      List.of("Kartlegging", "Veileder", "Evaluering", "Rapport", "Tilskudd", "Rundskriv", "Høring", "Statistikk");

  private final Applikasjon app;
  private final Regi regi;
  private final TransactionTemplate transaksjon;
  private final AtomicInteger nummer = new AtomicInteger();

  Befolkning(Applikasjon app) {
    this.app = app;
    this.regi = app.av(Regi.class);
    this.transaksjon = app.av(TransactionTemplate.class);
  }

  private record Enhet(String id, String leder, String saksbehandler) {}

  /** @param oppgaver about how many open tasks there are to be */
  Duration bygg(int oppgaver) throws Exception {
    var fra = System.nanoTime();
    int saker = Math.max(1, oppgaver * 10 / AV_TI);
    var naa = app.av(Clock.class).instant();
    var folk = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (var dager : DAGER_SIDEN) {
        regi.stillKlokken(naa.minus(Duration.ofDays(dager)));
        var bunker = saker / DAGER_SIDEN.size() / I_TRANSAKSJONEN + 1;
        for (int gjort = 0; gjort < bunker; gjort += MELLOM_PLANER) {
          lag(folk, Math.min(MELLOM_PLANER, bunker - gjort));
          planleggPaaNytt();
        }
      }
    } finally {
      folk.shutdown();
      regi.tilbakeTil(Instant.now());
    }
    return Duration.ofNanos(System.nanoTime() - fra);
  }

  private void lag(ExecutorService folk, int bunker) throws Exception {
    for (var ferdig : folk.invokeAll(Collections.<Callable<Void>>nCopies(bunker, this::bunke))) {
      ferdig.get();
    }
  }

  /**
   * Connections keep the plans made while the tables were all but empty, H2's for as long as they live: half an hour in operation,
   * where nothing grows like this. New connections and fresh statistics are what a day after such a growth would have.
   */
  private void planleggPaaNytt() throws Exception {
    app.av(JdbcClient.class).sql("analyze").update();
    app.av(DataSource.class).unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
  }

  private Void bunke() {
    transaksjon.executeWithoutResult(
        status -> {
          for (int i = 0; i < I_TRANSAKSJONEN; i++) {
            sak(nummer.getAndIncrement());
          }
        });
    return null;
  }

  private void sak(int nr) {
    int slag = nr % 10;
    var enhet = ENHETER.get(nr % ENHETER.size());
    int deler = slag < 4 ? 1 : DELER;
    var nytt =
        new NyttOppdrag(
            "%d-%03d".formatted(1900 + nr / 1000, nr % 1000),
            EMNER.get(nr % EMNER.size()) + " nummer " + nr,
            "Mål " + (1 + nr % 5),
            nr % 3 == 0 ? Fristtype.LOV : Fristtype.EKSTERN,
            LocalDate.now(app.av(Clock.class)).plusDays(5 + nr * 7 % 180),
            null,
            IntStream.rangeClosed(1, deler).mapToObj(i -> new NyttOppdrag.Del("Del " + i, null)).toList(),
            false,
            null);
    var sak = regi.som("koordinator", () -> app.av(OppdragService.class).registrer(nytt));
    if (slag >= 2) {
      regi.utfor("koordinator", sak, "fordelOppdrag", null, new HashMap<>(Map.of("enhet", enhet.id())));
    }
    if (slag >= 4) {
      regi.utfor(
          enhet.leder(),
          sak,
          "navngiSaksansvarlig",
          null,
          new HashMap<>(Map.of("navngiving", "NAVNGITT", "saksansvarlig", enhet.saksbehandler())));
      regi.utfor(enhet.saksbehandler(), sak, "planleggOppdrag", null, new HashMap<>(Skjemasvar.planleggOppdrag.svar()));
    }
  }
}
