package no.saksflyt.vedtak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.hendelse.Sakshendelse;
import no.saksflyt.sak.Kanal;
import no.saksflyt.tilgang.Innlogget;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions, who is told of them, until when they may complain and where; days are reckoned by hand. */
@Tag("sql")
class VedtakTest extends Vedtakssak {

  private static final LocalDate DAG = LocalDate.of(2026, 9, 1);

  @Autowired private Underretninger underretninger;
  @Autowired private Klageadganger klageadganger;
  @Autowired private Innstillinger innstillinger;
  @Autowired private Hendelser hendelser;
  @Autowired private Vedtakslager lager;
  @Autowired private Innlogget innlogget;
  @Autowired private ApplicationEventPublisher fortell;
  @Autowired private TransactionTemplate transaksjon;

  private static Instant den(int aar, int maaned, int dag) {
    return Tid.startAv(LocalDate.of(aar, maaned, dag)).plusSeconds(36_000);
  }

  @Test
  @DisplayName("a decision carries its rule set, its decider and everybody who wrote what was recommended")
  void fattes() {
    klokkenEr(den(2026, 9, 1));
    var sak = nySak();
    innstillinger.ny(sak, "klage", "Første utkast");
    loggInn("saksbehandler");
    innstillinger.ny(sak, "klage", "Annet utkast");
    loggInn("direktor");
    var fattet = fatt(sak, "tolk.bevilling", null);

    assertThat(fattet.dato()).isEqualTo(DAG);
    assertThat(fattet.regelverk()).isEqualTo("FVL1967");
    assertThat(fattet.beslutter()).isEqualTo("direktor");
    assertThat(fattet.organ()).isEqualTo("IMDi");
    assertThat(fattet.forfattere()).containsExactlyInAnyOrder("koordinator", "saksbehandler");
    assertThat(forste(fattet).klagefrist()).isNull();
    assertThat(forste(fattet).frist().forklaring()).isNotBlank();
    assertThat(vedtak.forSak(sak)).containsExactly(fattet);
    assertThat(typer(sak)).contains("VEDTAK_FATTET");
  }

