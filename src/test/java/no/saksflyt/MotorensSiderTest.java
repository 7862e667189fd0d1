package no.saksflyt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine's own web pages speak Norwegian and are ours. What is compared with lies in the vendor's jar, so a new
 * version of the engine that asks for one label more fails here and not on somebody's screen.
 */
class MotorensSiderTest {

  private static final String ROT = "META-INF/resources/webjars/camunda/app/";
  private static final Pattern CUSTOM_SCRIPTS = Pattern.compile("customScripts:\\s*\\[([^]]*)]");
  private static final Pattern HENTET_SKRIPT = Pattern.compile("import (?:[^;]*? from )?'(\\.\\.?/[^']+)';");
  private static final Pattern I_ANFORSEL = Pattern.compile("'([^']+)'");
  private static final Pattern PLASSHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

  /** The constant beginning of a sentence the form library's validator adds to a field's faults. */
  private static final Pattern FEILMELDING = Pattern.compile("\\.push\\([\"`]((?:Field|Value is|Please select) [\\w ]+)");

  /** Words and signs that are the same in both languages, or the name of a product. */
  private static final Set<String> LIKE_I_BEGGE_SPRAAK = Set.of("", "<", "<=", ">", ">=", "=", "!=", "OK", "Type",
      "Filter", "Operator", "Diagram", "Start", "System", "Optimize", "Status", "Version", "Person");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "admin", "welcome"})
  void hverLedetekstHosLeverandorenFinnesPaaBokmaal(String applikasjon) throws IOException {
    Map<String, String> engelsk = tekster(applikasjon, "en");
    Map<String, String> norsk = tekster(applikasjon, "nb");

    assertThat(engelsk).as("labels in the vendor's jar").hasSizeGreaterThan(100);
    assertThat(norsk.keySet()).containsExactlyInAnyOrderElementsOf(engelsk.keySet());
  }

  /** Most of Cockpit's labels belong to the vendor's paid edition; ours are those its scripts here ask for. */
  @Test
  void hverLedetekstProsessdriftBerOmFinnesPaaBokmaal() throws IOException {
    String skript = innhold("cockpit/index.html")
        + innhold("cockpit/camunda-cockpit-bootstrap.js")
        + innhold("../../../plugin/cockpit/app/plugin.js");
    Set<String> brukte = tekster("cockpit", "en").keySet().stream()
        .filter(nokkel -> skript.contains(nokkel.substring(1)))
        .collect(Collectors.toSet());

    assertThat(brukte).hasSizeGreaterThan(500);
    assertThat(tekster("cockpit", "nb").keySet()).containsAll(brukte);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "admin", "welcome", "cockpit"})
  void ingenLedetekstErEngelsk(String applikasjon) throws IOException {
    Map<String, String> engelsk = tekster(applikasjon, "en");
    Map<String, String> uoversatt = new LinkedHashMap<>();
    tekster(applikasjon, "nb").forEach((nokkel, tekst) -> {
      if (tekst.equals(engelsk.get(nokkel)) && !LIKE_I_BEGGE_SPRAAK.contains(tekst)) {
        uoversatt.put(nokkel, tekst);
      }
    });

    assertThat(uoversatt).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "admin", "welcome", "cockpit"})
  void plassholdereErDeSamme(String applikasjon) throws IOException {
    Map<String, String> engelsk = tekster(applikasjon, "en");

    tekster(applikasjon, "nb").forEach((nokkel, tekst) ->
        assertThat(plassholdere(tekst)).as(nokkel).isEqualTo(plassholdere(engelsk.get(nokkel))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "admin", "welcome", "cockpit"})
  void hvertEgetSkriptFinnes(String applikasjon) throws IOException {
    List<String> skript = egneSkript(applikasjon);
    assertAtSkriptetFinnesMedAltDetHenter(applikasjon + "/scripts/config.js");

    assertThat(skript).isNotEmpty();
    for (String sti : skript) {
      assertAtSkriptetFinnesMedAltDetHenter(applikasjon + "/" + sti + ".js");
    }
  }

  /** A missing script leaves the whole page blank, and so does one that a script imports. */
  private void assertAtSkriptetFinnesMedAltDetHenter(String sti) throws IOException {
    for (MatchResult hentet : HENTET_SKRIPT.matcher(innhold(sti)).results().toList()) {
      assertAtSkriptetFinnesMedAltDetHenter(URI.create(sti).resolve(hentet.group(1)).toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "admin", "welcome", "cockpit"})
  void oppsettetErVaartOgBareNorsk(String applikasjon) throws IOException {
    String oppsett = innhold(applikasjon + "/scripts/config.js");

    assertThat(oppsett).contains("vendor: 'Saksflyt'", "availableLocales: ['nb']", "fallbackLocale: 'nb'");
    assertThat(innhold("tasklist/styles/saksflyt.css")).contains(".ce-eol-banner");
    assertThat(innhold(applikasjon + "/styles/user-styles.css")).contains("saksflyt.css");
  }

  /** Our scripts hook into the vendor's bundles by these names; a bundle without them leaves drafts in the browser. */
  @Test
  void festepunkteneIMotorensBunterFinnes() throws IOException {
    assertThat(innhold("../lib/deps.js"))
        .contains("webpackChunkcamunda_bpm_webapp", "57661:function", "importSchema(", "validateFieldInstance(",
            "_getSubmitData(", "\"field.updated\"", "window.flatpickr=");
    assertThat(innhold("tasklist/camunda-tasklist-bootstrap.js"))
        .contains("n(57661).Form", "\"camunda-form:\"", "camAPIHttpClient", "submission prevented",
            "cam-exclude-plugins", "cam.tasklist.custom", "/submit-form", "/form-variables", "camTasklistForm");
  }

  /** What the form library says about a field that is wrong is known and told in Norwegian. */
  @Test
  void hverFeilmeldingFraSkjemabiblioteketErOversatt() throws IOException {
    Set<String> engelske = FEILMELDING.matcher(innhold("../lib/deps.js")).results()
        .map(treff -> treff.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
    String norskSkjema = innhold("tasklist/scripts/norsk-skjema.js").replace("\\s+", "  ");

    assertThat(engelske).hasSizeGreaterThanOrEqualTo(10);
    assertThat(engelske).allSatisfy(begynnelse -> assertThat(norskSkjema).contains("/^" + begynnelse.strip()));
  }

  private static Set<String> plassholdere(String tekst) {
    Set<String> navn = new TreeSet<>();
    Matcher treff = PLASSHOLDER.matcher(tekst);
    while (treff.find()) {
      navn.add(treff.group(1));
    }
    return navn;
  }

  private List<String> egneSkript(String applikasjon) throws IOException {
    Matcher liste = CUSTOM_SCRIPTS.matcher(innhold(applikasjon + "/scripts/config.js"));
    if (!liste.find()) {
      return fail("no customScripts in the configuration of " + applikasjon);
    }
    return I_ANFORSEL.matcher(liste.group(1)).results().map(treff -> treff.group(1)).toList();
  }

  private Map<String, String> tekster(String applikasjon, String spraak) throws IOException {
    String json = innhold(applikasjon + "/locales/" + spraak + ".json").replace("\uFEFF", "");
    Map<String, Object> innhold = new ObjectMapper().readValue(json, new TypeReference<>() { });
    Map<String, String> flate = new LinkedHashMap<>();
    flat("", innhold.get("labels"), flate);
    return flate;
  }

  private static void flat(String sti, Object verdi, Map<String, String> ut) {
    if (verdi instanceof Map<?, ?> gruppe) {
      gruppe.forEach((nokkel, under) -> flat(sti + "/" + nokkel, under, ut));
    } else {
      ut.put(sti, String.valueOf(verdi));
    }
  }

  private String innhold(String sti) throws IOException {
    String adresse = URI.create(ROT + sti).normalize().toString();
    try (InputStream inn = getClass().getClassLoader().getResourceAsStream(adresse)) {
      assertThat(inn).as("on the class path: %s", sti).isNotNull();
      return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
