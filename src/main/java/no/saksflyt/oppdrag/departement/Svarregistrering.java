package no.saksflyt.oppdrag.departement;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the ministry's answer, once; the process is led on by whoever brings it. */
@Service
@Transactional
public class Svarregistrering {

  /** Routing variable: what the ministry decided of a deviation. */
  private static final String AVVIKSSVAR = "avvikssvar";

  private final HenvendelseRepository rader;
  private final EntityManager lagring;
  private final SakService saker;
  private final Departementsjournal journal;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Svarregistrering(
      HenvendelseRepository rader,
      EntityManager lagring,
      SakService saker,
      Departementsjournal journal,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.rader = rader;
    this.lagring = lagring;
    this.saker = saker;
    this.journal = journal;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param id what was asked or told
   * @param svar the answer
   * @return what the model routes on; a refused deviation goes on under a new id, so that the refused proposal stays as it was
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when it has been answered already, or was never sent
   */
  public Map<String, Object> registrer(long id, Svar svar) {
    var gjelder = rader.findById(id).orElseThrow(() -> new IkkeFunnet("feil.departement.finnesIkke"));
    saker.laas(gjelder.saksnummer());
    // Whoever has waited here saw it as it was before the other's answer.
    lagring.refresh(gjelder);
    if (!gjelder.venter()) {
      throw new Konflikt(
          gjelder.tilstand() == Henvendelse.Tilstand.BESVART ? "feil.departement.besvart" : "feil.departement.ikkeSendt");
    }
    var kontrollert = Svarkontroll.kontroller(gjelder, svar, LocalDate.now(klokke));
    gjelder.besvart(kontrollert);
    journal.svar(gjelder);
    var hendelse =
        gjelder.slag() == Henvendelse.Slag.SPORSMAL ? "SPORSMAL_BESVART" : "AVVIK_" + kontrollert.avgjorelse();
    hendelser.registrer(
        Hendelse.av(gjelder.saksnummer(), hendelse, innlogget.id())
            .gjelderFra(kontrollert.dato())
            .fordi(kontrollert.tekst())
            .medKilde(kontrollert.kilde()));
    rader.flush();
    return ruting(gjelder);
  }

  private Map<String, Object> ruting(Henvendelse besvart) {
    if (besvart.svar() == null) {
      return Map.of();
    }
    var ruting = new HashMap<String, Object>(Map.of(AVVIKSSVAR, besvart.svar().name()));
    if (besvart.svar() == Avviksvar.AVSLATT) {
      ruting.put(DepartementProsess.HENVENDELSE, String.valueOf(rader.saveAndFlush(nyttForslag(besvart)).id()));
    }
    return ruting;
  }

  private Henvendelse nyttForslag(Henvendelse avslatt) {
    var ny =
        new Henvendelse(
            avslatt.saksnummer(), Henvendelse.Slag.AVVIK, avslatt.tekst(), klokke.instant(), innlogget.id());
    ny.gjelder(avslatt.gjelder());
    ny.returnert(avslatt.svarTekst());
    return ny;
  }
}
