package no.saksflyt.tilskudd.ordning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** What a version of a scheme must hold, and that every scheme a release ships does. */
class OrdningskontrollTest {

  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

  @Test
  @DisplayName("the schemes of the domain's table are shipped with their kinds, and what applies keeps the rules")
  void utgaven() throws Exception {
    var arter = new HashMap<String, Integer>();
    for (var ordning : utgitte()) {
      arter.merge((String) ordning.get("art"), 1, Integer::sum);
      if (ordning.get("innhold") != null) {
        var innhold = JSON.convertValue(ordning.get("innhold"), Ordningsinnhold.class);
        assertThatCode(() -> Ordningskontroll.krev(innhold)).as((String) ordning.get("kode")).doesNotThrowAnyException();
        assertThat(innhold.vekt()).isEqualTo(100);
        assertThat(JSON.readValue(JSON.writeValueAsString(innhold), Ordningsinnhold.class)).isEqualTo(innhold);
      }
      assertThat((String) ordning.get("kode")).matches("[a-z0-9-]{1,40}");
    }
    assertThat(arter).containsExactlyInAnyOrderEntriesOf(Map.of("SOKNAD", 8, "REGEL", 3, "OREMERKET", 4, "DELEGERT", 1));
  }

  @Test
  @DisplayName("everything wrong is told at once, each fault at its field")
  void altSomErGalt() throws Exception {
    var god = innhold("frivillige");
    var gal =
        new Ordningsinnhold(
            med(god.brytere(), new Bryter<>(true, "Rammen rekker ikke."), new Bryter<>(false, " ")),
            List.of(new Delmal("A!", "Navn", "Namn"), new Delmal("b", "Navn", "Namn"), new Delmal("b", "Navn", null)),
            null,
            List.of(new Kriterium("en", "En", "Ein", "Veiledning", 0)),
            god.vedlegg(),
            god.budsjettposter(),
            List.of(new Termin(60, Termin.Utloser.AKSEPT), new Termin(30, null)),
            new Belopsgrenser(500L, 100L, -1L),
            "rm -rf",
            god.nb(),
            new Ordningstekst("x".repeat(4_001), "m", "s", "k", null));
    assertThat(felter(gal))
        .containsExactlyInAnyOrder(
            "varsel14",
            "varsel14Grunn",
            "delmalGrunn",
            "delmal[0].kode",
            "delmal[2].kode",
            "delmal[2].nn",
            "kriterier[0].vekt",
            "terminer[1].utloser",
            "terminer",
            "mest",
            "revisorOver",
            "inngangsvilkar",
            "nn.maal");
  }

  @Test
  @DisplayName("a ranked scheme closes on one day for all; one without criteria cannot be assessed")
  void konkurranse() throws Exception {
    var god = innhold("frivillige");
    var b = god.brytere();
    var lopende =
        new Ordningsbrytere(
            new Bryter<>(Soknadsfrist.LOPENDE, "Når det passer."),
            b.konkurranse(),
            b.varsel14(),
            b.departementet(),
            b.stotteform(),
            new Bryter<>(Set.of(), "Ingen."),
            b.frivillighetsregisteret(),
            b.enkeltvedtak(),
            new Bryter<>(121, "Lenge."));
    assertThat(felter(endret(god, lopende, god.kriterier()))).containsExactlyInAnyOrder("frist", "sokertyper", "varighet");
    assertThat(felter(endret(god, b, List.of()))).containsExactly("kriterier");
  }

  @Test
  @DisplayName("amounts are read as people write them, to the øre, and nothing else is an amount")
  void kroner() {
    assertThat(Kroner.les("1 200 000")).contains(120_000_000L);
    assertThat(Kroner.les("1.200.000,50")).contains(120_000_050L);
    assertThat(Kroner.les("40 000,5 kr")).contains(4_000_050L);
    assertThat(Kroner.les("0")).contains(0L);
    assertThat(Kroner.les("-1")).isEmpty();
    assertThat(Kroner.les("1,234")).isEmpty();
    assertThat(Kroner.les("1e9")).isEmpty();
    assertThat(Kroner.les("1.5")).isEmpty();
    assertThat(Kroner.les("9".repeat(400))).isEmpty();
    assertThat(Kroner.les(null)).isEmpty();
    for (long ore : new long[] {0, 1, 99, 100, 120_000_050L, 9_999_999_999_999L}) {
      assertThat(Kroner.les(Kroner.felt(ore))).contains(ore);
      assertThat(Kroner.les(Kroner.tekst(ore))).contains(ore);
    }
  }

  private static Ordningsbrytere med(Ordningsbrytere b, Bryter<Boolean> konkurranse, Bryter<Boolean> varsel) {
    return new Ordningsbrytere(
        b.frist(),
        konkurranse,
        varsel,
        b.departementet(),
        b.stotteform(),
        b.sokertyper(),
        b.frivillighetsregisteret(),
        b.enkeltvedtak(),
        b.varighet());
  }

  private static Ordningsinnhold endret(Ordningsinnhold god, Ordningsbrytere brytere, List<Kriterium> kriterier) {
    UnaryOperator<Ordningsinnhold> ny =
        g ->
            new Ordningsinnhold(
                brytere,
                g.delmal(),
                g.delmalGrunn(),
                kriterier,
                g.vedlegg(),
                g.budsjettposter(),
                g.terminer(),
                g.grenser(),
                null,
                g.nb(),
                g.nn());
    return ny.apply(god);
  }

  private static List<String> felter(Ordningsinnhold innhold) {
    var brudd = catchThrowableOfType(Regelbrudd.class, () -> Ordningskontroll.krev(innhold));
    return brudd.feil().stream().map(Feltfeil::felt).toList();
  }

  private static Ordningsinnhold innhold(String kode) throws Exception {
    return utgitte().stream()
        .filter(o -> kode.equals(o.get("kode")))
        .map(o -> JSON.convertValue(o.get("innhold"), Ordningsinnhold.class))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, Object>> utgitte() throws Exception {
    var lesing = new LoaderOptions();
    lesing.setMaxAliasesForCollections(1_000);
    try (var fil = new ClassPathResource("tilskudd/ordninger.yaml").getInputStream()) {
      Map<String, List<Map<String, Object>>> innhold = new Yaml(lesing).load(fil);
      return innhold.get("ordninger");
    }
  }
}
