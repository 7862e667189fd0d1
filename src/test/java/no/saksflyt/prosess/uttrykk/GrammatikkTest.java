package no.saksflyt.prosess.uttrykk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import no.saksflyt.prosess.uttrykk.Grammatikkbrudd.Art;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression may be made of, and what it may not, tried one by one. */
class GrammatikkTest {

  private static final Map<String, Map<String, Integer>> METODER =
      Map.of("frister", Map.of("frist", 2), "grupper", Map.of("enhet", 2));
  private static final Grammatikk MODELL =
      Modellgrammatikk.av(METODER, Set.of("lukkSak"), Set.of("saksnummer", "kvalitet", "klar"));
  private static final Grammatikk MOTOR = Modellgrammatikk.forMotoren(METODER, Set.of("lukkSak"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "koordinator",
        "${frister.frist(execution,'lever')}",
        "#{grupper.enhet(task, \"leder\")}",
        "${kvalitet == 'GODKJENT'}",
        "${kvalitet == 'A' && !klar || (kvalitet != 'B')}",
        "${klar ? 'A' : 'B'}",
        "${1 + 2 * 3 > 4}",
        "${null == kvalitet}",
        "${lukkSak}",
        "Sak ${saksnummer}",
        "${empty kvalitet}"
      })
  void tillatt(String uttrykk) {
    assertThat(MODELL.brudd(uttrykk)).isEmpty();
    assertThat(MOTOR.brudd(uttrykk)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${execution.processEngineServices.runtimeService} | KJEDE",
        "${execution} | MOTOR",
        "${task} | MOTOR",
        "${authenticatedUserId} | MOTOR",
        "${execution.getProcessEngineServices()} | MOTOR",
        "${execution['processEngineServices']} | KJEDE",
        "${''.getClass()} | KJEDE",
        "${''.getClass().forName('java.lang.Runtime')} | KJEDE",
        "${''['class']} | KJEDE",
        "${saksnummer.length()} | BONNE",
        "${saksnummer.bytes} | KJEDE",
        "${frister.class} | KJEDE",
        "${frister} | VARIABEL",
        "${frister.getClass()} | METODE",
        "${frister.frist(execution,'x').time} | KJEDE",
        "${frister.frist(execution,'x').getTime()} | KJEDE",
        "${frister.frist(execution.parent,'x')} | KJEDE",
        "${frister.frist(execution, ''.getClass())} | KJEDE",
        "${frister.frist(execution)} | ARGUMENTER",
        "${motor.somSystem('x')} | BONNE",
        "${now()} | FUNKSJON",
        "${currentUser()} | FUNKSJON",
        "${kvalitet == execution.id} | KJEDE",
        "Sak ${execution.id} | KJEDE",
        "${lukkSak.execute(execution)} | BONNE",
        "${(execution).id} | KJEDE",
        "${klar ? execution : 'x'} | MOTOR",
        "${kvalitet == 'A | SYNTAKS"
      })
  void avvist(String uttrykk, Art art) {
    assertThat(MODELL.brudd(uttrykk)).map(Grammatikkbrudd::art).hasValue(art);
    assertThat(MOTOR.brudd(uttrykk)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"${currentUser()}", "${currentUserGroups()}", "${now()}", "${dateTime().plusDays(7)}", "koordinator"})
  void tillattIFilter(String uttrykk) {
    assertThat(new Filtergrammatikk().brudd(uttrykk)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${currentUser().getClass()}",
        "${grupper.enhet(execution,'leder')}",
        "${frister}",
        "${''.getClass()}",
        "${now().time}",
        "${saksnummer}",
        "${execution.id}",
        "${dateTime().plusDays(now())}",
        "${dateTime().plusDays(1).getClass()}",
        "${dateTime().getZone()}",
        "${dateTime()}",
        "${now(",
      })
  void avvistIFilter(String uttrykk) {
    assertThat(new Filtergrammatikk().brudd(uttrykk)).isPresent();
  }
}
