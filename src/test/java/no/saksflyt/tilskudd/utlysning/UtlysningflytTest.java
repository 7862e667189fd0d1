package no.saksflyt.tilskudd.utlysning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.tilskudd.ordning.Ordning;
import no.saksflyt.tilskudd.ordning.Ordningsart;
import no.saksflyt.tilskudd.ordning.Ordningskode;
import no.saksflyt.tilskudd.ordning.Ordningsovergang;
import no.saksflyt.tilskudd.ordning.Ordningsversjon;
import no.saksflyt.tilskudd.ordning.Rammebrev;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A call from plan to waiting for its ranking, the money it takes, and what is refused on the way. */
@Tag("sql")
class UtlysningflytTest extends Utlysningsgang {

  private static final RequestPostProcessor EIER = user("ordningseier").roles("ansatt");

  @Autowired private Vilkaarsproving prover;
  @Autowired private Utlysningslop lop;
  @Autowired private Saksavslutning avslutning;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc web;

  @Test
  @DisplayName("planned, tried, approved by another, by the ministry, published, opened, closed: and its version is kept")
  void heleVeien() {
    loggInn("ordningseier");
    var utkast = ordningsforing.nyttUtkast("etnisk-mangfold", "Nytt regelverk fra 2027.");
    var ar = nyttAr("etnisk-mangfold", RAMME);
    var u =
        planer.start(
            new NyUtlysning(
                "etnisk-mangfold", ar, utkast.nr(), "Mangfold", "Mangfald", naa().plusSeconds(3_600), naa().plusSeconds(7_200), RAMME, true));
    assertThat(u.id()).isEqualTo("etnisk-mangfold-" + ar + "-1");
    assertThat(u.tarImot(naa().plusSeconds(4_000))).isEqualTo(Mottakssvar.UKJENT);
    var prove = prover.kjor(u.saksnummer());
    assertThat(prove.svar()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(prove.svar()).allMatch(Vilkaarsprove.Svar::somVentet);

    u = publisert(u);
    assertThat(u.status()).isEqualTo(Utlysningsstatus.PUBLISERT);
    assertThat(u.plan().departementetReferanse()).isEqualTo("26/104-3");
    assertThat(ordninger.gjeldende("etnisk-mangfold").orElseThrow().id()).isEqualTo(utkast.id());
    assertThat(ordninger.versjon("etnisk-mangfold", utkast.nr() - 1).status()).isEqualTo(Ordningsversjon.Status.AVLOST);

    klokkenEr(u.aapner());
    assertThat(utlysninger.apen(u.id())).isPresent();
    tidsurene(u.saksnummer());
    assertThat(utlysninger.hent(u.id()).status()).isEqualTo(Utlysningsstatus.AAPEN);
    klokkenEr(u.stenger().plusMillis(999));
    assertThat(utlysninger.apen(u.id())).isPresent();
    tidsurene(u.saksnummer());
    assertThat(utlysninger.hent(u.id()).status()).isEqualTo(Utlysningsstatus.AAPEN);
    klokkenEr(u.stenger().plusSeconds(1));
    assertThat(utlysninger.apen(u.id())).isEmpty();
    assertThat(utlysninger.tarImot(u.id(), u.stenger().plusSeconds(1))).isEqualTo(Mottakssvar.STENGT);
    tidsurene(u.saksnummer());
    assertThat(utlysninger.hent(u.id()).status()).isEqualTo(Utlysningsstatus.TIL_PRIORITERING);
  }

  @Test
  @DisplayName("a later closing time lets more in and moves the timer; an earlier one, or after closing, is refused")
  void utsettelse() throws Exception {
    var u = aapen("norskopplaering");
    loggInn("ordningseier");
    var forst = u.stenger();
    assertThat(felter(() -> lop.utsettStenging(u.saksnummer(), forst.minusSeconds(1), " "))).containsExactly("nyStenging", "grunn");
    var senere = forst.plus(2, ChronoUnit.DAYS);
    lop.utsettStenging(u.saksnummer(), senere, "Feil i portalen.");
    assertThat(utlysninger.tarImot(u.id(), forst.plusSeconds(60))).isEqualTo(Mottakssvar.TAR_IMOT);
    assertThat(utlysninger.endringer(u.saksnummer())).singleElement().extracting(Utlysningsendring::grunn).isEqualTo("Feil i portalen.");
    loggUt();
    web.perform(get("/tilskudd/" + u.id())).andExpect(status().isOk()).andExpect(content().string(containsString("Feil i portalen.")));
    loggInn("ordningseier");
    klokkenEr(forst.plusSeconds(60));
    tidsurene(u.saksnummer());
    assertThat(utlysninger.hent(u.id()).status()).isEqualTo(Utlysningsstatus.AAPEN);
    klokkenEr(senere.plusSeconds(1));
    assertThatThrownBy(() -> lop.utsettStenging(u.saksnummer(), senere.plusSeconds(99), "For sent.")).isInstanceOf(Konflikt.class);
    tidsurene(u.saksnummer());
    assertThat(utlysninger.hent(u.id()).status()).isEqualTo(Utlysningsstatus.TIL_PRIORITERING);
  }

  @Test
  @DisplayName("one withdrawn gives its frame back and can be planned anew; whoever planned it cannot approve it")
  void trukket() {
    var u = planlagt("jobbsjansen");
    gjor("ordningseier", u.saksnummer(), "planleggUtlysning", Map.of());
    rolle("ordningseier", "leder", "tilskudd");
    assertThatThrownBy(() -> super.gjor("ordningseier", u.saksnummer(), "godkjennUtlysning", Map.of("godkjenning", "GODKJENT")))
        .isInstanceOf(IkkeTillatt.class);
    gjor(leder(), u.saksnummer(), "godkjennUtlysning", Map.of("godkjenning", "RETUR", "begrunnelse", "Rammen er for stor."));
    assertThat(utlysninger.hent(u.id()).plan().returgrunn()).isEqualTo("Rammen er for stor.");
    loggInn("koordinator");
    avslutning.trekk(u.saksnummer(), "Pengene skal brukes til noe annet.");
    loggInn("ordningseier");
    assertThat(rammer.delramme("jobbsjansen", u.ar()).orElseThrow().ledigOre()).isEqualTo(RAMME);
    loggInn("koordinator");
    avslutning.gjenaapne(u.saksnummer(), "Pengene kom tilbake.");
    assertThat(utlysninger.hent(u.id()).status()).isEqualTo(Utlysningsstatus.PLANLEGGES);
    assertThat(oppgave(u.saksnummer(), "planleggUtlysning")).isNotNull();
  }

  private void rolle(String person, String rolle, String enhet) {
    jdbc.sql("insert into medlemskap (person, rolle, enhet, fra) values (:person, :rolle, :enhet, :fra)")
        .param("person", person)
        .param("rolle", rolle)
        .param("enhet", enhet)
        .param("fra", LocalDate.now(OSLO).minusDays(1))
        .update();
  }

  @Test
  @DisplayName("the parts are never more than the whole, on any level, also when two take the last of it at once")
  void rammene() throws Exception {
    var ar = nyttAr("fagopplaering", 1_000_00);
    var bevilgning = rammer.bevilgninger(ar).get(0);
    ordningsforing.settKode(new Ordningskode("fagopplaering", ar, "671", bevilgning.post()));
    assertThat(felter(() -> ordningsforing.settKode(new Ordningskode("fagopplaering", ar, "672", "60")))).containsExactly("ar");
    var brev = new Rammebrev("Supplerende tildelingsbrev", LocalDate.now(OSLO).minusDays(1), null);
    assertThat(felter(() -> rammer.fordel(bevilgning.id(), "fagopplaering", 1_000_01L, brev))).containsExactly("belop");
    assertThat(felter(() -> rammer.fordel(bevilgning.id(), "jobbsjansen", 1L, brev))).containsExactly("ordning");
    assertThat(felter(() -> rammer.endre(bevilgning.id(), bevilgning.versjon(), 999_99L, brev))).containsExactly("belop");
    assertThat(felter(() -> rammer.endre(bevilgning.id(), bevilgning.versjon(), null, new Rammebrev(" ", null, null))))
        .containsExactly("belop", "brev", "brevdato");
    rammer.endre(bevilgning.id(), bevilgning.versjon(), 2_000_00L, brev);
    assertThatThrownBy(() -> rammer.endre(bevilgning.id(), bevilgning.versjon(), 3_000_00L, brev)).isInstanceOf(Konflikt.class);
    assertThat(rammer.endringer(bevilgning.id())).hasSize(3);

    var forst = new CyclicBarrier(2);
    Callable<Boolean> start =
        () -> {
          loggInn("ordningseier");
          forst.await();
          try {
            planer.start(
                new NyUtlysning("fagopplaering", ar, null, "A", "A", naa(), naa().plusSeconds(86_400), 600_00L, false));
            return true;
          } catch (Regelbrudd fullt) {
            return false;
          } finally {
            loggUt();
          }
        };
    var to = Executors.newFixedThreadPool(2);
    try {
      var svar = to.invokeAll(List.of(start, start)).stream().map(UtlysningflytTest::svar).toList();
      assertThat(svar).containsExactlyInAnyOrder(true, false);
    } finally {
      to.shutdown();
    }
    loggInn("ordningseier");
    assertThat(rammer.delramme("fagopplaering", ar).orElseThrow().utlystOre()).isEqualTo(600_00L);
    assertThat(felter(() -> rammer.fordel(bevilgning.id(), "fagopplaering", 599_99L, brev))).containsExactly("belop");
  }

  private static boolean svar(Future<Boolean> svar) {
    try {
      return svar.get();
    } catch (Exception uventet) {
      throw new AssertionError(uventet);
    }
  }

  @Test
  @DisplayName("a draft held by a call on its way cannot be changed or replaced; one in use never")
  void utkastet() {
    loggInn("ordningseier");
    var utkast = ordningsforing.nyttUtkast("kommunale-tiltak", "Ny vekting.");
    assertThatThrownBy(() -> ordningsforing.nyttUtkast("kommunale-tiltak", "En til.")).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> ordningsforing.endre("kommunale-tiltak", utkast.nr(), utkast.versjon() + 1, utkast.innhold()))
        .isInstanceOf(Konflikt.class);
    var ar = nyttAr("kommunale-tiltak", RAMME);
    var u =
        planer.start(new NyUtlysning("kommunale-tiltak", ar, utkast.nr(), "A", "A", naa(), naa().plusSeconds(9_000), RAMME, false));
    ordningsforing.endre("kommunale-tiltak", utkast.nr(), utkast.versjon(), utkast.innhold());
    gjor("ordningseier", u.saksnummer(), "planleggUtlysning", Map.of());
    var naa = ordninger.versjon(utkast.id());
    assertThatThrownBy(() -> ordningsforing.endre("kommunale-tiltak", utkast.nr(), naa.versjon(), utkast.innhold()))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("laast");
    assertThatThrownBy(() -> ordningsforing.taIBruk("kommunale-tiltak", utkast.nr(), "Nå.")).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> ordningsforing.endre("kommunale-tiltak", 1, 0, utkast.innhold())).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("a new scheme begins with another's rules as a draft, takes over from one, and is not announced after its last day")
  void nyOrdning() {
    loggInn("ordningseier");
    var idag = LocalDate.now(OSLO);
    var ny = new Ordning("moteplasser", "Møteplasser", "Møteplassar", Ordningsart.SOKNAD, "Prop. 1 S", false, idag, null, 0);
    assertThat(felter(() -> ordningsforing.nyOrdning(new Ordning("Ny!", " ", null, null, null, false, null, null, 0), null)))
        .containsExactly("kode", "navn", "navnNn", "hjemmel", "art", "gyldigFra");
    assertThat(felter(() -> ordningsforing.nyOrdning(ny, "tolk"))).containsExactly("kopiAv");
    ordningsforing.nyOrdning(ny, "frivillige");
    assertThat(felter(() -> ordningsforing.nyOrdning(ny, "frivillige"))).containsExactly("kode");
    assertThat(ordninger.utkast("moteplasser").orElseThrow().innhold())
        .isEqualTo(ordninger.gjeldende("frivillige").orElseThrow().innhold());
    ordningsforing.registrerOvergang(
        new Ordningsovergang("tolk", "moteplasser", Ordningsovergang.Art.DELT, idag, "Prøve."));
    assertThat(felter(() -> ordningsforing.registrerOvergang(
            new Ordningsovergang("moteplasser", "tolk", Ordningsovergang.Art.DELT, idag, "Prøve."))))
        .containsExactly("til");
    var ar = nyttAr("moteplasser", RAMME);
    var u = new NyUtlysning("moteplasser", ar, null, "A", "A", naa(), naa().plusSeconds(9_000), RAMME / 4, false);
    assertThat(planer.start(u).versjon().utkast()).isTrue();
    assertThat(planer.start(u).id()).isEqualTo("moteplasser-" + ar + "-2");
    ordningsforing.avslutt("moteplasser", idag, "Slått sammen.");
    assertThat(planer.start(u).nr()).isEqualTo(3);
    klokkenEr(naa().plus(1, ChronoUnit.DAYS));
    assertThat(felter(() -> planer.start(u))).containsExactly("ordning");
  }

