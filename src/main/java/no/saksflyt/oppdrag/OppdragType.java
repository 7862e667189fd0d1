package no.saksflyt.oppdrag;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.Overgang;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Sakstype;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the shared rooms need to know of assignments. */
@Component
class OppdragType implements Sakstype {

  static final String KODE = "OPPDRAG";

  private final ObjectProvider<OppdragService> service;
  private final ObjectProvider<Oppdragsavslutning> avslutning;
  private final ObjectProvider<Planer> planer;
  private final ObjectProvider<Oppdragsversjoner> versjoner;

  OppdragType(
      ObjectProvider<OppdragService> service,
      ObjectProvider<Oppdragsavslutning> avslutning,
      ObjectProvider<Planer> planer,
      ObjectProvider<Oppdragsversjoner> versjoner) {
    this.service = service;
    this.avslutning = avslutning;
    this.planer = planer;
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
        OppdragProsess.NOKKEL,
        OppdragProsess.DEL_NOKKEL,
        OppdragProsess.ANSKAFFELSE_NOKKEL,
        OppdragProsess.PUBLISERING_NOKKEL,
        OppdragProsess.TILTAK_NOKKEL,
        DepartementProsess.SPORSMAL,
        DepartementProsess.AVVIK);
  }

  @Override
  public Map<String, String> arbeidsflater() {
    return Map.of("/oppdrag/plan/" + SAKSNUMMER, "oppdragsplan.aapne");
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
  public Set<Overgang> overganger() {
    return EnumSet.allOf(Overgang.class);
  }

  @Override
  public void avsluttet(Saksnummer saksnummer, String utfall) {
    avslutning.getObject().avslutt(saksnummer, utfall);
    if (Sak.FEILREGISTRERT.equals(utfall)) {
      service.getObject().frigiNummer(saksnummer);
    }
  }

  @Override
  public String gjenaapne(Sak sak, String grunn) {
    service.getObject().gjenaapnet(sak.saksnummer(), grunn);
    planer.getObject().gjenaapnet(sak.saksnummer());
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
