package no.saksflyt.tilskudd.utlysning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Overgang;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Sakstype;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the shared rooms need to know of calls. */
@Component
class UtlysningType implements Sakstype {

  static final String KODE = "UTLYSNING";

  private final ObjectProvider<Utlysningslop> lop;

  UtlysningType(ObjectProvider<Utlysningslop> lop) {
    this.lop = lop;
  }

  @Override
  public String kode() {
    return KODE;
  }

  @Override
  public String prosess() {
    return UtlysningProsess.NOKKEL;
  }

  @Override
  public List<String> prosesser() {
    return List.of(UtlysningProsess.NOKKEL);
  }

  @Override
  public Map<String, String> arbeidsflater() {
    return Map.of("/utlysninger/plan/" + SAKSNUMMER, "utlysning.aapnePlanen");
  }

  @Override
  public String statusTrukket() {
    return Utlysningsstatus.TRUKKET.name();
  }

  @Override
  public void avsluttet(Saksnummer saksnummer, String utfall) {
    lop.getObject().faltBort(saksnummer);
  }

  @Override
  public String gjenaapne(Sak sak, String grunn) {
    lop.getObject().gjenaapnes(sak.saksnummer(), grunn);
    return Utlysningsstatus.PLANLEGGES.name();
  }

  /** Two calls are never one: each has its own applications and its own money. */
  @Override
  public Set<Overgang> overganger() {
    return Set.of();
  }
}
