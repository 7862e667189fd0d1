package no.saksflyt.oppgave;

import java.time.LocalDate;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.tid.Oppgavefrister;
import no.saksflyt.oppgave.tid.Sakstimere;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A leader gives a task of the unit more or less time. Only our own targets can be moved so. */
@Service
@Transactional
public class Oppgavefristflytting {

  private final Oppgavefrister oppgaver;
  private final Sakstimere timere;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Oppgavefristflytting(Oppgavefrister oppgaver, Sakstimere timere, Hendelser hendelser, Innlogget innlogget) {
    this.oppgaver = oppgaver;
    this.timere = timere;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /**
   * @param oppgaveId an open task
   * @param dato its new date, Europe/Oslo; today or later
   * @param grunn why, at most 4 000 characters
   * @throws IkkeFunnet when the task is not open, or its case is not for this person
   * @throws IkkeTillatt unless the person leads the case's unit, or is coordinator where the case has none
   * @throws Regelbrudd when a field is wrong, the deadline is not INTERN, or it follows the case's
   */
  public void flytt(String oppgaveId, LocalDate dato, String grunn) {
    var flyttet = oppgaver.flyttIntern(oppgaveId, dato, grunn);
    timere.beregnPaaNytt(flyttet.saksnummer());
    hendelser.registrer(
        Hendelse.av(flyttet.saksnummer(), FristService.FRIST_FLYTTET, innlogget.id())
            .fra(flyttet.navn() + ": " + flyttet.foer())
            .til(flyttet.navn() + ": " + dato)
            .fordi(grunn.strip()));
  }
}
