package no.saksflyt.oppdrag;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Sakstype;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the shared rooms need to know of assignments. */
@Component
class OppdragType implements Sakstype {

  static final String KODE = "OPPDRAG";

  private final ObjectProvider<OppdragService> service;
  private final ObjectProvider<Oppdragsversjoner> versjoner;

  OppdragType(ObjectProvider<OppdragService> service, ObjectProvider<Oppdragsversjoner> versjoner) {
    this.service = service;
    this.versjoner = versjoner;
  }

  @Override
  public String kode() {
    return KODE;
  }

  @Override
  public String prosess() {
    return OppdragProsess.NOKKEL;
  }

  @Override
  public List<String> prosesser() {
    return List.of(
        OppdragProsess.NOKKEL, OppdragProsess.DEL_NOKKEL, DepartementProsess.SPORSMAL, DepartementProsess.AVVIK);
  }

  @Override
  public String statusTrukket() {
    return OppdragStatus.TRUKKET.name();
  }

  @Override
  public String statusEtter(String utfall) {
    return Saksavslutning.BORTFALT.equals(utfall) ? OppdragStatus.BORTFALT.name() : statusTrukket();
  }

  @Override
  public void avsluttet(Saksnummer saksnummer, String utfall) {
    if (Sak.FEILREGISTRERT.equals(utfall)) {
      service.getObject().frigiNummer(saksnummer);
    }
  }

  @Override
  public String gjenaapne(Sak sak, String grunn) {
    service.getObject().gjenaapnet(sak.saksnummer(), grunn);
    return (medForbehold(sak) ? OppdragStatus.MED_FORBEHOLD : OppdragStatus.TIL_FORDELING).name();
  }

  @Override
  public Map<String, Object> startvariabler(Sak sak) {
    versjoner.getObject().taIgjen(sak.saksnummer());
    return Map.of(OppdragProsess.MED_FORBEHOLD, medForbehold(sak));
  }

  private boolean medForbehold(Sak sak) {
    return versjoner.getObject().gjeldende(sak.saksnummer()).forbehold();
  }
}
