package no.saksflyt.tilskudd.portal;

import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who log in from outside, and whom they act for; read at each call, so that a change holds at once. */
@Service
@Transactional
public class Portalbrukere {

  /** Before the name of a login: no such name is one of the house's. */
  static final String FORAN = "portal:";

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final PasswordEncoder koder;

  Portalbrukere(JdbcClient jdbc, Innlogget innlogget, PasswordEncoder koder) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.koder = koder;
  }

  /**
   * Makes a login, for the demonstration and for tests.
   *
   * @param hvem who it is of, and whom that person acts for
   * @param passord the password in clear
   */
  public void registrer(Portalidentitet hvem, String passord) {
    jdbc.sql("insert into portalbruker (brukernavn, navn, epost, passord, aktiv) values (:bruker, :navn, :epost, :passord, true)")
        .param("bruker", hvem.bruker())
        .param("navn", hvem.navn())
        .param("epost", hvem.epost())
        .param("passord", koder.encode(passord))
        .update();
    for (var orgnr : hvem.orgnr()) {
      jdbc.sql("insert into portalfullmakt (brukernavn, orgnr) values (:bruker, :orgnr)")
          .param("bruker", hvem.bruker())
          .param("orgnr", orgnr)
          .update();
    }
  }

  /** @return everybody with an active login, by its name */
  @Transactional(readOnly = true)
  List<Portalidentitet> alle() {
    return jdbc.sql("select brukernavn from portalbruker where aktiv = true order by brukernavn fetch first 50 rows only")
        .query(String.class)
        .list()
        .stream()
        .flatMap(bruker -> finn(bruker).stream())
        .toList();
  }

  /** @return whether there is anybody yet */
  @Transactional(readOnly = true)
  public boolean ingen() {
    return jdbc.sql("select count(*) from portalbruker").query(Long.class).single() == 0;
  }

  /** @return the encoded password of an active login, or empty */
  @Transactional(readOnly = true)
  Optional<String> passord(String bruker) {
    return jdbc.sql("select passord from portalbruker where brukernavn = :bruker and aktiv = true")
        .param("bruker", bruker)
        .query(String.class)
        .optional();
  }

  /** @return who is behind the current call, or empty when nobody from outside is */
  @Transactional(readOnly = true)
  public Optional<Portalidentitet> naa() {
    return innlogget.utenfra().map(Authentication::getName).filter(n -> n.startsWith(FORAN)).flatMap(n -> finn(n.substring(FORAN.length())));
  }

  /**
   * @return who is behind the current call
   * @throws IkkeTillatt when nobody from outside is
   */
  @Transactional(readOnly = true)
  public Portalidentitet krev() {
    return naa().orElseThrow(() -> new IkkeTillatt("feil.ikkeInnlogget"));
  }

  private Optional<Portalidentitet> finn(String bruker) {
    var orgnr = orgnr(bruker);
    return jdbc.sql("select navn, epost from portalbruker where brukernavn = :bruker and aktiv = true")
        .param("bruker", bruker)
        .query((rs, nr) -> new Portalidentitet(bruker, rs.getString(1), rs.getString(2), orgnr))
        .optional();
  }

  private List<String> orgnr(String bruker) {
    return jdbc.sql("select orgnr from portalfullmakt where brukernavn = :bruker order by orgnr")
        .param("bruker", bruker)
        .query(String.class)
        .list();
  }
}
