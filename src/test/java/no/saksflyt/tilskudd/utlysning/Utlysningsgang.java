package no.saksflyt.tilskudd.utlysning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilskudd.ordning.Ordningskode;
import no.saksflyt.tilskudd.ordning.Ordninger;
import no.saksflyt.tilskudd.ordning.Ordningsforing;
import no.saksflyt.tilskudd.ordning.Rammebrev;
import no.saksflyt.tilskudd.ordning.Rammer;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes calls of a test's own through their steps, as the people who do them. Each call has a budget year of its own. */
public abstract class Utlysningsgang extends Saksgang {

  protected static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  protected static final long RAMME = 10_000_000_00L;

  private static final AtomicInteger AR = new AtomicInteger(2030);

  @Autowired protected Ordninger ordninger;
  @Autowired protected Ordningsforing ordningsforing;
  @Autowired protected Rammer rammer;
  @Autowired protected Utlysninger utlysninger;
  @Autowired protected Utlysningsplan planer;
  @Autowired protected SakService saker;
  @Autowired private Saksprosesser prosesser;

  /** A refused form tells what is wrong with it: a test that expects it to pass needs to know. */
  @Override
  protected void gjor(String person, Saksnummer sak, String steg, Map<String, Object> svar) {
    try {
      super.gjor(person, sak, steg, svar);
    } catch (Regelbrudd brudd) {
      throw new AssertionError(steg + ": " + brudd.feil(), brudd);
    }
  }

  /** A budget year no other test has, with an appropriation and the scheme's part of it. */
  protected int nyttAr(String ordning, long rammeOre) {
    loggInn("ordningseier");
    var ar = AR.incrementAndGet();
    var post = String.valueOf(60 + ar % 30);
    ordningsforing.settKode(new Ordningskode(ordning, ar, "671", post));
    var brev = new Rammebrev("Tildelingsbrev " + ar, LocalDate.now(OSLO).minusDays(10), null);
    var bevilgning = rammer.registrer(ar, "671", post, "Tilskudd", rammeOre, brev);
    rammer.fordel(bevilgning.id(), ordning, rammeOre, brev);
    return ar;
  }

  /** A call that has been planned and nothing more; it opens an hour ago and closes in thirty days. */
  protected Utlysning planlagt(String ordning) {
    return planlagt(ordning, naa().minus(1, ChronoUnit.HOURS), naa().plus(30, ChronoUnit.DAYS));
  }

  protected Utlysning planlagt(String ordning, Instant aapner, Instant stenger) {
    var ar = nyttAr(ordning, RAMME);
    return planer.start(
        new NyUtlysning(ordning, ar, null, "Utlysning " + ar, "Utlysing " + ar, aapner, stenger, RAMME, false));
  }

  /** The second this is. */
  protected Instant naa() {
    return Instant.ofEpochMilli(ClockUtil.getCurrentTime().getTime())
        .truncatedTo(ChronoUnit.SECONDS);
  }

  /** Through every step until it is published; nothing is opened by a job yet. */
  protected Utlysning publisert(Utlysning u) {
    var sak = u.saksnummer();
    gjor("ordningseier", sak, "planleggUtlysning", Map.of("merknad", "Som i fjor."));
    gjor(leder(), sak, "godkjennUtlysning", Map.of("godkjenning", "GODKJENT"));
    if (u.versjon().innhold().departementetGodkjenner()) {
      gjor(
          "ordningseier",
          sak,
          "registrerDepartementetsGodkjenning",
          Map.of("departementet", "GODKJENT", "brevdato", LocalDate.now(OSLO).toString(), "referanse", "26/104-3"));
    }
    gjor("ordningseier", sak, "publiserUtlysning", Map.of("publisering", "PUBLISERES", "rundskriv", "Rundskriv 3"));
    return utlysninger.hent(u.id());
  }

  /** A call that takes applications now: what a test of applications begins with. */
  protected Utlysning aapen(String ordning) {
    var u = publisert(planlagt(ordning));
    tidsurene(u.saksnummer());
    return utlysninger.hent(u.id());
  }

  /** Who leads the unit that gives grants. */
  protected String leder() {
    return "inhabilleder";
  }

  /** Fires the timers of the call that are due. */
  protected void tidsurene(Saksnummer sak) {
    motor.somSystem(
        "a test runs what is due",
        () ->
            drift.createJobQuery().timers().executable().list().stream()
                .filter(j -> prosesser.instanser(sak).contains(j.getProcessInstanceId()))
                .forEach(j -> drift.executeJob(j.getId())));
  }
}
