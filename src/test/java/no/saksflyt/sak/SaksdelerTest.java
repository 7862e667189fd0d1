package no.saksflyt.sak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppgave.Saksgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notes, relations and parties: what they demand, and what a reader is not shown. */
@Tag("sql")
class SaksdelerTest extends Saksgang {

  @Autowired private Saksnotater notater;
  @Autowired private Saksrelasjoner relasjoner;
  @Autowired private Saksparter parter;

  private static NyAktor virksomhet(String navn, String orgnr) {
    return new NyAktor(Aktorart.ORGANISASJON, navn, orgnr, "post@example.no", null, null, null);
  }

  @Test
  @DisplayName("a note has from one to 4 000 characters, where a browser's line end counts once")
  void notat() {
    var sak = nySak();
    assertThatThrownBy(() -> notater.skriv(sak, "  ")).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> notater.skriv(sak, "x".repeat(4_001))).isInstanceOf(Regelbrudd.class);
    notater.skriv(sak, "a\r\n".repeat(1_999) + "ab");
    assertThat(notater.liste(sak, 0, 50).totalt()).isEqualTo(1);
  }

  @Test
  @DisplayName("an auditor reads notes and writes none")
  void revisor() {
    var sak = nySak();
    notater.skriv(sak, "Til orientering");
    loggInn("revisor");
    assertThat(notater.liste(sak, 0, 50).rader()).hasSize(1);
    assertThatThrownBy(() -> notater.skriv(sak, "x")).isInstanceOf(IkkeTillatt.class);
  }

  @Test
  @DisplayName("a relation is seen from both cases with the words of each direction, and removed from both")
  void relasjon() {
    var en = nySak();
    var to = nySak();
    relasjoner.leggTil(en, to, Relasjonstype.FOLGER_OPP);
    assertThat(relasjoner.alle(en)).extracting(Relasjon::ord).containsExactly("relasjon.FOLGER_OPP.fra");
    assertThat(relasjoner.alle(to)).extracting(Relasjon::ord).containsExactly("relasjon.FOLGER_OPP.til");
    relasjoner.fjern(to, relasjoner.alle(to).get(0).id());
    assertThat(relasjoner.alle(en)).isEmpty();
  }

  @Test
  @DisplayName("a case has no relation to itself, none twice, and none by hand that only a merger makes")
  void relasjonsregler() {
    var en = nySak();
    var to = nySak();
    relasjoner.leggTil(en, to, Relasjonstype.SPEILER);
    assertThatThrownBy(() -> relasjoner.leggTil(to, en, Relasjonstype.SPEILER)).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> relasjoner.leggTil(en, en, Relasjonstype.SPEILER)).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> relasjoner.leggTil(en, to, Relasjonstype.SLATT_SAMMEN_MED)).isInstanceOf(Regelbrudd.class);
  }

  @Test
  @DisplayName("a relation to a restricted case is not there for those who may not see that case")
  void relasjonTilBegrenset() {
    var aapen = nySak();
    var begrenset = nySak(true);
    relasjoner.leggTil(aapen, begrenset, Relasjonstype.SES_I_SAMMENHENG);
    loggInn("leder");
    assertThat(relasjoner.alle(aapen)).isEmpty();
    assertThatThrownBy(() -> relasjoner.leggTil(aapen, begrenset, Relasjonstype.INNGAAR_I)).isInstanceOf(IkkeFunnet.class);
  }

  @Test
  @DisplayName("an organisation is known once and used again on the next case; the same role twice is refused")
  void partFinnesEnGang() {
    var en = nySak();
    var to = nySak();
    parter.leggTil(en, virksomhet("Husbanken", "942114184"), Partsrolle.SAMARBEIDSPARTNER);
    parter.leggTil(to, virksomhet("Husbanken hovedkontor", "942 114 184"), Partsrolle.BIDRAGSYTER);
    assertThat(parter.alle(to)).extracting(Part::navn).containsExactly("Husbanken");
    assertThatThrownBy(() -> parter.leggTil(en, virksomhet("Husbanken", "942114184"), Partsrolle.SAMARBEIDSPARTNER))
        .isInstanceOf(Regelbrudd.class);
    parter.fjern(en, parter.alle(en).get(0).id());
    assertThat(parter.alle(en)).isEmpty();
    assertThat(parter.alle(to)).hasSize(1);
  }

  @Test
  @DisplayName("wrong check digits and personal numbers in names are refused, and a protected address is not shown")
  void partsregler() {
    var sak = nySak();
    assertThatThrownBy(() -> parter.leggTil(sak, virksomhet("Feil", "942114185"), Partsrolle.ANNEN)).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> parter.leggTil(sak, virksomhet("Kari 01410112345", null), Partsrolle.ANNEN))
        .isInstanceOf(Regelbrudd.class);
    parter.leggTil(
        sak,
        new NyAktor(Aktorart.PERSON, "Kari Nordmann", null, "kari@example.no", null, null, Vern.STRENGT_FORTROLIG),
        Partsrolle.SOKER);
    assertThat(parter.alle(sak)).extracting(Part::epost).containsOnlyNulls();
  }
}
