package no.saksflyt.sak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppgave.Saksgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Search finds by the beginnings of words, and never what one may not see. */
@Tag("sql")
class SakssokTest extends Saksgang {

  @Autowired private Sakssok sok;

  private Saksnummer registrer(String nummer, String tittel, boolean begrenset) {
    loggInn("koordinator");
    return oppdrag.registrer(
        new NyttOppdrag(
            nummer, tittel, null, Fristtype.EKSTERN, LocalDate.of(2078, 6, 1), null,
            List.of(new NyttOppdrag.Del("Xylofondelen", null)), begrenset, begrenset ? "Skjermet" : null));
  }

  private List<Saksnummer> treff(String q) {
    return sok.sok(q, 0, 50).rader().stream().map(Soketreff::saksnummer).toList();
  }

  @Test
  @DisplayName("number, the ministry's number, title, part, status, unit and owner all lead to the case")
  void alleVeier() {
    var sak = registrer("2078-101", "Ærfuglens vårtrekk", false);
    gjor("koordinator", sak, "fordelOppdrag", java.util.Map.of("enhet", "bosetting"));
    gjor("leder", sak, "navngiSaksansvarlig", java.util.Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler"));
    planlegg(sak);
    for (var q :
        List.of(
            sak.toString(), sak.ar() + "/" + sak.lopenr(), "2078-101", "2078-1", "ærf", "ÆRFUGLENS", "vårtrekk ærfugl", "xylo",
            "ærfugl bosett", "ærfugl amina", "ærfugl yusuf", "ærfugl under arb")) {
      assertThat(treff(q)).as(q).contains(sak);
    }
    assertThat(treff("ærfugl kvalifisering")).isEmpty();
    assertThat(treff("fuglens")).as("the end of a word is no beginning").isEmpty();
    assertThat(treff("ærfugl fordelt")).as("a status it no longer has").isEmpty();
  }

  @Test
  @DisplayName("several words must all be found, and signs alone find nothing")
  void flereOrd() {
    var sak = registrer("2078-102", "Sjiraffens nakke", false);
    registrer("2078-103", "Sjiraffens hale", false);
    assertThat(treff("sjiraff nakk")).containsExactly(sak);
    assertThat(treff("sjiraff")).hasSize(2);
    assertThat(treff("sjiraff elefant")).isEmpty();
    assertThat(treff("%")).isEmpty();
  }

  @Test
  @DisplayName("a restricted case is found by those named on it and by nobody else, and not counted for them")
  void begrenset() {
    var sak = registrer("2078-104", "Flodhestens hemmelighet", true);
    assertThat(treff("flodhest")).containsExactly(sak);
    for (var annen : List.of("leder", "revisor", "admin", "direktor")) {
      loggInn(annen);
      assertThat(sok.sok("flodhest", 0, 50).totalt()).as(annen).isZero();
      assertThat(treff(sak.toString())).as(annen).isEmpty();
    }
    loggUt();
    assertThat(treff("flodhest")).as("nobody").isEmpty();
  }

  @Test
  @DisplayName("pages are cut where asked, newest first, and refuse numbers out of bounds")
  void sider() {
    var eldst = registrer("2078-105", "Pingvinens marsj en", false);
    var nyest = registrer("2078-106", "Pingvinens marsj to", false);
    var side = sok.sok("pingvin", 1, 1);
    assertThat(side.totalt()).isEqualTo(2);
    assertThat(side.rader()).extracting(Soketreff::saksnummer).containsExactly(eldst);
    assertThat(treff("pingvin")).containsExactly(nyest, eldst);
    assertThatThrownBy(() -> sok.sok("pingvin", 0, 201)).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> sok.sok("pingvin", -1, 20)).isInstanceOf(Regelbrudd.class);
  }
}
