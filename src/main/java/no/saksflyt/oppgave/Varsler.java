package no.saksflyt.oppgave;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.innboks.Innboks;
import no.saksflyt.oppgave.innboks.Innboksleser;
import no.saksflyt.oppgave.innboks.Varselpost;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the system tells people, and what leaders remind them of. */
@Service
@Transactional
public class Varsler {

  private final Innboksleser innboks;
  private final Varselpost post;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Varsler(
      Innboksleser innboks,
      Varselpost post,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      JdbcClient jdbc,
      Clock klokke) {
    this.innboks = innboks;
    this.post = post;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * Reminds whoever has a task: in the inbox, by e-mail, and in the timeline.
   *
   * @param oppgaveId an open task
   * @throws IkkeFunnet when it is not open, or its case is not for this person
   * @throws IkkeTillatt unless the person leads the unit, hands out its tasks, or is a coordinator
   * @throws Regelbrudd when nobody has the task
   */
  public void purr(String oppgaveId) {
    var oppgave =
        jdbc.sql(
                "select o.saksnummer, t.ASSIGNEE_ ansvarlig, t.NAME_ navn from oppgavefrist o join ACT_RU_TASK t"
                    + " on t.ID_ = o.oppgave_id where o.oppgave_id = :id")
            .param("id", oppgaveId)
            .query((rad, nummer) -> new String[] {rad.getString(1), rad.getString(2), rad.getString(3)})
            .optional()
            .orElseThrow(() -> new IkkeFunnet("feil.oppgave.finnesIkke"));
    var saksnummer = Saksnummer.av(oppgave[0]);
    var sak = saker.hent(saksnummer);
    var person = innlogget.naa();
    if (!person.fordelerI(sak.enhet()) && !person.har(Roller.KOORDINATOR)) {
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
    if (oppgave[1] == null) {
      throw new Regelbrudd(new Feltfeil("oppgaveId", "feil.purring.ingenAnsvarlig"));
    }
    post.send(oppgave[1], saksnummer, oppgaveId, Innboks.PURRING, LocalDate.now(klokke));
    hendelser.registrer(Hendelse.av(saksnummer, "PURRET", person.person()).fra(oppgave[2]).til(oppgave[1]));
  }

  /**
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the person's inbox, newest first; nothing of cases the person may no longer see
   */
  @Transactional(readOnly = true)
  public Side<Innboksrad> innboks(int side, int antall) {
    return innboks.side(innlogget.naa().person(), side, antall);
  }

  /** @return how many messages the person has not read */
  @Transactional(readOnly = true)
  public int uleste() {
    return innlogget.hvisNoen().map(person -> innboks.uleste(person.person())).orElse(0);
  }

  /**
   * @param id one of the person's own messages, now read
   * @throws IkkeFunnet when the person has no such message
   */
  public void lest(long id) {
    if (innboks.lest(innlogget.naa().person(), id) == 0) {
      throw new IkkeFunnet("feil.finnesIkke");
    }
  }

  /** The person has read everything up to now. */
  public void altLest() {
    innboks.altLest(innlogget.naa().person());
  }
}
