package no.saksflyt.tilgang.sikkerhet;

import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the person who logs in. Only that they are staff is kept in the session; roles are read anew at each call. */
@Component
class Paalogging implements UserDetailsService {

  private final Personer personer;

  Paalogging(Personer personer) {
    this.personer = personer;
  }

  @Override
  public UserDetails loadUserByUsername(String navn) {
    return personer
        .finn(navn)
        .filter(Person::aktiv)
        .map(p -> User.withUsername(p.id()).password(p.passord()).roles(Roller.ANSATT).build())
        .orElseThrow(() -> new UsernameNotFoundException(navn));
  }
}
