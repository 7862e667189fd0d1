package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.saksflyt.frist.Fristrad;
import no.saksflyt.frist.Fristtype;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;

/** The families' rows of the deadline table: each step has one, and what it says can be computed with. */
class FristtabellTest {

  private static final File TABELL = new File("processes/felles/frister.dmn");

  private final DmnEngine dmn = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision frister = dmn.parseDecision("frister", Dmn.readModelFromFile(TABELL));

  @Test
  void kolonneneErDeAvtalte() {
    assertThat(Dmn.readModelFromFile(TABELL).getModelElementsByType(Output.class)).extracting(Output::getName)
        .containsExactly("fristtype", "fra", "lengde", "enhet", "kalender", "stansesAvVent", "varselDager",
            "eskalerDager", "hjemmel", "gyldigFra", "gyldigTil");
  }

  @Test
  void hvertStegIFamilieneHarNoyaktigEnGjeldendeRad() throws IOException {
    for (String steg : steg()) {
      List<Map<String, Object>> rader =
          dmn.evaluateDecisionTable(frister, Variables.putValue("steg", steg)).getResultList();
      assertThat(rader).as(steg).hasSize(1);
      Map<String, Object> rad = rader.get(0);
      Map<String, Object> celler = new HashMap<>(rad);
      celler.put("steg", steg);
      Fristrad lest = Fristrad.av(celler);
      assertThat(lest.gyldigFra()).isEqualTo("2020-01-01");
      assertThat(lest.gyldigTil()).isNull();
      assertThat(lest.hjemmel()).isNotBlank();
      assertThat(lest.stansesAvVent()).as("%s: bare interne frister stanses av venting", steg)
          .isEqualTo(lest.fristtype() == Fristtype.INTERN);
    }
  }

  @Test
  void arbeidOgLeveringFolgerDatoenSomErAvtaltMedDepartementet() {
    for (String steg : List.of("arbeidMedDel", "leverDel", "lever")) {
      assertThat(dmn.evaluateDecisionTable(frister, Variables.putValue("steg", steg)).getSingleResult())
          .containsEntry("fristtype", "EKSTERN").containsEntry("fra", "LEVERANSE").containsEntry("lengde", 0);
    }
  }

  @Test
  void departementetHarTrettiDagerPaaAaSiFraOmLeveransen() {
    assertThat(dmn.evaluateDecisionTable(frister, Variables.putValue("steg", "registrerMerknad")).getSingleResult())
        .containsEntry("fristtype", "MOTPART").containsEntry("fra", "OPPGAVE").containsEntry("lengde", 30)
        .containsEntry("enhet", "DAG");
  }

  private static List<String> steg() throws IOException {
    List<String> ider = new ArrayList<>();
    for (String familie : List.of("oppdrag", "klage", "tilskudd")) {
      try (Stream<Path> modeller = Files.list(Path.of("processes", familie))) {
        modeller.filter(modell -> modell.toString().endsWith(".bpmn")).forEach(modell ->
            Bpmn.readModelFromFile(modell.toFile())
                .getModelElementsByType(UserTask.class).forEach(steg -> ider.add(steg.getId())));
      }
    }
    assertThat(ider).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
    return ider;
  }
}
