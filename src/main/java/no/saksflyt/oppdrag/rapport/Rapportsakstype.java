package no.saksflyt.oppdrag.rapport;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Sakstype;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the shared rooms need to know of reports. */
@Component
class Rapportsakstype implements Sakstype {

  static final String KODE = "RAPPORT";

  private final ObjectProvider<RapportService> rapporter;

  Rapportsakstype(ObjectProvider<RapportService> rapporter) {
    this.rapporter = rapporter;
  }

  @Override
  public String kode() {
    return KODE;
  }

  @Override
  public String prosess() {
    return RapportProsess.NOKKEL;
  }

  @Override
  public List<String> prosesser() {
    return List.of(RapportProsess.NOKKEL, RapportProsess.BIDRAG_NOKKEL);
  }

  @Override
  public Map<String, String> arbeidsflater() {
    return Map.of(
        "/oppdrag/rapport/" + SAKSNUMMER, "rapport.aapne",
        "/oppdrag/rapport/bidrag/" + SAKSNUMMER + "/" + DEL_ID, "rapport.bidrag.aapne");
  }

  @Override
  public String statusTrukket() {
    return Rapportstatus.TRUKKET.name();
  }

  @Override
  public void avsluttet(Saksnummer saksnummer, String utfall) {
    rapporter.getObject().faltBort(saksnummer, utfall);
  }

  @Override
  public String gjenaapne(Sak sak, String grunn) {
    rapporter.getObject().gjenaapnet(sak.saksnummer(), grunn);
    return Rapportstatus.SAMMENSTILLES.name();
  }
}
