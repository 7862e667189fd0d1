package no.saksflyt.oppdrag.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.Oppdragsinnhold.Frist;
import no.saksflyt.oppdrag.brev.lesing.Rapporttype;
import no.saksflyt.oppdrag.brev.lesing.Styringskalender;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The steering calendar, and what follows it. */
@Tag("sql")
class KalenderTest extends Registerprover {

  private static final AtomicInteger NUMMER = new AtomicInteger();
  private static final LocalDate FORSTE = LocalDate.of(2065, 3, 14);
  private static final LocalDate NY = LocalDate.of(2065, 3, 28);

  @Autowired private MockMvc web;
  @Autowired private Kalenderforing kalender;
  @Autowired private Styringskalender leserens;
  @Autowired private Saksfrister frister;

  @BeforeEach
  void koordinator() {
    loggInn("koordinator");
  }

  @AfterEach
  void tom() {
    jdbc.sql("delete from styringskalender where ar between 2060 and 2069").update();
    jdbc.sql("delete from kalenderendring where ar between 2060 and 2069").update();
  }

  @Test
  @DisplayName("the reader is answered with the year reported on, the last date where there are several, and nothing for what is not there")
  void leseren() {
    legg("2064", "ARSRAPPORT", null, "2065-03-14");
    legg("2064", "TERTIALRAPPORT", "1. tertial", "2064-05-28");
    legg("2064", "TERTIALRAPPORT", "3. tertial", "2065-01-30");
    assertThat(leserens.levering(2064, Rapporttype.ARSRAPPORT)).contains(FORSTE);
    assertThat(leserens.levering(2064, Rapporttype.TERTIALRAPPORT)).contains(LocalDate.of(2065, 1, 30));
    assertThat(leserens.levering(2065, Rapporttype.ARSRAPPORT)).isEmpty();
  }

