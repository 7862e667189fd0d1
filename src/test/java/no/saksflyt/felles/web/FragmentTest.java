package no.saksflyt.felles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tid;
import no.saksflyt.felles.Tidslinjepunkt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** What the shared fragments write, for every state a person can meet. */
class FragmentTest {

  /** 22 November 2026, half an hour past midnight in Norway: still the 21st in UTC. */
  private static final Clock KLOKKE = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), Tid.OSLO);

  private static AnnotationConfigApplicationContext bonner;
  private static SpringTemplateEngine motor;

  @BeforeAll
  static void start() {
    var meldinger = new ResourceBundleMessageSource();
    meldinger.setBasename("meldinger/felles");
    meldinger.setDefaultEncoding("UTF-8");
    meldinger.setFallbackToSystemLocale(false);
    bonner = new AnnotationConfigApplicationContext();
    bonner.registerBean("messageSource", ResourceBundleMessageSource.class, () -> meldinger);
    bonner.registerBean(Clock.class, () -> KLOKKE);
    bonner.register(Meldinger.class, Visning.class, Skjemafeil.class, Sidevelger.class);
    bonner.refresh();

    var filer = new ClassLoaderTemplateResolver();
    filer.setPrefix("templates/");
    filer.setSuffix(".html");
    filer.setResolvablePatterns(java.util.Set.of("felles/*"));
    filer.setOrder(1);
    var tekster = new StringTemplateResolver();
    tekster.setOrder(2);
    motor = new SpringTemplateEngine();
    motor.setTemplateEngineMessageSource(meldinger);
    motor.addTemplateResolver(filer);
    motor.addTemplateResolver(tekster);
  }

  @AfterAll
  static void stopp() {
    bonner.close();
  }

  private static String skriv(String mal, Map<String, Object> modell) {
    var kontekst = new Context(Meldinger.BOKMAL, modell);
    kontekst.setVariable(
        ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, new ThymeleafEvaluationContext(bonner, null));
    return motor.process(mal, kontekst).replaceAll("\\s+", " ");
  }

  private static String frist(Object frist, String type) {
    var modell = new java.util.HashMap<String, Object>();
    modell.put("f", frist);
    modell.put("t", type);
    return skriv("<span th:replace=\"~{felles/frist :: frist(${f}, ${t})}\"></span>", modell);
  }

  @Test
  void fristenSierDatoTypeOgDager() {
    assertThat(frist(LocalDate.of(2026, 11, 20), "LOV")).contains("20.11.2026", "Lovfrist", "2 dager over", "data-tilstand=\"over\"");
    assertThat(frist(LocalDate.of(2026, 11, 21), "EKSTERN")).contains("Ekstern frist", "1 dag over");
    assertThat(frist(LocalDate.of(2026, 11, 22), "INTERN")).contains("Intern frist", "i dag", "data-tilstand=\"idag\"");
    assertThat(frist(LocalDate.of(2026, 11, 23), "MOTPART")).contains("Motpartens frist", "i morgen");
    assertThat(frist(LocalDate.of(2026, 12, 31), "INTERN")).contains("31.12.2026", "om 39 dager");
    assertThat(frist(null, "INGEN")).contains("Uten frist", "data-tilstand=\"uten\"").doesNotContain("null", "<time");
  }

  @Test
  void fristenTelleDagerINorgeUansettType() {
    assertThat(frist(Instant.parse("2026-11-22T22:59:59Z"), "LOV")).contains("22.11.2026", "i dag");
    assertThat(frist(java.util.Date.from(Instant.parse("2026-11-21T22:59:59Z")), "LOV")).contains("21.11.2026", "1 dag over");
  }

  @Test
  void feltetViserFeilenOgSierFraTilSkjermleser() {
    var side =
        skriv(
            "<div th:replace=\"~{felles/felt :: tekst(navn='deler[0].navn', etikett='Navn', verdi=${v}, hjelp='Kort')}\"></div>",
            Map.of("v", "<b>Del</b>", "feilliste", List.of(new Feltfeil("deler[0].navn", "felles.felt.velg"))));

    assertThat(side)
        .contains("for=\"felt-deler-0-navn\"", "id=\"felt-deler-0-navn\"", "name=\"deler[0].navn\"", "aria-invalid=\"true\"")
        .contains("aria-describedby=\"felt-deler-0-navn-hjelp felt-deler-0-navn-feil\"", "id=\"felt-deler-0-navn-feil\"")
        .contains("&lt;b&gt;Del&lt;/b&gt;")
        .doesNotContain("<b>");
  }

  @Test
  void feltetUtenFeilErStille() {
    var side =
        skriv(
            "<div th:replace=\"~{felles/felt :: velger(navn='enhet', etikett='Enhet', verdi='b', valg=${valg}, paakrevd=true)}\"></div>",
            Map.of("valg", Map.of("b", "Bosetting")));

    assertThat(side).contains("selected=\"selected\"", "required=\"required\"").doesNotContain("aria-invalid", "aria-describedby", "(valgfritt)", "Velg");
  }

  @Test
  void feltetSomKrevesUnderVilkaarErVerkenValgfrittEllerPaakrevd() {
    var felt = "<div th:replace=\"~{felles/felt :: tekst(navn='avsender', etikett='Avsender', verdi='', hjelp='Kreves noen ganger'%s)}\"></div>";

    assertThat(skriv(felt.formatted(", vilkaar=true"), Map.of())).contains("Kreves noen ganger").doesNotContain("(valgfritt)", "required");
    assertThat(skriv(felt.formatted(""), Map.of())).contains("(valgfritt)").doesNotContain("required");
  }

  @Test
  void feillistenLenkerTilFeltene() {
    var feil = Arrays.asList(new Feltfeil("tittel", "felles.felt.velg"), new Feltfeil(null, "felles.felt.valgfritt"));
    var side = skriv("<div th:replace=\"~{felles/feilmeldinger :: feilmeldinger(${feil})}\"></div>", Map.of("feil", feil));

    assertThat(side).contains("href=\"#felt-tittel\"").containsOnlyOnce("<a ");
    assertThat(skriv("<div th:replace=\"~{felles/feilmeldinger :: feilmeldinger(${feil})}\"></div>", Map.of())).isBlank();
  }

  @Test
  void tidslinjenViserUtfortOgPlanlagt() {
    var punkter =
        List.of(
            new Tidslinjepunkt(Tidslinjepunkt.Tilstand.UTFORT, Instant.parse("2026-11-21T23:05:00Z"), "Registrert", "Kari", "Haster"),
            new Tidslinjepunkt(Tidslinjepunkt.Tilstand.PLANLAGT, null, "Levering", null, null));
    var side = skriv("<ol th:replace=\"~{felles/tidslinje :: tidslinje(${p})}\"></ol>", Map.of("p", punkter));

    assertThat(side).contains("22.11.2026 kl. 00.05", "Utført", "Registrert", "Kari", "Haster", "Planlagt", "Levering").doesNotContain("null");
  }
}
