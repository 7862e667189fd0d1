package no.saksflyt.tilskudd.behandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages applications are handled on: what is wrong stands at its field, nothing written is lost, nothing is told too early. */
class BehandlingssiderTest extends Soknadsgang {

  @Autowired private MockMvc web;

  private static RequestPostProcessor som(String person) {
    return user(person).roles("ansatt");
  }

  @Test
  @DisplayName("a condition changed without a reason is refused with what was written; with one it stands")
  void formalkontroll() throws Exception {
    var sak = soknad(aapen(ORDNING));
    loggUt();
    var side = "/soknader/" + sak + "/formalkontroll";
    web.perform(get(side).with(som("tilskudd1")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Formål og målgruppe")));
    web.perform(post(side).param("resultat-FORMAL", "AVSLAG").with(som("tilskudd1")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Skriv hvorfor resultatet for «Formål og målgruppe»")));
    web.perform(
            post(side)
                .param("resultat-FORMAL", "AVSLAG")
                .param("grunn-FORMAL", "Bare for <b>ansatte</b>")
                .with(som("tilskudd1"))
                .with(csrf()))
        .andExpect(redirectedUrl(side));
    web.perform(get(side).with(som("tilskudd2"))).andExpect(content().string(containsString("Bare for &lt;b&gt;ansatte&lt;/b&gt;")));
    loggInn("tilskudd1");
    assertThat(Formalkontroll.samlet(kontroll.resultater(sak))).isEqualTo(Resultat.AVSLAG);
    loggUt();
    web.perform(post(side).param("resultat-FORMAL", "OK").with(som("revisor")).with(csrf())).andExpect(status().isForbidden());
  }

  @Test
  @DisplayName("points are kept as one works, refused outside the scale with what was written, and hidden from the other assessor")
  void vurdering() throws Exception {
    var sak = tilVurdering(aapen(ORDNING), "tilskudd1", "tilskudd2");
    var min = vurderer(sak, "tilskudd1").id();
    var side = "/soknader/" + sak + "/vurdering/" + min;
    loggUt();
    web.perform(get(side).with(som("tilskudd1")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"poeng-opplegg\"")));
    web.perform(get(side).with(som("tilskudd2"))).andExpect(status().isNotFound());
    web.perform(
            post(side)
                .param("sett", "0")
                .param("poeng-opplegg", "6")
                .param("begrunnelse-opplegg", "Svært godt")
                .with(som("tilskudd1"))
                .with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("må være et helt tall fra 0 til 5")))
        .andExpect(content().string(containsString("Svært godt")));
    web.perform(
            post(side)
                .header("HX-Request", "true")
                .param("sett", "0")
                .param("poeng-opplegg", "5")
                .param("begrunnelse-opplegg", "Svært godt")
                .with(som("tilskudd1"))
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"sett\" value=\"1\"")));
    web.perform(post(side).param("sett", "0").param("poeng-opplegg", "1").with(som("tilskudd1")).with(csrf()))
        .andExpect(status().isConflict());
    web.perform(post(side).param("sett", "1").param("poeng-opplegg", "1").with(som("tilskudd2")).with(csrf()))
        .andExpect(status().isForbidden());
    vurder(sak, "tilskudd1", 3);
    loggUt();
    web.perform(get("/soknader/" + sak + "/poeng").with(som("tilskudd2")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("3,00"))));
    vurder(sak, "tilskudd2", 4);
    loggUt();
    web.perform(get("/soknader/" + sak + "/poeng").with(som("tilskudd2"))).andExpect(content().string(containsString("3,50")));
  }

  @Test
  @DisplayName("what must be looked into is answered with a reason, and the case's page tells how far it has come")
  void flagg() throws Exception {
    var utlysning = aapen(ORDNING);
    soknad(utlysning, ANNEN_FORENING, "Lise Tveiten", "23456789013", "kursplan", "regnskap");
    var sak = soknad(utlysning, FORENING, "Amal Warsame", "23456789013", "kursplan", "regnskap");
    var flagg = flaggene.alle(sak).get(0);
    loggUt();
    var side = "/soknader/" + sak + "/flagg";
    web.perform(get(side).with(som("tilskudd1")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Samme kontonummer")));
    web.perform(get(sak.sti()).with(som("tilskudd1")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("forhold er ikke besvart")));
    web.perform(post(side + "/" + flagg.id()).param("betydning-" + flagg.id(), "INGEN").with(som("tilskudd1")).with(csrf()))
        .andExpect(status().isUnprocessableEntity());
    web.perform(
            post(side + "/" + flagg.id())
                .param("betydning-" + flagg.id(), "INGEN")
                .param("svar-" + flagg.id(), "Felles regnskapsfører.")
                .with(som("tilskudd1"))
                .with(csrf()))
        .andExpect(redirectedUrl(side));
    web.perform(get(side).with(som("tilskudd1"))).andExpect(content().string(containsString("Felles regnskapsfører.")));
  }
}
