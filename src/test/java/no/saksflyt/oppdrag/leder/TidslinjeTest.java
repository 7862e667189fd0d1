package no.saksflyt.oppdrag.leder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.NyttOppdrag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The leaders' time line through its doors. Assignments of its own, in a unit no other test uses. */
class TidslinjeTest extends Lederprover {

  private static final String ENHET = "tidslinjeenhet";
  private static final String AVDELING = "Tidslinjeavdelingen";

  private LocalDate idag;

  @BeforeEach
  void egenEnhet() {
    idag = LocalDate.now(klokke);
    jdbc.sql("insert into enhet (id, navn, avdeling, gyldig_fra) values (:id, 'Enhet for tidslinjer', :avdeling, '2015-01-01')")
        .param("id", ENHET)
        .param("avdeling", AVDELING)
        .update();
  }

  @AfterEach
  void utenEnheten() {
    jdbc.sql("update sak set enhet = null where enhet = :id").param("id", ENHET).update();
    jdbc.sql("delete from medlemskap where enhet = :id").param("id", ENHET).update();
    jdbc.sql("delete from enhet where id = :id").param("id", ENHET).update();
  }

  @Test
  @DisplayName("a leader sees the unit's assignments, a director the division's, the coordinator all; each can choose others")
  void hvems() throws Exception {
    var mitt = nytt("2036-01", ENHET, idag.plusDays(40));
    nytt("2036-02", "tilsyn", idag.plusDays(40));
    rolle("maren", "leder");
    assertThat(numre("/api/oppdrag/tidslinje", "maren")).contains("2036-01").doesNotContain("2036-02");
    rolle("henrik", "direktor");
    jdbc.sql("update medlemskap set til = '2016-01-01' where person = 'henrik' and enhet = 'analyse'").update();
    try {
      assertThat(numre("/api/oppdrag/tidslinje", "henrik")).containsExactly("2036-01");
    } finally {
      jdbc.sql("update medlemskap set til = null where person = 'henrik' and enhet = 'analyse'").update();
    }
    assertThat(numre("/api/oppdrag/tidslinje?avdeling=" + AVDELING, "leder")).containsExactly("2036-01");
    assertThat(numre("/api/oppdrag/tidslinje?enhet=tilsyn&antall=200", "maren")).contains("2036-02").doesNotContain("2036-01");
    assertThat(numre("/api/oppdrag/tidslinje?antall=200", "koordinator")).contains("2036-01", "2036-02");
    assertThat(side("/oppdrag/tidslinje", "maren")).contains(mitt.toString(), "Oppdrag 2036-01").doesNotContain("2036-02");
    assertThat(side("/", "maren")).contains("/oppdrag/tidslinje?enhet=" + ENHET + "&amp;utvalg=ROD");
    assertThat(side("/", "arkiv")).doesNotContain("/oppdrag/tidslinje");
  }

  @Test
  @DisplayName("a restricted assignment stands on no time line, in no count and in no answer of those outside")
  void skjermet() throws Exception {
    var sak = nytt("2036-03", ENHET, idag.minusDays(1), true);
    status(sak, null, "ROD", "Skjult grunn");
    assertThat(numre("/api/oppdrag/tidslinje?enhet=" + ENHET, "koordinator")).containsExactly("2036-03");
    assertThat(les("/api/oppdrag/tidslinje?enhet=" + ENHET, "unni").get("totalt").asInt()).isZero();
    assertThat(side("/oppdrag/tidslinje?enhet=" + ENHET, "unni")).doesNotContain("2036-03").doesNotContain("Skjult grunn");
    assertThat(send("/oppdrag/gjennomgang/" + sak, "unni").getStatus()).isEqualTo(404);
  }

  @Test
  @DisplayName("red is what is red now: the newest light of a part or of the whole; the reason stands beside it")
  void rodt() throws Exception {
    var rodt = nytt("2036-04", ENHET, idag.plusDays(10), new NyttOppdrag.Del("En", null), new NyttOppdrag.Del("To", null));
    status(rodt, "1", "ROD", "Data mangler");
    status(rodt, "2", "GRONN", null);
    var mildnet = nytt("2036-05", ENHET, idag.plusDays(20));
    status(mildnet, "1", "ROD", "Var ille");
    status(mildnet, null, "GUL", "Bedre nå");
    var rader = les("/api/oppdrag/tidslinje?utvalg=ROD&enhet=" + ENHET, "leder").get("rader");
    assertThat(rader).hasSize(1);
    assertThat(rader.get(0).get("nummer").asText()).isEqualTo("2036-04");
    assertThat(rader.get(0).get("lysgrunn").asText()).isEqualTo("Data mangler");
    assertThat(rad("2036-05").get("lys").asText()).isEqualTo("GUL");
    assertThat(side("/oppdrag/tidslinje?enhet=" + ENHET, "leder")).contains("Rød", "Data mangler", "Gul", "Bedre nå").doesNotContain("Var ille");
  }

