package no.saksflyt.tilskudd.behandling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the released table of conditions says, against what the scheme's rules say. */
class InngangsvilkaarTest {

  private static final List<String> ALLE =
      List.of("FRIST", "SOKERTYPE", "REGISTRERING", "OPPLYSNINGER", "VEDLEGG", "BELOP", "FORMAL");

  private final DmnEngine dmn = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision vilkaar =
      dmn.parseDecision(
          "tilskudd-inngangsvilkar",
          Dmn.readModelFromFile(new File("processes/tilskudd/tilskudd-inngangsvilkar.dmn")));

  /** Everything kept, but what a test says is not. */
  private Map<String, Map<String, Object>> svar(String fakta, Object verdi) {
    var verdier =
        Variables.putValue("innenFristen", true)
            .putValue("sokertypeTillatt", true)
            .putValue("frivillighetsregisterKreves", true)
            .putValue("iFrivillighetsregisteret", true)
            .putValue("manglendeOpplysninger", List.of())
            .putValue("manglendeVedlegg", List.of())
            .putValue("belopInnenfor", true)
            .putValue("innenforFormalet", true);
    verdier.put(fakta, verdi);
    return dmn.evaluateDecisionTable(vilkaar, verdier).getResultList().stream()
        .collect(Collectors.toMap(rad -> (String) rad.get("vilkaar"), rad -> rad));
  }

  @Test
  void hvertVilkaarSvaresDetPaaOgsaaNaarDetErOppfylt() {
    assertThat(svar("innenFristen", true).keySet()).containsExactlyInAnyOrderElementsOf(ALLE);
    assertThat(svar("innenFristen", true).values())
        .allSatisfy(rad -> assertThat(rad).containsEntry("resultat", "OK").extractingByKey("begrunnelse").asString().isNotBlank());
    assertThat(svar("frivillighetsregisterKreves", false).get("REGISTRERING")).containsEntry("resultat", "OK");
  }

  @ParameterizedTest
  @CsvSource({
    "innenFristen, FRIST, AVVIST,",
    "sokertypeTillatt, SOKERTYPE, AVVIST,",
    "iFrivillighetsregisteret, REGISTRERING, AVVIST,",
    "belopInnenfor, BELOP, MANGEL, AVSLAG",
    "innenforFormalet, FORMAL, AVSLAG,",
  })
  void detSomIkkeErOppfyltFaarDetReglenSier(String fakta, String kode, String resultat, String utenRetting) {
    var svar = svar(fakta, false);
    assertThat(svar.get(kode)).containsEntry("resultat", resultat);
    assertThat(svar.get(kode).get("utenRetting")).isEqualTo(utenRetting);
    assertThat(svar.keySet()).containsExactlyInAnyOrderElementsOf(ALLE);
    assertThat(svar.values().stream().filter(rad -> !"OK".equals(rad.get("resultat")))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"manglendeVedlegg, VEDLEGG", "manglendeOpplysninger, OPPLYSNINGER"})
  void detSomManglerKanRettesOgNevnesVedNavn(String fakta, String kode) {
    var rad = svar(fakta, List.of("Vedtekter", "Årsberetning")).get(kode);
    assertThat(rad).containsEntry("resultat", "MANGEL").containsEntry("utenRetting", "AVVIST");
    assertThat((String) rad.get("begrunnelse")).endsWith(": Vedtekter, Årsberetning.");
  }
}
