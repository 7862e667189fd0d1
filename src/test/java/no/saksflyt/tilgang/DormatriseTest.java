package no.saksflyt.tilgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every door of ours, who may pass it, and that it is so: {@code dorer.csv} is the expectation, written by hand. A new endpoint
 * without a line fails, and so does one whose roles changed.
 */
class DormatriseTest extends Systemtest {

  private static final String AAPEN = "AAPEN";

  @Autowired private MockMvc web;
  @Autowired private OppdragService oppdrag;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping kartlagt;

  @Test
  @DisplayName("every endpoint stands in the expectation with exactly its roles")
  void alleDorerStaarIForventningen() throws IOException {
    assertThat(faktisk()).isEqualTo(forventet());
  }

  @Test
  @DisplayName("a role without the function is turned away at every door, and so is nobody at all")
  void rollerUtenFunksjonen() throws Exception {
    var sak = sak(false, "2033-01");
    var feil = new ArrayList<String>();
    for (var dor : forventet().entrySet()) {
      if (dor.getValue().equals(AAPEN)) {
        continue;
      }
      var tillatt = List.of(dor.getValue().split(","));
      for (var rolle : Roller.ALLE) {
        if (!slipper(tillatt, rolle) && status(dor.getKey(), sak, rolle) != 403) {
          feil.add(rolle + " was not turned away from " + dor.getKey());
        }
      }
      var uten = status(dor.getKey(), sak, (String) null);
      if (uten != 401 && uten != 302) {
        feil.add("nobody got " + uten + " from " + dor.getKey());
      }
    }
    assertThat(feil).isEmpty();
  }

  /** Whoever handles applications is a caseworker of the unit too. */
  private static boolean slipper(List<String> tillatt, String rolle) {
    return tillatt.contains(Roller.ANSATT)
        || tillatt.contains(rolle)
        || rolle.equals(Roller.TILSKUDDSBEHANDLER) && tillatt.contains(Roller.SAKSBEHANDLER);
  }

  @Test
  @DisplayName("a login from outside is turned away from every door that is not meant for it, also with a name one of ours has")
  void utenfra() throws Exception {
    var sak = sak(false, "2033-04");
    var feil = new ArrayList<String>();
    for (var dor : forventet().entrySet()) {
      if (dor.getValue().equals(AAPEN) || List.of(dor.getValue().split(",")).contains(Roller.PORTAL)) {
        continue;
      }
      if (status(dor.getKey(), sak, user("koordinator").roles(Roller.PORTAL)) != 403) {
        feil.add("a login from outside was not turned away from " + dor.getKey());
      }
    }
    assertThat(feil).isEmpty();
  }

  @Test
  @DisplayName("a restricted case does not exist for those outside its circle, whatever their role")
  void skjermetSak() throws Exception {
    var sak = sak(true, "2033-02");
    var feil = new ArrayList<String>();
    for (var dor : forventet().entrySet()) {
      if (!dor.getKey().contains("{ar}")) {
        continue;
      }
      var tillatt = List.of(dor.getValue().split(","));
      for (var rolle : Roller.ALLE) {
        if (rolle.equals(Roller.KOORDINATOR) || !slipper(tillatt, rolle)) {
          continue;
        }
        var status = status(dor.getKey(), sak, rolle);
        // A form without its fields can be refused before the case is looked for; what counts is that nothing is told or done.
        var lukket = dor.getKey().startsWith("GET ") ? status == 404 : status >= 400 && status < 500;
        if (!lukket) {
          feil.add(rolle + " got " + status + " from " + dor.getKey());
        }
      }
    }
    assertThat(feil).isEmpty();
  }

