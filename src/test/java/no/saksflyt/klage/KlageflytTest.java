package no.saksflyt.klage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.Setningsteller;
import no.saksflyt.brev.BrevService;
import no.saksflyt.brev.Utgaaendebrev;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.klage.tall.Klagekjennetegn;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Relasjonstype;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Saksrelasjoner;
import no.saksflyt.tilgang.Kretser;
import no.saksflyt.tilgang.Medlemskap;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.Underretninger;
import no.saksflyt.vedtak.Underskrift;
import no.saksflyt.vedtak.Underskrifter;
import no.saksflyt.vedtak.Vedtak;
import no.saksflyt.vedtak.Vedtaksstatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way a complaint can go, and every way it can end. */
@Tag("sql")
class KlageflytTest extends Klagegang {

  @Autowired private Klageavslutning avslutning;
  @Autowired private Saksavslutning saksavslutning;
  @Autowired private Kostnadsfrister kostnadsfrister;
  @Autowired private Lovfrister lovfrister;
  @Autowired private Underretninger underretninger;
  @Autowired private Klageropplysninger opplysninger;
  @Autowired private Medklagere medklagere;
  @Autowired private Klagesvarmottak svarmottak;
  @Autowired private Formkravvurdering formkrav;
  @Autowired private Utsettelser utsettelser;
  @Autowired private ForelopigSvar forelopigSvar;
  @Autowired private BrevService brev;
  @Autowired private Saksrelasjoner relasjoner;
  @Autowired private Saksparter parter;
  @Autowired private Personer personer;
  @Autowired private Klagekjennetegn kjennetegn;
  @Autowired private Underskrifter underskrifter;
  @Autowired private Tidligereklager tidligere;
  @Autowired private JdbcClient jdbc;

  private void erAvsluttet(Saksnummer sak, Klageutfall utfall, Instans instans) {
    var s = sak(sak);
    assertThat(s.aapen()).isFalse();
    assertThat(s.utfall()).isEqualTo(utfall.name());
    var avgjorelse = klager.hent(sak).avgjorelse().orElseThrow();
    assertThat(avgjorelse.utfall()).isEqualTo(utfall);
    assertThat(avgjorelse.instans()).isEqualTo(instans);
    for (var steg : List.of("sendForelopigSvar", "vurderUtsattIverksetting", "underrettPartene", "folgFellesbehandling")) {
      assertThat(oppgave(sak, steg)).as(steg).isNull();
    }
    erFortalt(sak, 1);
  }

  /** Whoever is to hear of an outcome has, in as many rounds as there were: the decision's case, and the figures. */
  private void erFortalt(Saksnummer sak, int ganger) {
    assertThat(
            jdbc.sql("select count(*) from sakshendelse where saksnummer = (select vedtakssak from klage where saksnummer = :sak)"
                    + " and type = 'KLAGE_AVGJORT' and kilde = :kilde")
                .param("sak", sak.toString())
                .param("kilde", "sak " + sak)
                .query(Integer.class)
                .single())
        .isEqualTo(ganger);
    assertThat(
            jdbc.sql("select count(*) from klageavgjorelse where saksnummer = :sak").param("sak", sak.toString()).query(Integer.class).single())
        .isEqualTo(ganger);
  }

  private Vedtaksstatus status(Vedtak om) {
    loggInn("klagebehandler");
    return vedtak.hent(om.id()).status();
  }

  private List<String> hendelser(Saksnummer sak) {
    return jdbc.sql("select type from sakshendelse where saksnummer = :sak order by id")
        .param("sak", sak.toString())
        .query(String.class)
        .list();
  }

  private List<String> varsler(Vedtak om) {
    return jdbc.sql("select type from varsel where saksnummer = :sak and person = 'leder'")
        .param("sak", om.saksnummer().toString())
        .query(String.class)
        .list();
  }

  private List<String> klagere(Saksnummer sak) {
    loggInn("klagebehandler");
    return parter.alle(sak).stream().filter(p -> p.rolle() == Partsrolle.KLAGER).map(Part::navn).toList();
  }

  private List<String> brevene(Saksnummer sak) {
    loggInn("klagebehandler");
    return brev.forSak(sak).stream().map(Utgaaendebrev::mal).toList();
  }

