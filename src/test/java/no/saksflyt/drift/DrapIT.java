package no.saksflyt.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The real jar is killed while people work and while its jobs run. Everything it had answered is kept, nothing is half done, and
 * after the restart the work goes on to its end.
 */
@Tag("full")
class DrapIT {

  /** Cases enough that there is work in every step; the time is only a bound. */
  private static final int KVITTERINGER_MELLOM_DRAP = 25;

  private static final Duration LENGST_MELLOM_DRAP = Duration.ofSeconds(90);

  @ParameterizedTest
  @EnumSource(Database.Slag.class)
  @DisplayName("what was acknowledged survives kills under load, no step is half done, and the work goes on")
  void drap(Database.Slag slag) {
    var database = slag.ny();
    var kvitteringer = new Kvitteringer();
    drepUnderArbeid(database, kvitteringer);
    drepUnderArbeid(database, kvitteringer);
    drepUnderJobber(database, kvitteringer);
    try (var jar = Jarprosess.start(database).oppe()) {
      assertThat(Ferdiggjoring.alle(jar.klient())).as("all work was done in time").isTrue();
    }
    var avstemming = new Avstemming(database);
    avstemming.krevAlt(kvitteringer);
    avstemming.krevAltAvsluttet();
  }

  private static void drepUnderArbeid(Database database, Kvitteringer kvitteringer) {
    int foer = kvitteringer.oppgaver.size();
    var jar = Jarprosess.start(database).oppe();
    try (var press = new Arbeidspress(kvitteringer, jar.klient()).begynn()) {
      var nok = foer + KVITTERINGER_MELLOM_DRAP;
      Vent.til(LENGST_MELLOM_DRAP, () -> kvitteringer.oppgaver.size() >= nok || !press.uventet().isEmpty());
      jar.drep();
      press.close();
      assertThat(press.uventet()).as("answers nobody should get").isEmpty();
      assertThat(kvitteringer.oppgaver).as("there was load").hasSizeGreaterThanOrEqualTo(nok);
    } finally {
      jar.drep();
    }
    new Avstemming(database).krevAlt(kvitteringer);
  }

  /** Many parts end at once: each leaves a job that leads the case on, and the process dies among them. */
  private static void drepUnderJobber(Database database, Kvitteringer kvitteringer) {
    var jar = Jarprosess.start(database).oppe();
    try {
      var klient = jar.klient();
      var deler = Delarbeid.aapneDeler(klient, kvitteringer, 12);
      Delarbeid.fullforSamtidig(klient, kvitteringer, deler);
      jar.drep();
    } finally {
      jar.drep();
    }
    new Avstemming(database).krevAlt(kvitteringer);
  }
}
