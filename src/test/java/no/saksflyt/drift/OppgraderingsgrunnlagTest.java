package no.saksflyt.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.tilgang.Kretser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Keeps a release's database with cases in every state they can wait in, for {@link OppgraderingIT} of the releases to come. Run
 * once for each release: {@code mvn test -Dtest=OppgraderingsgrunnlagTest -Dsaksflyt.grunnlag=1.0}.
 */
@EnabledIfSystemProperty(named = "saksflyt.grunnlag", matches = "[0-9.]+")
class OppgraderingsgrunnlagTest {

  private static final List<String> MEDLEMMER = List.of("koordinator", "leder", "saksbehandler", "kvalitetssikrer");

  private Applikasjon app;
  private Regi regi;
  private Grunnlagssaker saker;

  @Test
  @DisplayName("a database with a case in every wait state is kept")
  void lag() throws Exception {
    var fil =
        Path.of("src/test/resources/oppgradering", System.getProperty("saksflyt.grunnlag") + ".sql.gz").toAbsolutePath();
    Files.createDirectories(fil.getParent());
    var database = Database.h2();
    try (var kjorende = new Applikasjon(database)) {
      app = kjorende;
      regi = app.av(Regi.class);
      saker = new Grunnlagssaker(app);
      hvertSteg();
      deler();
      vedBrev();
      forskning();
      forSegOgIgjen();
      medDepartementet();
      avsluttede();
      saerligeTilstander();
    }
    database.jdbc().sql("script to '" + fil + "' compression gzip").query().listOfRows();
    assertThat(fil).isNotEmptyFile();
  }

  private void hvertSteg() {
    var veien =
        List.of(
            "fordelOppdrag",
            "navngiSaksansvarlig",
            "planleggOppdrag",
            "arbeidMedDel",
            "kvalitetssikre",
            "godkjenn",
            "lever",
            "registrerMerknad");
    IntStream.range(0, veien.size())
        .forEach(antall -> saker.frem(saker.ny("Venter på " + veien.get(antall), 1, false), antall));
    var feilEnhet = saker.ny("Kom tilbake fra feil enhet", 1, false);
    saker.frem(feilEnhet, 1);
    saker.gjor(
        feilEnhet,
        "leder",
        "navngiSaksansvarlig",
        null,
        Map.of("navngiving", "FEIL_ENHET", "begrunnelse", "Hører til en annen enhet."));
  }

  private void deler() {
    var noenFerdige = saker.ny("Tre deler, én ferdig", 3, false);
    saker.frem(noenFerdige, 3);
    saker.gjor(noenFerdige, "saksbehandler", "arbeidMedDel", "2", Skjemasvar.arbeidMedDel.svar());
    regi.kjorForfalteJobber();
    var retur = saker.ny("To deler, én i retur", 2, false);
    saker.frem(retur, 4);
    saker.gjor(
        retur,
        "kvalitetssikrer",
        "kvalitetssikre",
        null,
        Map.of("kvalitet", "RETUR", "returDeler", List.of("1"), "begrunnelse", "Tallene må kontrolleres."));
  }

  private void vedBrev() {
    saker.betinget("Gitt med forbehold");
    IntStream.rangeClosed(1, 7)
        .forEach(
            antall -> {
              var endret = saker.ny("Endret etter %d steg".formatted(antall), 1, false);
              saker.frem(endret, antall);
              saker.endreVedBrev(endret);
            });
    var oppdrag = saker.ny("Kartlegge leseplasser", 1, false);
    saker.frem(oppdrag, 3);
    new Grunnlagsbrev(app, saker).iHverTilstand(oppdrag);
  }

  private void forskning() {
    var kjop =
        List.of(
            Skjemasvar.kunngjorAnskaffelse,
            Skjemasvar.velgLeverandor,
            Skjemasvar.inngaaKontrakt,
            Skjemasvar.mottaDelrapport,
            Skjemasvar.mottaSluttrapport);
    for (int antall = 0; antall < kjop.size(); antall++) {
      var sak = planlagtForskning("Anskaffelse, steg " + (antall + 1));
      kjop.subList(0, antall).forEach(steg -> saker.gjor(sak, steg));
    }
    var levering =
        List.of(
            Skjemasvar.arbeidMedDel,
            Skjemasvar.kvalitetssikre,
            Skjemasvar.godkjenn,
            Skjemasvar.godkjennDirektor,
            Skjemasvar.lever,
            Skjemasvar.registrerMerknad,
            Skjemasvar.varsleDepartementet,
            Skjemasvar.publiserRapport,
            Skjemasvar.registrerEvalueringsportalen);
    for (int antall : List.of(3, 6, 7, 8, 9)) {
      var sak = planlagtForskning("Forskning, steg " + (antall + 1));
      kjop.forEach(steg -> saker.gjor(sak, steg));
      for (var steg : levering.subList(0, antall)) {
        saker.gjor(sak, steg);
        regi.kjorForfalteJobber();
      }
    }
  }

