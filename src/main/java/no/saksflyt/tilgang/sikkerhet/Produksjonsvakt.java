package no.saksflyt.tilgang.sikkerhet;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Oppstartssteg;
import no.saksflyt.tilgang.Driftsform;
import no.saksflyt.tilgang.Medlemskap;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stops production from starting on the demonstration's database or with a weak secret, and makes the first administrator. */
@Component
@Profile("prod")
class Produksjonsvakt extends Oppstartssteg {

  private static final int MINST = 12;

  private final Driftsform driftsform;
  private final Personer personer;
  private final PasswordEncoder koder;
  private final TransactionTemplate transaksjon;
  private final Clock klokke;
  private final String adminpassord;

  Produksjonsvakt(
      Driftsform driftsform,
      Personer personer,
      PasswordEncoder koder,
      PlatformTransactionManager transaksjoner,
      Clock klokke,
      @Value("${saksflyt.admin.passord}") String adminpassord) {
    super(Fase.VAKT);
    this.driftsform = driftsform;
    this.personer = personer;
    this.koder = koder;
    this.transaksjon = new TransactionTemplate(transaksjoner);
    this.klokke = klokke;
    this.adminpassord = adminpassord;
  }

  @Override
  protected void utfor() {
    if (driftsform.erDemonstrasjon()) {
      throw new IllegalStateException("This database holds the demonstration's users and data; production needs one of its own.");
    }
    if (adminpassord.length() < MINST) {
      throw new IllegalStateException("SAKSFLYT_ADMIN_PASSORD must have at least " + MINST + " characters.");
    }
    transaksjon.executeWithoutResult(s -> forsteAdministrator());
  }

  private void forsteAdministrator() {
    if (personer.alle().isEmpty()) {
      personer.lagre(new Person(Roller.ADMIN, "System", "Ansvarlig", "admin@localhost", koder.encode(adminpassord)));
      personer.gi(new Medlemskap(Roller.ADMIN, Roller.ADMIN, null, LocalDate.now(klokke), null));
    }
  }
}