  @Test
  @DisplayName("an auditor reads, and is turned away from every door that changes anything but the auditor's own notices")
  void revisorEndrerIngenting() throws Exception {
    var sak = sak(false, "2033-03");
    var feil = new ArrayList<String>();
    for (var en : forventet().entrySet()) {
      var dor = en.getKey();
      // What is open without a login is what the holder of a letter does, whoever is signed in beside it.
      var somAlle = dor.startsWith("GET ") || dor.contains("innboks") || en.getValue().equals(AAPEN);
      if (!somAlle && status(dor, sak, Roller.REVISOR) != 403) {
        feil.add("revisor was not turned away from " + dor);
      }
    }
    assertThat(feil).isEmpty();
  }

  private Saksnummer sak(boolean begrenset, String nummer) {
    loggInn("koordinator");
    var saksnummer =
        oppdrag.registrer(
            new NyttOppdrag(nummer, "Dørmatrise", null, Fristtype.INGEN, null, null, List.of(), begrenset, "Skjermet"));
    loggUt();
    return saksnummer;
  }

  private int status(String dor, Saksnummer sak, String person) throws Exception {
    return status(dor, sak, person == null ? null : user(bruker(person)));
  }

  private int status(String dor, Saksnummer sak, RequestPostProcessor hvem) throws Exception {
    var deler = dor.split(" ", 2);
    var sti =
        deler[1]
            .replace("{ar}", "%04d".formatted(sak.ar()))
            .replace("{lopenr}", "%06d".formatted(sak.lopenr()))
            .replaceAll("\\{[^}]+}", "1");
    var kall = (tarFiler().contains(dor) ? medFil(sti) : request(HttpMethod.valueOf(deler[0]), sti)).with(csrf());
    return web.perform(hvem == null ? kall : kall.with(hvem)).andReturn().getResponse().getStatus();
  }

  /** Most roles have a person of their own name; this one is shared by three. */
  private static String bruker(String rolle) {
    return rolle.equals(Roller.TILSKUDDSBEHANDLER) ? "tilskudd1" : rolle;
  }

  private static MockHttpServletRequestBuilder medFil(String sti) {
    return multipart(sti).file(new MockMultipartFile("fil", "notat.txt", "text/plain", "Notat".getBytes(StandardCharsets.UTF_8)));
  }

  /** The doors that read files: a call without one is turned away before anybody asks who is there. */
  private Set<String> tarFiler() {
    var dorer = new TreeSet<String>();
    kartlagt
        .getHandlerMethods()
        .forEach(
            (monster, metode) -> {
              if (Stream.of(metode.getMethodParameters()).anyMatch(p -> p.getParameterType().getName().contains("Multipart"))
                  || monster.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA)) {
                monster.getPatternValues().forEach(sti -> dorer.add("POST " + sti));
              }
            });
    return dorer;
  }

  private Map<String, String> faktisk() {
    var dorer = new TreeMap<String, String>();
    kartlagt
        .getHandlerMethods()
        .forEach(
            (monster, metode) -> {
              if (!metode.getBeanType().getPackageName().startsWith("no.saksflyt")) {
                return;
              }
              for (var sti : monster.getPatternValues()) {
                var verb = monster.getMethodsCondition().getMethods();
                for (var v : verb.isEmpty() ? List.of("GET") : verb.stream().map(Enum::name).toList()) {
                  dorer.put(v + " " + sti, roller(metode));
                }
              }
            });
    return dorer;
  }

  private static String roller(HandlerMethod metode) {
    if (metode.hasMethodAnnotation(Aapen.class)
        || AnnotatedElementUtils.hasAnnotation(metode.getBeanType(), Aapen.class)) {
      return AAPEN;
    }
    var krav = AnnotatedElementUtils.findMergedAnnotation(metode.getMethod(), Krever.class);
    if (krav == null) {
      krav = AnnotatedElementUtils.findMergedAnnotation(metode.getBeanType(), Krever.class);
    }
    return krav == null ? "INGEN" : String.join(",", new TreeSet<>(List.of(krav.value())));
  }

  private static Map<String, String> forventet() throws IOException {
    var dorer = new TreeMap<String, String>();
    new ClassPathResource("dorer.csv")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .forEach(l -> dorer.put(l.split(";")[0], l.split(";")[1]));
    return dorer;
  }
}