  @Test
  @DisplayName("the pages keep what was written and tell every fault; only published calls are told to programs")
  void sidene() throws Exception {
    var ar = nyttAr("frivillige", RAMME);
    loggUt();
    for (var side : List.of("/ordninger", "/ordninger/frivillige", "/ordninger/frivillige/versjon/1", "/tilskuddsrammer?ar=" + ar, "/utlysninger")) {
      web.perform(get(side).with(user("saksbehandler").roles("ansatt"))).andExpect(status().isOk());
    }
    web.perform(get("/utlysninger/ny").with(user("saksbehandler").roles("ansatt"))).andExpect(status().isForbidden());
    web.perform(post("/utlysninger/ny").param("ordning", "frivillige").param("ar", "" + ar).param("tittelNb", "Møteplasser <b>x</b>")
            .param("stengerDato", "i morgen").param("ramme", "mye").with(EIER).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Møteplasser &lt;b&gt;x&lt;/b&gt;")))
        .andExpect(content().string(containsString("Skriv datoen")));
    web.perform(post("/utlysninger/ny").param("ordning", "frivillige").param("ar", "" + ar).param("tittelNb", "Møteplasser").param("tittelNn", "Møteplassar")
            .param("aapnerDato", LocalDate.now(OSLO).toString()).param("stengerDato", LocalDate.now(OSLO).plusDays(20).toString())
            .param("stengerTid", "12.00").param("ramme", "40 000").with(EIER).with(csrf()))
        .andExpect(redirectedUrlPattern("/utlysninger/plan/*/*"));
    loggInn("ordningseier");
    var u = utlysninger.hent("frivillige-" + ar + "-1");
    assertThat(u.rammeOre()).isEqualTo(40_000_00L);
    loggUt();
    var plan = "/utlysninger/plan/" + u.saksnummer();
    web.perform(post(plan + "/prove").with(EIER).with(csrf())).andExpect(redirectedUrl(plan));
    web.perform(get(plan).with(EIER)).andExpect(status().isOk()).andExpect(content().string(containsString("Organisasjon utenfor Frivillighetsregisteret")));
    web.perform(post(plan).param("sakVersjon", "77").param("versjonsnr", "1").param("tittelNb", "Møteplasser").param("tittelNn", "Møteplassar")
            .param("aapnerDato", LocalDate.now(OSLO).toString()).param("stengerDato", LocalDate.now(OSLO).plusDays(20).toString())
            .param("ramme", "50000").with(EIER).with(csrf()))
        .andExpect(status().isConflict());
    web.perform(get("/api/tilskudd/utlysninger").param("q", u.id()).with(user("saksbehandler").roles("ansatt")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(u.id()))));
    u = publisert(u);
    loggUt();
    web.perform(get("/api/tilskudd/utlysninger").param("tilstand", "AAPEN").param("q", "Møteplasser").with(user("saksbehandler").roles("ansatt")))
        .andExpect(jsonPath("$.totalt").value(1))
        .andExpect(jsonPath("$.rader[0].id").value(u.id()))
        .andExpect(jsonPath("$.rader[0].vedlegg[0].kode").value("vedtekter"));
    web.perform(get("/api/tilskudd/utlysninger").param("tilstand", "OPEN").with(user("saksbehandler").roles("ansatt")))
        .andExpect(status().isUnprocessableEntity());
    web.perform(get("/utlysninger/" + u.id()).with(EIER)).andExpect(status().isOk()).andExpect(content().string(containsString("Rundskriv 3")));
    web.perform(get("/sak/" + u.saksnummer()).with(EIER)).andExpect(status().isOk()).andExpect(content().string(containsString(u.id())));
    web.perform(post("/utlysninger/" + u.id() + "/utsett").param("nyStenging", "2020-01-01").with(EIER).with(csrf()))
        .andExpect(status().isUnprocessableEntity());
  }

  private static List<String> felter(org.assertj.core.api.ThrowableAssert.ThrowingCallable handling) {
    var brudd = catchThrowableOfType(Regelbrudd.class, handling);
    assertThat(brudd).isNotNull();
    return brudd.feil().stream().map(Feltfeil::felt).toList();
  }
}
