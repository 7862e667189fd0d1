package no.saksflyt.klage.tall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Saksnummer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures on complaints, through their doors. Each test has years of its own, so that none counts in another's. */
@Tag("sql")
class KlagetallTest extends Systemtest {

  private static final String MIKRO = "ar,embete,utfall,kjonn,innhold,antall\n";
  private static final String MARGIN = "ar,embete,rad,verdi,antall\n";

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper json;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaksjon;
  @Autowired private Klagekjennetegn kjennetegn;

  @Test
  @DisplayName("the published table comes out to the digit, as CSV, as JSON and in a workbook")
  void publisertTabell() throws Exception {
    var svar = json(importer(Klagetabell.somMarginer("")).andExpect(status().isOk()));
    assertThat(svar.get("skjemaer")).hasSize(6).allSatisfy(s -> assertThat(s.get("endring").asText()).isIn("NY", "UENDRET"));
    assertThat(svar.get("sporsmal")).isEmpty();

    assertThat(csv(2012, 2017, "")).isEqualTo(Klagetabell.somTabell(2012));

    var tabell = json(web.perform(get("/api/statistikk/klager?fra=2012&til=2017").with(httpBasic("revisor", "demo"))));
    assertThat(tabell.get("rader")).hasSize(Klagetabell.RADER.size());
    for (var rad : tabell.get("rader")) {
      var ventet = Klagetabell.RADER.get(List.of(rad.get("rad").asText(), rad.get("verdi").asText()));
      for (int i = 0; i < ventet.length; i++) {
        var celle = rad.get(String.valueOf(2012 + i));
        assertThat(celle.isNull() ? null : Long.valueOf(celle.asLong())).as(rad.toString()).isEqualTo(ventet[i]);
      }
    }

    var bytes = web.perform(get("/statistikk/klager.xlsx?fra=2012&til=2017").with(som("revisor")))
        .andReturn().getResponse().getContentAsByteArray();
    try (var bok = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      var ark = bok.getFirstSheet().read();
      assertThat(ark).hasSize(Klagetabell.RADER.size() + 1);
      assertThat(ark.get(1).getCellText(1)).isEqualTo("Antall klager");
      assertThat(ark.get(1).getCellText(7)).isEqualTo("204");
    }
  }

  @Test
  @DisplayName("the same table comes out of cases: each counts once, in the year it ended")
  void saker() throws Exception {
    int forste = 1972;
    loggInn("klagebehandler");
    for (int i = 0; i < 6; i++) {
      lagSaker(forste + i, i);
    }
    loggUt();
    var linjer = csv(forste, forste + 5, "").lines().toList();
    var ventet = Klagetabell.somTabell(forste).lines().toList();
    assertThat(linjer).containsAll(ventet);
    assertThat(linjer).filteredOn(l -> !ventet.contains(l)).containsExactly("kjonn,Ikke oppgitt,0,0,0,0,0,204");
  }

  @Test
  @DisplayName("withdrawn, dismissed and returned complaints stand below the number; a case opened again counts nowhere till it ends anew")
  void utenfor() throws Exception {
    int ar = 1980;
    var medhold = sak(ar, 1, "MEDHOLD", "KLAGE");
    sak(ar, 2, "OPPHEVET", "FORSTE");
    sak(ar, 3, "OPPHEVET", "KLAGE");
    sak(ar, 4, "TRUKKET", "FORSTE");
    sak(ar, 5, "HENLAGT", "KLAGE");
    sak(ar, 6, "RETUR", "KLAGE");
    sak(ar, 7, "UGUNST", "KLAGE");
    assertThat(tall(ar, "antall", "ALLE")).isEqualTo(4);
    assertThat(tall(ar, "utfall", "MEDHOLD")).as("reversed or annulled by the first instance").isEqualTo(2);
    assertThat(tall(ar, "utfall", "OPPHEVET")).isEqualTo(1);
    assertThat(tall(ar, "utfall", "IKKE_MEDHOLD")).isEqualTo(1);
    for (var egen : List.of("TRUKKET", "HENLAGT", "RETUR")) {
      assertThat(tall(ar, "utenfor", egen)).isEqualTo(1);
    }
    jdbc.sql("update sak set aapen = true where saksnummer = :sak").param("sak", medhold.toString()).update();
    assertThat(tall(ar, "antall", "ALLE")).as("decided, though costs remain").isEqualTo(4);
    jdbc.sql("update klageavgjorelse set opphevet = :tid where saksnummer = :sak")
        .param("sak", medhold.toString())
        .param("tid", Timestamp.from(Instant.parse("2026-02-01T12:00:00Z")))
        .update();
    assertThat(tall(ar, "antall", "ALLE")).isEqualTo(3);
    avgjorelse(medhold, LocalDate.of(ar + 1, 2, 1), "AVVIST", "KLAGE", null, "2026-03-01T12:00:00Z");
    assertThat(tall(ar, "antall", "ALLE")).isEqualTo(3);
    assertThat(tall(ar + 1, "utfall", "AVVIST")).isEqualTo(1);
    assertThat(tall(ar, "antall", "ALLE", "&avskjaering=2026-01-15")).as("as it was then, whatever came after").isEqualTo(4);
    assertThat(tall(ar, "antall", "ALLE", "&avskjaering=2026-02-15")).isEqualTo(3);
    assertThat(tall(ar + 1, "utfall", "AVVIST", "&avskjaering=2026-02-15")).isNull();
  }

