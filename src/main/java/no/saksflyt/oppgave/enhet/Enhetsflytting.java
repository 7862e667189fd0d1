package no.saksflyt.oppgave.enhet;

import java.util.List;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Enhetsarv;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Enhetsendringer;
import no.saksflyt.tilgang.Medlemskapsflytting;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilgang.UtenPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves some of a closed unit's open cases at a time, each with its tasks and its event. What was moved is not the unit's any more,
 * so that the work can be taken up anywhere, by anybody, as often as need be.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Enhetsflytting {

  private static final int BOLK = 100;
  private static final String FLYTTET = "ENHET_OPPGAVER_FLYTTET";

  private final JdbcClient jdbc;
  private final SakService saker;
  private final Enhetsoppgaver oppgaver;
  private final Nedlegginger rader;
  private final Medlemskapsflytting medlemskap;
  private final Enhetsendringer endringer;
  private final Enheter enheter;
  private final Personer personer;
  private final Hendelser hendelser;
  private final List<Enhetsarv> arv;

  Enhetsflytting(
      JdbcClient jdbc,
      SakService saker,
      Enhetsoppgaver oppgaver,
      Nedlegginger rader,
      Medlemskapsflytting medlemskap,
      Enhetsendringer endringer,
      Enheter enheter,
      Personer personer,
      Hendelser hendelser,
      List<Enhetsarv> arv) {
    this.jdbc = jdbc;
    this.saker = saker;
    this.oppgaver = oppgaver;
    this.rader = rader;
    this.medlemskap = medlemskap;
    this.endringer = endringer;
    this.enheter = enheter;
    this.personer = personer;
    this.hendelser = hendelser;
    this.arv = arv;
  }

  /**
   * @param ned a closing whose last day has passed
   * @return how many cases were moved; 0 when it is done, or another node is at it
   */
  int neste(Nedlegging ned) {
    if (!rader.ta(ned.id())) {
      return 0;
    }
    var til = enheter.arbeidende(ned.etterfolger());
    var ledere = personer.medRolle(Roller.LEDER, til).stream().map(Person::id).toList();
    var noen =
        jdbc.sql("select saksnummer from sak where enhet = :enhet and aapen order by saksnummer fetch first " + BOLK + " rows only")
            .param("enhet", ned.enhet())
            .query(String.class)
            .list();
    // Restricted ones too: nothing is told of them, and what happens is the system's doing.
    UtenPerson.utfor(() -> noen.forEach(sak -> flytt(Saksnummer.av(sak), ned, til, ledere)));
    oppgaver.flytt(noen, ned.enhet(), til);
    return noen.isEmpty() ? resten(ned, til) : noen.size();
  }

  private void flytt(Saksnummer sak, Nedlegging ned, String til, List<String> ledere) {
    saker.settEnhet(sak, til, ned.grunn());
    // Whoever leads the unit must be able to see a restricted case.
    if (saker.hent(sak).krets() != null) {
      saker.slippInn(sak, ledere);
    }
  }

  /** Tasks in other units' cases come last; when there are none either, the unit is empty. */
  private int resten(Nedlegging ned, String til) {
    var andre = oppgaver.flyttResten(ned.enhet(), til, BOLK);
    if (andre.isEmpty()) {
      medlemskap.flytt(ned.enhet(), ned.etterfolger(), ned.sisteDag());
      oppgaver.flyttVariabler(ned.enhet(), til);
      arv.forEach(en -> en.overta(ned.enhet(), til, ned.sisteDag()));
      rader.flyttet(ned.id());
      endringer.registrer(ned.enhet(), Enhetsendringer.Hva.FLYTTET, null, enheter.navn(til), null);
      return 0;
    }
    UtenPerson.utfor(
        () ->
            andre.forEach(
                sak ->
                    hendelser.registrer(
                        Hendelse.av(Saksnummer.av(sak), FLYTTET, Hendelse.SYSTEM)
                            .fra(ned.enhet())
                            .til(til)
                            .fordi(ned.grunn()))));
    return andre.size();
  }
}
