package no.saksflyt.vedtak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Relasjonstype;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksrelasjoner;
import no.saksflyt.tilgang.Fravar;
import no.saksflyt.tilgang.FravarRepository;
import no.saksflyt.vedtak.Habilitet.Grad;
import no.saksflyt.vedtak.Habilitet.Utfall;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may take part in a case (forvaltningsloven §§ 6 to 8). */
@Tag("sql")
class HabilitetTest extends Vedtakssak {

  @Autowired private HabilitetService habilitet;
  @Autowired private Habilitetsavgjorelser avgjorelser;
  @Autowired private Saksrelasjoner relasjoner;
  @Autowired private SakService saker;
  @Autowired private Habilitetsregel regel;
  @Autowired private FravarRepository fravar;

  @Test
  @DisplayName("whoever steps aside is out at once; subordinates of a leader prepare, others are free")
  void trerTilSide() {
    var sak = nySak();
    loggInn("leder");
    habilitet.meldInhabil(sak, "Gift med klageren");
    assertThat(regel.grad(sak, "leder")).isEqualTo(Grad.UTE);
    assertThat(regel.grad(sak, "saksbehandler")).isEqualTo(Grad.FORBEREDER);
    assertThat(regel.grad(sak, "saksbehandler2")).isEqualTo(Grad.FRI);
    assertThat(regel.grad(sak, "direktor")).isEqualTo(Grad.FRI);
    assertThat(regel.grad(nySak(), "leder")).isEqualTo(Grad.FRI);
    loggInn("leder");
    assertThatThrownBy(() -> habilitet.meldInhabil(sak, "Igjen")).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("leaders are the director's direct subordinates, their people are not")
  void direktoren() {
    var sak = nySak();
    loggInn("direktor");
    habilitet.meldInhabil(sak, "Styreleder hos søkeren");
    assertThat(regel.grad(sak, "leder")).isEqualTo(Grad.FORBEREDER);
    assertThat(regel.grad(sak, "saksbehandler")).isEqualTo(Grad.FRI);
  }

  @Test
  @DisplayName("a disqualified person decides nothing, and no subordinate for them")
  void vedtaket() {
    var sak = nySak();
    var part = part(sak, "Kari");
    loggInn("leder");
    habilitet.meldInhabil(sak, "Nabo");
    assertThatThrownBy(() -> vedtak.fatt(nytt(sak, "tolk.bevilling", null, part))).isInstanceOf(IkkeTillatt.class);
    loggInn("saksbehandler");
    assertThatThrownBy(() -> vedtak.fatt(nytt(sak, "tolk.bevilling", null, part)))
        .isInstanceOf(IkkeTillatt.class)
        .hasMessage("feil.habilitet.baareForberede");
    loggInn("direktor");
    var forLeder =
        new NyttVedtak(
            sak, "tolk.bevilling", "Avslag", null, "AVSLAG", "§ 3", null, "leder", null, null, null,
            java.util.List.of(new NyttVedtak.Part(part)));
    assertThatThrownBy(() -> vedtak.fatt(forLeder)).isInstanceOf(IkkeTillatt.class);
    assertThat(vedtak.fatt(nytt(sak, "tolk.bevilling", null, part)).beslutter()).isEqualTo("direktor");
  }

  @Test
  @DisplayName("in doubt: the person prepares until the superior has decided, with reasons, once")
  void forelagt() {
    var sak = nySak();
    loggInn("saksbehandler");
    habilitet.forelegg(sak, "Gikk i samme klasse som klageren");
    var id = rad(sak).id();
    assertThat(regel.grad(sak, "saksbehandler")).isEqualTo(Grad.FORBEREDER);
    assertThatThrownBy(() -> avgjorelser.avgjor(id, Utfall.HABIL, "Jeg er habil", 0)).isInstanceOf(IkkeTillatt.class);
    loggInn("unni");
    assertThatThrownBy(() -> avgjorelser.avgjor(id, Utfall.HABIL, "Feil leder", 0)).isInstanceOf(IkkeTillatt.class);
    loggInn("leder");
    assertThat(avgjorelser.venter()).extracting(Habilitet::id).contains(id);
    assertThatThrownBy(() -> avgjorelser.avgjor(id, null, " ", 0))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(felter(b)).containsExactly("utfall", "begrunnelse"));
    avgjorelser.avgjor(id, Utfall.HABIL, "Lenge siden, ingen kontakt", 0);
    assertThat(regel.grad(sak, "saksbehandler")).isEqualTo(Grad.FRI);
    assertThatThrownBy(() -> avgjorelser.avgjor(id, Utfall.INHABIL, "Ombestemt", 1)).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("a party's objection awaits the superior; what is decided can be ended, and stays on record")
  void innsigelse() {
    var sak = nySak();
    assertThatThrownBy(() -> habilitet.innsigelse(sak, "finnesikke", " ", ""))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(felter(b)).containsExactly("person", "fremsattAv", "grunn"));
    habilitet.innsigelse(sak, "saksbehandler2", "Kari Nordmann", "Bor i samme hus");
    assertThat(regel.grad(sak, "saksbehandler2")).isEqualTo(Grad.FORBEREDER);
    loggInn("unni");
    avgjorelser.avgjor(rad(sak).id(), Utfall.INHABIL, "Naboer", 0);
    assertThat(regel.grad(sak, "saksbehandler2")).isEqualTo(Grad.UTE);
    avgjorelser.opphev(rad(sak).id(), "Har flyttet", 1);
    assertThat(regel.grad(sak, "saksbehandler2")).isEqualTo(Grad.FRI);
    assertThat(rad(sak).utfall()).isEqualTo(Utfall.INHABIL);
    assertThat(rad(sak).begrunnelse()).isEqualTo("Naboer");
    assertThat(rad(sak).til()).isBefore(LocalDate.of(9999, 1, 1));
  }

