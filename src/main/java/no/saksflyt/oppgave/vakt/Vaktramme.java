package no.saksflyt.oppgave.vakt;

import java.util.function.Supplier;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.tilgang.Tilgangslogg;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What surrounds everything a person does to a task: one transaction for check and deed, two more tries when somebody else
 * was in the way, a record of every refusal.
 */
@Component
public class Vaktramme {

  private static final int FORSOK = 3;

  private final TransactionTemplate transaksjon;
  private final Tilgangslogg logg;
  private final Bakkallet bakkallet;
  private final Motorkall motor;

  Vaktramme(PlatformTransactionManager transaksjoner, Tilgangslogg logg, Bakkallet bakkallet, Motorkall motor) {
    this.transaksjon = new TransactionTemplate(transaksjoner);
    this.logg = logg;
    this.bakkallet = bakkallet;
    this.motor = motor;
  }

  /**
   * @param handling what is done, for the record of refusals
   * @param arbeid check and deed
   * @return what the work answers
   * @throws Avvisning what it was refused with; {@link Konflikt} when others were in the way three times
   */
  public <T> T utfor(String handling, Supplier<T> arbeid) {
    try {
      return omigjen(arbeid);
    } catch (Avvisning avvisning) {
      if (avvisning instanceof IkkeTillatt) {
        logg.skriv(bakkallet.navn().orElse("system"), null, handling, false, avvisning.kode());
      }
      Avvisningsspor.husk(avvisning);
      throw avvisning;
    }
  }

  private <T> T omigjen(Supplier<T> arbeid) {
    // Inside a use case's own transaction nothing can be tried again here: it must be as a whole.
    int forsok = TransactionSynchronizationManager.isActualTransactionActive() ? FORSOK : 1;
    while (true) {
      try {
        return transaksjon.execute(s -> motor.samlet(arbeid));
      } catch (TaskAlreadyClaimedException tatt) {
        throw new Konflikt("feil.oppgave.samtidig");
      } catch (RuntimeException feil) {
        if (!Samtidighet.erKollisjon(feil)) {
          throw feil;
        }
        if (forsok++ >= FORSOK) {
          throw new Konflikt("feil.oppgave.samtidig");
        }
      }
    }
  }
}