  private void kostnaderEtter(Saksnummer sak, Klageutfall utfall) {
    if (utfall == Klageutfall.MEDHOLD || utfall == Klageutfall.DELVIS_MEDHOLD || utfall == Klageutfall.OPPHEVET) {
      gjor("klagebehandler", sak, "vurderSakskostnader", Map.of("kostnader", "INGEN_KRAV"));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Klageutfall.class,
      names = {"STADFESTELSE", "MEDHOLD", "DELVIS_MEDHOLD", "OPPHEVET", "AVVIST", "UGUNST", "HENLAGT"})
  @DisplayName("first instance: prepared, signed, approved, sent on, answered, told and closed, with each outcome")
  void forsteinstans(Klageutfall utfall) {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    var sak = klage(om, 0);
    oversendt(sak);
    gjor("klagebehandler", sak, "registrerKlageinstansensSvar", svar(utfall.name(), "26/1204-9"));
    assertThat(status(om)).as("from the moment it is decided").isEqualTo(utfall.vedtaketBlir().orElse(Vedtaksstatus.GJELDER));
    erFortalt(sak, 1);
    assertThat(varsler(om)).as("whoever answers for the decision is told").contains("KLAGE_MOTTATT", "KLAGE_AVGJORT");
    underrettet(sak);
    kostnaderEtter(sak, utfall);
    erAvsluttet(sak, utfall, Instans.KLAGE);
    assertThat(brevene(sak)).contains("bekreftelse", "oversendelse", "vedtak-i-klagesak");
    assertThat(vedtak.hent(om.id()).status()).isEqualTo(utfall.vedtaketBlir().orElse(Vedtaksstatus.GJELDER));
  }

  @ParameterizedTest
  @EnumSource(
      value = Klageutfall.class,
      names = {"STADFESTELSE", "MEDHOLD", "DELVIS_MEDHOLD", "OPPHEVET", "AVVIST", "UGUNST", "HENLAGT", "RETUR"})
  @DisplayName("appellate body: treated, signed by a second reader and decided here, with each outcome")
  void klageinstans(Klageutfall utfall) {
    var om = vedtak("tilsyn.palegg", "Kari Nordmann");
    var sak = klage(om, 0);
    oversendt(sak);
    var svar = new HashMap<String, Object>();
    svar.put("utfall", utfall.name());
    svar.put("hjemmel", "forvaltningsloven § 34");
    svar.put("begrunnelse", "Vedtaket bygger på riktig lovforståelse.");
    svar.put("varsletDato", idag().toString());
    gjor("klageinstans", sak, "behandleKlage", svar);
    gjor("medunderskriver2", sak, "medunderskrivKlage", Map.of("klagemedunderskrift", "GODKJENT"));
    gjor("klageinstans", sak, "avgjorKlage", Map.of("avgjorelse", "AVGJORT"));
    assertThat(status(om)).as("from the moment it is decided").isEqualTo(utfall.vedtaketBlir().orElse(Vedtaksstatus.GJELDER));
    erFortalt(sak, 1);
    gjor("klageinstans", sak, "underrettPartene", Map.of("underretning", "SENDES"));
    kostnaderEtter(sak, utfall);
    erAvsluttet(sak, utfall, Instans.KLAGE);
    assertThat(klager.hent(sak).avgjorelse().orElseThrow().avgjortAv()).isEqualTo("klageinstans");
  }

  @ParameterizedTest
  @CsvSource({"OMGJOR, HELT, MEDHOLD, BREV", "OMGJOR, DELVIS, DELVIS_MEDHOLD, DIGITAL_POST", "OPPHEV, , OPPHEVET, BREV"})
  @DisplayName("the first instance changes its decision itself, and the complainant can claim costs")
  void omgjoring(String forslag, String omfang, Klageutfall utfall, Kanal kanal) {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    var sak = klage(om, 0);
    formkravOppfylt(sak);
    var svar = new HashMap<String, Object>(Map.of("motpart", "VARSLET", "varsletDato", idag().toString(), "forberedelse", forslag));
    svar.put("omfang", omfang);
    svar.put("hjemmel", "forvaltningsloven § 33 annet ledd");
    svar.put("begrunnelse", "Ny dokumentasjon viser at vilkåret er oppfylt.");
    gjor("klagebehandler", sak, "forberedKlage", svar);
    gjor("leder", sak, "godkjennForberedelse", Map.of("godkjenning", "GODKJENT"));
    assertThat(status(om)).as("from the moment it is decided").isEqualTo(utfall.vedtaketBlir().orElseThrow());
    erFortalt(sak, 1);
    jdbc.sql("update aktor set kanal = :kanal where id in (select aktor from sakspart where saksnummer = :sak)")
        .param("kanal", kanal.name())
        .param("sak", sak.toString())
        .update();
    underrettet(sak);
    kostnadsfrist(sak, kanal);
    gjor(
        "klagebehandler",
        sak,
        "vurderSakskostnader",
        Map.of("kostnader", "INNVILGET", "belop", 12500, "begrunnelse", "Fem timer advokat var nødvendig."));
    erAvsluttet(sak, utfall, Instans.FORSTE);
    assertThat(klager.hent(sak).kostnaderOre()).isEqualTo(1_250_000);
    assertThat(varsler(om)).as("who decided it need not be told").contains("KLAGE_MOTTATT").doesNotContain("KLAGE_AVGJORT");
    assertThat(vedtak.hent(om.id()).status()).isNotEqualTo(Vedtaksstatus.GJELDER);
  }

  /** Three weeks from when the letter reached the complainant, by the way it went; the step and its form tell the same day. */
  private void kostnadsfrist(Saksnummer sak, Kanal kanal) {
    var framme = kanal == Kanal.BREV ? idag().plusDays(7) : idag();
    var siste = lovfrister.beregn("sakskostnader_3_uker", framme, klager.hent(sak).regelverk()).frist();
    assertThat(kostnadsfrister.av(sak).framme()).isEqualTo(framme);
    assertThat(oppgave(sak, "vurderSakskostnader").getDueDate().toInstant()).isEqualTo(no.saksflyt.felles.Tid.sluttAv(siste));
    assertThat((String) skjemaet("klagebehandler", sak, "vurderSakskostnader").get("kostnadsfrist"))
        .contains(
            DateTimeFormatter.ofPattern("dd.MM.yyyy").format(framme),
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Meldinger.BOKMAL).format(siste));
    var nytt = vedtak.hent(klager.hent(sak).avgjorelse().orElseThrow().vedtakId()).parter().get(0).id();
    underretninger.sendt(nytt, kanal, no.saksflyt.felles.Tid.startAv(idag().minusDays(3)));
    assertThat(kostnadsfrister.av(sak).framme()).as("the notice itself, where we sent it").isEqualTo(framme.minusDays(3));
  }

