package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form of the families keeps to, so that a person and a program can both fill it. */
class SkjemafilTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SKJEMAER = Path.of("forms/oppdrag");
  private static final List<String> FAMILIER = List.of("oppdrag", "klage", "tilskudd");
  /** Known to work in the engine's Tasklist; dynamic lists and file pickers are known not to. */
  private static final Set<String> TILLATTE_TYPER = Set.of("text", "textfield", "textarea", "number", "checkbox",
      "radio", "select", "checklist", "taglist", "datetime", "group", "table");
  private static final Set<String> UTEN_SVAR = Set.of("text", "group", "table");
  private static final int LENGSTE_TEKST = 4000;
  private static final FeelEngine FEEL = feel();

  static Stream<Path> filer() throws IOException {
    List<Path> alle = new ArrayList<>();
    for (String familie : FAMILIER) {
      try (Stream<Path> filer = Files.list(Path.of("forms", familie))) {
        filer.sorted().forEach(alle::add);
      }
    }
    return alle.stream();
  }

  @Test
  void hvertStegHarSittSkjemaOgHvertSkjemaSittSteg() throws IOException {
    Set<String> fraModellene = new TreeSet<>();
    for (String familie : FAMILIER) {
      try (Stream<Path> modeller = Files.list(Path.of("processes", familie))) {
        for (Path modell : modeller.filter(fil -> fil.toString().endsWith(".bpmn")).toList()) {
          fraModellene.addAll(skjemaer(modell));
        }
      }
    }
    Set<String> filnavn = new TreeSet<>();
    filer().forEach(fil -> filnavn.add(id(fil)));
    assertThat(filnavn).isEqualTo(fraModellene);
  }

  private static List<String> skjemaer(Path modell) {
    var model = Bpmn.readModelFromFile(modell.toFile());
    String prosess = model.getModelElementsByType(Process.class).iterator().next().getId();
    List<String> ider = new ArrayList<>();
    for (UserTask steg : model.getModelElementsByType(UserTask.class)) {
      assertThat(steg.getCamundaFormRef()).isEqualTo(prosess + "-" + steg.getId().toLowerCase());
      assertThat(steg.getCamundaFormRefBinding()).isEqualTo("deployment");
      ider.add(steg.getCamundaFormRef());
    }
    return ider;
  }

  @ParameterizedTest
  @MethodSource("filer")
  void skjemaetErLagetForDenneMotoren(Path fil) throws IOException {
    JsonNode skjema = les(fil);
    assertThat(skjema.path("id").asText()).isEqualTo(id(fil));
    assertThat(skjema.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    assertThat(skjema.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    assertThat(felter(skjema)).extracting(felt -> felt.path("type").asText()).isSubsetOf(TILLATTE_TYPER);
    assertThat(felter(skjema)).extracting(felt -> felt.path("id").asText()).doesNotHaveDuplicates();
    assertThat(svarfelter(skjema)).extracting(felt -> felt.path("key").asText()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("filer")
  void hvertFeltHarLedetekstNokkelOgEksempel(Path fil) throws IOException {
    for (JsonNode felt : svarfelter(les(fil))) {
      String nokkel = felt.path("key").asText();
      assertThat(nokkel).matches("[a-z][A-Za-z]{1,40}");
      assertThat(ledetekst(felt)).as("ledetekst for %s", nokkel).matches("(?U)\\p{Lu}[^{}]{2,80}");
      assertThat(felt.path("properties").path("eksempel").asText()).as("eksempel for %s", nokkel).isNotBlank();
      boolean skrives = !felt.path("readonly").asBoolean();
      assertThat(felt.has("validate")).as("%s: validering", nokkel).isEqualTo(skrives);
      if (skrives && felt.path("type").asText().startsWith("text")) {
        assertThat(felt.path("validate").path("maxLength").asInt()).as("%s: lengste tekst", nokkel)
            .isBetween(1, LENGSTE_TEKST);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("filer")
  void eksempeletErGyldig(Path fil) throws IOException {
    for (JsonNode felt : svarfelter(les(fil))) {
      String nokkel = felt.path("key").asText();
      String eksempel = felt.path("properties").path("eksempel").asText();
      switch (felt.path("type").asText()) {
        case "datetime" -> assertThat(LocalDate.parse(eksempel)).as(nokkel).isNotNull();
        case "checklist", "taglist" -> assertThat(JSON.readTree(eksempel).isArray()).as(nokkel).isTrue();
        case "radio", "select" -> {
          if (felt.has("values")) {
            assertThat(valg(felt)).as(nokkel).contains(eksempel).doesNotHaveDuplicates();
          } else {
            assertThat(felt.path("valuesKey").asText()).as("%s: valg fra tjeneren", nokkel).isNotBlank();
          }
        }
        default -> assertThat(eksempel.length()).as(nokkel)
            .isLessThanOrEqualTo(felt.path("validate").path("maxLength").asInt(LENGSTE_TEKST));
      }
    }
  }

  /** A condition that cannot be computed would show or hide a field by accident. */
  @ParameterizedTest
  @MethodSource("filer")
  void vilkareneForAaSkjuleEtFeltLarSegRegneUt(Path fil) throws IOException {
    JsonNode skjema = les(fil);
    for (JsonNode felt : felter(skjema)) {
      String vilkar = felt.path("conditional").path("hide").asText();
      if (!vilkar.isEmpty()) {
        for (VariableMap svar : muligeSvar(skjema)) {
          assertThat(skjult(vilkar, svar)).as("%s med %s", vilkar, svar).isInstanceOf(Boolean.class);
        }
      }
    }
  }

  @Test
  void begrunnelseKrevesBareVedReturFeilEnhetOgAvvik() throws IOException {
    synligVed("oppdrag-navngisaksansvarlig", "begrunnelse", "navngiving", "FEIL_ENHET");
    synligVed("oppdrag-navngisaksansvarlig", "saksansvarlig", "navngiving", "NAVNGITT");
    synligVed("oppdrag-kvalitetssikre", "begrunnelse", "kvalitet", "RETUR");
    synligVed("oppdrag-kvalitetssikre", "returDeler", "kvalitet", "RETUR");
    synligVed("oppdrag-godkjenn", "begrunnelse", "godkjenning", "RETUR_ARBEID", "RETUR_KVALITET");
    synligVed("oppdrag-godkjenn", "returDeler", "godkjenning", "RETUR_ARBEID");
    synligVed("oppdrag-del-arbeidmeddel", "statusbegrunnelse", "trafikklys", "GUL", "ROD");
    synligVed("oppdrag-godkjenndirektor", "begrunnelse", "direktorgodkjenning", "RETUR_ARBEID", "RETUR_KVALITET");
    synligVed("oppdrag-godkjenndirektor", "returDeler", "direktorgodkjenning", "RETUR_ARBEID");
    synligVed("oppdrag-del-kvalitetssikredel", "begrunnelse", "kvalitet", "RETUR");
    synligVed("oppdrag-del-godkjenndel", "begrunnelse", "godkjenning", "RETUR_ARBEID");
    synligVed("oppdrag-del-godkjenndeldirektor", "begrunnelse", "direktorgodkjenning", "RETUR_ARBEID");
    synligVed("oppdrag-registrermerknad", "merknadTekst", "merknad", "RETUR");
    synligVed("oppdrag-registrermerknad", "returDeler", "merknad", "RETUR");
    synligVed("oppdrag-brev-bekreftbrev", "grunn", "bekreftelse", "LAGT_BORT");
  }

  @Test
  void opplysningerKrevesBareVedSvaretSomGirDem() throws IOException {
    synligVed("oppdrag-planleggoppdrag", "sporsmal", "planlegging", "SPORSMAL");
    synligVed("oppdrag-anskaffelse-velgleverandor", "leverandor", "anskaffelse", "VALGT");
    synligVed("oppdrag-publisering-varsledepartementet", "varsletDato", "varsling", "VARSLET");
    synligVed("oppdrag-publisering-varsledepartementet", "internGrunn", "varsling", "KUN_INTERNT");
    synligVed("oppdrag-publisering-registrerevalueringsportalen", "registrertDato", "portal", "REGISTRERT");
    synligVed("oppdrag-publisering-registrerevalueringsportalen", "portaladresse", "portal", "REGISTRERT");
    synligVed("oppdrag-publisering-registrerevalueringsportalen", "begrunnelse", "portal", "IKKE_AKTUELT");
    synligVed("oppdrag-publisering-planleggoppfolging", "begrunnelse", "oppfolging", "INGEN");
  }

  private static void synligVed(String skjemaId, String nokkel, String styrtAv, String... verdier)
      throws IOException {
    JsonNode skjema = les(SKJEMAER.resolve(skjemaId + ".form"));
    JsonNode felt = felt(skjema, nokkel);
    assertThat(felt.path("validate").path("required").asBoolean()).as("%s kreves", nokkel).isTrue();
    String vilkar = felt.path("conditional").path("hide").asText();
    List<String> synlig = valg(felt(skjema, styrtAv)).stream()
        .filter(verdi -> Boolean.FALSE.equals(skjult(vilkar, Variables.putValue(styrtAv, verdi)))).toList();
    assertThat(synlig).as("%s i %s", nokkel, skjemaId).containsExactly(verdier);
    assertThat(skjult(vilkar, Variables.putValue(styrtAv, null))).isEqualTo(true);
  }

  private static Object skjult(String vilkar, VariableMap svar) {
    assertThat(vilkar).startsWith("=");
    return FEEL.evaluateSimpleExpression(vilkar.substring(1), svar.asVariableContext());
  }

  private static FeelEngine feel() {
    var oppsett = new DefaultDmnEngineConfiguration();
    oppsett.buildEngine();
    return oppsett.getFeelEngine();
  }

  private static List<VariableMap> muligeSvar(JsonNode skjema) {
    VariableMap tomt = Variables.createVariables();
    svarfelter(skjema).forEach(felt -> tomt.putValue(felt.path("key").asText(), null));
    List<VariableMap> svar = new ArrayList<>(List.of(tomt));
    for (JsonNode felt : svarfelter(skjema)) {
      for (String verdi : felt.has("values") ? valg(felt) : List.of("tekst")) {
        VariableMap ett = Variables.fromMap(tomt);
        svar.add(ett.putValue(felt.path("key").asText(), verdi));
      }
    }
    return svar;
  }

  private static JsonNode felt(JsonNode skjema, String nokkel) {
    return svarfelter(skjema).stream().filter(felt -> felt.path("key").asText().equals(nokkel)).findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> svarfelter(JsonNode skjema) {
    return felter(skjema).stream().filter(felt -> !UTEN_SVAR.contains(felt.path("type").asText())).toList();
  }

  private static List<JsonNode> felter(JsonNode gruppe) {
    List<JsonNode> felter = new ArrayList<>();
    for (JsonNode felt : gruppe.path("components")) {
      felter.add(felt);
      felter.addAll(felter(felt));
    }
    return felter;
  }

  private static List<String> valg(JsonNode felt) {
    return StreamSupport.stream(felt.path("values").spliterator(), false)
        .map(valg -> valg.path("value").asText()).toList();
  }

  private static String ledetekst(JsonNode felt) {
    return felt.path("type").asText().equals("datetime") ? felt.path("dateLabel").asText()
        : felt.path("label").asText();
  }

  private static String id(Path fil) {
    return fil.getFileName().toString().replace(".form", "");
  }

  private static JsonNode les(Path fil) throws IOException {
    try (InputStream inn = Files.newInputStream(fil)) {
      return JSON.readTree(inn);
    }
  }
}
