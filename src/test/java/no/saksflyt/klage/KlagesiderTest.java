package no.saksflyt.klage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.saksflyt.arkiv.Dokument;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.Journaltype;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.arkiv.NyPost;
import no.saksflyt.arkiv.Postinnboks;
import no.saksflyt.arkiv.Postkanal;
import no.saksflyt.arkiv.Postmottak;
import no.saksflyt.felles.Saksnummer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages complaints and decisions are registered on: nothing written is lost, and what is wrong stands at its field. */
class KlagesiderTest extends Klagegang {

  private static final RequestPostProcessor KB = user("klagebehandler").roles("ansatt");

  private static final RequestPostProcessor ARKIV = user("arkiv").roles("ansatt");

  @Autowired private MockMvc web;
  @Autowired private Postmottak mottak;
  @Autowired private Postinnboks innboks;
  @Autowired private Dokumenter dokumenter;
  @Autowired private Journal journal;

  @Test
  @DisplayName("a complaint by post: the decision is found by its case, and a date to come is told with the text kept")
  void nyKlage() throws Exception {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    loggUt();
    var valg = om.id() + ":" + om.parter().get(0).id();
    web.perform(get("/klager/ny").param("saksnummer", om.saksnummer().toString()).with(KB))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(valg)));
    web.perform(get("/klager/ny").param("saksnummer", "1999/000001").with(KB)).andExpect(status().isNotFound());
    web.perform(multipart("/klager/ny").param("saksnummer", om.saksnummer().toString()).with(KB).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Fyll ut «Vedtak og klager».")))
        .andExpect(content().string(containsString("Fyll ut «Klagen».")));
    web.perform(
            multipart("/klager/ny")
                .param("saksnummer", om.saksnummer().toString())
                .param("vedtak", valg)
                .param("kanal", "BREV")
                .param("sendt", idag().plusDays(1).toString())
                .param("tekst", "Jeg klager <b>fett</b>")
                .with(KB)
                .with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Jeg klager &lt;b&gt;fett&lt;/b&gt;")));
    web.perform(
            multipart("/klager/ny")
                .param("saksnummer", om.saksnummer().toString())
                .param("vedtak", valg)
                .param("kanal", "BREV")
                .param("tekst", "Jeg klager")
                .with(KB)
                .with(csrf()))
        .andExpect(redirectedUrlPattern("/sak/*/*"));
  }

  @Test
  @DisplayName("post without a case becomes a complaint: its files lie there, it is entered once in the journal, and the inbox lets go of it")
  void klageFraPosten() throws Exception {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    loggInn("arkiv");
    var fil = new NyFil("klage.txt", new ByteArrayResource("Jeg klager.".getBytes(StandardCharsets.UTF_8)));
    var post =
        mottak.motta(
            new NyPost(Postkanal.OPPLASTING, "Kari Nordmann", null, "Klage i sak " + om.saksnummer(), "Jeg klager.", null, null, List.of(fil)));
    loggUt();
    web.perform(get("/arkiv/innboks/" + post.id()).with(ARKIV))
        .andExpect(content().string(containsString("/klager/ny?innpost=" + post.id())));
    web.perform(get("/klager/ny").param("innpost", "" + post.id()).with(ARKIV))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("klage.txt")))
        .andExpect(content().string(containsString("value=\"" + om.saksnummer() + "\"")))
        .andExpect(content().string(containsString("Jeg klager.</textarea>")));
    var skjema =
        multipart("/klager/ny")
            .param("innpost", "" + post.id())
            .param("saksnummer", om.saksnummer().toString())
            .param("vedtak", om.id() + ":" + om.parter().get(0).id())
            .param("kanal", "BREV")
            .param("tekst", "Jeg klager.")
            .with(ARKIV)
            .with(csrf());
    var svar = web.perform(skjema).andExpect(redirectedUrlPattern("/sak/*/*")).andReturn().getResponse().getRedirectedUrl();
    var sak = Saksnummer.av(svar.substring("/sak/".length()));
    loggInn("arkiv");
    assertThat(dokumenter.liste(sak).rader()).extracting(Dokument::tittel).contains("klage.txt");
    assertThat(journal.liste(sak, 0, 200).rader())
        .filteredOn(j -> j.innhold().type() == Journaltype.I)
        .extracting(j -> j.innhold().tittel())
        .containsExactly("Klage i sak " + om.saksnummer());
    assertThat(innboks.hent(post.id()).saksnummer()).isEqualTo(sak);
    loggUt();
    web.perform(skjema).andExpect(status().isConflict());
  }

  @Test
  @DisplayName("a complaint is read in full, withdrawn with a reason, and shows its letters before they are sent")
  void klagesiden() throws Exception {
    var sak = klage(vedtak("tilskudd.vedtak", "Kari Nordmann"), 0);
    loggUt();
    web.perform(get("/klager/" + sak).with(KB))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("bygger på feil opplysninger")));
    web.perform(get("/klager/" + sak).with(user("revisor").roles("ansatt")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("/trekk"))));
    web.perform(get("/klager/" + sak + "/brev").with(KB))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Når brevene går")));
    web.perform(post("/klager/" + sak + "/trekk").param("grunn", "").with(KB).with(csrf()))
        .andExpect(status().isUnprocessableEntity());
    loggInn("klagebehandler");
    formkravOppfylt(sak);
    gjor("klagebehandler", sak, "forberedKlage",
        Map.of("motpart", "IKKE_AKTUELT", "forberedelse", "OPPHEV", "hjemmel", "forvaltningsloven § 33", "begrunnelse", "Ny dokumentasjon."));
    gjor("leder", sak, "godkjennForberedelse", Map.of("godkjenning", "GODKJENT"));
    loggUt();
    web.perform(get("/klager/" + sak + "/brev").with(KB))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Ny dokumentasjon.")));
    var trukket = klage(vedtak("tilskudd.vedtak", "Ola Nordmann"), 0);
    loggUt();
    web.perform(post("/klager/" + trukket + "/trekk").param("grunn", "Ombestemt meg").with(KB).with(csrf()))
        .andExpect(redirectedUrlPattern("/klager/*/*"));
    assertThat(sak(trukket).aapen()).isFalse();
    loggInn("klagebehandler");
    var igjen = klage(vedtak.hent(klager.hent(trukket).vedtak()), 0);
    loggUt();
    web.perform(get(igjen.sti()).with(KB))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Samme part har klaget på vedtaket før")))
        .andExpect(content().string(containsString(">" + trukket + "<")));
    loggUt();
    web.perform(get("/klager/" + trukket).with(KB)).andExpect(status().isOk()).andExpect(content().string(containsString("<dd>Trukket</dd>")));
  }

  @Test
  @DisplayName("the right to complain names the rule set it holds under, not its code")
  void klageadgang() throws Exception {
    web.perform(get("/vedtak/klageadgang").with(KB))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Forvaltningsloven av 10. februar 1967")))
        .andExpect(content().string(containsString("Når loven er i kraft")))
        .andExpect(content().string(not(containsString("1970"))))
        .andExpect(content().string(not(containsString("FVL1967"))));
  }

  @Test
  @DisplayName("a decision made elsewhere: rows of parties come and go, and a decision without parties is told")
  void nyttVedtak() throws Exception {
    web.perform(get("/vedtak/ny").with(user("jurist").roles("ansatt")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("parter[0].navn")));
    web.perform(post("/vedtak/ny").param("tittel", "Avslag").param("parter[0].navn", "Kari").param("leggTilPart", "true")
            .with(user("jurist").roles("ansatt")).with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("parter[1].navn")));
    web.perform(post("/vedtak/ny").param("tittel", "Avslag").param("dato", "igår").with(user("jurist").roles("ansatt")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Avslag")));
    web.perform(
            post("/vedtak/ny")
                .param("type", "tilskudd.vedtak")
                .param("tittel", "Avslag på tilskudd")
                .param("dato", idag().toString())
                .param("organ", "IMDi")
                .param("utfall", "AVSLAG")
                .param("hjemmel", "forskriften § 4")
                .param("parter[0].navn", "Kari Nordmann")
                .param("parter[0].art", "PERSON")
                .param("parter[0].kanal", "BREV")
                .with(user("jurist").roles("ansatt"))
                .with(csrf()))
        .andExpect(redirectedUrlPattern("/sak/*/*"));
  }

  @Test
  @DisplayName("a decision that has been recorded is read, and nothing on its page looks as if it could be written in")
  void lukketRegistrering() throws Exception {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    loggUt();
    web.perform(get("/vedtak/registrering/" + om.saksnummer()).with(KB))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<dd>integreringsloven § 14</dd>")))
        .andExpect(content().string(containsString("Kari Nordmann")))
        .andExpect(content().string(not(containsString("name=\"hjemmel\""))));
  }
}