  @Test
  @DisplayName("each party has a notice and a deadline of its own; proof moves it later, never earlier")
  void klagefrister() {
    klokkenEr(den(2026, 9, 30));
    var sak = nySak();
    var fattet = vedtak.fatt(nytt(sak, "tolk.bevilling", DAG, part(sak, "Kari"), part(sak, "Ola")));
    var kari = fattet.parter().get(0).id();
    var ola = fattet.parter().get(1).id();
    // Tuesday 1 September by post: there on 8 September, and three weeks end on Tuesday 29 September.
    assertThat(underretninger.sendt(kari, Kanal.BREV, den(2026, 9, 1)).klagefrist()).isEqualTo("2026-09-29");
    assertThat(underretninger.sendt(ola, Kanal.DIGITAL_POST, den(2026, 9, 1)).klagefrist()).isEqualTo("2026-09-22");

    assertThat(underretninger.framme(kari, LocalDate.of(2026, 9, 3), "Sporing").klagefrist()).isEqualTo("2026-09-29");
    assertThat(underretninger.framme(kari, LocalDate.of(2026, 9, 11), "Sporing").klagefrist()).isEqualTo("2026-10-02");
    assertThat(underretninger.iRetur(kari, "Ukjent på adressen").klagefrist()).isNull();
    assertThat(underretninger.sendt(kari, Kanal.BREV, den(2026, 9, 14), LocalDate.of(2026, 10, 14)).klagefrist())
        .isEqualTo("2026-10-14");

    assertThat(underretninger.bedtOmBegrunnelse(ola, LocalDate.of(2026, 9, 10)).klagefrist()).isNull();
    assertThatThrownBy(() -> underretninger.bedtOmBegrunnelse(ola, LocalDate.of(2026, 9, 11))).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> underretninger.begrunnet(ola, LocalDate.of(2026, 9, 9))).isInstanceOf(Regelbrudd.class);
    assertThat(underretninger.begrunnet(ola, LocalDate.of(2026, 9, 18)).klagefrist()).isEqualTo("2026-10-09");
    assertThat(underretninger.forleng(ola, LocalDate.of(2026, 10, 23), "forvaltningsloven § 29", "Sykdom").klagefrist())
        .isEqualTo("2026-10-23");
    assertThatThrownBy(() -> underretninger.forleng(ola, LocalDate.of(2026, 10, 20), "§ 29", "x"))
        .isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> underretninger.framme(ola, LocalDate.of(2026, 10, 1), "x")).isInstanceOf(Regelbrudd.class);
    assertThat(typer(sak))
        .contains("UNDERRETNING_SENDT", "UNDERRETNING_I_RETUR", "BEGRUNNELSE_BEDT", "BEGRUNNELSE_GITT", "KLAGEFRIST_FORLENGET");
  }

  @Test
  @DisplayName("whom nobody tells has three months from the decision, and a decision without a way to complain no deadline")
  void uvarslet() {
    klokkenEr(den(2026, 9, 30));
    var sak = nySak();
    var soker = part(sak, "Søker");
    var nabo = part(sak, "Berørt");
    var fattet =
        vedtak.fatt(
            new NyttVedtak(
                sak, "tilskudd.vedtak", "Tilskudd", DAG, "INNVILGET", "forskrift § 2",
                List.of(new NyttVedtak.Part(soker), new NyttVedtak.Part(nabo, Partsstilling.BERORT))));
    assertThat(fattet.forSakspart(nabo).orElseThrow().klagefrist()).isEqualTo("2026-12-01");
    var advarsel = vedtak.fatt(nytt(sak, "tolk.advarsel", DAG, soker));
    assertThat(underretninger.sendt(forste(advarsel).id(), Kanal.DIGITAL_POST, den(2026, 9, 1)).klagefrist()).isNull();
  }

  @Test
  @DisplayName("the letter's code leads its own party to the decision, and nobody else to anything")
  void koder() {
    var sak = nySak();
    var fattet = fatt(sak, "tolk.bevilling", null);
    var kode = vedtak.nyKode(forste(fattet).id());
    assertThat(kode).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    loggUt();
    assertThat(vedtak.finn(sak, kode)).hasValueSatisfying(p -> assertThat(p.id()).isEqualTo(forste(fattet).id()));
    assertThat(vedtak.finn(sak, " " + kode.toLowerCase().replace("-", " "))).isPresent();
    assertThat(vedtak.finn(sak, kode.substring(1) + "A")).isEmpty();
    assertThat(vedtak.finn(sak, null)).isEmpty();
    assertThat(vedtak.finn(new Saksnummer(2026, 999_999), kode)).isEmpty();

    var skjult = nySak(true);
    var hemmelig = vedtak.nyKode(forste(fatt(skjult, "tolk.bevilling", null)).id());
    loggInn("saksbehandler");
    assertThat(vedtak.finn(skjult, hemmelig)).isEmpty();
    loggUt();
    assertThat(vedtak.finn(skjult, hemmelig)).isPresent();
  }

  @Test
  @DisplayName("a decision of a case that is not for the person does not exist, and its case's number is not told")
  void skjult() {
    var sak = nySak(true);
    var fattet = fatt(sak, "tolk.bevilling", null);
    loggInn("saksbehandler");
    assertThatThrownBy(() -> vedtak.hent(fattet.id()))
        .isInstanceOfSatisfying(IkkeFunnet.class, e -> assertThat(e.argumenter()).isEmpty());
    assertThatThrownBy(() -> vedtak.hent(999_999_999L)).hasMessage("feil.vedtak.finnesIkke");
    assertThatThrownBy(() -> vedtak.nyKode(forste(fattet).id())).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> vedtak.forSak(sak)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> underretninger.framme(forste(fattet).id(), DAG, "x")).isInstanceOf(IkkeFunnet.class);
  }

  @Test
  @DisplayName("an auditor decides nothing, records nothing of who was told, and gets no party's code")
  void baareLese() {
    klokkenEr(den(2026, 9, 30));
    var sak = nySak();
    var part = part(sak, "Kari");
    var kari = forste(vedtak.fatt(nytt(sak, "tolk.bevilling", DAG, part))).id();
    loggInn("revisor");
    assertThatThrownBy(() -> vedtak.fatt(nytt(sak, "tolk.bevilling", DAG, part))).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> vedtak.registrerUtenfor(nytt(sak, "tolk.bevilling", DAG, part))).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> vedtak.nyKode(kari)).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> underretninger.sendt(kari, Kanal.BREV, den(2026, 9, 1))).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> underretninger.framme(kari, DAG, "Sporing")).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> underretninger.forleng(kari, LocalDate.of(2026, 12, 1), "§ 29", "Sykdom")).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> underretninger.bedtOmBegrunnelse(kari, DAG)).isInstanceOf(IkkeTillatt.class);
  }

  @Test
  @DisplayName("everything wrong with a decision is told at once")
  void ugyldig() {
    var sak = nySak();
    var fremmed = part(nySak(), "En annen saks part");
    assertThatThrownBy(
            () ->
                vedtak.fatt(
                    new NyttVedtak(
                        sak, "finnes.ikke", " ", LocalDate.now().plusYears(60), "x".repeat(61), null, null, null, 999_999_999L,
                        "Departementet", null, List.of(new NyttVedtak.Part(fremmed)))))
        .isInstanceOfSatisfying(
            Regelbrudd.class,
            brudd ->
                assertThat(felter(brudd))
                    .containsExactly("type", "tittel", "dato", "utfall", "hjemmel", "klageinstans", "gjelder", "parter"));
    assertThatThrownBy(() -> vedtak.fatt(nytt(sak, "tolk.bevilling", null))).isInstanceOf(Regelbrudd.class);
    assertThat(vedtak.forSak(sak)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} → {2}, {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "tilskudd.vedtak, IMDi, Arbeids- og inkluderingsdepartementet, FORSTEINSTANS",
        "tilskudd.avvisning, IMDi, Arbeids- og inkluderingsdepartementet, FORSTEINSTANS",
        "tilskudd.tilbakebetaling, IMDi, Arbeids- og inkluderingsdepartementet, FORSTEINSTANS",
        "tilskudd.delegert, Kommunen, -, -",
        "tolk.oppforing, IMDi, Arbeids- og inkluderingsdepartementet, FORSTEINSTANS",
        "tolk.bevilling, IMDi, Arbeids- og inkluderingsdepartementet, FORSTEINSTANS",
        "tolk.yrkeskvalifikasjon, IMDi, Arbeids- og inkluderingsdepartementet, FORSTEINSTANS",
        "tolk.utestenging, IMDi, Arbeids- og inkluderingsdepartementet, FORSTEINSTANS",
        "tolk.utestenging.midlertidig, IMDi, Arbeids- og inkluderingsdepartementet, FORSTEINSTANS",
        "tolk.tilbakekall, IMDi, Arbeids- og inkluderingsdepartementet, FORSTEINSTANS",
        "tolk.tilbakekall.midlertidig, IMDi, Arbeids- og inkluderingsdepartementet, FORSTEINSTANS",
        "tilsyn.palegg, Statsforvalteren, IMDi, KLAGEINSTANS",
        "kommune.enkeltvedtak, Kommunen, Statsforvalteren, STATISTIKK",
        "innsyn.avslag, IMDi, Arbeids- og inkluderingsdepartementet, FORSTEINSTANS",
      })
  @DisplayName("who decides complaints on what, as the directorate's rules say it")
  void rollen(String type, String organ, String klageinstans, Klagerolle rolle) {
    var sak = nySak();
    var registrert = vedtak.registrerUtenfor(nytt(sak, type, DAG, part(sak, "Part")));
    var vei = klageadganger.av(registrert);
    assertThat(registrert.organ()).isEqualTo(organ);
    assertThat(vei.adgang()).isTrue();
    assertThat(vei.klageinstans()).isEqualTo(klageinstans);
    assertThat(vei.rolle()).isEqualTo(rolle);
    assertThat(vei.avklart()).isEqualTo(rolle != null);
  }

  @Test
  @DisplayName("a warning and the outcome of a complaint go no further; a refusal to try a complaint goes where it would have gone")
  void ingenEllerSomVedtaket() {
    var sak = nySak();
    var part = part(sak, "Part");
    var palegg = vedtak.registrerUtenfor(nytt(sak, "tilsyn.palegg", DAG, part));
    assertThat(klageadganger.av(vedtak.registrerUtenfor(nytt(sak, "tolk.advarsel", DAG, part))).adgang()).isFalse();
    assertThat(klageadganger.av(vedtak.registrerUtenfor(om(palegg, "klage.vedtak", part))).adgang()).isFalse();
    assertThat(klageadganger.av(vedtak.registrerUtenfor(om(palegg, "klage.avvisning", part))).rolle())
        .isEqualTo(Klagerolle.KLAGEINSTANS);
    // Under the act of 1967 a refusal by the appellate body itself goes one step further (§ 28 third paragraph).
    assertThat(klageadganger.av(vedtak.registrerUtenfor(om(palegg, "klage.avvisning.klageinstans", part))))
        .isEqualTo(
            new Klageadgang(
                true, "Arbeids- og inkluderingsdepartementet", Klagerolle.FORSTEINSTANS, "forvaltningsloven § 28 tredje ledd"));
  }

  private NyttVedtak om(Vedtak annet, String type, long part) {
    return new NyttVedtak(
        annet.saksnummer(), type, "Utfall", DAG, "AVVIST", "§ 28", null, null, annet.id(), null, null,
        List.of(new NyttVedtak.Part(part)));
  }

  @Test
  @DisplayName("another rule holds from its first day; what was decided before follows the old one")
  void nyRegel() {
    var sak = nySak();
    var part = part(sak, "Part");
    var rad = rad("tolk.yrkeskvalifikasjon");
    loggInn("saksbehandler");
    assertThatThrownBy(() -> klageadganger.endre(rad, "x")).isInstanceOf(IkkeTillatt.class);
    loggInn("jurist");
    var ny = med(rad, "Nemnda", LocalDate.of(2026, 10, 1));
    klageadganger.endre(ny, "Nemnda er satt ned");
    assertThatThrownBy(() -> klageadganger.endre(ny, "To ganger")).isInstanceOf(Regelbrudd.class);
    klokkenEr(den(2026, 10, 5));
    loggInn("koordinator");
    var foer = vedtak.registrerUtenfor(nytt(sak, "tolk.yrkeskvalifikasjon", LocalDate.of(2026, 9, 30), part));
    var etter = vedtak.registrerUtenfor(nytt(sak, "tolk.yrkeskvalifikasjon", LocalDate.of(2026, 10, 1), part));
    assertThat(klageadganger.av(foer).klageinstans()).isEqualTo("Arbeids- og inkluderingsdepartementet");
    assertThat(klageadganger.av(etter).klageinstans()).isEqualTo("Nemnda");
    assertThat(klageadganger.endringer("tolk.yrkeskvalifikasjon")).hasSize(1).first().extracting("hvem").isEqualTo("jurist");

    loggInn("jurist");
    var igjen = rad("tolk.yrkeskvalifikasjon");
    klageadganger.endre(med(igjen, "Arbeids- og inkluderingsdepartementet", igjen.gyldigFra()), "Rettet");
    assertThat(klageadganger.av(etter).klageinstans()).isEqualTo("Arbeids- og inkluderingsdepartementet");
    assertThatThrownBy(() -> klageadganger.endre(med(igjen, "x", igjen.gyldigFra()), "Sett for lenge siden"))
        .isInstanceOf(Konflikt.class);
  }

  private Klageadgangsrad rad(String type) {
    return klageadganger.alle().stream()
        .filter(r -> r.vedtakstype().equals(type) && r.gyldigTil() == null)
        .findFirst()
        .orElseThrow();
  }

  private static Klageadgangsrad med(Klageadgangsrad rad, String klageinstans, LocalDate fra) {
    return new Klageadgangsrad(
        rad.id(), rad.vedtakstype(), rad.typenavn(), rad.regelverk(), rad.organ(), true, false, klageinstans,
        Klagerolle.FORSTEINSTANS, null, fra, null, rad.versjon());
  }

  @Test
  @DisplayName("where the scheme's rules say who decides, each decision is told so once")
  void egenKlageinstans() {
    var sak = nySak();
    var registrert = vedtak.registrerUtenfor(nytt(sak, "tilskudd.delegert", DAG, part(sak, "Part")));
    loggInn("saksbehandler");
    assertThatThrownBy(() -> vedtak.settKlageinstans(registrert.id(), Klagerolle.STATISTIKK, "Kommunen", "x"))
        .isInstanceOf(IkkeTillatt.class);
    loggInn("jurist");
    assertThatThrownBy(() -> vedtak.settKlageinstans(registrert.id(), null, "Kommunen", "x")).isInstanceOf(Regelbrudd.class);
    vedtak.settKlageinstans(registrert.id(), Klagerolle.STATISTIKK, "Kommunens klagenemnd", "Ordningens regler");
    assertThat(klageadganger.av(vedtak.hent(registrert.id())))
        .isEqualTo(new Klageadgang(true, "Kommunens klagenemnd", Klagerolle.STATISTIKK, null));
  }

  @Test
  @DisplayName("a complaint's outcome is written on the decision, and stands on its case's time line")
  void omgjort() {
    var sak = nySak();
    var fattet = fatt(sak, "tolk.bevilling", null);
    transaksjon.executeWithoutResult(
        s -> fortell.publishEvent(new KlageAvgjort(sak, fattet.id(), Klageutfall.STADFESTELSE, Instans.KLAGE, DAG, null)));
    assertThat(vedtak.hent(fattet.id()).status()).isEqualTo(Vedtaksstatus.GJELDER);
    transaksjon.executeWithoutResult(
        s -> fortell.publishEvent(new KlageAvgjort(sak, fattet.id(), Klageutfall.OPPHEVET, Instans.KLAGE, DAG, null)));
    assertThat(vedtak.hent(fattet.id()).status()).isEqualTo(Vedtaksstatus.OPPHEVET);
    assertThat(typer(sak)).contains("KLAGE_AVGJORT");
  }

  @Test
  @DisplayName("the family is told when one of its own decisions no longer stands, and only then")
  void familienFaarVite() {
    var sak = nySak();
    var fattet = fatt(sak, "tolk.bevilling", null);
    var fortalt = new ArrayList<Vedtak>();
    var lytter = new Omgjoringslytter(lager, typer("tolk.bevilling", fortalt), hendelser, innlogget);
    var annen = new Omgjoringslytter(lager, typer("tolk.utestenging", fortalt), hendelser, innlogget);
    transaksjon.executeWithoutResult(
        s -> {
          lytter.avgjort(new KlageAvgjort(sak, fattet.id(), Klageutfall.AVVIST, Instans.FORSTE, DAG, null));
          annen.avgjort(new KlageAvgjort(sak, fattet.id(), Klageutfall.MEDHOLD, Instans.FORSTE, DAG, null));
        });
    assertThat(fortalt).isEmpty();
    transaksjon.executeWithoutResult(
        s -> lytter.avgjort(new KlageAvgjort(sak, fattet.id(), Klageutfall.MEDHOLD, Instans.FORSTE, DAG, fattet.id())));
    assertThat(fortalt).singleElement().satisfies(v -> assertThat(v.status()).isEqualTo(Vedtaksstatus.ENDRET));
  }

  private static ObjectProvider<Vedtakstype> typer(String kode, List<Vedtak> fortalt) {
    Vedtakstype type =
        new Vedtakstype() {
          @Override
          public String kode() {
            return kode;
          }

          @Override
          public void omgjort(Vedtak vedtak, KlageAvgjort utfall) {
            fortalt.add(vedtak);
          }
        };
    return new ObjectProvider<>() {
      @Override
      public Vedtakstype getObject() {
        return type;
      }

      @Override
      public Stream<Vedtakstype> stream() {
        return Stream.of(type);
      }
    };
  }

  private List<String> typer(Saksnummer sak) {
    return hendelser.tidslinje(sak, 0, 50).rader().stream().map(Sakshendelse::type).toList();
  }
}
