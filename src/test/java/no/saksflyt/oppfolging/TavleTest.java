package no.saksflyt.oppfolging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import no.saksflyt.Systemtest;
import no.saksflyt.frist.Fristbotte;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The board's counts, lists and divisions against an oracle that reads every row and decides in Java. */
@Tag("sql")
@Transactional
class TavleTest extends Systemtest {

  private static final String[] ENHETER = {"bosetting", "kvalifisering", "analyse", "kommunikasjon", null};
  private static final String[] STEG = {"fordelOppdrag", "godkjenn", "arbeidMedDel"};
  private static final String[] PERSONER = {"leder", "saksbehandler", "saksbehandler2", null};
  private static final String[] MAAL = {"Flere i arbeid", "Færre & bedre", "", null};
  private static final String[] TYPER = {"LOV", "EKSTERN", "INTERN", "MOTPART", "INGEN"};
  private static final String[] GRUPPER = {"koordinator", "bosettingleder", "kvalitetssikrer"};

  @Autowired private Tavle tavle;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock klokke;

  private final Random tilfeldig = new Random(20261122);
  private Tavleorakel orakel;

  @BeforeEach
  void befolkning() {
    for (int i = 1; i <= 120; i++) {
      sak("1999/%06d".formatted(i), i);
    }
    for (int i = 0; i < 400; i++) {
      steg("1999/%06d".formatted(1 + tilfeldig.nextInt(120)));
    }
    orakel = new Tavleorakel(jdbc, LocalDate.now(klokke));
    loggInn("revisor");
  }

  @Test
  @DisplayName("for every choice the buckets are the oracle's, add up, and every page together is the list in order")
  void partisjon() {
    for (int i = 0; i < 120; i++) {
      var utvalg = tilfeldigUtvalg();
      var ventet = orakel.av(utvalg);
      var tall = tavle.tell(utvalg);
      assertThat(tall.etterKode()).as("%s", utvalg).isEqualTo(orakel.botter(ventet));
      assertThat(tall.sum()).as("%s", utvalg).isEqualTo(ventet.size());
      var iBotten =
          ventet.stream().filter(s -> utvalg.botte() == null || utvalg.botte().kode().equals(orakel.botte(s))).toList();
      for (var sortering : Sortering.values()) {
        var rader = alleSider(utvalg, sortering, tall);
        assertThat(rader).as("%s", utvalg).extracting(Stegrad::oppgaveId).doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(iBotten.stream().map(Tavleorakel.Steg::id).toList());
        assertThat(rader).isSortedAccordingTo(rekkefolge(sortering));
      }
    }
  }

  @Test
  @DisplayName("every dimension divides every choice without remainder, those without a value too")
  void fordelinger() {
    for (int i = 0; i < 40; i++) {
      var utvalg = tilfeldigUtvalg();
      for (var dimensjon : Dimensjon.values()) {
        var deler = tavle.fordel(utvalg, dimensjon);
        var ventet = orakel.av(utvalg).stream().collect(Collectors.groupingBy(s -> verdi(s, dimensjon)));
        assertThat(deler.keySet()).as("%s %s", dimensjon, utvalg).isEqualTo(ventet.keySet());
        deler.forEach((verdi, tall) -> assertThat(tall.etterKode()).isEqualTo(orakel.botter(ventet.get(verdi))));
        if (!erValgt(utvalg, dimensjon)) {
          deler.forEach((verdi, tall) ->
              assertThat(tavle.tell(utvalg.med(dimensjon, verdi)).etterKode())
                  .as("the row and the filter it leads to are the same steps: %s=%s", dimensjon, verdi)
                  .isEqualTo(tall.etterKode()));
        }
      }
    }
  }

  @Test
  @DisplayName("walking the index of the order and sorting what was found give the same pages")
  void toVeierTilSammeListe() {
    for (int i = 0; i < 60; i++) {
      var utvalg = tilfeldigUtvalg();
      for (var sortering : Sortering.values()) {
        assertThat(ider(utvalg, sortering, true)).as("%s %s", sortering, utvalg).isEqualTo(ider(utvalg, sortering, false));
      }
    }
  }

  private List<String> ider(Utvalg utvalg, Sortering sortering, boolean mange) {
    var enheter =
        utvalg.avdeling() == null
            ? List.<String>of()
            : jdbc.sql("select id from enhet where avdeling is not distinct from nullif(:a, 'UKJENT')").param("a", utvalg.avdeling()).query(String.class).list();
    var sporring =
        new Tavlesporring(utvalg, enheter, LocalDate.now(klokke), java.util.Map.of("tilgangKretser", java.util.Set.of("")))
            .bareBotte(utvalg.botte());
    var sql = mange ? sporring.noklerIRekkefolge(sortering) : sporring.noklerSortert(sortering);
    return jdbc.sql(sql + " offset 3 rows fetch next 40 rows only").params(sporring.parametre()).query(String.class).list();
  }

  private List<Stegrad> alleSider(Utvalg utvalg, Sortering sortering, Bottetall tall) {
    var rader = new ArrayList<Stegrad>();
    for (int side = 0; ; side++) {
      var en = tavle.side(utvalg, sortering, side, 70, tall);
      rader.addAll(en.rader());
      if (side + 1 >= en.sider()) {
        assertThat(rader).hasSize((int) en.totalt());
        return rader;
      }
    }
  }

