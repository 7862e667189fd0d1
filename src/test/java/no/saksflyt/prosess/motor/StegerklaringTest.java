package no.saksflyt.prosess.motor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.KlageService;
import no.saksflyt.klage.Klagekanal;
import no.saksflyt.klage.NyKlage;
import no.saksflyt.klage.NyVedtaksregistrering;
import no.saksflyt.klage.Vedtaksregistreringer;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.brev.BrevService;
import no.saksflyt.oppdrag.brev.Brevfil;
import no.saksflyt.oppdrag.brev.Brevoppgave;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import no.saksflyt.oppdrag.notat.NotatService;
import no.saksflyt.oppdrag.notat.Notatdel;
import no.saksflyt.oppdrag.rapport.NyRapportplikt;
import no.saksflyt.oppdrag.rapport.RapportService;
import no.saksflyt.oppdrag.rapport.Rapportdel;
import no.saksflyt.oppdrag.rapport.Rapportplikter;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.oppgave.Skriver;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.behandling.Soknadsgang;
import no.saksflyt.vedtak.VedtakService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.delegate.JavaDelegateInvocation;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.DelegateInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** What a delegate says it reads and writes of the process's variables is what it reads and writes. */
class StegerklaringTest extends Soknadsgang {

  @Autowired private NotatService notater;
  @Autowired private Statusmeldinger statuser;
  @Autowired private BrevService brev;
  @Autowired private Brevoppgave brevoppgave;
  @Autowired private ProcessEngine prosessmotor;
  @Autowired private ApplicationContext bonner;
  @Autowired private Modellbonner modellbonner;
  @Autowired private PaaVentService paaVent;
  @Autowired private Saksavslutning avslutning;
  @Autowired private Rapportplikter plikter;
  @Autowired private RapportService rapporter;
  @Autowired private RuntimeService kjoring;
  @Autowired private Vedtaksregistreringer registreringer;
  @Autowired private KlageService klager;
  @Autowired private VedtakService vedtak;
  @Autowired private JdbcClient rader;
  @Autowired private Clock klokke;

  private final Map<Class<?>, Set<String>> lest = new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
  private final Map<Class<?>, Map<String, Object>> skrevet = new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
  private DelegateInterceptor vanlig;

  @BeforeEach
  void lytt() {
    var oppsett = (ProcessEngineConfigurationImpl) prosessmotor.getProcessEngineConfiguration();
    vanlig = oppsett.getDelegateInterceptor();
    oppsett.setDelegateInterceptor(
        kall -> {
          if (kall instanceof JavaDelegateInvocation) {
            var delegat = (JavaDelegate) ReflectionTestUtils.getField(kall, "delegateInstance");
            var execution = (DelegateExecution) ReflectionTestUtils.getField(kall, "execution");
            delegat.execute(noterende(delegat.getClass(), execution));
          } else {
            vanlig.handleInvocation(kall);
          }
        });
  }

  @AfterEach
  void sluttAaLytte() {
    ((ProcessEngineConfigurationImpl) prosessmotor.getProcessEngineConfiguration()).setDelegateInterceptor(vanlig);
  }