  @Test
  @DisplayName("what waits for the ministry tells which step and for how long")
  void utestaaende() throws Exception {
    var sak = nytt("2036-06", ENHET, idag.plusDays(10));
    nytt("2036-07", ENHET, idag.plusDays(10));
    jdbc.sql("update oppgavefrist set fristtype = 'MOTPART', opprettet = :siden where saksnummer = :sak")
        .param("siden", Timestamp.from(idag.minusDays(12).atTime(12, 0).atZone(ZoneId.of("Europe/Oslo")).toInstant()))
        .param("sak", sak.toString())
        .update();
    var rader = les("/api/oppdrag/tidslinje?utvalg=UTESTAAENDE&enhet=" + ENHET, "leder").get("rader");
    assertThat(rader).hasSize(1);
    assertThat(rader.get(0).get("utestaaende").get(0).get("dager").asInt()).isEqualTo(12);
    assertThat(side("/oppdrag/tidslinje?utvalg=UTESTAAENDE&enhet=" + ENHET, "leder")).contains("ventet 12 dager");
  }

  @Test
  @DisplayName("before a meeting stands what is due by then, counted and listed alike")
  void moter() throws Exception {
    nytt("2036-08", ENHET, idag.plusDays(30));
    nytt("2036-09", ENHET, idag.plusDays(90));
    jdbc.sql("delete from styringskalender where ar = 2036").update();
    jdbc.sql("insert into styringskalender (ar, type, merkelapp, dato, versjon) values (2036, 'ETATSSTYRINGSMOTE', 'Prøve', :dato, 0)")
        .param("dato", idag.plusDays(60))
        .update();
    var mote = jdbc.sql("select id from styringskalender where ar = 2036").query(Long.class).single();
    assertThat(numre("/api/oppdrag/tidslinje?enhet=" + ENHET + "&mote=" + mote, "leder")).containsExactly("2036-08");
    assertThat(side("/oppdrag/tidslinje?enhet=" + ENHET, "leder")).contains("Etatsstyringsmøte (prøve)").contains(": 1</a>");
    jdbc.sql("delete from styringskalender where ar = 2036").update();
  }

  @Test
  @DisplayName("milestones, parts' deadlines and deliveries stand on the line in their order, and in words")
  void merkene() throws Exception {
    var sak = nytt("2036-10", ENHET, idag.plusDays(60), new NyttOppdrag.Del("Kartlegge", idag.plusDays(20)));
    jdbc.sql("insert into milepael (saksnummer, navn, dato, hoved, naadd, versjon) values (:sak, 'Utkast', :dato, true, :dato, 0)")
        .param("sak", sak.toString()).param("dato", idag.plusDays(10)).update();
    jdbc.sql("insert into leveranse (saksnummer, nr, del_id, frist, versjon) values (:sak, 1, '1', :dato, 0)")
        .param("sak", sak.toString()).param("dato", idag.plusDays(30)).update();
    var punkter = rad("2036-10").get("punkter");
    assertThat(StreamSupport.stream(punkter.spliterator(), false).map(p -> p.get("merke").asText()))
        .containsExactly("HOVEDMILEPAEL", "DELFRIST", "LEVERANSE");
    assertThat(side("/oppdrag/tidslinje?enhet=" + ENHET, "leder")).contains("Hovedmilepæl: Utkast (gjort)", "Leveranse som kommer: Kartlegge");
  }