  @Test
  @DisplayName("what was decided before it was told at once is told when its case ends")
  void avgjortFor() {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    var sak = klage(om, 0);
    formkravOppfylt(sak);
    omgjort(sak);
    jdbc.sql("update klage set fortalt = false where saksnummer = :sak").param("sak", sak.toString()).update();
    jdbc.sql("delete from klageavgjorelse where saksnummer = :sak").param("sak", sak.toString()).update();
    jdbc.sql("delete from sakshendelse where type = 'KLAGE_AVGJORT' and kilde = :kilde").param("kilde", "sak " + sak).update();
    underrettet(sak);
    erFortalt(sak, 0);
    kostnaderEtter(sak, Klageutfall.MEDHOLD);
    erAvsluttet(sak, Klageutfall.MEDHOLD, Instans.FORSTE);
  }

  @Test
  @DisplayName("what lacks a signature is mended by letter, what is late and unexcused is turned down by the leader")
  void mangelOgAvvisning() {
    var sak = klage(vedtak("tilskudd.vedtak", "Kari Nordmann"), 0);
    var mangler = formkrav("MANGELFULL");
    mangler.put("underskrevet", "NEI");
    mangler.put("mangler", "Klagen er ikke underskrevet.");
    mangler.put("utbedringsfrist", idag().plusDays(14).toString());
    gjor("klagebehandler", sak, "vurderFormkrav", mangler);
    assertThat(oppgave(sak, "registrerUtbedring").getDueDate().toInstant())
        .isEqualTo(no.saksflyt.felles.Tid.sluttAv(idag().plusDays(14)));
    assertThat(brevene(sak)).contains("mangelbrev");
    formkrav.utbedret(sak, "Her er klagen med underskrift.");
    var sent = formkrav("IKKE_OPPFYLT");
    sent.put("frist", "NEI");
    sent.put("oversittelse", "AVVISES");
    sent.put("oversittelseGrunn", "Ingen grunn er oppgitt.");
    sent.put("begrunnelse", "Klagen kom etter fristen.");
    gjor("klagebehandler", sak, "vurderFormkrav", sent);
    gjor("leder", sak, "godkjennAvvisning", Map.of("avvisning", "RETUR", "begrunnelse", "Spør klageren hvorfor."));
    assertThat(skjemaet("klagebehandler", sak, "vurderFormkrav"))
        .containsEntry("returgrunn", "Spør klageren hvorfor.")
        .containsAllEntriesOf(sent);
    gjor("klagebehandler", sak, "vurderFormkrav", sent);
    gjor("leder", sak, "godkjennAvvisning", Map.of("avvisning", "GODKJENT"));
    underrettet(sak);
    erAvsluttet(sak, Klageutfall.AVVIST, Instans.FORSTE);
    assertThat(brevene(sak)).contains("avvisning");
    var avvisning = vedtak.forSak(sak).get(0);
    assertThat(avvisning.type()).isEqualTo("klage.avvisning");
    assertThat(avvisning.beslutter()).isEqualTo("leder");
  }

  @Test
  @DisplayName("what is no complaint is answered and counts among none")
  void ikkeKlage() {
    var sak = klage(vedtak("tilskudd.vedtak", "Kari Nordmann"), 0);
    var svar = formkrav("IKKE_KLAGE");
    svar.put("begrunnelse", "Brevet spør når pengene kommer.");
    gjor("klagebehandler", sak, "vurderFormkrav", svar);
    gjor(
        "klagebehandler", sak, "besvarHenvendelse", Map.of("svar", "Innen 15. mars.", "sendtDato", idag().toString()));
    assertThat(sak(sak).utfall()).isEqualTo(Klageavslutning.IKKE_KLAGE);
    assertThat(klager.hent(sak).utfall()).isEmpty();
  }