  /** The same execution, which notes the names of variables asked for, and what variables are set to. */
  private DelegateExecution noterende(Class<?> delegat, DelegateExecution ekte) {
    lest.computeIfAbsent(delegat, d -> new TreeSet<>());
    skrevet.computeIfAbsent(delegat, d -> new TreeMap<>());
    return (DelegateExecution)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DelegateExecution.class},
            (selv, metode, argumenter) -> {
              if (metode.getName().startsWith("getVariable")) {
                lest.get(delegat).add(argumenter == null ? "*" : String.valueOf(argumenter[0]));
              } else if (metode.getName().startsWith("setVariable")) {
                skrevet.get(delegat).put(String.valueOf(argumenter[0]), argumenter[1]);
              }
              try {
                return metode.invoke(ekte, argumenter);
              } catch (InvocationTargetException kastet) {
                throw kastet.getCause();
              }
            });
  }

  private void klagene() {
    loggInn("klagebehandler");
    var dag = LocalDate.now(klokke).minusDays(5);
    var part = new NyVedtaksregistrering.Part(null, "Kari Nordmann", null, "Gata 1", null, null, dag, null);
    var vedtakssak =
        registreringer.start(
            new NyVedtaksregistrering(
                "tilskudd.vedtak", "Avslag", dag, "AVSLAG", "forskriften § 1", "IMDi", null, null, "bosetting", false, List.of(part)));
    gjor("klagebehandler", vedtakssak, "registrerVedtak", Map.of());
    gjor("jurist", vedtakssak, "kontrollerVedtak", Map.of("kontroll", "GODKJENT"));
    gjor("klagebehandler", klage(vedtakssak), "vurderFormkrav", formkrav("OPPFYLT", "JA"));
    var avvist = klage(vedtakssak);
    gjor("klagebehandler", avvist, "vurderFormkrav", formkrav("IKKE_OPPFYLT", "NEI"));
    gjor("leder", avvist, "godkjennAvvisning", Map.of("avvisning", "GODKJENT"));
    gjor("klagebehandler", avvist, "underrettPartene", Map.of("underretning", "SENDES"));
  }

  private Saksnummer klage(Saksnummer vedtakssak) {
    loggInn("klagebehandler");
    var om = vedtak.forSak(vedtakssak).get(0);
    var valg = new NyKlage.Vedtaksvalg(null, null, om.id(), om.parter().get(0).id());
    return klager
        .motta(new NyKlage(valg, null, null, null, Klagekanal.BREV, "Jeg klager.", null, true, false, List.of()))
        .saksnummer();
  }

  private static Map<String, Object> formkrav(String formkrav, String part) {
    return Map.of(
        "part", part, "frist", "JA", "skriftlig", "JA", "nevnerVedtaket", "JA", "nevnerEndringen", "JA", "underskrevet", "JA",
        "formkrav", formkrav, "begrunnelse", "Ikke part i saken.");
  }

  private void soknadene() {
    var utlysning = aapen(ORDNING);
    var vurdert = tilVurdering(utlysning, "tilskudd1", "tilskudd2");
    vurder(vurdert, "tilskudd1", 3);
    vurder(vurdert, "tilskudd2", 3);
    var mangelfull = soknad(utlysning, FORENING, "Amal Warsame", KONTO, "kursplan");
    var mangel = Map.<String, Object>of("formalkontroll", "MANGEL", "mangler", "Regnskap", "svarfrist", idag().plusDays(9).toString());
    gjor("tilskudd1", mangelfull, "formalkontroll", mangel);
    fristenGaarUt(mangelfull);
    var avvist = Map.<String, Object>of("formalkontroll", "AVVIST", "hjemmel", "Rundskriv 3", "begrunnelse", "Mangler regnskap.");
    gjor("tilskudd1", mangelfull, "formalkontroll", avvist);
    gjor("beslutter", mangelfull, "godkjennFormalavgjorelse", Map.of("formalgodkjenning", "GODKJENT"));
    fristenGaarUt(utlysning.saksnummer());
    prosesser.meld(utlysning.saksnummer(), "utlysning.prioritert");
  }

  private void utlysningen() {
    var u = aapen("norskopplaering");
    rader.sql("update utlysning set prioritert = :naa where id = :id")
        .param("naa", Timestamp.from(klokke.instant()))
        .param("id", u.id())
        .update();
    klokkenEr(u.slutt().orElseThrow());
    tidsurene(u.saksnummer());
  }

  private void notatet() {
    loggInn("koordinator");
    var sak = notater.start(2033, "Økonomi og IT");
    notater.skriv(sak, Map.of(Notatdel.FULLMAKTER, "Som før"), 0);
    gjor("koordinator", sak, "skrivNotat", Map.of());
    gjor("direktor", sak, "godkjennNotat", Map.of("godkjenning", "GODKJENT"));
  }

  @Test
  @DisplayName("delivery, hold and withdrawal: each delegate runs, and touches the variables it declares and no others")
  void stemmer() {
    var levert = tilKvalitetssikring();
    gjor("kvalitetssikrer", levert, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
    gjor("leder", levert, "godkjenn", Map.of("godkjenning", "GODKJENT"));
    gjor("koordinator", levert, "lever", Map.of("leveringsdato", "2026-01-15", "leveringsmaate", "EPOST"));
    gjor("koordinator", levert, "registrerMerknad", Map.of("merknad", "GODTATT", "merknadDato", "2026-01-15"));

    var ventet = underArbeid();
    loggInn("leder");
    paaVent.settPaaVent(ventet, LocalDate.now(klokke).plusDays(30), "Venter på svar");
    paaVent.gjenoppta(ventet, "Svaret kom");

    var trukket = nySak();
    loggInn("koordinator");
    avslutning.trekk(trukket, "Oppdraget falt bort");

    brevoppgave.leggBort(
        brev.taImot(Brevfil.avTekst("Tildelingsbrev for IMDi 2039\n\nOppdrag nr. 2039-01 Lag en plan\n\nFrist: 01.06.2039\n")).saksnummer(),
        "Gjelder et annet direktorat");

    avvikMedSvar();
    nesteLeveranse();
    rapport();
    notatet();
    klagene();
    soknadene();
    utlysningen();

    assertThat(lest.keySet())
        .extracting(Class::getName)
        .containsExactlyInAnyOrderElementsOf(
            modellbonner.delegater().stream().map(navn -> bonner.getType(navn).getName()).toList());
    for (var delegat : lest.keySet()) {
      var steg = delegat.getAnnotation(Steg.class);
      assertThat(steg).as("@Steg on %s", delegat).isNotNull();
      assertThat(lest.get(delegat)).as("read by %s", delegat).containsExactlyInAnyOrder(steg.leser());
      assertThat(skrevet.get(delegat)).as("written by %s", delegat)
          .containsOnlyKeys(Arrays.stream(steg.skriver()).map(Skriver::navn).toArray(String[]::new));
      for (var nokkel : steg.skriver()) {
        var verdi = skrevet.get(delegat).get(nokkel.navn());
        if (nokkel.verdier().length == 0) {
          assertThat(verdi).as("%s of %s", nokkel.navn(), delegat).isInstanceOf(Boolean.class);
        } else {
          assertThat(nokkel.verdier()).as("%s of %s", nokkel.navn(), delegat).contains((String) verdi);
        }
      }
    }
  }

  /** Led there by hand: what makes an assignment come back is not what is tried here. */
  private void nesteLeveranse() {
    var sak = underArbeid();
    motor.somSystem(
        "a test leads a case",
        () -> {
          var lop = kjoring.createProcessInstanceQuery().processInstanceBusinessKey(sak.toString()).rootProcessInstances().singleResult();
          kjoring.createProcessInstanceModification(lop.getId()).startBeforeActivity("startNesteLeveranse").execute();
        });
  }

  private void rapport() {
    loggInn("koordinator");
    plikter.settInn(
        new NyRapportplikt(
            "Prøverapport", "ANNEN", "KVARTAL", null, "0", "30", "45", "Departementet", null, null, null, "false", "2025-01-01", "2025-12-31"));
    var plikt = plikter.alle().stream().filter(p -> p.navn().equals("Prøverapport")).findFirst().orElseThrow();
    var rapporten = plikter.start(plikt.id(), 2025, 1);
    kjorJobber(rapporten);
    rapporter.skriv(rapporten, Rapportdel.I, "Kvartalet har vært godt.", -1);
    gjor("koordinator", rapporten, "sammenstillRapport", Map.of("sammenstilling", "KLAR"));
    gjor("kvalitetssikrer", rapporten, "kvalitetssikreRapport", Map.of("kvalitet", "GODKJENT"));
    gjor("direktor", rapporten, "godkjennRapport", Map.of("godkjenning", "GODKJENT"));
    gjor("koordinator", rapporten, "leverRapport", Map.of("leveringsdato", "2026-01-15", "leveringsmaate", "EPOST"));
  }

  private void avvikMedSvar() {
    var avviket = underArbeid();
    loggInn("saksbehandler");
    statuser.meld(avviket, null, Trafikklys.ROD, "Holder ikke");
    gjor("saksbehandler", avviket, "beskrivAvvik", Map.of("avvik", "Sent", "forslag", "NEDPRIORITERE", "tiltak", "Mindre utvalg"));
    gjor("leder", avviket, "godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    gjor("direktor", avviket, "godkjennAvvikDirektor", Map.of("avviksgodkjenning", "GODKJENT"));
    gjor("koordinator", avviket, "sendAvvik", Map.of("sendtDato", "2026-01-15", "svarfrist", "2077-01-15"));
    gjor(
        "koordinator", avviket, "registrerAvvikssvar",
        Map.of("avvikssvar", "GODTATT", "svarDato", "2026-01-16", "svarTekst", "Enig", "kilde", "Brev"));
  }
}
