package no.saksflyt.oppgave.vakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.oppgave.Varsler;
import no.saksflyt.tilgang.Fravar;
import no.saksflyt.tilgang.FravarRepository;
import no.saksflyt.vedtak.HabilitetService;
import no.saksflyt.vedtak.Habilitetsavgjorelser;
import no.saksflyt.vedtak.Innstillinger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The disqualified and the authors of what is to be approved, at every door of a task. */
class HabilitetsvaktTest extends Saksgang {

  @Autowired private HabilitetService habilitet;
  @Autowired private Habilitetsavgjorelser avgjorelser;
  @Autowired private Innstillinger innstillinger;
  @Autowired private Habilitetsvakt vakt;
  @Autowired private Fireoyneregel fireOyne;
  @Autowired private Varsler varsler;
  @Autowired private FravarRepository fravar;

  @Test
  @DisplayName("a disqualified person neither takes, gets nor completes a task, and those taken already go back")
  void ute() {
    var sak = underArbeid();
    var id = oppgave(sak, "arbeidMedDel").getId();
    loggInn("saksbehandler");
    habilitet.meldInhabil(sak, "Søsken av parten");
    assertThat(oppgave(sak, "arbeidMedDel").getAssignee()).isNull();
    avvist(() -> oppgaver.claim(id, "saksbehandler"), "feil.habilitet.ute");
    avvist(() -> skjemaer.submitTaskForm(id, Map.of("resultat", "x", "trafikklys", "GRONN")), "feil.vakt.ikkeTatt");
    loggInn("teamleder");
    avvist(() -> oppgaver.setAssignee(id, "saksbehandler"), "feil.habilitet.ute");
    oppgaver.setAssignee(id, "berit");
    assertThat(oppgave(sak, "arbeidMedDel").getAssignee()).isEqualTo("berit");
  }

  @Test
  @DisplayName("disqualified after taking it, by the superior's word: the task goes back there too")
  void avgjortAvOverordnet() {
    var sak = underArbeid();
    loggInn("koordinator");
    habilitet.innsigelse(sak, "saksbehandler", "Kari Nordmann", "Nabo");
    loggInn("leder");
    assertThat(varsler.innboks(0, 50).rader()).anyMatch(rad -> sak.equals(rad.saksnummer()) || rad.tekst().contains(sak.toString()));
    avgjorelser.avgjor(
        habilitet.alle(sak).get(0).id(), no.saksflyt.vedtak.Habilitet.Utfall.INHABIL, "Naboer", 0);
    assertThat(oppgave(sak, "arbeidMedDel").getAssignee()).isNull();
  }

  @Test
  @DisplayName("a substitute does nothing for a disqualified person")
  void stedfortreder() {
    var sak = fordelt();
    loggInn("leder");
    habilitet.meldInhabil(sak, "Nabo av parten");
    fravar.saveAndFlush(
        new Fravar(
            "leder", "teamleder", LocalDate.of(2020, 1, 1), LocalDate.of(2090, 1, 1), Set.of("leder", "bosettingleder"), "leder",
            new Date().toInstant()));
    try {
      loggInn("teamleder");
      var id = oppgave(sak, "navngiSaksansvarlig").getId();
      avvist(() -> oppgaver.claim(id, "leder"), "feil.habilitet.ute");
      avvist(() -> oppgaver.claim(id, "teamleder"), "feil.habilitet.ute");
    } finally {
      fravar.findAll().stream().filter(f -> f.stedfortreder().equals("teamleder")).forEach(fravar::delete);
    }
  }

  @Test
  @DisplayName("a subordinate of a disqualified leader prepares, but does not do what demands authority")
  void underordnet() {
    var sak = underArbeid();
    loggInn("leder");
    habilitet.meldInhabil(sak, "Nabo av parten");
    assertThatCode(() -> vakt.krev(oppgaven(sak, null, List.of()), "saksbehandler", null)).doesNotThrowAnyException();
    assertThatThrownBy(() -> vakt.krev(oppgaven(sak, "klageinstans", List.of()), "saksbehandler", null))
        .isInstanceOf(IkkeTillatt.class)
        .hasMessage("feil.habilitet.baareForberede");
    assertThatThrownBy(() -> vakt.krev(oppgaven(sak, "klageinstans", List.of()), "saksbehandler2", "saksbehandler"))
        .isInstanceOf(IkkeTillatt.class);
    assertThatCode(() -> vakt.krev(oppgaven(sak, "klageinstans", List.of()), "saksbehandler2", null)).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("whoever wrote any version of what is recommended approves nothing that is to be independent of it")
  void forfattere() {
    var sak = underArbeid();
    loggInn("saksbehandler");
    innstillinger.ny(sak, "klage", "Første versjon");
    loggInn("saksbehandler2");
    innstillinger.ny(sak, "klage", "Siste versjon");
    var oppgave = oppgaven(sak, null, List.of("etSteg", "innstilling"));
    for (var forfatter : List.of("saksbehandler", "saksbehandler2")) {
      assertThatThrownBy(() -> fireOyne.krev(oppgave, forfatter, null)).hasMessage("feil.vakt.fireOyne");
      assertThatThrownBy(() -> fireOyne.krev(oppgave, "direktor", forfatter)).hasMessage("feil.vakt.fireOyne");
    }
    assertThatCode(() -> fireOyne.krev(oppgave, "direktor", "leder")).doesNotThrowAnyException();
  }

  private static Vaktoppgave oppgaven(Saksnummer sak, String rolle, List<String> ulikFra) {
    var oppgave = new Oppgave("x", "klage", "avgjorKlage", "Avgjør klagen", sak, null, "x", Set.of(), null, null);
    return new Vaktoppgave(oppgave, Set.of(), null, "x", "x", new Stegregler(List.of(), ulikFra, rolle));
  }

  private static void avvist(ThrowingCallable kall, String kode) {
    assertThatThrownBy(kall).isInstanceOfSatisfying(Avvisning.class, a -> assertThat(a.kode()).isEqualTo(kode));
  }
}
