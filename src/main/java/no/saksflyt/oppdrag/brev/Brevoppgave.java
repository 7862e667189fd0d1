package no.saksflyt.oppdrag.brev;

import java.util.HashMap;
import java.util.Map;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Oppgaver;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes and completes the task of confirming a letter, through the same guard as in Tasklist. */
@Service
@Transactional
public class Brevoppgave {

  private final Oppgaver oppgaver;
  private final Innlogget innlogget;

  Brevoppgave(Oppgaver oppgaver, Innlogget innlogget) {
    this.oppgaver = oppgaver;
    this.innlogget = innlogget;
  }

  /**
   * @param saksnummer a letter's case
   * @throws Konflikt when somebody else has the task or has done it, in words
   * @throws no.saksflyt.felles.Regelbrudd with everything that must be answered or mended first
   */
  public void bekreft(Saksnummer saksnummer) {
    fullfor(saksnummer, Map.of("bekreftelse", BrevProsess.BEKREFTET));
  }

  /**
   * @param saksnummer a letter's case
   * @param grunn why it is not to be registered
   * @throws Konflikt when somebody else has the task or has done it, in words
   * @throws no.saksflyt.felles.Regelbrudd when no reason is given
   */
  public void leggBort(Saksnummer saksnummer, String grunn) {
    var svar = new HashMap<String, Object>();
    svar.put("bekreftelse", BrevProsess.LAGT_BORT);
    svar.put("grunn", grunn);
    fullfor(saksnummer, svar);
  }

  private void fullfor(Saksnummer saksnummer, Map<String, Object> svar) {
    var oppgave =
        oppgaver.tilSak(saksnummer).stream()
            .filter(o -> o.steg().equals(BrevProsess.BEKREFT))
            .findFirst()
            .orElseThrow(() -> new Konflikt("feil.brevmottak.avgjort"));
    if (!innlogget.id().equals(oppgave.ansvarlig())) {
      oppgaver.ta(oppgave.id());
    }
    oppgaver.fullfor(oppgave.id(), new HashMap<>(svar));
  }
}
