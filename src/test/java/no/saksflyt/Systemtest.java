package no.saksflyt;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import no.saksflyt.tilgang.Rettighetsregister;

/**
 * The one Spring context all integration tests share: the real application on a port of its own, on an empty database with the
 * demonstration's units and people; H2 in memory unless {@code -Dsaksflyt.testdb=postgres} asks for PostgreSQL. Tests make cases of their own and leave no clock or login behind.
 */
@SpringBootTest(
    classes = {Saksflyt.class, Setningsteller.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = Testpostgres.Valg.class)
public abstract class Systemtest {

  private static Long sisteFasteRolle;

  @Autowired protected IdentityService identitet;
  @Autowired protected Rettighetsregister rettighetsregister;
  @Autowired private JdbcClient rader;

  @BeforeEach
  void huskHvemSomHarRoller() {
    if (sisteFasteRolle == null) {
      sisteFasteRolle = rader.sql("select coalesce(max(id), 0) from medlemskap").query(Long.class).single();
    }
  }

  @AfterEach
  void ryddOpp() {
    loggUt();
    ClockUtil.reset();
    // A leader too many would be told of the next test's tasks.
    rader.sql("delete from medlemskap where id > :siste").param("siste", sisteFasteRolle).update();
  }

  /** Acts as this person from now on in the test's thread, as a call through the web would. */
  protected void loggInn(String person) {
    var naa = rettighetsregister.naa(person);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList("ROLE_ansatt")));
    identitet.setAuthentication(
        person, new java.util.ArrayList<>(naa.grupper()), new java.util.ArrayList<>(naa.kretser()));
  }

  /** No person is behind the test's calls from now on. */
  protected void loggUt() {
    SecurityContextHolder.clearContext();
    identitet.clearAuthentication();
  }

  /** Moves the engine's clock, and with it ours. */
  protected void klokkenEr(Instant naa) {
    ClockUtil.setCurrentTime(Date.from(naa));
  }
}
