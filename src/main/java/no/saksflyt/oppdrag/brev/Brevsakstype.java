package no.saksflyt.oppdrag.brev;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Sakstype;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the shared rooms need to know of letters. */
@Component
class Brevsakstype implements Sakstype {

  static final String KODE = "BREV";

  private final ObjectProvider<BrevService> brev;

  Brevsakstype(ObjectProvider<BrevService> brev) {
    this.brev = brev;
  }

  @Override
  public String kode() {
    return KODE;
  }

  @Override
  public String prosess() {
    return BrevProsess.NOKKEL;
  }

  @Override
  public List<String> prosesser() {
    return List.of(BrevProsess.NOKKEL);
  }

  @Override
  public Map<String, String> arbeidsflater() {
    return Map.of("/oppdrag/brev/" + SAKSNUMMER, "brevmottak.aapne");
  }

  @Override
  public String statusTrukket() {
    return Brevstatus.TRUKKET.name();
  }

  @Override
  public void avsluttet(Saksnummer saksnummer, String utfall) {
    brev.getObject().faltBort(saksnummer, utfall);
  }

  /** What a confirmed letter registered is corrected on those cases, or by the letter's own new text. */
  @Override
  public String gjenaapne(Sak sak, String grunn) {
    if (!brev.getObject().taFramIgjen(sak.saksnummer())) {
      throw new Konflikt("feil.brevmottak.alleredeBekreftet");
    }
    return Brevstatus.MOTTATT.name();
  }
}
