package no.saksflyt.oppdrag.steg;

import java.util.Date;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel;
import no.saksflyt.oppdrag.Oppdragslop;
import no.saksflyt.oppdrag.Publiseringer;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.oppdrag.plan.Tiltak;
import no.saksflyt.oppdrag.plan.Tiltaksarbeid;
import no.saksflyt.oppgave.IModell;
import no.saksflyt.sak.SakService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The questions the models of an assignment ask. */
@Component
public class OppdragModell {

  private final OppdragService oppdrag;
  private final Oppdragslop lop;
  private final Publiseringer publiseringer;
  private final Planer planer;
  private final Tiltaksarbeid tiltak;
  private final SakService saker;

  OppdragModell(
      OppdragService oppdrag,
      Oppdragslop lop,
      Publiseringer publiseringer,
      Planer planer,
      Tiltaksarbeid tiltak,
      SakService saker) {
    this.oppdrag = oppdrag;
    this.lop = lop;
    this.publiseringer = publiseringer;
    this.planer = planer;
    this.tiltak = tiltak;
    this.saker = saker;
  }

  /**
   * @param execution the assignment's process
   * @return the ids of the parts that are still to be worked on
   */
  @IModell
  public List<String> aapneDeler(DelegateExecution execution) {
    return oppdrag.deler(saksnummer(execution)).stream()
        .filter(Oppdragsdel::gjenstaar)
        .map(Oppdragsdel::delId)
        .toList();
  }

  /**
   * @param execution the assignment's process
   * @return who answers for the assignment
   */
  @IModell
  public String saksansvarlig(DelegateExecution execution) {
    return saker.hent(saksnummer(execution)).eier();
  }

  /**
   * @param execution a part's process
   * @return who works on the part: its own person, or whoever answers for the whole
   */
  @IModell
  public String delansvarlig(DelegateExecution execution) {
    var nummer = saksnummer(execution);
    var egen = oppdrag.del(nummer, (String) execution.getVariable("delId")).ansvarlig();
    return egen != null ? egen : saker.hent(nummer).eier();
  }

  /**
   * @param execution the assignment's process
   * @return whether its report is research or is to be published: the table of approvals asks
   */
  @IModell
  public boolean fou(DelegateExecution execution) {
    var nummer = saksnummer(execution);
    return oppdrag.hent(nummer).fou() || planer.skalPubliseres(nummer);
  }

  /**
   * @param execution the process of an assignment that comes back
   * @return the moment the work on the next time begins
   */
  @IModell
  public Date nesteStart(DelegateExecution execution) {
    return Date.from(Tid.startAv(lop.nesteStart(saksnummer(execution))));
  }

  /**
   * @param execution the process of a publication the ministry has been told of
   * @return the first moment the report may be published
   */
  @IModell
  public Date tidligstPublisering(DelegateExecution execution) {
    return Date.from(Tid.startAv(publiseringer.tidligst(saksnummer(execution)).orElseThrow()));
  }

  /**
   * @param execution a measure's process
   * @return who does it
   */
  @IModell
  public String tiltaksansvarlig(DelegateExecution execution) {
    return tiltak
        .finn(saksnummer(execution), (String) execution.getVariable("delId"))
        .map(Tiltak::ansvarlig)
        .orElse(null);
  }

  /**
   * @param execution the assignment's process
   * @return the measures that follow up recommendations and are not done
   */
  @IModell
  public List<String> aapneOppfolgingstiltak(DelegateExecution execution) {
    return tiltak.aapneOppfolginger(saksnummer(execution)).stream().map(Tiltak::referanse).toList();
  }

  private static Saksnummer saksnummer(DelegateExecution execution) {
    return Saksnummer.av((String) execution.getVariable("saksnummer"));
  }
}
