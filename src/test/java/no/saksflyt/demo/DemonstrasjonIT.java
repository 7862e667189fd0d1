package no.saksflyt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.departement.Statusvilkaar;
import no.saksflyt.oppdrag.departement.Utestaaende;
import no.saksflyt.oppdrag.departement.Utestaaenderad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * The demonstration's numbers are the same whatever day it is. Runs apart from the other tests, with a context of its own: its
 * cases would be in their way, and a second engine in one machine would take the first one's name.
 */
@TestPropertySource(
    properties = {"saksflyt.demo.saker=true", "spring.datasource.url=jdbc:h2:mem:demonstrasjon;DB_CLOSE_DELAY=-1"})
class DemonstrasjonIT extends Systemtest {

  private static final String AAPNE = " from act_ru_task t join oppgavefrist f on f.oppgave_id = t.id_ ";

  @Autowired private JdbcClient jdbc;
  @Autowired private Utestaaende utestaaende;
  @Autowired private Nullstilling nullstilling;

  @Test
  @DisplayName("a first start makes the promised directorate")
  void forsteStart() {
    kontroller(Tid.dato(java.time.Instant.now()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-28", "2027-03-30", "2028-02-29", "2026-11-23"})
  @Tag("full")
  @DisplayName("between Christmas and new year, after Easter, on a leap day and on a Monday")
  void andreDager(LocalDate dag) {
    klokkenEr(dag.atTime(LocalTime.NOON).atZone(Tid.OSLO).toInstant());
    nullstilling.nullstill();
    kontroller(dag);
  }

  private void kontroller(LocalDate idag) {
    assertThat(antall("select count(*) from person")).isGreaterThanOrEqualTo(25);
    assertThat(antall("select count(*) from sak where type = 'OPPDRAG'")).isEqualTo(40);
    assertThat(antall("select count(*) from sak where type = 'BREV' and status = 'MOTTATT'")).isEqualTo(1);
    assertThat(antall("select count(*) from departementsbrev where gjelder = true")).isEqualTo(2);
    assertThat(antall("select count(*) from bevilgning where total_ore <> forventet_ore")).isEqualTo(1);
    assertThat(antall("select count(*)" + AAPNE)).isEqualTo(120);
    assertThat(antall("select count(*)" + AAPNE + "where f.frist < :idag", idag)).isEqualTo(15);
    assertThat(antall("select count(*)" + AAPNE + "where f.frist < :idag and f.fristtype in ('LOV', 'EKSTERN')", idag))
        .isEqualTo(5);
    assertThat(antall("select count(*)" + AAPNE + "where f.frist is null")).isEqualTo(3);
    assertThat(antall("select count(*) from paavent where avsluttet is null")).isEqualTo(5);
    assertThat(
            antall(
                "select count(*)" + AAPNE + "join paavent p on p.saksnummer = f.saksnummer and p.avsluttet is null"))
        .isEqualTo(5);
    assertThat(utestaaende.side(null, 0, 50).rader())
        .extracting(Utestaaenderad::steg)
        .contains("Registrer svaret fra departementet", "Registrer svaret på avviket");
    assertThat(lysene()).containsKeys(Trafikklys.values());
    assertThat(antall("select count(*) from sak s where " + Statusvilkaar.ROD)).isEqualTo(1);
    assertThat(
            jdbc.sql("select count(*) from sak s where " + Statusvilkaar.UTEN_STATUS)
                .params(Statusvilkaar.parametre(idag))
                .query(Long.class)
                .single())
        .isEqualTo(2);
    assertThat(antall("select count(*) from act_ru_job where retries_ = 0")).isEqualTo(1);
    assertThat(antall("select count(*) from sak where krets is not null")).isEqualTo(1);
    assertThat(jdbc.sql("select distinct status from sak").query(String.class).list())
        .containsAll(
            List.of(
                "TIL_FORDELING",
                "FORDELT",
                "PLANLEGGES",
                "LEVERT",
                "PUBLISERES",
                "VENTER_PAA_NESTE",
                "UNDER_ARBEID",
                "TIL_KVALITETSSIKRING",
                "TIL_GODKJENNING",
                "GODKJENT",
                "AVSLUTTET",
                "TRUKKET",
                "FEILREGISTRERT",
                "SLATT_SAMMEN"));
  }

  private Map<Trafikklys, Long> lysene() {
    return jdbc.sql("select lys from oppdragsstatus").query(String.class).list().stream()
        .collect(Collectors.groupingBy(Trafikklys::valueOf, Collectors.counting()));
  }

  private long antall(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private long antall(String sql, LocalDate idag) {
    return jdbc.sql(sql).param("idag", idag).query(Long.class).single();
  }
}
