package no.saksflyt.prosess.utrulling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.sak.SakService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every released version of the models is kept in {@code src/test/resources/modeller/<version>}, and a case that started on it
 * reaches its end with today's beans: what a delegate or a method is called is public as long as a case may ask for it.
 */
class BevarteModellerTest extends Saksgang {

  private static final Path BEVART = Path.of("src/test/resources/modeller");

  @Autowired private RepositoryService lager;
  @Autowired private SakService saker;
  @Autowired private Henvendelser henvendelser;
  @Autowired private Statusmeldinger statuser;

  static Stream<Path> utgaver() throws IOException {
    try (var mapper = Files.list(BEVART)) {
      return mapper.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("utgaver")
  void enSakNaarSlutten(Path utgave) {
    var lagt = legg(utgave.resolve("oppdrag"));
    try {
      var sak = tilKvalitetssikring();
      assertThat(utrulling(sak)).isEqualTo(lagt);
      gjor("kvalitetssikrer", sak, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
      gjor("leder", sak, "godkjenn", Map.of("godkjenning", "GODKJENT"));
      gjor("koordinator", sak, "lever", Map.of("leveringsdato", "2026-01-15", "leveringsmaate", "EPOST"));
      assertThat(saker.hent(sak).aapen()).isFalse();
    } finally {
      motor.somSystem("a test takes an old release away", () -> lager.deleteDeployment(lagt, true));
    }
  }

  @ParameterizedTest
  @MethodSource("utgaver")
  void departementetSvarerVedSidenAv(Path utgave) {
    var lagt = legg(utgave.resolve("oppdrag"));
    try {
      var sak = underArbeid();
      loggInn("saksbehandler");
      henvendelser.sporsmal(sak, "Gjelder oppdraget alle kommuner?", false);
      statuser.meld(sak, null, Trafikklys.ROD, "Leverandøren har trukket seg");
      gjor("saksbehandler", sak, "beskrivAvvik", Map.of("avvik", "Ingen leverandør", "forslag", "BORTFALL", "tiltak", "Ingen"));
      gjor("leder", sak, "godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
      gjor("direktor", sak, "godkjennAvvikDirektor", Map.of("avviksgodkjenning", "GODKJENT"));
      gjor("koordinator", sak, "sendAvvik", Map.of("sendtDato", "2026-01-15", "svarfrist", "2077-01-15"));
      assertThat(saker.hent(sak).aapen()).isTrue();
      gjor(
          "koordinator", sak, "registrerAvvikssvar",
          Map.of("avvikssvar", "GODTATT", "svarDato", "2026-01-16", "svarTekst", "Enig", "kilde", "Brev"));
      assertThat(saker.hent(sak).utfall()).isEqualTo("BORTFALT");
      assertThat(oppgave(sak, "sendSporsmal")).isNull();
      assertThat(oppgave(sak, "arbeidMedDel")).isNull();
    } finally {
      motor.somSystem("a test takes an old release away", () -> lager.deleteDeployment(lagt, true));
    }
  }

  private String utrulling(Saksnummer sak) {
    var definisjon = oppgave(sak, "kvalitetssikre").getProcessDefinitionId();
    return motor.somSystem("a test looks", () -> lager.getProcessDefinition(definisjon).getDeploymentId());
  }

  private String legg(Path mappe) {
    return motor.somSystem(
        "a test lays an old release beside today's",
        () -> {
          var bygg = lager.createDeployment().name("bevart");
          filer(mappe).forEach(fil -> bygg.addString(fil.getFileName().toString(), les(fil)));
          return bygg.deploy().getId();
        });
  }

  private static List<Path> filer(Path mappe) {
    try (var filer = Files.list(mappe)) {
      return filer.sorted().toList();
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }

  private static String les(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }
}
