package no.saksflyt.oppgave.skjema;

import java.util.Map;
import no.saksflyt.oppgave.vakt.Bakkallet;
import no.saksflyt.oppgave.vakt.Fullforingsvakt;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Lets a person keep drafts of the tasks the person has, and of no others. */
@Service
public class Kladdevakt {

  private final Bakkallet bakkallet;
  private final Fullforingsvakt vakt;
  private final Kladder kladder;

  Kladdevakt(Bakkallet bakkallet, Fullforingsvakt vakt, Kladder kladder) {
    this.bakkallet = bakkallet;
    this.vakt = vakt;
    this.kladder = kladder;
  }

  /**
   * @param oppgaveId a task the person has
   * @param verdier what is written so far, by the form's keys
   */
  public void lagre(String oppgaveId, Map<String, Object> verdier) {
    var person = bakkallet.personSomEndrer();
    vakt.krevAnsvarlig(oppgaveId, person);
    try {
      kladder.lagre(oppgaveId, person.person(), verdier);
    } catch (DuplicateKeyException toPaaEnGang) {
      // Two windows saved at the same moment: the later one stands.
      kladder.lagre(oppgaveId, person.person(), verdier);
    }
  }

  /** @param oppgaveId a task whose draft the person discards */
  public void forkast(String oppgaveId) {
    var person = bakkallet.personSomEndrer();
    vakt.krevAnsvarlig(oppgaveId, person);
    kladder.slett(oppgaveId, person.person());
  }
}
