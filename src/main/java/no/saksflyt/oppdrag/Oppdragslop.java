package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.Gjentakelse.Forrige;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an assignment goes once something of it is delivered: to the ministry, to publication, to the next time, or to its end. */
@Service
@Transactional
public class Oppdragslop {

  /** How long before the day it is due the next time begins [choice]. */
  private static final int DAGER_FOR = 60;

  private final OppdragService oppdrag;
  private final Oppdragsversjoner versjoner;
  private final Leveranser leveranser;
  private final Delklargjoring klargjoring;
  private final Publiseringer publiseringer;
  private final Planer planer;
  private final SakService saker;
  private final Saksfrister frister;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Oppdragslop(
      OppdragService oppdrag,
      Oppdragsversjoner versjoner,
      Leveranser leveranser,
      Delklargjoring klargjoring,
      Publiseringer publiseringer,
      Planer planer,
      SakService saker,
      Saksfrister frister,
      Hendelser hendelser,
      Innlogget innlogget) {
    this.oppdrag = oppdrag;
    this.versjoner = versjoner;
    this.leveranser = leveranser;
    this.klargjoring = klargjoring;
    this.publiseringer = publiseringer;
    this.planer = planer;
    this.saker = saker;
    this.frister = frister;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /**
   * Which way an accepted delivery goes on.
   *
   * @param publisering whether its report is to be published
   * @param neste whether it comes back; otherwise it is done
   */
  public record Videre(boolean publisering, boolean neste) {}

  /**
   * @param saksnummer an assignment whose parts are all done
   * @return whether each of them was delivered for itself, so that nothing is left to deliver together
   */
  public boolean altErLevert(Saksnummer saksnummer) {
    var alt = altLevert(saksnummer);
    if (alt) {
      oppdrag.levertIDeler(saksnummer, leveranser.sist(saksnummer).orElseThrow());
    }
    return alt;
  }

  /** What came with the whole and was not sent back stands delivered too. */
  private boolean altLevert(Saksnummer saksnummer) {
    var hele = leveranser.gjelder(saksnummer, null);
    var forSeg = leveranser.levertForSeg(saksnummer);
    return (hele || !forSeg.isEmpty())
        && oppdrag.deler(saksnummer).stream()
            .filter(del -> !del.bortfalt())
            .allMatch(del -> forSeg.contains(del.delId()) || hele && !klargjoring.leveresForSeg(saksnummer, del));
  }

  /**
   * @param saksnummer an assignment whose delivery the ministry has accepted
   * @return where it goes on
   */
  public Videre vurderVidere(Saksnummer saksnummer) {
    var videre =
        new Videre(
            planer.skalPubliseres(saksnummer) && !publiseringer.ferdig(saksnummer, leveranser.nr(saksnummer)),
            neste(saksnummer).isPresent());
    if (videre.publisering()) {
      saker.settStatus(saksnummer, OppdragStatus.PUBLISERES.name());
    } else {
      etterPublisering(saksnummer, videre.neste());
    }
    return videre;
  }

  /** @param saksnummer an assignment whose report is published, or stays within the house */
  public void etterPublisering(Saksnummer saksnummer) {
    etterPublisering(saksnummer, neste(saksnummer).isPresent());
  }

  private void etterPublisering(Saksnummer saksnummer, boolean neste) {
    if (neste) {
      saker.settStatus(saksnummer, OppdragStatus.VENTER_PAA_NESTE.name());
    } else if (planer.startOppfolging(saksnummer)) {
      saker.settStatus(saksnummer, OppdragStatus.FOLGES_OPP.name());
    }
  }

  /**
   * @param saksnummer an assignment that comes back
   * @return the day the work on the next time begins
   */
  @Transactional(readOnly = true)
  public LocalDate nesteStart(Saksnummer saksnummer) {
    return neste(saksnummer).orElseThrow().dato().minusDays(DAGER_FOR);
  }

  /** @return the day the next time is due; empty where nothing comes back */
  @Transactional(readOnly = true)
  public Optional<LocalDate> nesteFrist(Saksnummer saksnummer) {
    return neste(saksnummer).map(Gjentakelse.Neste::dato);
  }

  /** @param saksnummer an assignment whose next time begins: its parts are open again, and its deadline has moved on */
  public void startNeste(Saksnummer saksnummer) {
    saker.laas(saksnummer);
    neste(saksnummer).ifPresent(neste -> start(saksnummer, neste));
  }

  private void start(Saksnummer saksnummer, Gjentakelse.Neste neste) {
    var igjen = oppdrag.deler(saksnummer).stream().filter(del -> kommerTilbake(saksnummer, del, neste)).toList();
    var forrige = frister.gjeldende(saksnummer, null).map(Saksfrist::dato).map(LocalDate::toString);
    leveranser.nesteGang(saksnummer, neste.dato());
    frister.nyOmgang(saksnummer, Saksfrist.HELE_SAKEN, neste.dato());
    igjen.forEach(del -> frister.nyOmgang(saksnummer, del.delId(), neste.dato()));
    oppdrag.nyOmgang(saksnummer, igjen);
    hendelser.registrer(
        Hendelse.av(saksnummer, "NESTE_LEVERANSE", innlogget.id())
            .fra(forrige.orElse(Fristtype.INGEN.name()))
            .til(neste.dato()));
    saker.settStatus(saksnummer, OppdragStatus.UNDER_ARBEID.name());
  }

  /** With the whole come the parts that have no date of their own. */
  private boolean kommerTilbake(Saksnummer saksnummer, Oppdragsdel del, Gjentakelse.Neste neste) {
    var ingenEgen =
        frister.alle(saksnummer).stream()
            .noneMatch(frist -> frist.referanse().equals(del.delId()) && frist.dato() != null);
    return !del.bortfalt() && (neste.deler().contains(del.navn()) || neste.hele() && ingenEgen);
  }

  private Optional<Gjentakelse.Neste> neste(Saksnummer saksnummer) {
    var ider =
        oppdrag.deler(saksnummer).stream()
            .filter(del -> !del.bortfalt())
            .collect(Collectors.toMap(Oppdragsdel::navn, Oppdragsdel::delId, (en, annen) -> en));
    var datoer =
        frister.alle(saksnummer).stream()
            .collect(Collectors.toMap(Saksfrist::referanse, frist -> new Forrige(frist.opprinnelig(), frist.dato())));
    return Gjentakelse.etter(versjoner.gjeldende(saksnummer), del -> forrige(del, ider, datoer));
  }

  private static Forrige forrige(String del, Map<String, String> ider, Map<String, Forrige> datoer) {
    var referanse = del == null ? Saksfrist.HELE_SAKEN : ider.get(del);
    return datoer.getOrDefault(referanse, Forrige.INGEN);
  }
}
