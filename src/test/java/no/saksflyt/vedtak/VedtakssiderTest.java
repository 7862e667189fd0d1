package no.saksflyt.vedtak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import no.saksflyt.sak.Kanal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of decisions: what is refused keeps what was written, and tells the field. */
class VedtakssiderTest extends Vedtakssak {

  @Autowired private MockMvc web;
  @Autowired private Underretninger underretninger;
  @Autowired private Innstillinger innstillinger;
  @Autowired private HabilitetService habilitet;
  @Autowired private Klageadganger klageadganger;

  @Test
  @DisplayName("a version by the button, a draft by itself, and nothing lost when a colleague was first")
  void innstilling() throws Exception {
    var sak = nySak();
    var sti = "/vedtak/innstilling/" + sak + "/klage";
    assertThat(send("saksbehandler", get(sti)).getStatus()).as("nobody has begun it").isEqualTo(404);
    assertThat(send("saksbehandler", post(sti).param("sett", "0").param("tekst", "x")).getStatus()).isEqualTo(404);
    loggInn("saksbehandler");
    innstillinger.ny(sak, "klage", "Påbegynt");
    loggUt();
    assertThat(send("saksbehandler", post(sti).param("sett", "1").param("tekst", "Første utkast")).getStatus()).isEqualTo(302);
    var kladd =
        send("saksbehandler", post(sti).header("HX-Request", "true").param("sett", "2").param("tekst", "Min kladd"));
    assertThat(kladd.getStatus()).isEqualTo(200);
    assertThat(hent("saksbehandler", sti)).contains("Min kladd", "Utkastet ditt");
    assertThat(hent("saksbehandler2", sti)).doesNotContain("Min kladd").contains("Første utkast", "har et utkast");
    send("saksbehandler2", post(sti).param("sett", "2").param("tekst", "Andre utkast"));
    var forSent = send("saksbehandler", post(sti).param("sett", "2").param("tekst", "Min kladd <b>"));
    assertThat(forSent.getStatus()).isEqualTo(409);
    assertThat(tekst(forSent)).contains("Min kladd &lt;b&gt;", "nyere versjon", "name=\"sett\" value=\"3\"");
    var tom = send("saksbehandler", post(sti).param("sett", "3").param("tekst", " "));
    assertThat(tom.getStatus()).isEqualTo(422);
    assertThat(hent("saksbehandler", sti + "?versjon=3&fra=2")).contains("<del>Første</del>", "<ins>Andre</ins>");
    assertThat(send("saksbehandler", get(sti + "?versjon=9")).getStatus()).isEqualTo(404);
    assertThat(send("saksbehandler", get("/vedtak/innstilling/" + sak + "/Å")).getStatus()).isEqualTo(404);
    assertThat(send("saksbehandler", post(sti + "/forkast")).getStatus()).isEqualTo(302);
    loggInn("saksbehandler");
    assertThat(innstillinger.kladder(sak, "klage")).isEmpty();
    assertThat(hent("saksbehandler", sak.sti())).contains("Vedtak og habilitet", "Versjoner av innstillingen");
    assertThat(hent("revisor", sti)).contains("Andre utkast").doesNotContain("Lagre som versjon");
  }

  @Test
  @DisplayName("a party's page tells how the deadline came about, and takes what happens outside the system")
  void part() throws Exception {
    var sak = nySak();
    var fattet = fatt(sak, "tolk.bevilling", null);
    var id = forste(fattet).id();
    var sti = "/vedtak/part/" + id;
    assertThat(hent("koordinator", "/vedtak/sak/" + sak)).contains("Kari Nordmann", "Arbeids- og inkluderingsdepartementet");
    var feil = send("koordinator", post(sti + "/sendt").param("sendt.dag", "2026-99-01").param("sendt.kanal", "BREV"));
    assertThat(feil.getStatus()).isEqualTo(422);
    assertThat(tekst(feil)).contains("2026-99-01", "href=\"#felt-sendt-dag\"");
    assertThat(send("koordinator", post(sti + "/sendt").param("sendt.dag", "2026-01-05").param("sendt.kanal", "BREV")).getStatus())
        .isEqualTo(302);
    assertThat(hent("koordinator", sti)).contains("02.02.2026", "Underretningen kom i retur");
    assertThat(send("koordinator", post(sti + "/bedt").param("bedt.dag", "2026-01-20")).getStatus()).isEqualTo(302);
    assertThat(send("koordinator", post(sti + "/bedt").param("bedt.dag", "2026-01-20")).getStatus()).isEqualTo(409);
    assertThat(send("koordinator", post(sti + "/begrunnet").param("begrunnet.dag", "2026-01-26")).getStatus()).isEqualTo(302);
    assertThat(send("koordinator", post(sti + "/framme").param("framme.dag", "2026-01-15")).getStatus()).isEqualTo(422);
    assertThat(send("koordinator", post(sti + "/retur").param("retur.grunn", "Ukjent")).getStatus()).isEqualTo(302);
    assertThat(send("koordinator", post(sti + "/forleng").param("forleng.til", "2026-05-05")).getStatus()).isEqualTo(422);
    assertThat(send("revisor", post(sti + "/retur").param("retur.grunn", "Ukjent")).getStatus()).isEqualTo(403);
    assertThat(send("koordinator", get("/vedtak/part/999999999")).getStatus()).isEqualTo(404);
    loggInn("koordinator");
    assertThat(underretninger.ventet(id, Kanal.DIGITAL_POST, java.time.LocalDate.of(2026, 11, 2)).frist()).isEqualTo("2026-11-23");
  }

