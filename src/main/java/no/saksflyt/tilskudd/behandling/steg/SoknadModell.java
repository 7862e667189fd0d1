package no.saksflyt.tilskudd.behandling.steg;

import java.util.Date;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppgave.IModell;
import no.saksflyt.tilskudd.behandling.Mangler;
import no.saksflyt.tilskudd.behandling.Vurderer;
import no.saksflyt.tilskudd.behandling.Vurderere;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The questions the models of an application ask. */
@Component
public class SoknadModell {

  private final Vurderere vurderere;
  private final Mangler mangler;

  SoknadModell(Vurderere vurderere, Mangler mangler) {
    this.vurderere = vurderere;
    this.mangler = mangler;
  }

  /**
   * @param execution the application's process
   * @return the ids of the assessors who are to deliver
   */
  @IModell
  public List<String> aapneVurderinger(DelegateExecution execution) {
    return vurderere.alle(saksnummer(execution)).stream()
        .filter(Vurderer::gjenstaar)
        .map(v -> String.valueOf(v.id()))
        .toList();
  }

  /**
   * @param execution the process of one assessment
   * @return who assesses
   */
  @IModell
  public String vurderer(DelegateExecution execution) {
    var id = Long.parseLong((String) execution.getVariable("delId"));
    return vurderere.alle(saksnummer(execution)).stream()
        .filter(v -> v.id() == id)
        .map(Vurderer::person)
        .findFirst()
        .orElse(null);
  }

  /**
   * @param execution the process of an application whose applicant is asked for something
   * @return the first moment after the day the letter names
   */
  @IModell
  public Date mangelfristUte(DelegateExecution execution) {
    return Date.from(Tid.startAv(mangler.siste(saksnummer(execution)).orElseThrow().svarfrist().plusDays(1)));
  }

  private static Saksnummer saksnummer(DelegateExecution execution) {
    return Saksnummer.av((String) execution.getVariable("saksnummer"));
  }
}
