package no.saksflyt.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
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

  private int nummer;
  private Applikasjon app;
  private Regi regi;

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
      hvertSteg();
      deler();
      avsluttede();
      saerligeTilstander();
    }
    database.jdbc().sql("script to '" + fil + "' compression gzip").query().listOfRows();
    assertThat(fil).isNotEmptyFile();
  }

  private void hvertSteg() {
    var veien =
        List.of("fordelOppdrag", "navngiSaksansvarlig", "arbeidMedDel", "kvalitetssikre", "godkjenn", "lever");
    IntStream.range(0, veien.size()).forEach(antall -> frem(ny("Venter på " + veien.get(antall), 1, false), antall));
    var feilEnhet = ny("Kom tilbake fra feil enhet", 1, false);
    frem(feilEnhet, 1);
    gjor(feilEnhet, "leder", "navngiSaksansvarlig", null, Map.of("navngiving", "FEIL_ENHET", "begrunnelse", "Hører til en annen enhet."));
  }

  private void deler() {
    var noenFerdige = ny("Tre deler, én ferdig", 3, false);
    frem(noenFerdige, 2);
    gjor(noenFerdige, "saksbehandler", "arbeidMedDel", "2", Skjemasvar.arbeidMedDel.svar());
    regi.kjorForfalteJobber();
    var retur = ny("To deler, én i retur", 2, false);
    frem(retur, 3);
    gjor(
        retur,
        "kvalitetssikrer",
        "kvalitetssikre",
        null,
        Map.of("kvalitet", "RETUR", "returDeler", List.of("1"), "begrunnelse", "Tallene må kontrolleres."));
  }

  private void saerligeTilstander() {
    var opplysninger = ny("Nye opplysninger skal vurderes", 1, false);
    frem(opplysninger, 2);
    assertThat(app.av(Saksprosesser.class).meld(opplysninger, "sak.nyeOpplysninger")).isEqualTo(1);
    var vent = ny("På vent", 1, false);
    frem(vent, 2);
    var om = LocalDate.now(app.av(Clock.class)).plusYears(1);
    som("koordinator", () -> app.av(PaaVentService.class).settPaaVent(vent, om, "Departementet må avklare."));
    var begrenset = ny("Begrenset sak", 1, true);
    MEDLEMMER.forEach(person -> app.av(Kretser.class).slippInn(Kretser.forSak(begrenset), person));
    gjor(begrenset, "koordinator", "fordelOppdrag", null, Skjemasvar.fordelOppdrag.svar());
    // Last, since every other case's way runs all jobs there are.
    var ventendeJobb = ny("Jobb venter", 2, false);
    frem(ventendeJobb, 2);
    var feilet = ny("Jobb feilet", 1, false);
    frem(feilet, 2);
    gjor(ventendeJobb, "saksbehandler", "arbeidMedDel", "1", Skjemasvar.arbeidMedDel.svar());
    gjor(feilet, "saksbehandler", "arbeidMedDel", "1", Skjemasvar.arbeidMedDel.svar());
    regi.laJobbFeile(feilet);
  }

  private void avsluttede() {
    var trukket = ny("Trukket", 1, false);
    som("koordinator", () -> app.av(Saksavslutning.class).trekk(trukket, "Departementet trakk oppdraget."));
    var levert = ny("Levert", 1, false);
    frem(levert, 6);
  }

  /** So many steps of the way, every part of the third. */
  private void frem(Saksnummer sak, int antall) {
    var veien =
        List.of(
            Skjemasvar.fordelOppdrag,
            Skjemasvar.navngiSaksansvarlig,
            Skjemasvar.arbeidMedDel,
            Skjemasvar.kvalitetssikre,
            Skjemasvar.godkjenn,
            Skjemasvar.lever);
    for (var steg : veien.subList(0, antall)) {
      if (steg == Skjemasvar.arbeidMedDel) {
        for (var del : app.av(OppdragService.class).deler(sak)) {
          gjor(sak, steg.hvem(), steg.name(), del.delId(), steg.svar());
          regi.kjorForfalteJobber();
        }
      } else {
        gjor(sak, steg.hvem(), steg.name(), null, steg.svar());
      }
    }
  }

  private void gjor(Saksnummer sak, String person, String steg, String delId, Map<String, Object> svar) {
    regi.utfor(person, sak, steg, delId, new HashMap<>(svar));
  }

  private Saksnummer ny(String tittel, int deler, boolean begrenset) {
    var nytt =
        new NyttOppdrag(
            "2026-%02d".formatted(++nummer),
            tittel,
            "Mål 1: Oppgradering",
            Fristtype.EKSTERN,
            LocalDate.now(app.av(Clock.class)).plusYears(1),
            null,
            IntStream.rangeClosed(1, deler).mapToObj(i -> new NyttOppdrag.Del("Del " + i, null)).toList(),
            begrenset,
            begrenset ? "Skjermet oppdrag" : null);
    return regi.som("koordinator", () -> app.av(OppdragService.class).registrer(nytt));
  }

  private void som(String person, Runnable handling) {
    regi.som(
        person,
        () -> {
          handling.run();
          return null;
        });
  }
}
