package no.saksflyt.oppdrag;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which changes of an assignment nobody has assessed yet. */
@Service
@Transactional
public class Endringsvurdering {

  private final OppdragRepository oppdrag;
  private final Versjonslager lager;
  private final SakService saker;

  Endringsvurdering(OppdragRepository oppdrag, Versjonslager lager, SakService saker) {
    this.oppdrag = oppdrag;
    this.lager = lager;
    this.saker = saker;
  }

  /** @return the versions that changed something since somebody last assessed one, oldest first */
  @Transactional(readOnly = true)
  public List<Oppdragsversjon> uvurderte(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    int vurdert = oppdrag.findById(saksnummer.toString()).orElseThrow().vurdertVersjon();
    return lager.alle(saksnummer).stream()
        .filter(versjon -> versjon.nr() > vurdert && !versjon.forskjeller().isEmpty())
        .toList();
  }

  /** @param saksnummer an assignment's case whose changes somebody has assessed */
  public void vurdert(Saksnummer saksnummer) {
    saker.laas(saksnummer);
    oppdrag.laas(saksnummer.toString()).orElseThrow().vurdert(lager.siste(saksnummer));
  }
}
