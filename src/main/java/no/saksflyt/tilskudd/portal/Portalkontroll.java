package no.saksflyt.tilskudd.portal;

import no.saksflyt.tilgang.Portalpaalogging;
import no.saksflyt.tilgang.Roller;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks the logins of applicants, on their pages and in the programming interface for grants. */
@Component
class Portalkontroll implements Portalpaalogging {

  private final Portalbrukere brukere;
  private final PasswordEncoder koder;

  Portalkontroll(Portalbrukere brukere, PasswordEncoder koder) {
    this.brukere = brukere;
    this.koder = koder;
  }

  @Override
  public AuthenticationProvider kontroll() {
    var kontroll = new DaoAuthenticationProvider(this::finn);
    kontroll.setPasswordEncoder(koder);
    return kontroll;
  }

  @Override
  public boolean slipperInn(String sti) {
    return sti.startsWith("/api/tilskudd/");
  }

  private UserDetails finn(String bruker) {
    return brukere
        .passord(bruker)
        .map(passord -> User.withUsername(Portalbrukere.FORAN + bruker).password(passord).roles(Roller.PORTAL).build())
        .orElseThrow(() -> new UsernameNotFoundException(bruker));
  }
}
