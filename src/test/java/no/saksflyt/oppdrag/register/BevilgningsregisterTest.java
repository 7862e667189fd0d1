package no.saksflyt.oppdrag.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Regelbrudd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What a post comes to, letter by letter. */
@Tag("sql")
@Transactional
class BevilgningsregisterTest extends Registerprover {

  @Autowired private Bevilgningsregister register;

  private long forste;
  private long erstattet;

  @BeforeEach
  void brevene() {
    forste = brev(2061, "TILDELINGSBREV", null, true);
    linje(forste, "671/21", null, 1_000L, true);
    linje(forste, "672/21", null, 70L, true);
    erstattet = brev(2061, "TILLEGG", 1, false);
    linje(erstattet, "671/21", 500L, 1_500L, false);
    linje(brev(2061, "TILLEGG", 1, true), "671/21", 300L, 1_300L, true);
    linje(brev(2061, "TILLEGG", 2, true), "671/21", -100L, 1_250L, true);
    linje(brev(2061, "TILLEGG", 3, true), "671/21", 50L, null, true);
    linje(brev(2061, "TILLEGG", 4, true), "671/21", 10L, null, true);
    loggInn("revisor");
  }

  @Test
  @DisplayName("a total is the one before and the change; the printed one stands where it differs; a replaced letter counts for nothing after it")
  void regnestykket() {
    var rader = register.alle(new Bevilgningsutvalg(2061, "671/21"));
    assertThat(rader).extracting(Bevilgningsrad::beregnetOre).containsExactly(null, 1_500L, 1_300L, 1_200L, 1_300L, 1_310L);
    assertThat(rader).extracting(Bevilgningsrad::avvikOre).containsExactly(null, null, null, 50L, null, null);
    assertThat(rader).extracting(Bevilgningsrad::gjelder).containsExactly(true, false, true, true, true, true);
  }

  @Test
  @DisplayName("a chapter holds all its posts, a post only itself; year and post divide the register")
  void filtre() {
    linje(forste, "6710/21", null, 5L, true);
    assertThat(poster(new Bevilgningsutvalg(2061, "671"))).containsOnly("671/21").hasSize(6);
    assertThat(poster(new Bevilgningsutvalg(2061, "672/21"))).containsExactly("672/21");
    assertThat(poster(new Bevilgningsutvalg(2060, null))).isEmpty();
    assertThat(register.alle(new Bevilgningsutvalg(2061, null))).hasSize(8);
    assertThat(register.ar()).containsKey(2061);
    assertThatThrownBy(() -> Bevilgningsutvalg.av(Map.of("ar", "nittien", "kapPost", "post 21")))
        .isInstanceOfSatisfying(Regelbrudd.class, brudd -> assertThat(brudd.feil()).extracting("felt").containsExactly("ar", "kapPost"));
  }

  @Test
  @DisplayName("the pages together are the list")
  void sider() {
    var alle = register.alle(new Bevilgningsutvalg(2061, null));
    var forsteSide = register.side(new Bevilgningsutvalg(2061, null), 0, 5);
    var andreSide = register.side(new Bevilgningsutvalg(2061, null), 1, 5);
    assertThat(forsteSide.totalt()).isEqualTo(alle.size());
    assertThat(alle).startsWith(forsteSide.rader().toArray(Bevilgningsrad[]::new)).endsWith(andreSide.rader().toArray(Bevilgningsrad[]::new));
  }

  @Test
  @DisplayName("what stands in a restricted letter is not shown to those outside")
  void skjermet() {
    jdbc.sql("update sak set krets = 'lukket' where saksnummer = (select saksnummer from departementsbrev where id = :id)")
        .param("id", erstattet)
        .update();
    assertThat(register.alle(new Bevilgningsutvalg(2061, "671/21"))).hasSize(5).extracting(Bevilgningsrad::endringOre).doesNotContain(500L);
  }

  private List<String> poster(Bevilgningsutvalg utvalg) {
    return register.alle(utvalg).stream().map(Bevilgningsrad::kapPost).toList();
  }

  private void linje(long brev, String kapPost, Long endring, Long total, boolean gjelder) {
    jdbc.sql("insert into bevilgning (brev_id, ar, kap_post, navn, endring_ore, total_ore, gjelder, linje, registrert)"
            + " values (:brev, 2061, :post, 'En post', :endring, :total, :gjelder, 1, :naa)")
        .param("brev", brev)
        .param("post", kapPost)
        .param("endring", endring)
        .param("total", total)
        .param("gjelder", gjelder)
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }
}
