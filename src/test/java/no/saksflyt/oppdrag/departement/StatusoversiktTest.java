package no.saksflyt.oppdrag.departement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.register.Hurtigvalg;
import no.saksflyt.oppdrag.register.Oppdragsregister;
import no.saksflyt.oppdrag.register.Registerrad;
import no.saksflyt.oppdrag.register.Registersortering;
import no.saksflyt.oppdrag.register.Registerutvalg;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The light in force, and silence for a month, in lists. */
@Tag("sql")
class StatusoversiktTest extends Departementsgang {

  @Autowired private Statusoversikt oversikt;
  @Autowired private Oppdragsregister register;

  @Test
  @DisplayName("the gravest light in force counts; a newer one for the whole takes over from those of parts")
  void gjeldende() {
    var sak = underArbeid();
    loggInn("saksbehandler");
    assertThat(bilde(sak)).isEqualTo(Statusbilde.INGEN);
    statuser.meld(sak, "1", Trafikklys.GUL, "Del på etterskudd");
    assertThat(bilde(sak).lys()).isEqualTo(Trafikklys.GUL);
    assertThat(bilde(sak).delId()).isEqualTo("1");
    statuser.meld(sak, "1", Trafikklys.GRONN, null);
    assertThat(bilde(sak).lys()).isEqualTo(Trafikklys.GRONN);
    statuser.meld(sak, "1", Trafikklys.ROD, "Holder ikke");
    assertThat(bilde(sak).lys()).isEqualTo(Trafikklys.ROD);
    assertThat(valgt(Hurtigvalg.RODT)).contains(sak.toString());
    statuser.meld(sak, null, Trafikklys.GUL, "Tilbake på sporet");
    assertThat(bilde(sak).begrunnelse()).isEqualTo("Tilbake på sporet");
    assertThat(valgt(Hurtigvalg.RODT)).doesNotContain(sak.toString());
  }

  @Test
  @DisplayName("a month without a word shows while it is worked on, from the day; a word ends it, and so does the delivery's end")
  void enMaaned() {
    var sak = underArbeid();
    var start = idag();
    assertThat(bilde(sak).utenStatus()).isFalse();
    klokkenEr(dag(start.plusMonths(1).minusDays(1)));
    assertThat(bilde(sak).utenStatus()).as("the day before the month is over").isFalse();
    klokkenEr(dag(start.plusMonths(1)));
    assertThat(bilde(sak).utenStatus()).isTrue();
    assertThat(valgt(Hurtigvalg.UTEN_STATUS)).contains(sak.toString());
    meld(sak, Trafikklys.GRONN);
    assertThat(bilde(sak).utenStatus()).isFalse();
    assertThat(valgt(Hurtigvalg.UTEN_STATUS)).doesNotContain(sak.toString());
    klokkenEr(dag(start.plusMonths(2)));
    assertThat(bilde(sak).utenStatus()).isTrue();
    assertThat(bilde(sak).lys()).as("the last word still shows").isEqualTo(Trafikklys.GRONN);
    var ventende = nySak();
    klokkenEr(dag(start.plusMonths(4)));
    assertThat(bilde(ventende).utenStatus()).as("nobody has it yet").isFalse();
  }

  private static Instant dag(java.time.LocalDate dato) {
    return dato.atTime(12, 0).atZone(java.time.ZoneId.of("Europe/Oslo")).toInstant().truncatedTo(ChronoUnit.SECONDS);
  }

  private Statusbilde bilde(Saksnummer sak) {
    return oversikt.les(List.of(sak.toString())).get(sak.toString());
  }

  private List<String> valgt(Hurtigvalg hurtigvalg) {
    var utvalg = new Registerutvalg(2077, null, null, null, null, hurtigvalg, null);
    return register.side(utvalg, Registersortering.NUMMER, 0, 200).rader().stream().map(Registerrad::saksnummer).toList();
  }
}