  @Test
  @DisplayName("everything wrong is told at once, and the same date of a kind is not entered twice")
  void feil() {
    assertThatThrownBy(() -> legg("64", "FEST", null, "i morgen"))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil()).extracting("felt").containsExactly("ar", "type", "dato"));
    assertThatThrownBy(() -> legg("2064", "ARSRAPPORT", null, "2067-01-01"))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil()).extracting("felt").containsExactly("dato"));
    legg("2064", "ARSRAPPORT", null, "2065-03-14");
    assertThatThrownBy(() -> legg("2064", "ARSRAPPORT", " ", "2065-04-01")).isInstanceOf(Regelbrudd.class);
    assertThat(kalender.alle(2064)).hasSize(1);
  }

  @Test
  @DisplayName("on the page the second of two keeps what was typed, reads what the first wrote, and chooses")
  void toPaaSiden() throws Exception {
    legg("2064", "ARSRAPPORT", null, "2065-03-14");
    var dato = kalender.alle(2064).get(0);
    kalender.endre(dato.id(), 0, ny("2065-03-28", "Møtet er flyttet"));
    loggUt();
    var sti = "/oppdrag/kalender/" + dato.id();
    for (var handling : List.of("", "/fjern")) {
      var svar = send(sti + handling, "versjon", "0", "dato", "2065-03-29", "grunn", "Min grunn");
      assertThat(svar.getStatus()).as(handling).isEqualTo(409);
      assertThat(svar.getContentAsString(StandardCharsets.UTF_8))
          .contains("Nå står det: 28.03.2065. Det du skrev", "Min grunn", "value=\"2065-03-29\"", "name=\"versjon\" value=\"1\"")
          .doesNotContain("??");
    }
    assertThat(send(sti, "versjon", "1", "dato", "2065-03-29", "grunn", "Min grunn").getStatus()).isEqualTo(302);
  }

  private MockHttpServletResponse send(String sti, String... felter) throws Exception {
    var kall = post(sti).with(user("koordinator").roles("ansatt")).with(csrf());
    for (int i = 0; i < felter.length; i += 2) {
      kall.param(felter[i], felter[i + 1]);
    }
    return web.perform(kall).andReturn().getResponse();
  }

  @Test
  @DisplayName("a change asks for a reason, tells who, and is refused when somebody else was first; only the coordinator changes")
  void endring() {
    legg("2064", "ARSRAPPORT", null, "2065-03-14");
    var dato = kalender.alle(2064).get(0);
    assertThatThrownBy(() -> kalender.endre(dato.id(), 0, ny("2065-03-28", " "))).isInstanceOf(Regelbrudd.class);
    kalender.endre(dato.id(), 0, ny("2065-03-28", "Møtet er flyttet"));
    assertThatThrownBy(() -> kalender.endre(dato.id(), 0, ny("2065-03-29", "For sent"))).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> kalender.fjern(dato.id(), 0, "For sent")).isInstanceOf(Konflikt.class);
    assertThat(kalender.endringer(2064).get(0))
        .returns("koordinator", Kalenderendring::hvem)
        .returns(FORSTE, Kalenderendring::foer)
        .returns(NY, Kalenderendring::etter)
        .returns("Møtet er flyttet", Kalenderendring::grunn);
    assertThat(kalender.endringer(2064)).hasSize(2);
    loggInn("leder");
    assertThatThrownBy(() -> kalender.endre(dato.id(), 1, ny("2065-03-30", "Nei"))).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> legg("2064", "ARSRAPPORT", "x", "2065-03-14")).isInstanceOf(IkkeTillatt.class);
  }

  @Test
  @DisplayName("when the date changes, the running assignments in that report follow with the calendar as ground, and no others")
  void fristeneFolger() {
    legg("2064", "ARSRAPPORT", null, "2065-03-14");
    var brev = brev(2064, "TILDELINGSBREV", null, true);
    var folger = rapport(brev, "Rapportering i årsrapport", FORSTE);
    var halvaar = rapport(brev, "Halvårsrapport", FORSTE);
    var fast = nytt(innhold(nummer(), "Fast dato", null, frist("14.03.2065", FORSTE)), brev);
    var avsluttet = rapport(brev, "Årsrapport", FORSTE);
    jdbc.sql("update sak set aapen = false where saksnummer = :nr").param("nr", avsluttet.toString()).update();
    var skjult = rapport(brev, "Årsrapport", FORSTE);
    begrens(skjult);

    loggInn("koordinator");
    kalender.endre(kalender.alle(2064).get(0).id(), 0, ny("2065-03-28", "Møtet er flyttet"));

    assertThat(dato(folger)).isEqualTo(NY);
    assertThat(dato(skjult)).as("a restricted one the coordinator does not see").isEqualTo(NY);
    assertThat(List.of(dato(halvaar), dato(fast), dato(avsluttet))).containsOnly(FORSTE);
    assertThat(jdbc.sql("select kilde from sakshendelse where saksnummer = :nr and type = 'FRIST_FLYTTET'")
            .param("nr", folger.toString())
            .query(String.class)
            .list())
        .singleElement()
        .asString()
        .contains("Styringskalenderen 2064", "28.03.2065");
    var versjon = versjoner.versjoner(folger);
    assertThat(versjon).hasSize(2);
    assertThat(versjon.get(1).forskjeller()).isNotEmpty();
  }

  @Test
  @DisplayName("what had no date gets one when the report's is entered, by the letter's year or the one the text names")
  void fristenSettes() {
    var brev = brev(2064, "TILDELINGSBREV", null, true);
    var brevetsAr = rapport(brev, "Årsrapport", null);
    var annetAr = rapport(brev, "Årsrapport for 2066", null);
    assertThat(type(brevetsAr)).isEqualTo(Fristtype.INGEN);

    legg("2064", "ARSRAPPORT", null, "2065-03-14");

    assertThat(dato(brevetsAr)).isEqualTo(FORSTE);
    assertThat(type(brevetsAr)).isEqualTo(Fristtype.EKSTERN);
    assertThat(dato(annetAr)).isNull();
  }

  private Saksnummer rapport(long brev, String tekst, LocalDate beregnet) {
    var nummer = nummer();
    return nytt(innhold(nummer, "I rapport " + nummer, null, new Frist(null, null, tekst, "RAPPORT", null, beregnet, null)), brev);
  }

  private static String nummer() {
    return "2064-%03d".formatted(NUMMER.incrementAndGet());
  }

  private void legg(String ar, String type, String merkelapp, String dato) {
    kalender.settInn(new NyKalenderdato(ar, type, merkelapp, dato, null));
  }

  private static NyKalenderdato ny(String dato, String grunn) {
    return new NyKalenderdato(null, null, null, dato, grunn);
  }

  private LocalDate dato(Saksnummer sak) {
    return hele(sak).dato();
  }

  private Fristtype type(Saksnummer sak) {
    return hele(sak).fristtype();
  }

  private Saksfrist hele(Saksnummer sak) {
    return frister.gjeldende(sak, null).orElseThrow();
  }
}