  @Test
  @DisplayName("what goes on without a date comes up after a year until its unit's leader or a coordinator has looked through it")
  void aarligGjennomgang() throws Exception {
    var sak = nytt("2036-11", ENHET, null);
    var sti = "/oppdrag/gjennomgang/" + sak;
    var liste = "/api/oppdrag/tidslinje?utvalg=AARLIG_GJENNOMGANG&enhet=" + ENHET;
    assertThat(numre(liste, "leder")).isEmpty();
    jdbc.sql("update sak set opprettet = :for where saksnummer = :sak")
        .param("for", Timestamp.from(klokke.instant().minusSeconds(400L * 86_400)))
        .param("sak", sak.toString())
        .update();
    assertThat(numre(liste, "leder")).containsExactly("2036-11");
    assertThat(send(sti, "leder", "merknad", "x").getStatus()).as("another unit's leader").isEqualTo(403);
    assertThat(send(sti, "koordinator", "merknad", "x".repeat(4_001)).getStatus()).isEqualTo(422);
    rolle("maren", "leder");
    assertThat(side("/oppdrag/tidslinje?enhet=" + ENHET, "maren")).contains("href=\"" + sti + "\"");
    assertThat(send(sti, "maren", "merknad", "Fortsatt nødvendig").getStatus()).isEqualTo(302);
    assertThat(numre(liste, "leder")).isEmpty();
    assertThat(rad("2036-11").get("gjennomgaatt").asText()).isEqualTo(idag.toString());
    assertThat(side(sti, "leder")).contains("Fortsatt nødvendig", "Maren Kvam");
    assertThat(antall("sakshendelse where saksnummer = '" + sak + "' and type = 'OPPDRAG_GJENNOMGAATT'")).isOne();
  }

  @Test
  @DisplayName("an assignment is said to be measure n of a plan, once, and that shows on the case's page")
  void planer() throws Exception {
    var sak = nytt("2036-12", ENHET, null);
    var sti = "/oppdrag/gjennomgang/" + sak + "/plan";
    assertThat(send(sti, "leder", "plan", "Handlingsplan", "tiltak", "34").getStatus()).isEqualTo(302);
    assertThat(send(sti, "leder", "plan", "Handlingsplan", "tiltak", "34").getStatus()).isEqualTo(422);
    var tom = send(sti, "leder", "plan", "Bare plan", "tiltak", " ");
    assertThat(tom.getStatus()).isEqualTo(422);
    assertThat(tom.getContentAsString()).contains("Bare plan");
    assertThat(send(sti, "revisor", "plan", "Annen", "tiltak", "1").getStatus()).isEqualTo(403);
    assertThat(side("/sak/" + sak, "leder")).contains("Tiltak 34 i Handlingsplan");
    var id = jdbc.sql("select id from plantiltak where saksnummer = :sak").param("sak", sak.toString()).query(Long.class).single();
    assertThat(send(sti + "/" + id + "/fjern", "leder").getStatus()).isEqualTo(302);
    assertThat(antall("plantiltak where saksnummer = '" + sak + "'")).isZero();
  }

  @Test
  @DisplayName("a parameter that is wrong is named, and the page is shown all the same")
  void feilParameter() throws Exception {
    for (var feil : List.of("ar=x", "utvalg=NOE", "mote=0", "mote=x", "antall=0")) {
      var svar =
          web.perform(
                  get("/oppdrag/tidslinje?" + feil)
                      .with(user("leder").roles("ansatt")))
              .andReturn()
              .getResponse();
      assertThat(svar.getStatus()).as(feil).isEqualTo(422);
    }
  }

  private void rolle(String person, String rolle) {
    jdbc.sql("insert into medlemskap (person, rolle, enhet, fra) values (:person, :rolle, :enhet, '2015-01-01')")
        .param("person", person)
        .param("rolle", rolle)
        .param("enhet", ENHET)
        .update();
  }

  private void status(Saksnummer sak, String del, String lys, String grunn) {
    jdbc.sql(
            "insert into oppdragsstatus (saksnummer, del_id, lys, begrunnelse, dato, hvem, registrert)"
                + " values (:sak, :del, :lys, :grunn, :dato, 'leder', current_timestamp)")
        .param("sak", sak.toString())
        .param("del", del)
        .param("lys", lys)
        .param("grunn", grunn)
        .param("dato", idag)
        .update();
  }

  private JsonNode rad(String nummer) throws Exception {
    for (var rad : les("/api/oppdrag/tidslinje?antall=200&enhet=" + ENHET, "leder").get("rader")) {
      if (nummer.equals(rad.get("nummer").asText())) {
        return rad;
      }
    }
    throw new AssertionError(nummer + " is not on the time line");
  }

  private List<String> numre(String sti, String hvem) throws Exception {
    return StreamSupport.stream(les(sti, hvem).get("rader").spliterator(), false).map(r -> r.get("nummer").asText()).toList();
  }
}
