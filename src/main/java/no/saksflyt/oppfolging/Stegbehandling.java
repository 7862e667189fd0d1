package no.saksflyt.oppfolging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Oppgaver;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Varsler;
import no.saksflyt.tilgang.Personer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the same with many steps, each in a transaction of its own: what is refused or fails for one takes nothing from the others.
 * Whether the person may do it is for the services behind to say, step by step.
 */
@Service
public class Stegbehandling {

  private static final Logger LOGG = LoggerFactory.getLogger(Stegbehandling.class);

  private final Stegdetaljer detaljer;
  private final Oppgaver oppgaver;
  private final PaaVentService venting;
  private final Varsler varsler;
  private final Personer personer;
  private final Meldinger meldinger;
  private final TransactionTemplate forSeg;

  Stegbehandling(
      Stegdetaljer detaljer,
      Oppgaver oppgaver,
      PaaVentService venting,
      Varsler varsler,
      Personer personer,
      Meldinger meldinger,
      PlatformTransactionManager transaksjoner) {
    this.detaljer = detaljer;
    this.oppgaver = oppgaver;
    this.venting = venting;
    this.varsler = varsler;
    this.personer = personer;
    this.meldinger = meldinger;
    this.forSeg = new TransactionTemplate(transaksjoner);
    this.forSeg.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * @param ordre what to do with which steps
   * @return what became of each, in the order they were named
   * @throws Regelbrudd when the order itself lacks something; then nothing is done
   */
  public List<Resultat> utfor(Ordre ordre) {
    ordre.kontroller();
    Map<String, Stegrad> aapne =
        detaljer.les(ordre.oppgaver()).stream().collect(Collectors.toMap(Stegrad::oppgaveId, rad -> rad, (en, to) -> en));
    var resultater = new ArrayList<Resultat>();
    // A hold is the case's: two of its steps are held by one.
    var holdt = new HashMap<String, Resultat>();
    for (var id : ordre.oppgaver().stream().distinct().toList()) {
      var rad = aapne.get(id);
      if (rad == null) {
        resultater.add(new Resultat(null, "", false, meldinger.tekst("oppfolging.resultat.ikkeAapen")));
      } else if (ordre.handling() == Handling.PAA_VENT) {
        var sakens = holdt.computeIfAbsent(rad.saksnummer(), nr -> forsok(ordre, rad));
        resultater.add(new Resultat(rad.saksnummer(), rad.stegnavn(), sakens.gikk(), sakens.melding()));
      } else {
        resultater.add(forsok(ordre, rad));
      }
    }
    return resultater;
  }

  private Resultat forsok(Ordre ordre, Stegrad rad) {
    try {
      forSeg.executeWithoutResult(s -> gjor(ordre, rad));
      return new Resultat(rad.saksnummer(), rad.stegnavn(), true, utfort(ordre, rad));
    } catch (Regelbrudd brudd) {
      return avvist(rad, brudd.feil().stream().map(meldinger::tekst).collect(Collectors.joining(" ")));
    } catch (Avvisning avvisning) {
      return avvist(rad, meldinger.tekst(avvisning));
    } catch (OptimisticLockingFailureException noenVarForst) {
      return avvist(rad, meldinger.tekst("oppfolging.resultat.endretImens"));
    } catch (RuntimeException uventet) {
      LOGG.error("{} failed for task {} of case {}", ordre.handling(), rad.oppgaveId(), rad.saksnummer(), uventet);
      return avvist(rad, meldinger.tekst("oppfolging.resultat.uventet"));
    }
  }

  private void gjor(Ordre ordre, Stegrad rad) {
    switch (ordre.handling()) {
      case TILDEL -> oppgaver.tildel(rad.oppgaveId(), ordre.person());
      case PAA_VENT -> venting.settPaaVent(Saksnummer.av(rad.saksnummer()), ordre.til(), ordre.grunn());
      case PURR -> varsler.purr(rad.oppgaveId());
      case LEGG_TILBAKE -> oppgaver.leggTilbake(rad.oppgaveId());
    }
  }

  private String utfort(Ordre ordre, Stegrad rad) {
    return switch (ordre.handling()) {
      case TILDEL -> meldinger.tekst("oppfolging.resultat.TILDEL", personer.navn(ordre.person()));
      case PAA_VENT -> meldinger.tekst("oppfolging.resultat.PAA_VENT");
      case PURR -> meldinger.tekst("oppfolging.resultat.PURR", personer.navn(rad.ansvarlig()));
      case LEGG_TILBAKE -> meldinger.tekst("oppfolging.resultat.LEGG_TILBAKE");
    };
  }

  private static Resultat avvist(Stegrad rad, String hvorfor) {
    return new Resultat(rad.saksnummer(), rad.stegnavn(), false, hvorfor);
  }
}