  private Saksnummer planlagtForskning(String tittel) {
    var sak = saker.fou(tittel);
    saker.frem(sak, 2);
    saker.gjor(sak, "saksbehandler", "planleggOppdrag", null, Map.of("planlegging", "FERDIG", "publiseres", "JA"));
    return sak;
  }

  private void forSegOgIgjen() {
    var delsteg = List.of(Skjemasvar.arbeidMedDel, Skjemasvar.kvalitetssikreDel, Skjemasvar.godkjennDel);
    for (int antall = 1; antall <= delsteg.size(); antall++) {
      var sak = saker.delvis("Del for seg, steg " + (antall + 1));
      saker.frem(sak, 3);
      delsteg.subList(0, antall).forEach(steg -> saker.gjor(sak, steg.hvem(), steg.name(), "1", steg.svar()));
    }
    saker.frem(saker.aarlig("Venter på neste leveranse"), 8);
  }

  private void medDepartementet() {
    var sporsmal = List.of(Skjemasvar.sendSporsmal, Skjemasvar.registrerSvar);
    for (int antall = 0; antall <= sporsmal.size(); antall++) {
      var sak = saker.ny("Spørsmål, steg " + (antall + 1), 1, false);
      saker.frem(sak, 3);
      regi.som("saksbehandler", () -> app.av(Henvendelser.class).sporsmal(sak, "Gjelder det alle?", false));
      sporsmal.subList(0, antall).forEach(steg -> saker.gjor(sak, steg));
    }
    var avvik = List.of("beskrivAvvik", "godkjennAvvik", "godkjennAvvikDirektor", "sendAvvik");
    for (int antall = 0; antall <= avvik.size(); antall++) {
      var sak = saker.ny("Avvik, steg " + (antall + 1), 1, false);
      saker.frem(sak, 3);
      regi.som(
          "saksbehandler", () -> app.av(Statusmeldinger.class).meld(sak, null, Trafikklys.ROD, "Det holder ikke."));
      avvik.subList(0, antall).forEach(steg -> gjorAvvik(sak, steg));
    }
    var planlegges = saker.ny("Spurt fra planleggingen", 1, false);
    saker.frem(planlegges, 2);
    saker.gjor(
        planlegges,
        "saksbehandler",
        "planleggOppdrag",
        null,
        Map.of("planlegging", "SPORSMAL", "sporsmal", "Gjelder det alle?", "publiseres", "NEI"));
  }

  /** A proposal that needs an answer, so that the case waits for one. */
  private void gjorAvvik(Saksnummer sak, String steg) {
    var svar = Skjemasvar.valueOf(steg);
    var eget =
        switch (steg) {
          case "beskrivAvvik" ->
              Map.<String, Object>of("avvik", "Vi er for få.", "forslag", "NEDPRIORITERE", "tiltak", "Vi venter til høsten.");
          case "sendAvvik" -> Map.<String, Object>of("sendtDato", "2025-01-15", "svarfrist", "2030-01-15");
          default -> svar.svar();
        };
    saker.gjor(sak, svar.hvem(), steg, null, eget);
  }

  private void saerligeTilstander() {
    var opplysninger = saker.ny("Nye opplysninger skal vurderes", 1, false);
    saker.frem(opplysninger, 3);
    assertThat(app.av(Saksprosesser.class).meld(opplysninger, "sak.nyeOpplysninger")).isEqualTo(1);
    var vent = saker.ny("På vent", 1, false);
    saker.frem(vent, 3);
    regi.som(
        "koordinator",
        () -> {
          app.av(PaaVentService.class).settPaaVent(vent, saker.omEttAar(), "Departementet må avklare.");
        });
    var begrenset = saker.ny("Begrenset sak", 1, true);
    MEDLEMMER.forEach(person -> app.av(Kretser.class).slippInn(Kretser.forSak(begrenset), person));
    saker.gjor(begrenset, Skjemasvar.fordelOppdrag);
    // Last, since every other case's way runs all jobs there are.
    var ventendeJobb = saker.ny("Jobb venter", 2, false);
    saker.frem(ventendeJobb, 3);
    var feilet = saker.ny("Jobb feilet", 1, false);
    saker.frem(feilet, 3);
    saker.gjor(ventendeJobb, "saksbehandler", "arbeidMedDel", "1", Skjemasvar.arbeidMedDel.svar());
    saker.gjor(feilet, "saksbehandler", "arbeidMedDel", "1", Skjemasvar.arbeidMedDel.svar());
    regi.laJobbFeile(feilet);
  }

  private void avsluttede() {
    var trukket = saker.ny("Trukket", 1, false);
    regi.som(
        "koordinator",
        () -> {
          app.av(Saksavslutning.class).trekk(trukket, "Departementet trakk oppdraget.");
        });
    saker.frem(saker.ny("Levert", 1, false), 8);
  }
}