  private static java.util.Comparator<Stegrad> rekkefolge(Sortering sortering) {
    return switch (sortering) {
      case FRIST -> java.util.Comparator.comparing(Stegrad::frist, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder()));
      case ALDER -> java.util.Comparator.comparing(Stegrad::opprettet);
      case SAK -> java.util.Comparator.comparing(Stegrad::saksnummer);
    };
  }

  private static boolean erValgt(Utvalg u, Dimensjon dimensjon) {
    return !u.parametre().getOrDefault(dimensjon.kode(), "").isEmpty();
  }

  private static String verdi(Tavleorakel.Steg s, Dimensjon dimensjon) {
    var verdi =
        switch (dimensjon) {
          case ENHET -> s.enhet();
          case PROSESS -> s.prosess();
          case STEG -> s.steg();
          case ANSVARLIG -> s.ansvarlig();
          case MAAL -> s.maal() == null || s.maal().isBlank() ? null : s.maal();
          case FRISTTYPE -> s.fristtype();
          case PAAVENT -> String.valueOf(s.venter());
        };
    return verdi == null ? Utvalg.UKJENT : verdi;
  }

  private Utvalg tilfeldigUtvalg() {
    return new Utvalg(
        kanskje(10, "Bosetting og kvalifisering", Utvalg.UKJENT),
        kanskje(5, "bosetting", "kvalifisering", Utvalg.UKJENT),
        kanskje(6, "oppdrag", "oppdrag-del", Utvalg.UKJENT),
        kanskje(6, STEG),
        kanskje(6, "koordinator", "kvalitetssikrer", Utvalg.UKJENT),
        kanskje(5, "leder", "saksbehandler", Utvalg.UKJENT),
        kanskje(6, "Flere i arbeid", "Færre & bedre", Utvalg.UKJENT),
        kanskje(6, "LOV", "INGEN", "INTERN", Utvalg.UKJENT),
        tilfeldig.nextInt(3) == 0 ? Fristbotte.values()[tilfeldig.nextInt(8)] : null,
        tilfeldig.nextInt(5) == 0 ? tilfeldig.nextBoolean() : null,
        tilfeldig.nextInt(8) == 0 ? tilfeldig.nextInt(40) : null);
  }

  private String kanskje(int enAv, String... verdier) {
    return tilfeldig.nextInt(enAv) == 0 ? en(verdier) : null;
  }

  private String en(String... verdier) {
    return verdier[tilfeldig.nextInt(verdier.length)];
  }

  private void sak(String nummer, int i) {
    var verdier = new HashMap<String, Object>();
    verdier.put("nr", nummer);
    verdier.put("maal", en(MAAL));
    verdier.put("krets", i % 9 == 0 ? "sak-" + nummer.replace('/', '-') : null);
    verdier.put("enhet", en(ENHETER));
    verdier.put("naa", Timestamp.from(klokke.instant()));
    jdbc.sql("insert into sak (saksnummer, type, tittel, maal, status, aapen, krets, enhet, opprettet, opprettet_av, versjon)"
            + " values (:nr, 'OPPDRAG', 'En sak', :maal, 'FORDELT', true, :krets, :enhet, :naa, 'x', 0)")
        .params(verdier)
        .update();
    if (i % 4 == 0) {
      jdbc.sql("insert into paavent (saksnummer, aktiv_sak, fra, til, grunn, hvem, opprettet, avsluttet)"
              + " values (:nr, :aktiv, :fra, :til, 'venter', 'leder', :naa, :slutt)")
          .param("nr", nummer)
          .param("aktiv", i % 8 == 0 ? nummer : null)
          .param("fra", LocalDate.now(klokke))
          .param("til", LocalDate.now(klokke).plusDays(9))
          .param("naa", Timestamp.from(klokke.instant()))
          .param("slutt", i % 8 == 0 ? null : Timestamp.from(klokke.instant()))
          .update();
    }
  }

  private void steg(String sak) {
    var id = UUID.randomUUID().toString();
    var type = en(TYPER);
    var frist = type.equals("INGEN") ? null : LocalDate.now(klokke).plusDays(tilfeldig.nextInt(90) - 45);
    var navn = en(STEG);
    jdbc.sql("insert into ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_, CREATE_TIME_, SUSPENSION_STATE_)"
            + " values (:id, 1, :navn, :navn, :ansvarlig, 50, :naa, 1)")
        .param("id", id)
        .param("navn", navn)
        .param("ansvarlig", en(PERSONER))
        .param("naa", Timestamp.from(klokke.instant().minusSeconds(3600L * tilfeldig.nextInt(50))))
        .update();
    jdbc.sql("insert into oppgavefrist (oppgave_id, saksnummer, prosess, prosessversjon, steg, fristtype, grunnlag, frist, loper_fra,"
            + " mangler_rad, tabell, opprettet) values (:id, :sak, :prosess, 1, :navn, :type, 'OPPGAVE', :frist, :idag, false, 'x', :naa)")
        .param("id", id)
        .param("sak", sak)
        .param("prosess", navn.equals("arbeidMedDel") ? "oppdrag-del" : "oppdrag")
        .param("navn", navn)
        .param("type", type)
        .param("frist", frist)
        .param("idag", LocalDate.now(klokke))
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
    for (int i = tilfeldig.nextInt(4); i > 0; i--) {
      // Now and then the same group twice: a task with two ways in is still one task.
      jdbc.sql("insert into ACT_RU_IDENTITYLINK (ID_, REV_, TYPE_, GROUP_ID_, TASK_ID_) values (:id, 1, 'candidate', :g, :t)")
          .param("id", UUID.randomUUID().toString())
          .param("g", en(GRUPPER))
          .param("t", id)
          .update();
    }
  }
}