  @Test
  @DisplayName("disqualification: raised, decided by the superior, told in words")
  void habilitet() throws Exception {
    var sak = nySak();
    var sti = "/vedtak/habilitet/" + sak;
    var tom = send("saksbehandler", post(sti + "/meld").param("meld.hva", "FORELEGG").param("meld.grunn", ""));
    assertThat(tom.getStatus()).isEqualTo(422);
    assertThat(send("saksbehandler", post(sti + "/meld").param("meld.grunn", "Uten valg")).getStatus()).isEqualTo(422);
    send("saksbehandler", post(sti + "/meld").param("meld.hva", "FORELEGG").param("meld.grunn", "I samme kor"));
    loggInn("koordinator");
    var id = habilitet.alle(sak).get(0).id();
    assertThat(hent("leder", "/vedtak/habilitet")).contains(sak.toString());
    assertThat(hent("leder", sti)).contains("I samme kor", "Lagre avgjørelsen");
    assertThat(hent("saksbehandler", sti)).doesNotContain("Lagre avgjørelsen");
    var felt = "h" + id + ".";
    var avgjor = post(sti + "/" + id + "/avgjor").param(felt + "versjon", "0").param(felt + "utfall", "INHABIL");
    assertThat(send("leder", avgjor.param(felt + "begrunnelse", "Nære venner")).getStatus()).isEqualTo(302);
    assertThat(send("leder", avgjor).getStatus()).isEqualTo(409);
    assertThat(hent("leder", sak.sti())).contains("Inhabil");
    var opphev = post(sti + "/" + id + "/opphev").param(felt + "versjon", "1").param(felt + "begrunnelse", "Sluttet");
    assertThat(send("leder", opphev).getStatus()).isEqualTo(302);
    var innsigelse = post(sti + "/innsigelse").param("innsigelse.person", "unni").param("innsigelse.grunn", "Nabo");
    assertThat(send("saksbehandler", innsigelse).getStatus()).isEqualTo(422);
    assertThat(send("saksbehandler", innsigelse.param("innsigelse.fremsattAv", "Kari")).getStatus()).isEqualTo(302);
    loggInn("koordinator");
    habilitet.innsigelseFraPart(sak, "Hun i <b>skranken</b>", "Kari", "Var sint");
    var uavklart = habilitet.alle(sak).get(2).id();
    loggUt();
    assertThat(hent("direktor", "/vedtak/habilitet")).contains("Hun i &lt;b&gt;skranken&lt;/b&gt;");
    assertThat(hent("direktor", sti)).contains("ikke avklart hvem det er", "Send til nærmeste overordnede");
    assertThat(hent("direktor", sak.sti())).contains("Hun i &lt;b&gt;skranken&lt;/b&gt;");
    var utpek = post(sti + "/" + uavklart + "/utpek").param("h" + uavklart + ".versjon", "0");
    assertThat(send("direktor", utpek).getStatus()).isEqualTo(422);
    assertThat(send("direktor", utpek.param("h" + uavklart + ".person", "saksbehandler")).getStatus()).isEqualTo(302);
  }

  @Test
  @DisplayName("who decides complaints: read by all, changed by a lawyer with a reason")
  void klageadgang() throws Exception {
    assertThat(hent("saksbehandler", "/vedtak/klageadgang")).contains("Tolk: advarsel", "Kan ikke påklages");
    var rad =
        klageadganger.alle().stream().filter(r -> r.vedtakstype().equals("innsyn.avslag") && r.gyldigTil() == null).findFirst().orElseThrow();
    var sti = "/vedtak/klageadgang/" + rad.id();
    assertThat(send("saksbehandler", get(sti)).getStatus()).isEqualTo(403);
    assertThat(hent("jurist", sti)).contains("offentleglova § 32");
    var endring =
        post(sti).param("rad.organ", "IMDi").param("rad.adgang", "true").param("rad.klageinstans", "Sivilombudet")
            .param("rad.gyldigFra", "2076-01-01").param("rad.versjon", String.valueOf(rad.versjon()));
    var uten = send("jurist", endring);
    assertThat(uten.getStatus()).isEqualTo(422);
    assertThat(tekst(uten)).contains("Sivilombudet", "Oppgi både klageinstans og hvilken rolle");
    assertThat(send("jurist", endring.param("rad.rolle", "FORSTEINSTANS").param("rad.grunn", "Prøve")).getStatus()).isEqualTo(302);
  }

  private String hent(String hvem, String sti) throws Exception {
    var svar = send(hvem, get(sti));
    assertThat(svar.getStatus()).as(sti).isEqualTo(200);
    return tekst(svar);
  }

  private MockHttpServletResponse send(String hvem, MockHttpServletRequestBuilder kall) throws Exception {
    return web.perform(kall.with(user(hvem).roles("ansatt")).with(csrf())).andReturn().getResponse();
  }

  private static String tekst(MockHttpServletResponse svar) throws Exception {
    return svar.getContentAsString(StandardCharsets.UTF_8);
  }
}
