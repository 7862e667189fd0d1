package no.saksflyt.saksbilde.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.saksflyt.arkiv.Dokumentvisning;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.saksbilde.Saksoppgave;
import no.saksflyt.saksbilde.Saksoppgaver;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what stands beside an open task in Tasklist: the case, why the task is this person's, and what is new. */
@Component
class Panelbygger {

  private static final int SISTE = 10;
  private static final int DOKUMENTER = 20;

  private final Saksoppgaver oppgaver;
  private final SakService saker;
  private final Sakshodebygger hoder;
  private final Oppgavevisning oppgavevisning;
  private final Panelfortelling fortelling;
  private final Dokumentvisning dokumenter;
  private final Notatvisning notater;
  private final Skriverett skriverett;
  private final PaaVentService venting;

  Panelbygger(
      Saksoppgaver oppgaver,
      SakService saker,
      Sakshodebygger hoder,
      Oppgavevisning oppgavevisning,
      Panelfortelling fortelling,
      Dokumentvisning dokumenter,
      Notatvisning notater,
      Skriverett skriverett,
      PaaVentService venting) {
    this.oppgaver = oppgaver;
    this.saker = saker;
    this.hoder = hoder;
    this.oppgavevisning = oppgavevisning;
    this.fortelling = fortelling;
    this.dokumenter = dokumenter;
    this.notater = notater;
    this.skriverett = skriverett;
    this.venting = venting;
  }

  /**
   * @param oppgaveId an open task
   * @return the task, if it is open and the person may see its case
   * @throws IkkeFunnet otherwise
   */
  Saksoppgave oppgave(String oppgaveId) {
    return oppgaver.hent(oppgaveId).orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
  }

  void fyll(Model model, Saksoppgave oppgave, HttpServletRequest request) {
    var nr = oppgave.saksnummer();
    var sak = saker.hent(nr);
    var retur = "/oppgave/" + oppgave.oppgaveId() + "/panel";
    model.addAttribute("retur", retur);
    model.addAttribute("hode", hoder.av(sak));
    model.addAttribute("venting", venting.gjeldende(nr).orElse(null));
    model.addAttribute("oppgave", oppgavevisning.rader(sak, List.of(oppgave)).get(0));
    fortelling.fyll(model, sak, oppgave, request);
    model.addAttribute("dokumentliste", dokumenter.av(nr, 0, DOKUMENTER, model.getAttribute("venting") != null, retur));
    model.addAttribute("notater", notater.siste(nr, SISTE));
    model.addAttribute("kanSkrive", skriverett.har());
  }
}