  @Test
  @DisplayName("a complaint can be withdrawn until it is decided, and ended by whoever has it: what was sent on is for the appellate body")
  void trekkOgHenlegg() {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann", "Ola Nordmann");
    var sak = klage(om, 0);
    avslutning.trekk(sak, "Jeg har ombestemt meg.");
    erAvsluttet(sak, Klageutfall.TRUKKET, Instans.FORSTE);

    var annen = klage(om, 1);
    oversendt(annen);
    loggInn("klagebehandler");
    assertThatThrownBy(() -> avslutning.henlegg(annen, "Klageren er død.")).isInstanceOf(Konflikt.class);
    svarmottak.mottatt(annen, new Klageinstanssvar(Klageinstanssvar.Svar.RETUR, null, idag(), "Er klagen fortsatt aktuell?", "26/0"));
    avslutning.henlegg(annen, "Klageren er død.");
    erAvsluttet(annen, Klageutfall.HENLAGT, Instans.FORSTE);
    assertThat(sak(annen).status()).isEqualTo("HENLAGT");

    var hosOss = klage(vedtak("tilsyn.palegg", "Strandvik kommune"), 0);
    oversendt(hosOss);
    loggInn("klagebehandler");
    assertThatThrownBy(() -> avslutning.henlegg(hosOss, "Kommunen har rettet.")).isInstanceOf(IkkeTillatt.class);
    loggInn("klageinstans");
    avslutning.henlegg(hosOss, "Kommunen har rettet.");
    erAvsluttet(hosOss, Klageutfall.HENLAGT, Instans.KLAGE);

    var tredje = klage(om, 1);
    assertThat(tidligere.av(klager.hent(tredje)))
        .containsExactly(new Tidligereklager.Tidligere(annen, idag(), Klageutfall.HENLAGT, idag()));
    assertThat(tidligere.av(klager.hent(annen))).as("another party's complaint, and what came later").isEmpty();
    oversendt(tredje);
    gjor("klagebehandler", tredje, "registrerKlageinstansensSvar", svar("STADFESTELSE", "26/1"));
    loggInn("medunderskriver");
    assertThatThrownBy(() -> avslutning.trekk(tredje, "Ikke min sak")).isInstanceOf(IkkeTillatt.class);
    loggInn("klagebehandler");
    assertThatThrownBy(() -> avslutning.trekk(tredje, "For sent")).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> utsettelser.bedtOm(tredje)).isInstanceOf(Konflikt.class);
    loggInn("koordinator");
    assertThatThrownBy(() -> saksavslutning.trekk(tredje, "Ved en annen dør")).isInstanceOf(Konflikt.class);
    assertThat(oppgave(tredje, "underrettPartene")).as("what is decided is also told").isNotNull();
  }

  @Test
  @DisplayName("opened again it is decided anew: the earlier outcome stands no longer, and the same letter can come once more")
  void gjenaapnet() {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann", "Ola Nordmann");
    var sak = klage(om, 0);
    oversendt(sak);
    gjor("klagebehandler", sak, "registrerKlageinstansensSvar", svar("OPPHEVET", "26/1204-9"));
    underrettet(sak);
    kostnaderEtter(sak, Klageutfall.OPPHEVET);
    erAvsluttet(sak, Klageutfall.OPPHEVET, Instans.KLAGE);
    var annen = klage(om, 1);
    formkravOppfylt(annen);
    omgjort(annen);
    underrettet(annen);
    kostnaderEtter(annen, Klageutfall.MEDHOLD);

    loggInn("koordinator");
    saksavslutning.gjenaapne(annen, "Feil i saken.");
    assertThat(vedtak.hent(om.id()).status()).as("what the other complaint made of it").isEqualTo(Vedtaksstatus.OPPHEVET);
    assertThat(vedtak.hent(om.id()).erstattetAv()).isEqualTo(klager.hent(sak).avgjorelse().orElseThrow().vedtakId());
    saksavslutning.gjenaapne(sak, "Departementet opphevet feil vedtak.");
    assertThat(vedtak.hent(om.id()).status()).isEqualTo(Vedtaksstatus.GJELDER);
    assertThat(klager.hent(sak).utfall()).isEmpty();
    assertThat(hendelser(sak)).as("how it ended stays to be read").contains("KLAGEUTFALL_BORTFALT");
    assertThat(hendelser(om.saksnummer())).contains("KLAGE_GJENAAPNET");
    assertThat(varsler(om)).contains("KLAGE_GJENAAPNET");
    assertThat(jdbc.sql("select opphevet from klageavgjorelse where saksnummer = :sak").param("sak", sak.toString()).query().singleValue())
        .as("it counts no longer")
        .isNotNull();

    oversendt(sak);
    gjor("klagebehandler", sak, "registrerKlageinstansensSvar", svar("STADFESTELSE", "26/1204-9"));
    underrettet(sak);
    assertThat(sak(sak).utfall()).isEqualTo("STADFESTELSE");
    assertThat(status(om)).isEqualTo(Vedtaksstatus.GJELDER);
    erFortalt(sak, 2);
  }

  @Test
  @DisplayName("whoever sees a restricted decision's case sees the complaints on it, let in or out at any time and from either side")
  void kretsenFolger() {
    var om = vedtak("tilskudd.vedtak", true, "Kari Nordmann");
    var sak = klage(om, 0);
    loggInn("arkiv");
    assertThatThrownBy(() -> klager.hent(sak)).isInstanceOf(IkkeFunnet.class);
    loggInn("klagebehandler");
    saker.slippInn(om.saksnummer(), List.of("arkiv"));
    assertThat(hendelser(om.saksnummer())).contains("KRETS_UTVIDET");
    assertThat(hendelser(sak)).contains("KRETS_UTVIDET");
    loggInn("arkiv");
    assertThat(klager.hent(sak).vedtak()).isEqualTo(om.id());
    loggInn("klagebehandler");
    saker.slippInn(sak, List.of("medunderskriver"));
    loggInn("medunderskriver");
    assertThat(vedtak.hent(om.id()).saksnummer()).isEqualTo(om.saksnummer());
    jdbc.sql("delete from krets_person where krets = :krets and person = 'arkiv'")
        .param("krets", Kretser.forSak(om.saksnummer()))
        .update();
    loggInn("arkiv");
    assertThatThrownBy(() -> klager.hent(sak)).isInstanceOf(IkkeFunnet.class);
  }

  @Test
  @DisplayName("whoever ends or answers a complaint by another door takes its tasks and then its case, as a form does")
  void laaseneTasILikRekkefolge() {
    var sak = klage(vedtak("tilskudd.vedtak", "Kari Nordmann"), 0);
    var nest = klage(vedtak("tilskudd.vedtak", "Ola Nordmann"), 0);
    oversendt(nest);
    loggInn("klagebehandler");
    var svar = new Klageinstanssvar(Klageinstanssvar.Svar.RETUR, null, idag(), "Utred mer.", "26/9-1");
    for (Runnable dor :
        List.<Runnable>of(
            () -> opplysninger.motta(sak, "Se her.", List.of()),
            () -> avslutning.trekk(sak, "Jeg har ombestemt meg."),
            () -> svarmottak.mottatt(nest, svar))) {
      var laaser = Setningsteller.under(dor).stream().filter(s -> s.contains("for update") || s.contains("for no key update")).toList();
      assertThat(laaser.get(0)).contains("ACT_RU_TASK");
      assertThat(laaser.get(1)).contains("sak");
    }
  }

  @Test
  @DisplayName("complaints on one decision are decided together: one decision, one letter each, each case ends by itself")
  void sammen() {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann", "Ola Nordmann", "Per Hansen");
    var forst = klage(om, 0);
    var nest = klage(om, 1);
    var skilt = klage(om, 2);
    formkravOppfylt(forst);
    formkravOppfylt(nest);
    formkravOppfylt(skilt);
    assertThat(oppgave(forst, "forberedKlage")).isNotNull();
    assertThat(oppgave(nest, "folgFellesbehandling")).isNotNull();
    assertThat(relasjoner.alle(nest)).anyMatch(r -> r.type() == Relasjonstype.BEHANDLES_SAMMEN);
    gjor("klagebehandler", skilt, "folgFellesbehandling", Map.of("grunn", "Gjelder en annen del."));
    assertThat(oppgave(skilt, "forberedKlage")).isNotNull();

    omgjort(forst);
    erFortalt(forst, 1);
    erFortalt(nest, 1);
    erFortalt(skilt, 0);
    loggInn("klagebehandler");
    assertThat(medklagere.til(forst)).containsExactly(new Medklagere.Medklager(nest, "Ola Nordmann"));
    underrettet(forst);
    gjor("klagebehandler", forst, "vurderSakskostnader", Map.of("kostnader", "INGEN_KRAV"));
    gjor("klagebehandler", nest, "vurderSakskostnader", Map.of("kostnader", "INGEN_KRAV"));
    erAvsluttet(forst, Klageutfall.MEDHOLD, Instans.FORSTE);
    erAvsluttet(nest, Klageutfall.MEDHOLD, Instans.FORSTE);
    assertThat(klager.hent(nest).avgjorelse()).isEqualTo(klager.hent(forst).avgjorelse());
    assertThat(brevene(forst).stream().filter("vedtak"::equals)).as("one letter to each").hasSize(2);
    assertThat(vedtak.hent(klager.hent(forst).avgjorelse().orElseThrow().vedtakId()).parter()).hasSize(2);
    assertThat(sak(skilt).aapen()).isTrue();
  }

  @Test
  @DisplayName("when the leading complaint is withdrawn, the one that followed it goes on by itself")
  void denForsteTrekkes() {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann", "Ola Nordmann");
    var forst = klage(om, 0);
    var nest = klage(om, 1);
    formkravOppfylt(forst);
    formkravOppfylt(nest);
    avslutning.trekk(forst, "Jeg har ombestemt meg.");
    assertThat(oppgave(nest, "forberedKlage")).isNotNull();
    assertThat(klager.hent(nest).hovedklage()).isEmpty();
  }

  @Test
  @DisplayName("who withdraws, or whose case is not opened again with the others, leaves the leading complaint and gets none of its letters")
  void folgerenGaarUt() {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann", "Ola Nordmann", "Per Hansen");
    var forst = klage(om, 0);
    var nest = klage(om, 1);
    var tredje = klage(om, 2);
    List.of(forst, nest, tredje).forEach(this::formkravOppfylt);
    opprettholdt(forst);
    assertThat(klagere(forst)).containsExactly("Kari Nordmann", "Ola Nordmann", "Per Hansen");
    avslutning.trekk(nest, "Jeg har ombestemt meg.");
    assertThat(klagere(forst)).containsExactly("Kari Nordmann", "Per Hansen");
    assertThat(hendelser(forst)).as("that the two were treated together stays to be read").contains("KLAGER_SAMMEN", "KLAGER_SKILT");
    erAvsluttet(nest, Klageutfall.TRUKKET, Instans.FORSTE);

    gjor("klagebehandler", forst, "registrerKlageinstansensSvar", svar("STADFESTELSE", "26/1204-9"));
    underrettet(forst);
    assertThat(brevene(forst).stream().filter("vedtak-i-klagesak"::equals)).as("one letter to each who is left").hasSize(2);
    erAvsluttet(tredje, Klageutfall.STADFESTELSE, Instans.KLAGE);
    var felles = vedtak.hent(klager.hent(forst).avgjorelse().orElseThrow().vedtakId());
    loggInn("koordinator");
    saksavslutning.gjenaapne(forst, "Departementet ser på det igjen.");
    assertThat(klagere(forst)).containsExactly("Kari Nordmann");
    oversendt(forst);
    gjor("klagebehandler", forst, "registrerKlageinstansensSvar", svar("OPPHEVET", "26/1204-11"));
    assertThat(klager.hent(tredje).utfall()).as("decided the first time, and not opened again").contains(Klageutfall.STADFESTELSE);
    var paaFelles =
        new NyKlage(new NyKlage.Vedtaksvalg(null, null, felles.id(), felles.parter().get(1).id()), null, null, idag(),
            Klagekanal.BREV, "Jeg klager på avgjørelsen.", null, true, false, List.of());
    assertThat(klagere(klager.motta(paaFelles).saksnummer())).as("whom a decision was for can complain on it").containsExactly("Per Hansen");
  }

  @Test
  @DisplayName("where the directorate only counts, the outcome is recorded")
  void statistikk() {
    var sak = klage(vedtak("kommune.enkeltvedtak", "Kari Nordmann"), 0);
    gjor(
        "klagebehandler",
        sak,
        "registrerUtfall",
        Map.of("utfall", "TRUKKET", "instans", "FORSTE", "avgjortDato", idag().toString(), "kjonn", "KVINNE", "innhold", List.of("STANS")));
    erAvsluttet(sak, Klageutfall.TRUKKET, Instans.FORSTE);
    assertThat(kjennetegn.hent(sak).innhold()).containsExactly("STANS");
  }

  @Test
  @DisplayName("an answer is recorded once however often it is sent, and sent back it is prepared anew")
  void svaretEnGang() {
    var sak = klage(vedtak("tilskudd.vedtak", "Kari Nordmann"), 0);
    oversendt(sak);
    loggInn("klagebehandler");
    assertThatThrownBy(() -> innstillinger.ny(sak, KlageProsess.INNSTILLING, "Ny mening"))
        .isInstanceOf(IkkeTillatt.class);
    var retur = new Klageinstanssvar(Klageinstanssvar.Svar.RETUR, null, idag(), "Utred mer.", "26/9-1");
    loggInn("medunderskriver");
    assertThatThrownBy(() -> svarmottak.mottatt(sak, retur)).isInstanceOf(IkkeTillatt.class);
    loggInn("klagebehandler");
    svarmottak.mottatt(sak, new Klageinstanssvar(retur.svar(), null, idag(), "Utred mer.", "26/9-1 "));
    svarmottak.mottatt(sak, retur);
    assertThat(oppgave(sak, "forberedKlage")).isNotNull();
    loggInn("klagebehandler");
    innstillinger.ny(sak, KlageProsess.INNSTILLING, "Utredet: vi står ved vedtaket.");
    gjor("klagebehandler", sak, "forberedKlage",
        Map.of("motpart", "IKKE_AKTUELT", "forberedelse", "OPPRETTHOLD", "hjemmel", "forvaltningsloven § 33"));
    gjor("medunderskriver", sak, "medunderskrivInnstilling", Map.of("medunderskrift", "GODKJENT"));
    gjor("leder", sak, "godkjennForberedelse", Map.of("godkjenning", "GODKJENT"));
    gjor("klagebehandler", sak, "oversendKlage", Map.of("oversendtDato", idag().toString()));
    loggInn("klagebehandler");
    var svaret = new Klageinstanssvar(Klageinstanssvar.Svar.AVGJORT, Klageutfall.MEDHOLD, idag(), "Omgjort.", "26/9-2");
    svarmottak.mottatt(sak, svaret);
    svarmottak.mottatt(sak, svaret);
    assertThat(oppgave(sak, "underrettPartene")).isNotNull();
  }

  @Test
  @DisplayName("a first answer, a longer time and a deferral go beside the way")
  void vedSidenAv() {
    loggInn("klagebehandler");
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    var sak = klager.motta(ny(om, 0, true)).saksnummer();
    gjor("klagebehandler", sak, "vurderUtsattIverksetting",
        Map.of("utsettelse", "JA", "hjemmel", "forvaltningsloven § 42", "begrunnelse", "Kan ikke rettes opp."));
    assertThat(brevene(sak)).contains("utsettelse-innvilget");
    gjor("klagebehandler", sak, "sendForelopigSvar",
        Map.of("svar", "SENDES", "ventetAvgjort", idag().plusDays(60).toString(), "begrunnelse", "Vi venter på kommunen."));
    loggInn("klagebehandler");
    forelopigSvar.forleng(sak, "Vi venter ennå.", idag().plusDays(90));
    assertThat(brevene(sak)).contains("forelopig-svar", "forlenget-behandlingstid");
    assertThatThrownBy(() -> utsettelser.bedtOm(sak)).isInstanceOf(Konflikt.class);
    var avslag = klager.motta(ny(om, 0, true)).saksnummer();
    assertThatThrownBy(() -> utsettelser.avgjor(avslag, false, "forvaltningsloven § 42", " ")).isInstanceOf(Regelbrudd.class);
    gjor("klagebehandler", avslag, "vurderUtsattIverksetting",
        Map.of("utsettelse", "NEI", "hjemmel", "forvaltningsloven § 42", "begrunnelse", "Beløpet kan betales tilbake."));
    assertThat(brevene(avslag)).contains("utsettelse-avslag");
    loggInn("medunderskriver");
    assertThatThrownBy(() -> utsettelser.bedtOm(sak)).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> klager.motta(ny(om, 0, false))).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> kjennetegn.sett(sak, "KVINNE", List.of(), null)).isInstanceOf(IkkeTillatt.class);
  }

  @Test
  @DisplayName("whoever prepared the complaint in the first instance neither treats nor decides it as the appellate body")
  void fireOyne() {
    var sak = klage(vedtak("tilsyn.palegg", "Kari Nordmann"), 0);
    oversendt(sak);
    personer.gi(new Medlemskap("klagebehandler", Roller.KLAGEINSTANS, "tilsyn", LocalDate.of(2020, 1, 1), null));
    var forslag = Map.<String, Object>of("utfall", "STADFESTELSE", "hjemmel", "forvaltningsloven § 34", "begrunnelse", "Riktig.");
    assertThatThrownBy(() -> gjor("klagebehandler", sak, "behandleKlage", forslag)).isInstanceOf(IkkeTillatt.class);
    gjor("klageinstans", sak, "behandleKlage", forslag);
    assertThatThrownBy(() -> gjor("medunderskriver", sak, "medunderskrivKlage", Map.of("klagemedunderskrift", "GODKJENT")))
        .as("signed the first instance's recommendation")
        .isInstanceOf(IkkeTillatt.class);
    gjor("medunderskriver2", sak, "medunderskrivKlage", Map.of("klagemedunderskrift", "GODKJENT"));
    assertThatThrownBy(() -> gjor("klagebehandler", sak, "avgjorKlage", Map.of("avgjorelse", "AVGJORT")))
        .isInstanceOf(IkkeTillatt.class);
  }

  @Test
  @DisplayName("a signature is for the version that stood there: changed afterwards it holds no more, and the way back is open")
  void underskriften() {
    var sak = klage(vedtak("tilsyn.palegg", "Kari Nordmann"), 0);
    formkravOppfylt(sak);
    loggInn("klagebehandler");
    innstillinger.ny(sak, KlageProsess.INNSTILLING, "Første utkast.");
    innstillinger.ny(sak, KlageProsess.INNSTILLING, "Klagen gir ikke grunn til å endre vedtaket.");
    var opprettholdt = Map.<String, Object>of(
        "motpart", "VARSLET", "varsletDato", idag().toString(), "forberedelse", "OPPRETTHOLD", "hjemmel", "forvaltningsloven § 33");
    gjor("klagebehandler", sak, "forberedKlage", opprettholdt);
    gjor("medunderskriver", sak, "medunderskrivInnstilling", Map.of("medunderskrift", "GODKJENT"));
    assertThat(underskrifter.alle(sak)).extracting(Underskrift::steg, Underskrift::versjon, Underskrift::hvem)
        .containsExactly(tuple("medunderskrivInnstilling", 2, "medunderskriver"));

    // No door opens for this while others have the text: what is tried is that nothing rests on the door.
    jdbc.sql("update innstillingsversjon set tekst = 'En annen mening.' where nr = 2 and innstilling in (select id from innstilling where saksnummer = :sak)")
        .param("sak", sak.toString())
        .update();
    assertThatThrownBy(() -> gjor("leder", sak, "godkjennForberedelse", Map.of("godkjenning", "GODKJENT"))).isInstanceOf(Konflikt.class);
    gjor("leder", sak, "godkjennForberedelse", Map.of("godkjenning", "RETUR", "begrunnelse", "Må underskrives på nytt."));
    assertThat(skjemaet("klagebehandler", sak, "forberedKlage"))
        .containsEntry("returgrunn", "Må underskrives på nytt.")
        .containsAllEntriesOf(opprettholdt);
    gjor("klagebehandler", sak, "forberedKlage", opprettholdt);
    gjor("medunderskriver", sak, "medunderskrivInnstilling", Map.of("medunderskrift", "RETUR", "begrunnelse", "Nevn fristen."));
    assertThat(skjemaet("klagebehandler", sak, "forberedKlage"))
        .containsEntry("returgrunn", "Nevn fristen.")
        .containsAllEntriesOf(opprettholdt);
    gjor("klagebehandler", sak, "forberedKlage", opprettholdt);
    gjor("medunderskriver", sak, "medunderskrivInnstilling", Map.of("medunderskrift", "GODKJENT"));
    gjor("leder", sak, "godkjennForberedelse", Map.of("godkjenning", "GODKJENT"));
    gjor("klagebehandler", sak, "oversendKlage", Map.of("oversendtDato", idag().toString()));

    loggInn("klageinstans");
    innstillinger.ny(sak, KlageProsess.INNSTILLING_KLAGEINSTANS, "Loven er riktig forstått.");
    var forslag = Map.<String, Object>of("utfall", "STADFESTELSE", "hjemmel", "forvaltningsloven § 34", "begrunnelse", "Riktig.");
    gjor("klageinstans", sak, "behandleKlage", forslag);
    gjor("medunderskriver2", sak, "medunderskrivKlage", Map.of("klagemedunderskrift", "GODKJENT"));
    jdbc.sql("update klage set foreslatt_utfall = 'OPPHEVET' where saksnummer = :sak").param("sak", sak.toString()).update();
    assertThatThrownBy(() -> gjor("klageinstans2", sak, "avgjorKlage", Map.of("avgjorelse", "AVGJORT"))).isInstanceOf(Konflikt.class);
    jdbc.sql("delete from underskrift where saksnummer = :sak and steg = 'medunderskrivKlage'").param("sak", sak.toString()).update();
    assertThatThrownBy(() -> gjor("klageinstans2", sak, "avgjorKlage", Map.of("avgjorelse", "AVGJORT"))).isInstanceOf(Konflikt.class);
    assertThat(klager.hent(sak).utfall()).isEmpty();
    gjor("klageinstans2", sak, "avgjorKlage", Map.of("avgjorelse", "RETUR", "begrunnelse", "Må underskrives på nytt."));
    gjor("klageinstans", sak, "behandleKlage", forslag);
    gjor(
        "medunderskriver2", sak, "medunderskrivKlage", Map.of("klagemedunderskrift", "RETUR", "begrunnelse", "Si noe om fristen."));
    assertThat(skjemaet("klageinstans", sak, "behandleKlage"))
        .containsEntry("returgrunn", "Si noe om fristen.")
        .containsAllEntriesOf(forslag);
    gjor("klageinstans", sak, "behandleKlage", forslag);
    gjor("medunderskriver2", sak, "medunderskrivKlage", Map.of("klagemedunderskrift", "GODKJENT"));
    gjor("klageinstans2", sak, "avgjorKlage", Map.of("avgjorelse", "AVGJORT"));
    assertThat(klager.hent(sak).utfall()).contains(Klageutfall.STADFESTELSE);
    assertThat(underskrifter.alle(sak)).extracting(Underskrift::steg, Underskrift::versjon, Underskrift::hvem)
        .containsExactly(
            tuple("medunderskrivInnstilling", 2, "medunderskriver"),
            tuple("medunderskrivInnstilling", 2, "medunderskriver"),
            tuple("godkjennForberedelse", 2, "leder"),
            tuple("medunderskrivKlage", 1, "medunderskriver2"),
            tuple("avgjorKlage", 1, "klageinstans2"));
  }

  @Test
  @DisplayName("whoever made the decision or wrote the reasons does not sign them; reasons begun are kept before anybody signs")
  void medunderskriverErUavhengig() {
    var om = vedtak("tilsyn.palegg", "Kari Nordmann");
    var sak = klage(om, 0);
    oversendt(sak);
    jdbc.sql("update vedtak set beslutter = 'klageinstans' where id = :id").param("id", om.id()).update();
    var forslag = Map.<String, Object>of("utfall", "STADFESTELSE", "hjemmel", "forvaltningsloven § 34", "begrunnelse", "Riktig.");
    assertThatThrownBy(() -> gjor("klageinstans", sak, "behandleKlage", forslag)).isInstanceOf(IkkeTillatt.class);

    jdbc.sql("update vedtak set beslutter = 'medunderskriver2' where id = :id").param("id", om.id()).update();
    loggInn("klageinstans");
    innstillinger.kladd(sak, KlageProsess.INNSTILLING_KLAGEINSTANS, "Ikke ferdig.", 0);
    assertThatThrownBy(() -> gjor("klageinstans", sak, "behandleKlage", forslag)).hasCauseInstanceOf(Regelbrudd.class);
    loggInn("klageinstans");
    innstillinger.ny(sak, KlageProsess.INNSTILLING_KLAGEINSTANS, "Ferdig.");
    gjor("klageinstans", sak, "behandleKlage", forslag);
    var under = Map.<String, Object>of("klagemedunderskrift", "GODKJENT");
    assertThatThrownBy(() -> gjor("medunderskriver2", sak, "medunderskrivKlage", under)).isInstanceOf(IkkeTillatt.class);
    loggInn("klageinstans");
    assertThatThrownBy(() -> innstillinger.ny(sak, KlageProsess.INNSTILLING_KLAGEINSTANS, "En annen mening."))
        .as("what the second reader reads is what is signed")
        .isInstanceOf(IkkeTillatt.class);
  }

  @Test
  @DisplayName("where we are the appellate body, whoever made the decision does not turn the complaint on it down either")
  void avvisesIkkeAvSammePerson() {
    var om = vedtak("tilsyn.palegg", "Kari Nordmann");
    var sak = klage(om, 0);
    jdbc.sql("update vedtak set beslutter = 'leder' where id = :id").param("id", om.id()).update();
    var sent = formkrav("IKKE_OPPFYLT");
    sent.put("frist", "NEI");
    sent.put("oversittelse", "AVVISES");
    sent.put("oversittelseGrunn", "Ingen grunn er oppgitt.");
    sent.put("begrunnelse", "Klagen kom etter fristen.");
    gjor("klagebehandler", sak, "vurderFormkrav", sent);
    assertThatThrownBy(() -> gjor("leder", sak, "godkjennAvvisning", Map.of("avvisning", "GODKJENT")))
        .isInstanceOf(IkkeTillatt.class);
    assertThat(klager.hent(sak).utfall()).isEmpty();
  }

  @Test
  @DisplayName("whoever wrote a decision down does not approve it, even where another handed it over to be checked")
  void egenRegistreringGodkjennesIkke() {
    loggInn("jurist");
    var sak =
        registreringer.start(
            new NyVedtaksregistrering(
                "tilskudd.vedtak", "Avslag", LocalDate.of(2026, 1, 12), "AVSLAG", "forskriften § 1", "IMDi", null, null,
                "bosetting", false,
                List.of(new NyVedtaksregistrering.Part(null, "Kari Nordmann", null, null, null, null, null, null))));
    gjor("klagebehandler", sak, "registrerVedtak", Map.of());
    assertThatThrownBy(() -> gjor("jurist", sak, "kontrollerVedtak", Map.of("kontroll", "GODKJENT")))
        .isInstanceOf(IkkeTillatt.class);
    assertThat(sak(sak).aapen()).isTrue();
  }

  @Test
  @DisplayName("a decision is recorded by one and checked by another")
  void vedtaketKontrolleres() {
    loggInn("klagebehandler");
    var sak =
        registreringer.start(
            new NyVedtaksregistrering(
                "tilskudd.vedtak", "Avslag", LocalDate.of(2026, 1, 12), "AVSLAG", "forskriften § 1", "IMDi", null, null,
                "bosetting", false,
                List.of(new NyVedtaksregistrering.Part(null, "Kari Nordmann", null, null, null, null, null, null))));
    gjor("klagebehandler", sak, "registrerVedtak", Map.of("merknad", "Se dokumentet."));
    assertThatThrownBy(() -> gjor("klagebehandler", sak, "kontrollerVedtak", Map.of("kontroll", "GODKJENT")))
        .isInstanceOf(IkkeTillatt.class);
    gjor("jurist", sak, "kontrollerVedtak", Map.of("kontroll", "RETUR", "begrunnelse", "Feil dato."));
    assertThat(skjemaet("klagebehandler", sak, "registrerVedtak"))
        .containsEntry("returgrunn", "Feil dato.")
        .containsEntry("merknad", "Se dokumentet.");
    gjor("klagebehandler", sak, "registrerVedtak", Map.of());
    gjor("jurist", sak, "kontrollerVedtak", Map.of("kontroll", "GODKJENT"));
    assertThat(sak(sak).aapen()).isFalse();
    assertThat(vedtak.forSak(sak)).singleElement().matches(v -> v.utenfor());
  }
}
