package no.saksflyt.tilskudd.behandling;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.tilskudd.SoknadProsess;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the models of applications are told while they are handled. */
@Component
class SoknadsbehandlingProsess {

  private static final String REGISTRER_MANGELSVAR = "registrerMangelsvar";
  private static final String MANGELSVAR = "soknad.mangelsvar";
  private static final String VURDERING_UTGAAR = "soknad.vurderingUtgaar";
  private static final String VURDERER_UTGAATT = "soknad.vurdererUtgaatt";

  private final Saksprosesser prosesser;
  private final JdbcClient jdbc;

  SoknadsbehandlingProsess(Saksprosesser prosesser, JdbcClient jdbc) {
    this.prosesser = prosesser;
    this.jdbc = jdbc;
  }

  /** Takes the task that waits for an answer, in the order a form takes them: the task, then the case. */
  void holdMangelsvar(Saksnummer saksnummer) {
    jdbc.sql("select ID_ from ACT_RU_TASK where TASK_DEF_KEY_ = :steg and ID_ in"
            + " (select oppgave_id from oppgavefrist where saksnummer = :sak and steg = :steg) for update")
        .param("steg", REGISTRER_MANGELSVAR)
        .param("sak", saksnummer.toString())
        .query(String.class)
        .list();
  }

  /** @throws Konflikt when nobody waits for it any more */
  void mangelsvar(Saksnummer saksnummer) {
    if (meld(saksnummer, MANGELSVAR, Map.of()) == 0) {
      throw new Konflikt("feil.soknad.venterIkke", saksnummer);
    }
  }

  /** One assessor's task goes; nothing happens where the task is gone already. */
  void vurderingUtgaar(Saksnummer saksnummer, long vurderer) {
    meld(saksnummer, VURDERING_UTGAAR, Map.of("delId", String.valueOf(vurderer)));
  }

  /** Whoever has the recommendation, or waits with it, must look at the score anew; nobody may have come so far. */
  void vurdererUtgaatt(Saksnummer saksnummer) {
    meld(saksnummer, VURDERER_UTGAATT, Map.of());
  }

  private int meld(Saksnummer saksnummer, String melding, Map<String, Object> hvor) {
    try {
      return prosesser.meld(saksnummer, melding, hvor, Map.of());
    } catch (OptimisticLockingException samtidig) {
      throw new Konflikt("feil.endretImens");
    }
  }

  /** Ends what runs beside the application's own process. */
  void avbrytAndre(Saksnummer saksnummer, String grunn) {
    prosesser.avbrytAndre(saksnummer, SoknadProsess.NOKKEL, List.of(), grunn);
  }
}
