package no.saksflyt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine's own web pages speak Norwegian and are ours. What is compared with lies in the vendor's jar, so a new
 * version of the engine that asks for one label more fails here and not on somebody's screen.
 */
class MotorensSiderTest {

    private static final String ROT = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern CUSTOM_SCRIPTS = Pattern.compile("customScripts:\\s*\\[([^]]*)]");
    private static final Pattern I_ANFORSEL = Pattern.compile("'([^']+)'");
    private static final Pattern PLASSHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

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

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "welcome"})
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
    @ValueSource(strings = {"tasklist", "admin", "welcome"})
    void plassholdereErDeSamme(String applikasjon) throws IOException {
        Map<String, String> norsk = tekster(applikasjon, "nb");

        tekster(applikasjon, "en").forEach((nokkel, tekst) ->
                assertThat(plassholdere(norsk.get(nokkel))).as(nokkel).isEqualTo(plassholdere(tekst)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "welcome"})
    void hvertEgetSkriptFinnes(String applikasjon) throws IOException {
        List<String> skript = egneSkript(applikasjon);

        assertThat(skript).isNotEmpty();
        for (String sti : skript) {
            String adresse = java.net.URI.create(ROT + applikasjon + "/" + sti + ".js").normalize().toString();
            assertThat(getClass().getClassLoader().getResource(adresse))
                    .as("a missing script leaves the whole page blank: %s", adresse).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "welcome"})
    void oppsettetErVaartOgBareNorsk(String applikasjon) throws IOException {
        String oppsett = innhold(applikasjon + "/scripts/config.js");

        assertThat(oppsett).contains("vendor: 'Saksflyt'", "availableLocales: ['nb']", "fallbackLocale: 'nb'");
        assertThat(innhold("tasklist/styles/saksflyt.css")).contains(".ce-eol-banner");
        assertThat(innhold(applikasjon + "/styles/user-styles.css")).contains("saksflyt.css");
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
        try (InputStream inn = getClass().getClassLoader().getResourceAsStream(ROT + sti)) {
            assertThat(inn).as("on the class path: %s", sti).isNotNull();
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
