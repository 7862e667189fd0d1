package no.saksflyt.prosess.kontroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check lets our own models through, and finds every one-line mistake made in them. */
class ModellkontrollTest {

  private static final String OPPDRAG = "oppdrag.bpmn";
  private static final String DEL = "oppdrag-del.bpmn";
  private static final String PUBLISERING = "oppdrag-publisering.bpmn";
  private static final String GODKJENNING = "oppdrag-godkjenning.dmn";
  private static final String KVALITET = "oppdrag-kvalitetssikre.form";
  private static final String FRISTER = "frister.dmn";
  private static final Path TEKSTER = Path.of("src/main/resources/meldinger/prosess-kontroll.properties");

  @ParameterizedTest
  @ValueSource(strings = {"felles", "oppdrag"})
  @DisplayName("our own models, forms and tables keep to every rule")
  void egneModeller(String bunt) {
    assertThat(Modellkontroll.kontroller(Testbunter.les(bunt), Testbunter.omgivelse())).isEmpty();
  }

  /** File, what is replaced (its first occurrence), by what; the element and the rule expected. */
  static Stream<Arguments> endringer() {
    return Stream.of(
        // the process
        en(OPPDRAG, " camunda:historyTimeToLive=\"P180D\"", "", "oppdrag", "prosess.levetid"),
        en(OPPDRAG, "isStartableInTasklist=\"false\"", "isStartableInTasklist=\"true\"", "oppdrag", "prosess.startbar"),
        en(OPPDRAG, "isExecutable=\"true\"", "isExecutable=\"false\"", "oppdrag", "prosess.kjorbar"),
        en(OPPDRAG, "name=\"Oppdrag fra departementet\"", "", "oppdrag", "prosess.navn"),
        en(OPPDRAG, "<bpmn:process id=\"oppdrag\"", "<bpmn:process id=\"opdrag\"", "opdrag", "prosess.ukjent"),
        en(OPPDRAG, "camunda:versionTag=\"2.0\"", "camunda:candidateStarterGroups=\"ansatt\"", "oppdrag", "prosess.starter"),
        en(DEL, "<bpmn:documentation>Arbeidet med én del", "<bpmn:textAnnotation>", "</bpmn:documentation>",
            "</bpmn:textAnnotation>", "oppdrag-del", "prosess.dokumentasjon"),
        // event sub-processes
        en(OPPDRAG, "<bpmn:subProcess id=\"paaVent\" name=\"På vent\" triggeredByEvent=\"true\"",
            "<bpmn:subProcess id=\"paaVent\" name=\"På vent\"", "oppdrag", "prosess.hendelse"),
        en(OPPDRAG, "name=\"Sett på vent\" isInterrupting=\"false\"", "name=\"Sett på vent\" isInterrupting=\"true\"",
            "settPaaVent", "hendelse.avbryter"),
        en(OPPDRAG, "name=\"Sak trekkes\" isInterrupting=\"true\"", "name=\"Sak trekkes\" isInterrupting=\"false\"",
            "trekkSak", "hendelse.avbryterIkke"),
        en(OPPDRAG, "name=\"sak.trekkes\"", "name=\"sak.trekes\"", "melding_trekkes", "melding.ukjent"),
        en(OPPDRAG, "messageRef=\"melding_gjenoppta\"", "messageRef=\"melding_borte\"", "gjenopptattFor", "melding.mangler"),
        // what people meet at a step
        en(OPPDRAG, "camunda:formRef=\"oppdrag-godkjenn\" ", "", "godkjenn", "oppgave.skjema"),
        en(OPPDRAG, "camunda:formRef=\"oppdrag-godkjenn\"", "camunda:formRef=\"oppdrag-godkjen\"", "godkjenn", "oppgave.skjemaFinnes"),
        en(OPPDRAG, "camunda:formRef=\"oppdrag-godkjenn\"", "camunda:formRef=\"oppdrag-lever\"", "godkjenn", "oppgave.skjemaId"),
        en(OPPDRAG, "camunda:formRefBinding=\"deployment\"", "camunda:formRefBinding=\"latest\"", "folgOppForbehold", "oppgave.skjemaBinding"),
        en(OPPDRAG, " camunda:candidateGroups=\"koordinator\"", "", "folgOppForbehold", "oppgave.gruppe"),
        en(OPPDRAG, "candidateGroups=\"koordinator\"", "candidateGroups=\"kordinator\"", "folgOppForbehold", "oppgave.gruppeFinnes"),
        en(OPPDRAG, "grupper.enhet(execution,'leder')", "grupper.enhet(execution,'ledere')", "navngiSaksansvarlig", "oppgave.enhetsrolle"),
        en(OPPDRAG, "${grupper.enhet(execution,'leder')}", "${maal}", "navngiSaksansvarlig", "oppgave.gruppeUttrykk"),
        en(OPPDRAG, "camunda:assignee=\"${oppdragModell.saksansvarlig(execution)}\"", "camunda:assignee=\"kari\"",
            "planleggOppdrag", "oppgave.personer"),
        en(OPPDRAG, " camunda:dueDate=\"${frister.frist(execution,'lever')}\"", "", "lever", "oppgave.frist"),
        en(OPPDRAG, "frister.frist(execution,'lever')", "frister.frist(execution,'godkjenn')", "lever", "oppgave.fristNokkel"),
        en(OPPDRAG, "<bpmn:userTask id=\"lever\"", "<bpmn:userTask id=\"leverUt\"", "leverUt", "oppgave.fristrad"),
        en(OPPDRAG, "<bpmn:documentation>Send leveransen til departementet, og før inn datoen den ble sendt, hvordan den ble sendt, og referansen hvis den har en. Når du fullfører oppgaven, venter saken på hva departementet mener om leveransen.",
            "<bpmn:documentation>Send den.", "lever", "oppgave.dokumentasjon"),
        en(OPPDRAG, "name=\"Lever til departementet\"", "name=\"\"", "lever", "navn.mangler"),
        en(OPPDRAG, "name=\"Lever til departementet\"", "name=\"lever\"", "lever", "navn.stor"),
        en(OPPDRAG, "name=\"Lever til departementet\"", "name=\"Deliver\"", "lever", "navn.engelsk"),
        en(OPPDRAG, "name=\"Retur til kvalitetssikring\"", "name=\"Rejected\"", "godkjenningReturKvalitet", "navn.engelsk"),
        // extension properties
        en(OPPDRAG, "name=\"ulikFra\" value=\"arbeidMedDel\"", "name=\"ulikfra\" value=\"arbeidMedDel\"", "kvalitetssikre", "egenskap.ukjent"),
        en(OPPDRAG, "name=\"ulikFra\" value=\"arbeidMedDel\"", "name=\"ulikFra\" value=\"arbeidMedDelen\"", "kvalitetssikre", "egenskap.ulikFra"),
        en(OPPDRAG, "name=\"ulikFra\" value=\"arbeidMedDel\"", "name=\"rolle\" value=\"sjef\"", "kvalitetssikre", "egenskap.rolle"),
        en(OPPDRAG, "name=\"ruting\" value=\"kvalitet\"", "name=\"ruting\" value=\"kvaliteten\"", "kvalitetssikre", "egenskap.ruting"),
        en(OPPDRAG, "name=\"ruting\" value=\"kvalitet\"", "name=\"ruting\" value=\"kvalitet,begrunnelse\"", "kvalitetssikre", "egenskap.rutingVerdier"),
        en(OPPDRAG, "value=\"/oppdrag/plan/{saksnummer}\"", "value=\"/oppdrag/planen/{saksnummer}\"", "planleggOppdrag", "egenskap.arbeidsflate"),
        // flows and conditions
        en(OPPDRAG, "targetRef=\"oppdragLevert\"", "targetRef=\"oppdragLevet\"", "tilOppdragLevert", "flyt.ender"),
        en(OPPDRAG, " default=\"kvalitetRetur\"", "", "avgjorKvalitet", "flyt.standard"),
        en(OPPDRAG, " default=\"kvalitetRetur\"", " default=\"kvalitetGodkjent\"", "kvalitetGodkjent", "flyt.standardVilkar"),
        en(OPPDRAG, " default=\"kvalitetRetur\"", " default=\"kvalitetGodkjent\"", "kvalitetRetur", "flyt.vilkar"),
        en(OPPDRAG, "id=\"navngitt\" name=\"Navngitt\"", "id=\"navngitt\"", "navngitt", "flyt.navn"),
        en(OPPDRAG, "id=\"avgjorKvalitet\" name=\"God nok kvalitet?\"", "id=\"avgjorKvalitet\"", "avgjorKvalitet", "navn.mangler"),
        en(OPPDRAG, "${navngiving == 'NAVNGITT'}", "${navngivning == 'NAVNGITT'}", "navngitt", "vilkar.variabel"),
        en(OPPDRAG, "${navngiving == 'NAVNGITT'}", "${navngiving == 'NAVNGIT'}", "navngitt", "vilkar.verdi"),
        en(OPPDRAG, "${navngiving == 'NAVNGITT'}", "${frister.frist(execution,'lever') == null}", "navngitt", "vilkar.form"),
        en(OPPDRAG, "${navngiving == 'NAVNGITT'}", "${navngiving == 'NAVNGITT'", "navngitt", "uttrykk.syntaks"),
        en(OPPDRAG, "${medForbehold}", "${medForbehold == 'JA'}", "medForbeholdet", "vilkar.variabel"),
        en(OPPDRAG, "${medForbehold}", "${forbeholdet}", "medForbeholdet", "vilkar.variabel"),
        // expressions
        en(OPPDRAG, "frister.paaVentTil(execution)", "frister.paaVentTill(execution)", "ventetidUtlopt", "uttrykk.metode"),
        en(OPPDRAG, "frister.paaVentTil(execution)", "fristen.paaVentTil(execution)", "ventetidUtlopt", "uttrykk.bonne"),
        en(OPPDRAG, "frister.paaVentTil(execution)", "frister.paaVentTil()", "ventetidUtlopt", "uttrykk.argumenter"),
        en(OPPDRAG, "frister.paaVentTil(execution)", "now()", "ventetidUtlopt", "uttrykk.funksjon"),
        en(OPPDRAG, "${oppdragModell.aapneDeler(execution)}", "${execution.processEngineServices.runtimeService}", "behandleDeler", "uttrykk.kjede"),
        en(OPPDRAG, "${oppdragModell.aapneDeler(execution)}", "${execution.getVariable('x')}", "behandleDeler", "uttrykk.motor"),
        en(OPPDRAG, "businessKey=\"${saksnummer}\"", "businessKey=\"${saksnr}\"", "avklarMedDepartementet", "uttrykk.variabel"),
        en(OPPDRAG, "businessKey=\"${saksnummer}\"", "businessKey=\"${''.getClass().forName('x')}\"", "avklarMedDepartementet", "uttrykk.kjede"),
        en(OPPDRAG, "name=\"Lever til departementet\"", "name=\"${task.delete()}\"", "lever", "uttrykk.motor"),
        // work
        en(OPPDRAG, "${avsluttOppdrag}", "${avslutOppdrag}", "lukk", "delegat.ukjent"),
        en(OPPDRAG, " camunda:delegateExpression=\"${avsluttOppdrag}\"", "", "lukk", "delegat.mangler"),
        en(OPPDRAG, "${avsluttOppdrag}", "${avsluttOppdrag} ${gjenopptaSak}", "lukk", "delegat.form"),
        en(OPPDRAG, "camunda:delegateExpression=\"${avsluttOppdrag}\"", "camunda:class=\"java.lang.Runtime\"", "lukk", "forbud.klasse"),
        en(OPPDRAG, "camunda:delegateExpression=\"${avsluttOppdrag}\"", "camunda:type=\"external\"", "lukk", "forbud.ekstern"),
        en(OPPDRAG, "<camunda:property name=\"ruting\" value=\"kvalitet\" />", "<camunda:connector />", "kvalitetssikre", "forbud.kobling"),
        en(OPPDRAG, "<camunda:property name=\"ruting\" value=\"kvalitet\" />", "<camunda:script>x</camunda:script>", "kvalitetssikre", "forbud.skript"),
        en(OPPDRAG, "xsi:type=\"bpmn:tFormalExpression\">${navngiving", "xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\">${navngiving", "navngitt", "forbud.skript"),
        // calls, several at once, jobs
        en(OPPDRAG, "calledElement=\"oppdrag-del\"", "calledElement=\"oppdragdel\"", "behandleDeler", "kall.ukjent"),
        en(OPPDRAG, "camunda:calledElementBinding=\"deployment\"", "camunda:calledElementBinding=\"latest\"", "avklarMedDepartementet", "kall.binding"),
        en(OPPDRAG, "<camunda:in businessKey=\"${saksnummer}\" />", "", "avklarMedDepartementet", "kall.saksnummer"),
        en(OPPDRAG, "camunda:asyncAfter=\"true\" ", "", "behandleDeler", "fler.asyncAfter"),
        en(OPPDRAG, " camunda:elementVariable=\"delId\"", "", "behandleDeler", "fler.samling"),
        en(OPPDRAG, "<bpmn:outgoing>tilOppdragLevert</bpmn:outgoing>",
            "<bpmn:multiInstanceLoopCharacteristics camunda:asyncAfter=\"true\" camunda:collection=\"${oppdragModell.aapneDeler(execution)}\" camunda:elementVariable=\"delId\" />",
            "lukk", "fler.kall"),
        en(OPPDRAG, "<camunda:failedJobRetryTimeCycle>PT1M,PT30M,PT2H</camunda:failedJobRetryTimeCycle>", "", "behandleDeler", "jobb.forsok"),
        en(OPPDRAG, ">PT1M,PT30M,PT2H<", ">om litt<", "behandleDeler", "jobb.syklus"),
        en(OPPDRAG, "<bpmn:serviceTask id=\"lukk\"", "<bpmn:serviceTask camunda:asyncBefore=\"true\" id=\"lukk\"", "lukk", "jobb.forsok"),
        en(OPPDRAG, "<bpmn:serviceTask id=\"lukk\"", "<bpmn:serviceTask camunda:exclusive=\"false\" id=\"lukk\"", "lukk", "jobb.alene"),
        en(OPPDRAG, "<bpmn:serviceTask id=\"lukk\"", "<bpmn:businessRuleTask camunda:decisionRef=\"fristene\" id=\"lukk\"",
            "</bpmn:serviceTask>", "</bpmn:businessRuleTask>", "lukk", "kall.beslutning"),
        // tables a step asks
        en(OPPDRAG, "decisionRef=\"oppdragGodkjenning\"", "decisionRef=\"oppdragGodkjening\"", "finnGodkjenner", "kall.beslutning"),
        en(OPPDRAG, "decisionRefBinding=\"deployment\"", "decisionRefBinding=\"latest\"", "finnGodkjenner", "kall.binding"),
        en(OPPDRAG, " camunda:mapDecisionResult=\"singleEntry\"", "", "finnGodkjenner", "beslutning.resultat"),
        en(OPPDRAG, "camunda:resultVariable=\"direktor\" ", "", "finnGodkjenner", "beslutning.resultat"),
        en(OPPDRAG, "camunda:resultVariable=\"direktor\" ", "", "medDirektor", "vilkar.variabel"),
        en(OPPDRAG, "inputParameter name=\"slag\"", "inputParameter name=\"slagg\"", "finnGodkjenner", "beslutning.inndata"),
        en(OPPDRAG, "oppdragModell.fou(execution)", "oppdragModell.fuo(execution)", "finnGodkjenner", "uttrykk.metode"),
        en(OPPDRAG, "${direktor}", "${direktoren}", "medDirektor", "vilkar.variabel"),
        en(OPPDRAG, "${direktor}", "${direktor == 'JA'}", "medDirektor", "vilkar.verdi"),
        // what beans write
        en(OPPDRAG, "${levering == 'ALT_LEVERT'}", "${levering == 'ALT_LEVERTT'}", "altLevert", "vilkar.verdi"),
        en(OPPDRAG, "${levering == 'ALT_LEVERT'}", "${levering}", "altLevert", "vilkar.alene"),
        en(OPPDRAG, "${publisering}", "${publiseringen}", "skalPubliseres", "vilkar.variabel"),
        en(OPPDRAG, "${publisering}", "${publisering == 'JA'}", "skalPubliseres", "vilkar.verdi"),
        en(OPPDRAG, "${kvalitet == 'GODKJENT'}", "${kvalitet}", "kvalitetGodkjent", "vilkar.alene"),
        en(PUBLISERING, "${varsling == 'VARSLET'}", "${kvalitet == 'GODKJENT'}", "varslet", "vilkar.variabel"),
        en(DEL, "${direktor}", "${direktoren}", "delMedDirektor", "vilkar.variabel"),
        en(DEL, "${egenLevering}", "${egenlevering}", "egenLevering", "vilkar.variabel"),
        // timers, in called processes too
        en(OPPDRAG, "oppdragModell.nesteStart(execution)", "oppdragModell.nesteStarten(execution)", "ventPaaNesteLeveranse", "uttrykk.metode"),
        en(PUBLISERING, "oppdragModell.tidligstPublisering(execution)", "oppdragModel.tidligstPublisering(execution)",
            "ventFjortenDager", "uttrykk.bonne"),
        en(PUBLISERING, "<camunda:failedJobRetryTimeCycle>PT1M,PT30M,PT2H</camunda:failedJobRetryTimeCycle>", "",
            "ventFjortenDager", "jobb.forsok"),
        en(OPPDRAG, "name=\"oppdrag.merknad\"", "name=\"oppdrag.merknader\"", "melding_merknad", "melding.ukjent"),
        en(GODKJENNING, "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"", null, "beslutning.alltid"),
        en(GODKJENNING, "<output id=\"ut_direktor\"", "<output id=\"ut_annet\" name=\"annet\" /><output id=\"ut_direktor\"", null,
            "beslutning.ettSvar"),
        en(GODKJENNING, "<inputEntry id=\"rad_direktorenResten_slag\">\n          <text></text>",
            "<inputEntry id=\"rad_direktorenResten_slag\">\n          <text>\"RAPPORT\"</text>", null, "beslutning.alltid"),
        en(GODKJENNING, "<text>fou</text>", "<text>forskning</text>", null, "beslutning.inndata"),
        // files and ids
        en(DEL, "id=\"delFerdig\"", "id=\"delApnet\"", "delApnet", "id.dobbel"),
        en(DEL, "<bpmn:userTask id=\"arbeidMedDel\"", "<bpmn:userTask id=\"lever\"", null, "id.opptatt"),
        en(DEL, "<bpmn:definitions", "<!DOCTYPE x><bpmn:definitions", DEL, "fil.doctype"),
        en(DEL, "</bpmn:definitions>", "", DEL, "fil.uleselig"),
        // forms
        en(KVALITET, "\"type\": \"checklist\"", "\"type\": \"dynamiclist\"", "returDeler", "skjema.type"),
        en(KVALITET, "\"key\": \"returDeler\"", "\"key\": \"kvalitet\"", "kvalitet", "skjema.nokkelDobbel"),
        en(KVALITET, "\"key\": \"returDeler\"", "\"key\": \"Retur deler\"", "Retur deler", "skjema.nokkel"),
        en(KVALITET, "\"label\": \"Er leveransen god nok?\"", "\"label\": \"\"", "kvalitet", "skjema.ledetekst"),
        en(KVALITET, "\"label\": \"Er leveransen god nok?\"", "\"label\": \"Quality\"", "kvalitet", "navn.engelsk"),
        en(KVALITET, "\"eksempel\": \"GODKJENT\"", "\"eks\": \"GODKJENT\"", "kvalitet", "skjema.eksempel"),
        en(KVALITET, "\"eksempel\": \"GODKJENT\"", "\"eksempel\": \"GODKJENNT\"", "kvalitet", "skjema.eksempelVerdi"),
        en(KVALITET, "\"maxLength\": 2000", "\"maxLength\": 20000", "begrunnelse", "skjema.lengde"),
        en(KVALITET, "\"id\": \"oppdrag-kvalitetssikre\"", "\"id\": \"kvalitetssikre\"", KVALITET, "skjema.id"),
        en(KVALITET, "\"Camunda Platform\"", "\"Camunda Cloud\"", KVALITET, "skjema.plattform"),
        // decisions
        en(FRISTER, " camunda:historyTimeToLive=\"P180D\"", "", "frister", "tabell.levetid"),
        en(FRISTER, "<inputExpression id=\"inn_steg_uttrykk\"", "<inputExpression id=\"inn_steg_uttrykk\" expressionLanguage=\"juel\"", "inn_steg_uttrykk", "tabell.sprak"),
        en(FRISTER, "<text>\"ARBEIDSDAG\"</text>", "<text>\"VIRKEDAG\"</text>", "regel_fordelOppdrag", "tabell.frist"),
        en(FRISTER, "<decision id=\"frister\"", "<decision id=\"fristene\"", "felles", "tabell.fristerMangler"));
  }

  private static Arguments en(String fil, String fra, String til, String element, String kode) {
    return Arguments.of(fil, fra, til, "", "", element, kode);
  }

  /** The end of an element whose name changes has to change with it. */
  private static Arguments en(
      String fil, String fra, String til, String sluttFra, String sluttTil, String element, String kode) {
    return Arguments.of(fil, fra, til, sluttFra, sluttTil, element, kode);
  }

  @ParameterizedTest(name = "{6} at {5}: {2}")
  @MethodSource("endringer")
  void hverFeilBlirFunnet(
      String fil, String fra, String til, String sluttFra, String sluttTil, String element, String kode) {
    var bunt = Testbunter.les(fil.equals(FRISTER) ? "felles" : "oppdrag");
    var tekst = new String(bunt.filer().get(fil), StandardCharsets.UTF_8);
    int sted = tekst.contains(fra) ? tekst.indexOf(fra) : -1;
    assertThat(sted).as("«%s» stands in %s", fra, fil).isNotNegative();
    var rest = tekst.substring(sted + fra.length());
    int slutt = rest.indexOf(sluttFra);
    var endret = tekst.substring(0, sted) + til + rest.substring(0, slutt) + sluttTil + rest.substring(slutt + sluttFra.length());
    var funn =
        Modellkontroll.kontroller(bunt.med(Map.of(fil, endret.getBytes(StandardCharsets.UTF_8))), Testbunter.omgivelse());
    assertThat(funn)
        .as("findings %s", funn)
        .anySatisfy(
            f -> {
              assertThat(f.kode()).isEqualTo(kode);
              assertThat(f.stanser()).isTrue();
              if (element != null) {
                assertThat(f.element()).isEqualTo(element);
                assertThat(f.fil()).isEqualTo(element.equals("felles") ? "felles" : fil);
              }
            });
  }

  @Test
  @DisplayName("a form no step uses is a warning that refuses nothing")
  void ubruktSkjema() {
    var bunt = Testbunter.les("oppdrag");
    var kopi = new String(bunt.filer().get(KVALITET), StandardCharsets.UTF_8).replace("oppdrag-kvalitetssikre", "oppdrag-gammelt");
    var funn =
        Modellkontroll.kontroller(
            bunt.med(Map.of("oppdrag-gammelt.form", kopi.getBytes(StandardCharsets.UTF_8))), Testbunter.omgivelse());
    assertThat(funn).singleElement().satisfies(f -> {
      assertThat(f.kode()).isEqualTo("skjema.ubrukt");
      assertThat(f.stanser()).isFalse();
    });
  }

  @Test
  @DisplayName("scripts in embedded forms, foreign files and heavy bundles are refused")
  void filer() {
    var bunt = Testbunter.les("oppdrag");
    assertThat(koder(bunt.med(Map.of("x.html", "<form><script>1</script></form>".getBytes())))).contains("skjema.skript");
    assertThat(koder(bunt.med(Map.of("x.html", "<form><input onclick='x()'></form>".getBytes())))).contains("skjema.skript");
    assertThat(koder(bunt.med(Map.of("x.groovy", "1".getBytes())))).contains("fil.navn");
    assertThat(koder(bunt.med(Map.of("x.html", new byte[6 * 1024 * 1024])))).contains("bunt.stor");
  }

  private static List<String> koder(Bunt bunt) {
    return Modellkontroll.kontroller(bunt, Testbunter.omgivelse()).stream().map(Funn::kode).toList();
  }

  @Test
  @DisplayName("a missing row in the deadline table is told with the nearest row")
  void nermeste() {
    var tekst = new String(Testbunter.les("felles").filer().get(FRISTER), StandardCharsets.UTF_8).replace("\"lever\"", "\"levere\"");
    var finnes = Testbunter.omgivelse().medFelles(new Bunt("felles", Map.of(FRISTER, tekst.getBytes(StandardCharsets.UTF_8))));
    assertThat(Modellkontroll.kontroller(Testbunter.les("oppdrag"), finnes))
        .singleElement()
        .satisfies(f -> assertThat(f.argumenter()).containsExactly("lever", "levere"));
  }

  @Test
  @DisplayName("every rule says what is wrong, why it matters and how to mend it, and no text is left over")
  void tekster() throws IOException {
    var koder = new TreeSet<String>();
    var iKoden = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z]+)?)\"");
    for (var fil : kildefiler()) {
      for (var linje : Files.readAllLines(fil)) {
        if (linje.contains("funn.") || linje.contains("Optional.of(\"") || linje.contains("FEIL, ") || linje.contains("? \"")) {
          iKoden.matcher(linje).results().map(m -> m.group(1)).forEach(koder::add);
        }
      }
    }
    for (var art : no.saksflyt.prosess.uttrykk.Grammatikkbrudd.Art.values()) {
      koder.add("uttrykk." + art.name().toLowerCase());
    }
    var tekster = new Properties();
    try (Reader leser = Files.newBufferedReader(TEKSTER)) {
      tekster.load(leser);
    }
    var medTekst = new TreeSet<String>();
    for (var nokkel : tekster.stringPropertyNames()) {
      if (nokkel.endsWith(".hva")) {
        medTekst.add(nokkel.substring("kontroll.".length(), nokkel.length() - ".hva".length()));
      }
    }
    var mangler = new ArrayList<String>();
    medTekst.forEach(
        kode -> List.of(".hva", ".hvorfor", ".slik").forEach(del -> {
          if (tekster.getProperty("kontroll." + kode + del, "").isBlank()) {
            mangler.add(kode + del);
          }
        }));
    assertThat(mangler).isEmpty();
    assertThat(koder).containsAll(medTekst);
    assertThat(medTekst).containsAll(koder.stream().filter(k -> k.contains(".")).toList());
    endringer().forEach(e -> assertThat(medTekst).contains((String) e.get()[6]));
  }

  private static List<Path> kildefiler() throws IOException {
    try (var filer = Files.list(Path.of("src/main/java/no/saksflyt/prosess/kontroll"))) {
      return filer.filter(f -> f.toString().endsWith(".java")).toList();
    }
  }
}
