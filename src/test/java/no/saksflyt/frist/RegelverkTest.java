package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Innlogget;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The rule sets in the database, the deployed table of deadlines by law, and their pages; each test takes back what it changed. */
@Transactional
class RegelverkTest extends Systemtest {

  @Autowired private MockMvc mvc;
  @Autowired private Regelverksregister register;
  @Autowired private Regelverksforing foring;
  @Autowired private Regelverkslager lager;
  @Autowired private Lovfristkilde utrullet;
  @Autowired private Innlogget innlogget;
  @Autowired private Meldinger meldinger;
  @Autowired private Clock klokke;

  @Test
  void denUtrulledeTabellenErDenFilenSier() {
    assertThat(utrullet.gjeldende().rader()).isEqualTo(Lovtest.tabell().tabell().rader());
    assertThat(Lovtest.tabell().funn()).isEmpty();
  }

  @Test
  void andreProgrammerFaarFristForklaringOgHjemmel() throws Exception {
    mvc.perform(get("/api/frist/beregn?regel=klagefrist_3_uker&start=2027-04-26&avbrutt=&begrunnet=&antall=&regelverk=")
            .with(user("saksbehandler")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.frist").value("2027-05-18"))
        .andExpect(jsonPath("$.hjemmel").value("forvaltningsloven § 29 første ledd, jf. domstolloven §§ 148 og 149"))
        .andExpect(jsonPath("$.forklaring").isNotEmpty());
    mvc.perform(get("/api/frist/beregn?regel=klagefrist_3_uker&start=i dag&antall=tre").with(user("saksbehandler")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[0].felt").value("start"))
        .andExpect(jsonPath("$.feil[0].melding").value("«i dag» i feltet «start» er ikke en dato på formen ÅÅÅÅ-MM-DD."))
        .andExpect(jsonPath("$.feil[1].felt").value("antall"));
    mvc.perform(get("/api/frist/regler").with(user("saksbehandler")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].regel").value("klagefrist_3_uker"))
        .andExpect(jsonPath("$[?(@.regel == 'tilsyn_uttalelse_2_uker')].fristtype").value("INTERN"));
  }

  @Test
  void lovenAv1967GjelderOgHarAlt() {
    assertThat(register.velg(LocalDate.of(2026, 11, 22), null, null).kode()).isEqualTo(Regelverk.FVL1967);
    assertThat(foring.mangler(Regelverk.FVL1967)).isEmpty();
    assertThat(register.formkrav(Regelverk.FVL1967)).extracting(Formkrav::kode)
        .containsExactly("PART", "FRIST", "SKRIFTLIG", "SIGNERT", "VEDTAK_NEVNT", "ENDRING_NEVNT");
    assertThat(register.tekst(Regelverk.FVL1967, "klageadgang", "NN")).hasValueSatisfying(t -> assertThat(t).startsWith("Du kan klage"));
    assertThat(register.tekst(Regelverk.FVL1967, "klageadgang", "SE")).isEqualTo(register.tekst(Regelverk.FVL1967, "klageadgang", "NB"));
    assertThat(register.hjemmel(Regelverk.FVL1967, "utsatt_iverksetting")).contains("forvaltningsloven § 42");
    assertThat(register.hjemmel(Regelverk.FVL1967, "finnes_ikke")).isEmpty();
  }

  @Test
  void nyLovKreverIkkeUnderskrift() {
    assertThat(register.formkrav(Regelverk.FVL2025)).extracting(Formkrav::kode).doesNotContain("SIGNERT").hasSize(5);
    assertThat(register.tekst(Regelverk.FVL2025, "signatur", "NB")).isEmpty();
    assertThat(register.tekst(Regelverk.FVL2025, "klagefrist", "NB")).as("nobody has written it yet").isEmpty();
  }

  @Test
  void nyLovKanIkkeSettesIKraftFoerAltErPaaPlass() {
    loggInn("jurist");
    assertThatThrownBy(() -> foring.settIKraft(Regelverk.FVL2025, 0, ikraft("2099-01-01")))
        .isInstanceOfSatisfying(Regelbrudd.class, brudd -> assertThat(brudd.feil()).extracting(meldinger::tekst)
            .contains(
                "Mangler: Klagefrist: hjemmel, tekst på bokmål, tekst på nynorsk",
                "Mangler: Formkrav «Er klagen skriftlig?»: hjemmel",
                "Mangler: Lovfrist uten rad for regelverket: «Klagefristen er tre uker fra underretningen om vedtaket kom fram til parten.»")
            .noneMatch(en -> en.contains("Sivilombudet")));
  }

  @Test
  void enRadSetterDenNyeLovenIKraft() {
    loggInn("jurist");
    for (var tekst : register.tekster(Regelverk.FVL2025)) {
      if (!tekst.fullstendig()) {
        foring.endreTekst(Regelverk.FVL2025, tekst.nokkel(), 0, new NyRegelverkstekst("§ 1", "nb", "nn", "Lovens tekst"));
      }
    }
    for (var krav : register.formkrav(Regelverk.FVL2025)) {
      foring.endreFormkrav(Regelverk.FVL2025, krav.kode(), 0, new NyttFormkrav(krav.sporsmal(), "§ 1", "Lovens tekst"));
    }
    var mangler = new Regelverksmangler(lager, () -> medNyeRader(), meldinger);
    new Regelverksforing(lager, mangler, innlogget, klokke).settIKraft(Regelverk.FVL2025, 0, ikraft("2099-01-01"));

    assertThat(register.velg(LocalDate.of(2098, 12, 31), LocalDate.of(2099, 2, 1), null).kode()).isEqualTo(Regelverk.FVL1967);
    assertThat(register.velg(LocalDate.of(2099, 1, 1), null, null).kode()).isEqualTo(Regelverk.FVL2025);
    assertThat(register.endringer(Regelverk.FVL2025).get(0))
        .returns("gyldigFra", Regelverksendring::felt)
        .returns(null, Regelverksendring::foer)
        .returns("2099-01-01", Regelverksendring::etter)
        .returns("jurist", Regelverksendring::hvem);
    assertThatThrownBy(() -> foring.endreTekst(Regelverk.FVL2025, "klagefrist", 1, new NyRegelverkstekst("", "nb", "nn", "Grunn")))
        .as("what applies cannot be emptied").isInstanceOf(Regelbrudd.class);
    foring.settIKraft(Regelverk.FVL2025, 1, ikraft(""));
    assertThat(register.hent(Regelverk.FVL2025).iKraft()).as("put off before its day").isFalse();
  }

  @Test
  void toSomEndrerSamtidigFaarVite() {
    loggInn("prosesseier");
    var ny = new NyRegelverkstekst("forvaltningsloven § 28", "nb", "nn", "Klarere språk");
    foring.endreTekst(Regelverk.FVL1967, "klageadgang", 0, ny);
    assertThatThrownBy(() -> foring.endreTekst(Regelverk.FVL1967, "klageadgang", 0, ny)).isInstanceOf(Konflikt.class);
  }

  @Test
  void denSomGjelderFlyttesIkkeOgBareToRollerKanEndre() {
    loggInn("jurist");
    assertThatThrownBy(() -> foring.settIKraft(Regelverk.FVL1967, 0, ikraft("2030-01-01")))
        .isInstanceOfSatisfying(Regelbrudd.class,
            brudd -> assertThat(brudd.feil()).extracting(Feltfeil::kode).containsExactly("feil.regelverk.gjelder"));
    assertThatThrownBy(() -> foring.settIKraft(Regelverk.FVL2025, 0, new NyIkrafttredelse("2020-01-01", "X", "")))
        .isInstanceOfSatisfying(Regelbrudd.class, brudd -> assertThat(brudd.feil()).extracting(Feltfeil::felt)
            .containsExactly("velgerdato", "gyldigFra", "grunn"));
    loggInn("saksbehandler");
    assertThatThrownBy(() -> foring.settIKraft(Regelverk.FVL2025, 0, ikraft("2099-01-01"))).isInstanceOf(IkkeTillatt.class);
  }

  @Test
  void sideneVisesOgTarVarePaaDetSomErSkrevet() throws Exception {
    for (var side : List.of("/regelverk", "/regelverk/FVL1967", "/regelverk/FVL2025", "/regelverk/FVL2025/punkt/klagefrist",
        "/regelverk/FVL1967/formkrav/SIGNERT")) {
      mvc.perform(get(side).with(user("jurist"))).andExpect(status().isOk());
    }
    mvc.perform(get("/regelverk/FVL1814").with(user("jurist"))).andExpect(status().isNotFound());
    mvc.perform(post("/regelverk/FVL2025").with(user("jurist")).with(csrf())
            .param("versjon", "0").param("gyldigFra", "2099-01-01").param("velgerdato", "SAK").param("grunn", "Loven er vedtatt"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(org.hamcrest.Matchers.containsString("Loven er vedtatt")))
        .andExpect(content().string(org.hamcrest.Matchers.containsString("Mangler: Klageadgang")));
    mvc.perform(post("/regelverk/FVL2025/punkt/klagefrist").with(user("jurist")).with(csrf())
            .param("versjon", "0").param("tekstNb", "<script>alert(1)</script>"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(org.hamcrest.Matchers.containsString("&lt;script&gt;")));
  }

  @Test
  void datoenSomAvgjorErEtFeltPaaRegelverket() {
    var nytt = new Regelverk(Regelverk.FVL2025, "2025", LocalDate.of(2028, 1, 1), null, Velgerdato.KLAGE, 0);
    var begge = List.of(Lovtest.GAMMELT, nytt);
    var foer = LocalDate.of(2027, 12, 1);
    var etter = LocalDate.of(2028, 1, 1);
    assertThat(Regelverksvalg.velg(begge, foer, etter, foer)).isEqualTo(nytt);
    assertThat(Regelverksvalg.velg(begge, etter, foer, etter)).isEqualTo(Lovtest.GAMMELT);
    assertThat(Regelverksvalg.velg(begge, etter, null, null)).as("no complaint yet: the decision's day").isEqualTo(nytt);
    assertThat(Regelverksvalg.velg(begge, LocalDate.of(1960, 1, 1), null, null)).isEqualTo(Lovtest.GAMMELT);
  }

  private static NyIkrafttredelse ikraft(String fra) {
    return new NyIkrafttredelse(fra, "VEDTAK", "Loven er satt i kraft");
  }

  /** The released table with a row for the new act beside each of the old one's. */
  private static Lovfristtabell medNyeRader() {
    var rader = Lovtest.celler();
    var nye = rader.stream().filter(rad -> Regelverk.FVL1967.equals(rad.get("regelverk"))).map(rad -> {
      var ny = new HashMap<String, Object>(rad);
      ny.put("regelverk", Regelverk.FVL2025);
      return (Map<String, Object>) ny;
    });
    var innlest = Lovfristtabell.les(Stream.concat(rader.stream(), nye).toList());
    assertThat(innlest.funn()).isEmpty();
    return innlest.tabell();
  }
}