  @Test
  @DisplayName("a party's own words: one who bears the name is meant, else the unit's leader says who before anything is decided")
  void innsigelseFraPart() {
    var sak = nySak();
    saker.settEnhet(sak, "bosetting", null);
    loggUt();
    habilitet.innsigelseFraPart(sak, " amina yusuf ", "Kari Nordmann", "Bor i samme hus");
    habilitet.innsigelseFraPart(sak, "Hun som ringte", "Kari Nordmann", "Var sint");
    loggInn("leder");
    assertThat(habilitet.alle(sak)).extracting(Habilitet::person).containsExactly("saksbehandler", null);
    assertThat(regel.grad(sak, "saksbehandler")).isEqualTo(Grad.FORBEREDER);
    assertThat(regel.grad(sak, "saksbehandler2")).isEqualTo(Grad.FRI);
    var id = rad(sak).id();
    assertThat(avgjorelser.venter()).extracting(Habilitet::id).contains(id);
    assertThatThrownBy(() -> avgjorelser.avgjor(id, Utfall.HABIL, "Vet ikke hvem", 0))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(felter(b)).containsExactly("utfall"));
    loggInn("unni");
    assertThatThrownBy(() -> avgjorelser.utpek(id, "saksbehandler2", 0)).isInstanceOf(IkkeTillatt.class);
    loggInn("leder");
    assertThatThrownBy(() -> avgjorelser.utpek(id, "finnesikke", 0)).isInstanceOf(Regelbrudd.class);
    avgjorelser.utpek(id, "saksbehandler2", 0);
    assertThatThrownBy(() -> avgjorelser.utpek(id, "berit", 1)).isInstanceOf(IkkeTillatt.class);
    assertThat(regel.grad(sak, "saksbehandler2")).isEqualTo(Grad.FORBEREDER);
    loggInn("unni");
    avgjorelser.avgjor(id, Utfall.INHABIL, "Kranglet med parten", 1);
    assertThat(regel.grad(sak, "saksbehandler2")).isEqualTo(Grad.UTE);
    assertThat(rad(sak).omtalt()).isEqualTo("Hun som ringte");
  }

  @Test
  @DisplayName("whoever is out of one case is out of those decided together with it, and an auditor raises nothing")
  void sammen() {
    var sak = nySak();
    var annen = nySak();
    relasjoner.knytt(annen, sak, Relasjonstype.BEHANDLES_SAMMEN);
    loggInn("saksbehandler");
    habilitet.meldInhabil(annen, "Gift med den andre klageren");
    assertThat(regel.grad(sak, "saksbehandler")).isEqualTo(Grad.UTE);
    relasjoner.losne(annen, sak, Relasjonstype.BEHANDLES_SAMMEN);
    assertThat(regel.grad(sak, "saksbehandler")).isEqualTo(Grad.FRI);
    loggInn("revisor");
    assertThatThrownBy(() -> habilitet.meldInhabil(sak, "Nabo")).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> habilitet.innsigelse(sak, "leder", "Kari", "Nabo")).isInstanceOf(IkkeTillatt.class);
  }

  @Test
  @DisplayName("the superior's substitute decides, but never on themselves")
  void stedfortreder() {
    var borte =
        fravar.saveAndFlush(
            new Fravar(
                "leder", "teamleder", LocalDate.of(2020, 1, 1), LocalDate.of(2090, 1, 1), Set.of("leder", "bosettingleder"),
                "leder", Instant.now()));
    try {
      var sak = nySak();
      loggInn("teamleder");
      habilitet.forelegg(sak, "Tvil om meg selv");
      var egen = rad(sak).id();
      assertThatThrownBy(() -> avgjorelser.avgjor(egen, Utfall.HABIL, "x", 0)).isInstanceOf(IkkeTillatt.class);
      loggInn("saksbehandler");
      habilitet.forelegg(sak, "Tvil");
      var annens = rad(sak).id();
      loggInn("teamleder");
      avgjorelser.avgjor(annens, Utfall.HABIL, "Ingen tilknytning", 0);
      assertThat(rad(sak).avgjortAv()).isEqualTo("teamleder");
    } finally {
      fravar.delete(borte);
    }
  }

  @Test
  @DisplayName("leaders are judged by the director, the director by what a lawyer records of the ministry's word")
  void overordnet() {
    var sak = nySak();
    assertThat(avgjorelser.overordnede(sak, "saksbehandler")).contains("leder").doesNotContain("saksbehandler", "direktor");
    assertThat(avgjorelser.overordnede(sak, "leder")).containsExactly("direktor");
    assertThat(avgjorelser.overordnede(sak, "direktor")).contains("jurist").doesNotContain("direktor");
    assertThat(avgjorelser.overordnede(sak, "revisor")).containsExactly("direktor");
  }

  @Test
  @DisplayName("questions in a case that is not for the person do not exist")
  void skjult() {
    var sak = nySak(true);
    habilitet.forelegg(sak, "Tvil");
    var id = rad(sak).id();
    loggInn("direktor");
    assertThatThrownBy(() -> habilitet.alle(sak)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> avgjorelser.avgjor(id, Utfall.HABIL, "x", 0)).isInstanceOf(IkkeFunnet.class);
    assertThat(avgjorelser.venter()).extracting(Habilitet::id).doesNotContain(id);
  }

  private Habilitet rad(Saksnummer sak) {
    var rader = habilitet.alle(sak);
    return rader.get(rader.size() - 1);
  }
}
