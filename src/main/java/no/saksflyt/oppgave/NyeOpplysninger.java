package no.saksflyt.oppgave;

import no.saksflyt.arkiv.PostMottatt;
import no.saksflyt.sak.SakService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the running process of a case that post has come, in the transaction that put the post on the case. */
@Component
class NyeOpplysninger {

  private static final String MELDING = "sak.nyeOpplysninger";

  private final Saksprosesser prosesser;
  private final SakService saker;

  NyeOpplysninger(Saksprosesser prosesser, SakService saker) {
    this.prosesser = prosesser;
    this.saker = saker;
  }

  @EventListener
  void mottatt(PostMottatt post) {
    if (saker.hent(post.saksnummer()).aapen()) {
      prosesser.meld(post.saksnummer(), MELDING);
    }
  }
}
