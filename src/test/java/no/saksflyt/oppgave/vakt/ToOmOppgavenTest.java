package no.saksflyt.oppgave.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.saksflyt.Samtidig;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.tilgang.Medlemskap;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people, or one person's two windows, at one task at the same moment. */
@Tag("sql")
class ToOmOppgavenTest extends Saksgang {

  @Autowired private Personer personer;
  @Autowired private JdbcClient jdbc;

  @Test
  @DisplayName("of two who take a task at once one gets it, and the other is told in words")
  void toTar() throws Exception {
    personer.lagre(new Person("samtidig", "Siri", "Samtidig", "s@direktoratet.example", "{noop}demo"));
    personer.gi(new Medlemskap("samtidig", "koordinator", null, LocalDate.of(2020, 1, 1), null));
    for (int runde = 0; runde < 5; runde++) {
      var id = oppgave(nySak(), "fordelOppdrag").getId();
      var utfall =
          Samtidig.begge(
              som("koordinator", () -> oppgaver.claim(id, "koordinator")),
              som("samtidig", () -> oppgaver.claim(id, "samtidig")));
      assertThat(utfall).containsOnlyOnce("OK").contains("KONFLIKT");
    }
  }

  @Test
  @DisplayName("a task sent twice at once is done once: one answer, one next step")
  void sendtToGanger() throws Exception {
    for (int runde = 0; runde < 5; runde++) {
      var sak = nySak();
      var id = oppgave(sak, "fordelOppdrag").getId();
      loggInn("koordinator");
      oppgaver.claim(id, "koordinator");
      Runnable send = () -> skjemaer.submitTaskForm(id, new HashMap<>(Map.of("enhet", "bosetting")));
      var utfall = Samtidig.begge(som("koordinator", send), som("koordinator", send));
      assertThat(utfall).containsOnlyOnce("OK").contains("KONFLIKT");
      assertThat(jdbc.sql("select count(*) from skjemasvar where oppgave_id = :id").param("id", id).query(Long.class).single())
          .isOne();
      assertThat(oppgave(sak, "navngiSaksansvarlig")).isNotNull();
    }
  }

  private Callable<String> som(String person, Runnable handling) {
    return () -> {
      loggInn(person);
      try {
        handling.run();
        return "OK";
      } catch (Konflikt konflikt) {
        return "KONFLIKT";
      } finally {
        loggUt();
      }
    };
  }
}