  @Test
  @DisplayName("which row an outcome counts in changes from the day it is said, and not before")
  void plassering() throws Exception {
    sak(1985, 1, "UGUNST", "KLAGE");
    sak(1986, 1, "UGUNST", "KLAGE");
    web.perform(post("/klager/tall/plassering").param("utfall", "UGUNST").param("instans", "KLAGE").param("rad", "OPPHEVET")
            .param("gyldigFra", "1986-01-01").with(som("jurist")).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(tall(1985, "utfall", "IKKE_MEDHOLD")).isEqualTo(1);
    assertThat(tall(1986, "utfall", "OPPHEVET")).isEqualTo(1);
    web.perform(post("/klager/tall/plassering").param("utfall", "UGUNST").param("instans", "KLAGE").param("rad", "IKKE_MEDHOLD")
        .param("gyldigFra", "1987-01-01").with(som("jurist")).with(csrf()));
    web.perform(post("/klager/tall/plassering").param("utfall", "X").param("rad", "").with(som("jurist")).with(csrf()))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  @DisplayName("a restricted case counts for those who see it, and in what is published, whoever publishes it, as a small number")
  void skjermet() throws Exception {
    var sak = sak(1988, 1, "MEDHOLD", "KLAGE");
    jdbc.sql("update sak set krets = 'sak-1988-000001' where saksnummer = :sak").param("sak", sak.toString()).update();
    assertThat(tall(1988, "antall", "ALLE")).isNull();
    assertThat(web.perform(get("/statistikk/klager/grunnlag?fra=1988&til=1988&ar=1988&rad=antall&verdi=ALLE").with(som("revisor")))
        .andReturn().getResponse().getContentAsString()).doesNotContain(sak.toString());
    assertThat(tall(1988, "antall", "ALLE", "&publisert=true")).as("who does not publish").isNull();
    var utgave = publiser(1988, "").andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    assertThat(hent(utgave, "revisor")).contains("&lt; 5").doesNotContain(sak.toString());
    assertThat(hent("/statistikk/klager/grunnlag?fra=1988&til=1988&publisert=true&ar=1988&rad=antall&verdi=ALLE", "jurist"))
        .contains("&lt; 5")
        .doesNotContain(sak.toString());
  }

  @Test
  @DisplayName("complaints counted one by one: gender nobody gave is told as such, several contents count in each")
  void enkeltvis() throws Exception {
    importer(MIKRO + "2018,Rogaland,Medhold/omgjort,Menn,Stans av program,3\n2018,Rogaland,ikke_medhold,,norskopplæring|permisjon,2\n"
            + "2018,Rogaland,Trukket,K,Annet,4\n2018,Fylkesmannen i Nordland,,,,0\n")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.sporsmal.length()").value(1));
    var fil = new MockMultipartFile("fil", "tall.csv", "text/csv", (MIKRO + "2018,Nordland,,,,0\n").getBytes(StandardCharsets.UTF_8));
    web.perform(multipart("/api/klager/import").file(fil).with(httpBasic("klagebehandler", "demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.skjemaer[0].endring").value("UENDRET"));
    assertThat(tall(2018, "antall", "ALLE")).isEqualTo(5);
    assertThat(tall(2018, "kjonn", "MANN")).isEqualTo(3);
    assertThat(tall(2018, "kjonn", "KVINNE")).isZero();
    assertThat(tall(2018, "kjonn", "IKKE_OPPGITT")).isEqualTo(2);
    assertThat(tall(2018, "innhold", "DELTAKELSE")).isEqualTo(2);
    assertThat(tall(2018, "innhold_del", "DELTAKELSE_NORSK")).isEqualTo(2);
    assertThat(tall(2018, "innhold", "PERMISJON")).isEqualTo(2);
    assertThat(tall(2018, "utenfor", "TRUKKET")).isEqualTo(4);
    var side = hent("/klager/tall?ar=2018", "klagebehandler");
    assertThat(side).contains("Nordland", "Ikke mottatt", "Levert");
  }

  @Test
  @DisplayName("the same again changes nothing; a correction is a new version, and the approved one counts as final till it is approved")
  void versjoner() throws Exception {
    var fil = MARGIN + "2019;Vestland;utfall;Avvist;7\n2019;Vestland;kjonn;Menn;7\n".replace(';', ',');
    var id = json(importer(fil)).get("skjemaer").get(0).get("id").asLong();
    assertThat(json(importer(fil.replace(',', ';'))).get("skjemaer").get(0).get("endring").asText()).isEqualTo("UENDRET");
    assertThat(tall(2019, "antall", "ALLE")).isEqualTo(7);
    assertThat(tall(2019, "antall", "ALLE", "&endelig=true")).isNull();
    blir(id, "GODKJENT", "").andExpect(status().is3xxRedirection());
    assertThat(tall(2019, "antall", "ALLE", "&endelig=true")).isEqualTo(7);

    var foer = LocalDate.now().minusDays(1);
    var rettet = json(importer(MARGIN + "2019,Vestland,utfall,Avvist,9\n")).get("skjemaer").get(0);
    assertThat(rettet.get("versjon").asInt()).isEqualTo(2);
    assertThat(rettet.get("endring").asText()).isEqualTo("RETTET");
    assertThat(tall(2019, "antall", "ALLE")).isEqualTo(9);
    assertThat(tall(2019, "antall", "ALLE", "&endelig=true")).isEqualTo(7);
    assertThat(tall(2019, "antall", "ALLE", "&avskjaering=" + foer)).as("before anything was received").isNull();
    blir(rettet.get("id").asLong(), "TILBAKESENDT", "").andExpect(status().isUnprocessableEntity());
    blir(rettet.get("id").asLong(), "TILBAKESENDT", "Feil år").andExpect(status().is3xxRedirection());
    assertThat(tall(2019, "antall", "ALLE")).as("what was approved stands while the correction is sent back").isEqualTo(7);
    blir(rettet.get("id").asLong(), "GODKJENT", "").andExpect(status().isConflict());
    assertThat(hent("/klager/tall/skjema/" + id, "revisor")).contains("eldre versjon", "Versjon 2");
    assertThat(hent("/klager/tall/skjema/" + rettet.get("id").asLong(), "jurist")).contains("Feil år");
  }

  @Test
  @DisplayName("where there is a form for the whole country the offices' own are in it already, and so are cases kept for the figures alone")
  void heleLandet() throws Exception {
    importer(MARGIN + "2020,Agder,utfall,Avvist,10\n");
    var sak = sak(2020, 1, "AVVIST", "KLAGE", "STATISTIKK");
    sak(2020, 2, "AVVIST", "KLAGE", "KLAGEINSTANS");
    assertThat(tall(2020, "antall", "ALLE")).isEqualTo(12);
    loggInn("klagebehandler");
    transaksjon.executeWithoutResult(t -> kjennetegn.sett(sak, null, List.of("STANS"), "agder"));
    loggUt();
    assertThat(tall(2020, "antall", "ALLE")).as("the office's form holds it").isEqualTo(11);
    assertThat(hent("/klager/tall/sak/" + sak, "klagebehandler")).contains("Stans av program", "Agder").doesNotContain("??");
    var sti = "/klager/tall/sak/" + sak;
    web.perform(post(sti).param("kjonn", "KVINNE").param("innhold", "FRUKT").with(som("klageinstans")).with(csrf()))
        .andExpect(status().isUnprocessableEntity());
    web.perform(post(sti).param("kjonn", "KVINNE").param("innhold", "STANS", "ANNET").with(som("klageinstans")).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(tall(2020, "kjonn", "KVINNE")).as("counted itself again, now that no office is named").isEqualTo(1);
    assertThat(tall(2020, "innhold", "ANNET")).isEqualTo(1);
    web.perform(post(sti).param("kjonn", "KVINNE").param("embete", "Agder").with(som("klageinstans")).with(csrf()));
    importer(MARGIN + "2020,,utfall,Avvist,30\n");
    assertThat(tall(2020, "antall", "ALLE")).isEqualTo(31);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock = """
          ar,embete,rad,antall                                              | fil
          ''                                                                | fil
          ar,embete,rad,verdi,antall                                        | fil
          ar,embete,rad,verdi,antall/n2011,Mordor,utfall,Avvist,1           | linje 2: embete
          ar,embete,rad,verdi,antall/n11,,utfall,Avvist,1                   | linje 2: ar
          ar,embete,rad,verdi,antall/n2096,,utfall,Avvist,1                 | linje 2: ar
          ar,embete,rad,verdi,antall/n2011,,frukt,Avvist,1                  | linje 2: rad
          ar,embete,rad,verdi,antall/n2011,,utfall,Kanskje,1                | linje 2: verdi
          ar,embete,rad,verdi,antall/n2011,,utfall,Avvist,-1                | linje 2: antall
          ar,embete,rad,verdi,antall/n2011,,utfall,Avvist,1.5               | linje 2: antall
          ar,embete,rad,verdi,antall/n2011,,utfall,Avvist                   | linje 2: antall
          ar,embete,rad,verdi,antall/n2011,,utfall,Avvist,1/n2011,,utfall,AVVIST,1 | linje 3: antall
          ar,embete,utfall,kjonn,innhold,antall/n2011,,Avvist,Annet,Annet,1 | linje 2: kjonn
          ar,embete,utfall,kjonn,innhold,antall/n2011,,,Menn,Annet,1        | linje 2: utfall
          ar,embete,utfall,kjonn,innhold,antall/n2011,,Avvist,Menn,<script>,1 | linje 2: innhold
          """)
  @DisplayName("what is wrong is told line by line, and nothing of the file is kept")
  void feil(String fil, String felt) throws Exception {
    var tekst = fil.replace("/n", "\n");
    importer(tekst + "\n2011,,utfall,Medhold,5".repeat(tekst.contains("rad,verdi") && tekst.contains("\n") ? 1 : 0))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[0].felt").value(felt));
    assertThat(tall(2011, "antall", "ALLE")).isNull();
  }

  @Test
  @DisplayName("the page shows what a file would do before it is kept, and keeps what was written when it cannot be")
  void siden() throws Exception {
    var fil = MARGIN + "2021,Trøndelag,utfall,Avvist,3\n2021,Trøndelag,kjonn,Menn,2\n";
    var vist = web.perform(multipart("/klager/import").file(new MockMultipartFile("fil", "tall.csv", "text/csv", fil.getBytes(StandardCharsets.UTF_8)))
            .with(som("jurist")).with(csrf()))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    assertThat(vist).contains("Nytt skjema", "2021,Trøndelag,utfall,Avvist,3", "er til sammen 2").doesNotContain("??");
    assertThat(tall(2021, "antall", "ALLE")).isNull();
    web.perform(post("/klager/import").param("tekst", fil).param("handling", "UTKAST").with(som("jurist")).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(tall(2021, "antall", "ALLE")).as("a draft counts nowhere").isNull();
    web.perform(post("/klager/import").param("tekst", fil).param("handling", "LEVER").with(som("jurist")).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(tall(2021, "antall", "ALLE")).isEqualTo(3);
    var avvist = web.perform(post("/klager/import").param("tekst", "ar,embete\n<b>x").with(som("jurist")).with(csrf()))
        .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString();
    assertThat(avvist).contains("&lt;b&gt;x", "Den første linjen må være").doesNotContain("<b>x");
    for (var sti : List.of("/klager/tall", "/klager/tall/plassering", "/klager/tall/embeter", "/klager/import", "/statistikk", "/statistikk/klager")) {
      assertThat(hent(sti, "klagebehandler")).as(sti).doesNotContain("??");
    }
  }

  @Test
  @DisplayName("others than those who keep the figures take nothing in and publish nothing")
  void roller() throws Exception {
    for (var hvem : List.of("saksbehandler", "leder", "revisor", "medunderskriver")) {
      web.perform(post("/api/klager/import").contentType("text/csv").content(MARGIN).with(httpBasic(hvem, "demo"))).andExpect(status().isForbidden());
      web.perform(post("/statistikk/klager/utgaver").with(som(hvem)).with(csrf())).andExpect(status().isForbidden());
    }
    web.perform(get("/api/statistikk/frukt").with(httpBasic("leder", "demo"))).andExpect(status().isNotFound());
    web.perform(get("/api/statistikk/klager?fra=2017&til=2012").with(httpBasic("leder", "demo"))).andExpect(status().isUnprocessableEntity());
    web.perform(get("/api/statistikk/klager?fra=x").with(httpBasic("leder", "demo")))
        .andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.feil[0].felt").value("fra"));
  }

  @Test
  @DisplayName("what is published holds small numbers back and stays as it was; a later edition tells what is new")
  void utgaver() throws Exception {
    importer(MARGIN + "2022,,utfall,Avvist,3\n2022,,utfall,Medhold,40\n2022,,utfall,Ikke medhold,50\n2022,,utfall,Opphevet,20\n");
    var vist = json(web.perform(get("/api/statistikk/klager?fra=2022&til=2022&publisert=true").with(httpBasic("leder", "demo"))));
    assertThat(celle(vist, "utfall", "AVVIST", 2022).asText()).isEqualTo("< 5");
    assertThat(celle(vist, "utfall", "OPPHEVET", 2022).asText()).as("or the small one is the total less the others").isEqualTo("skjult");
    var sti = publiser(2022, "").andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    publiser(2022, "Ingenting").andExpect(status().isUnprocessableEntity());
    importer(MARGIN + "2022,,utfall,Avvist,30\n2022,,utfall,Medhold,40\n2022,,utfall,Ikke medhold,50\n2022,,utfall,Opphevet,20\n");
    publiser(2022, "").andExpect(status().isUnprocessableEntity());
    var ny = publiser(2022, "Avviste var talt feil.").andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    assertThat(hent(sti, "revisor")).contains("utgave 1", "&lt; 5", "skjult").doesNotContain("??");
    assertThat(hent(ny, "revisor")).contains("Ny utgave nr. 2", "Avviste var talt feil.", ">30<").doesNotContain("skjult</");
    assertThat(hent("/statistikk/klager?fra=2022&til=2022", "revisor")).contains("utgave 2", "utgave 1");
  }

  @Test
  @DisplayName("every number leads to the forms and cases it is put together of")
  void grunnlag() throws Exception {
    importer(MARGIN + "2023,Innlandet,utfall,Medhold,8\n");
    var sak = sak(2023, 1, "MEDHOLD", "KLAGE");
    assertThat(hent("/statistikk/klager?fra=2023&til=2023", "leder")).contains("/statistikk/klager/grunnlag?");
    assertThat(hent("/statistikk/klager/grunnlag?fra=2023&til=2023&ar=2023&rad=utfall&verdi=MEDHOLD", "leder"))
        .contains("/klager/tall/skjema/", "Innlandet", "/sak/" + sak);
    web.perform(get("/statistikk/klager/grunnlag?fra=2023&til=2023&ar=2023&rad=frukt&verdi=X").with(som("leder")))
        .andExpect(status().isNotFound());
  }

  private void lagSaker(int ar, int nr) {
    var utfall = fordelt(List.of("MEDHOLD", "STADFESTELSE", "OPPHEVET", "AVVIST"), Klagetabell.tall("utfall", nr));
    var kjonn = fordelt(List.of("MANN", "KVINNE"), Klagetabell.tall("kjonn", nr));
    var innhold = innhold(nr);
    transaksjon.executeWithoutResult(
        t -> {
          for (int i = 0; i < utfall.size(); i++) {
            var sak = sak(ar, i + 1, utfall.get(i), "KLAGE");
            kjennetegn.sett(sak, i < kjonn.size() ? kjonn.get(i) : null, List.of(innhold.get(i)), null);
          }
        });
  }

  /** The first row is told in parts where the parts are published. */
  private static List<String> innhold(int nr) {
    var koder = List.of("DELTAKELSE", "VARIGHET", "STANS", "INNHOLD", "STONAD", "PERMISJON", "ANNET");
    var tall = Klagetabell.tall("innhold", nr);
    var deler = Klagetabell.tall("innhold_del", nr);
    if (deler.get(0) == null) {
      return fordelt(koder, tall);
    }
    var svar = new ArrayList<>(fordelt(List.of("DELTAKELSE_INTRO", "DELTAKELSE_NORSK"), deler));
    svar.addAll(fordelt(koder.subList(1, koder.size()), tall.subList(1, tall.size())));
    return svar;
  }

  private static List<String> fordelt(List<String> koder, List<Long> tall) {
    var svar = new ArrayList<String>();
    for (int i = 0; i < koder.size(); i++) {
      for (long n = 0; tall.get(i) != null && n < tall.get(i); n++) {
        svar.add(koder.get(i));
      }
    }
    return svar;
  }

  private Saksnummer sak(int ar, int lopenr, String utfall, String instans) {
    return sak(ar, lopenr, utfall, instans, null);
  }

  private Saksnummer sak(int ar, int lopenr, String utfall, String instans, String rolle) {
    var nummer = Saksnummer.av(ar, 900_000 + lopenr);
    jdbc.sql(
            "insert into sak (saksnummer, type, tittel, status, aapen, opprettet, opprettet_av, avsluttet, utfall, versjon)"
                + " values (:sak, 'KLAGE', 'Klage', 'AVSLUTTET', false, :tid, 'system', :tid, :utfall, 0)")
        .param("sak", nummer.toString())
        .param("tid", Timestamp.from(Instant.parse("2026-01-01T12:00:00Z")))
        .param("utfall", utfall)
        .update();
    avgjorelse(nummer, LocalDate.of(ar, 6, 15), utfall, instans, rolle, "2026-01-01T12:00:00Z");
    return nummer;
  }

  private void avgjorelse(Saksnummer sak, LocalDate dag, String utfall, String instans, String rolle, String registrert) {
    jdbc.sql(
            "insert into klageavgjorelse (saksnummer, rolle, utfall, instans, avgjort, registrert)"
                + " values (:sak, :rolle, :utfall, :instans, :avgjort, :tid)")
        .param("sak", sak.toString())
        .param("rolle", rolle)
        .param("utfall", utfall)
        .param("instans", instans)
        .param("avgjort", dag)
        .param("tid", Timestamp.from(Instant.parse(registrert)))
        .update();
  }

  private ResultActions importer(String fil) throws Exception {
    return web.perform(
        post("/api/klager/import").contentType("text/csv;charset=UTF-8").content(fil.getBytes(StandardCharsets.UTF_8)).with(httpBasic("klagebehandler", "demo")));
  }

  private ResultActions blir(long skjema, String status, String grunn) throws Exception {
    return web.perform(
        post("/klager/tall/skjema/" + skjema + "/status").param("status", status).param("grunn", grunn).with(som("klagebehandler")).with(csrf()));
  }

  private ResultActions publiser(int ar, String merknad) throws Exception {
    return web.perform(
        post("/statistikk/klager/utgaver").param("fra", ar + "").param("til", ar + "").param("merknad", merknad).with(som("jurist")).with(csrf()));
  }

  private String csv(int fra, int til, String mer) throws Exception {
    return web.perform(get("/api/statistikk/klager?fra=" + fra + "&til=" + til + mer).accept("text/csv").with(httpBasic("revisor", "demo")))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private Long tall(int ar, String rad, String verdi) throws Exception {
    return tall(ar, rad, verdi, "");
  }

  private Long tall(int ar, String rad, String verdi, String mer) throws Exception {
    var tabell = json(web.perform(get("/api/statistikk/klager?fra=" + ar + "&til=" + ar + mer).accept(MediaType.APPLICATION_JSON).with(httpBasic("revisor", "demo"))));
    var celle = celle(tabell, rad, verdi, ar);
    return celle == null || celle.isNull() ? null : Long.valueOf(celle.asLong());
  }

  private static JsonNode celle(JsonNode tabell, String rad, String verdi, int ar) {
    for (var en : tabell.get("rader")) {
      if (en.get("rad").asText().equals(rad) && en.get("kode").asText().equals(verdi)) {
        return en.get(String.valueOf(ar));
      }
    }
    return null;
  }

  private String hent(String sti, String hvem) throws Exception {
    return web.perform(get(sti).with(som(hvem))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static RequestPostProcessor som(String person) {
    return user(person).roles("ansatt");
  }

  private JsonNode json(ResultActions svar) throws Exception {
    return json.readTree(svar.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }
}
