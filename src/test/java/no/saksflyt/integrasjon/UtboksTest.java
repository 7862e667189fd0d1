package no.saksflyt.integrasjon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Saksnummer;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes out of the house goes once, after what caused it, is tried again when it fails, and is a person's in the end. */
@Tag("sql")
class UtboksTest extends Systemtest {

  private static final Instant NAA = Instant.parse("2034-03-01T08:00:00Z");

  @Autowired private Utboks utboks;
  @Autowired private Utboksjobb jobb;
  @Autowired private Epost epost;
  @Autowired private PlatformTransactionManager transaksjoner;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc web;

  @BeforeEach
  void tom() {
    jdbc.sql("delete from utboks").update();
    klokkenEr(NAA);
  }

  @Test
  @DisplayName("asked for twice it happens once, and the transaction that asked goes on")
  void enGang() {
    var nokkel = UUID.randomUUID().toString();
    sammen(
        () -> {
          assertThat(utboks.legg(Epost.TYPE, nokkel, Map.of("til", "a@b.example"))).isTrue();
          assertThat(utboks.legg(Epost.TYPE, nokkel, Map.of("til", "a@b.example"))).isFalse();
          assertThat(utboks.legg(Epost.TYPE, nokkel + "x", Map.of("til", "a@b.example"))).isTrue();
        });
    assertThat(utboks.liste(null, 0, 10).totalt()).isEqualTo(2);
  }

  @Test
  @DisplayName("nothing is sent of what was rolled back")
  void rulletTilbake() {
    new TransactionTemplate(transaksjoner)
        .executeWithoutResult(
            status -> {
              utboks.legg(Epost.TYPE, "rullet", Map.of());
              status.setRollbackOnly();
            });
    assertThat(jobb.kjor()).isZero();
  }

  @Test
  @DisplayName("without a server the stand-in takes the e-mail, and the outbox shows it")
  void stedfortreder() {
    sammen(() -> epost.omSak("a", "en@direktoratet.example", Saksnummer.av(2034, 7)));
    assertThat(jobb.kjor()).isOne();
    var rad = utboks.liste(Utboks.Status.SENDT, 0, 10).rader().get(0);
    assertThat(rad.kvittering()).isEqualTo("Ingen e-posttjener: vist i utboksen");
    assertThat(rad.innhold()).contains("http://localhost:8080/sak/2034/000007");
    assertThat(jobb.kjor()).isZero();
  }

  @Test
  @DisplayName("what cannot be sent is tried again after longer and longer, and at last an administrator is told and can try anew")
  void oppgis() throws Exception {
    sammen(() -> utboks.legg("UKJENT", "umulig", Map.of()));
    var naa = NAA;
    for (var vent : new int[] {1, 5, 30, 120, 360}) {
      assertThat(jobb.kjor()).isOne();
      assertThat(jobb.kjor()).as("not before its time").isZero();
      var rad = utboks.liste(null, 0, 10).rader().get(0);
      assertThat(rad.status()).isEqualTo(Utboks.Status.FEILET);
      assertThat(rad.neste()).isEqualTo(naa.plus(Duration.ofMinutes(vent)));
      naa = rad.neste();
      klokkenEr(naa);
    }
    int foer = beskjederTilAdmin();
    assertThat(jobb.kjor()).isOne();
    var oppgitt = utboks.liste(Utboks.Status.TIL_PERSON, 0, 10).rader().get(0);
    assertThat(oppgitt.forsok()).isEqualTo(6);
    assertThat(beskjederTilAdmin()).isEqualTo(foer + 1);
    web.perform(get("/admin/utboks").param("status", "TIL_PERSON").with(user("admin")))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Må følges opp")));
    web.perform(get("/admin/utboks").with(user("leder"))).andExpect(status().isForbidden());
    web.perform(post("/admin/utboks/" + oppgitt.id() + "/prov").with(user("admin")).with(csrf()))
        .andExpect(redirectedUrl("/admin/utboks"));
    assertThat(utboks.liste(Utboks.Status.VENTER, 0, 10).totalt()).isOne();
  }

  private int beskjederTilAdmin() {
    return jdbc.sql("select count(*) from varsel where person = 'admin' and type = 'UTBOKS'").query(Integer.class).single();
  }

  private void sammen(Runnable arbeid) {
    new TransactionTemplate(transaksjoner).executeWithoutResult(status -> arbeid.run());
  }
}
