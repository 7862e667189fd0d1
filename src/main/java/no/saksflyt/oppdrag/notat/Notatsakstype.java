package no.saksflyt.oppdrag.notat;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Sakstype;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the shared rooms need to know of notes. */
@Component
class Notatsakstype implements Sakstype {

  static final String KODE = "NOTAT";

  private final ObjectProvider<NotatService> notater;

  Notatsakstype(ObjectProvider<NotatService> notater) {
    this.notater = notater;
  }

  @Override
  public String kode() {
    return KODE;
  }

  @Override
  public String prosess() {
    return NotatProsess.NOKKEL;
  }

  @Override
  public List<String> prosesser() {
    return List.of(NotatProsess.NOKKEL);
  }

  @Override
  public Map<String, String> arbeidsflater() {
    return Map.of("/oppdrag/notat/" + SAKSNUMMER, "notat.aapne");
  }

  @Override
  public String statusTrukket() {
    return Notatstatus.TRUKKET.name();
  }

  @Override
  public void avsluttet(Saksnummer saksnummer, String utfall) {
    notater.getObject().faltBort(saksnummer);
  }

  @Override
  public String gjenaapne(Sak sak, String grunn) {
    notater.getObject().gjenaapnet(sak.saksnummer());
    return Notatstatus.SKRIVES.name();
  }
}
