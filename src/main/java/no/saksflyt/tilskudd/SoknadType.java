package no.saksflyt.tilskudd;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Overgang;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Sakstype;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the shared rooms need to know of applications for grants. */
@Component
class SoknadType implements Sakstype {

  static final String KODE = "SOKNAD";

  private final ObjectProvider<SoknadProsess> prosess;

  SoknadType(ObjectProvider<SoknadProsess> prosess) {
    this.prosess = prosess;
  }

  @Override
  public String kode() {
    return KODE;
  }

  @Override
  public String prosess() {
    return SoknadProsess.NOKKEL;
  }

  @Override
  public List<String> prosesser() {
    return List.of(SoknadProsess.NOKKEL, SoknadProsess.VURDERING, SoknadProsess.FORELOPIG_SVAR);
  }

  @Override
  public Map<String, String> arbeidsflater() {
    return Map.of(
        "/soknader/" + SAKSNUMMER + "/formalkontroll", "soknadsbehandling.kontroll.tittel",
        "/soknader/" + SAKSNUMMER + "/vurdering/" + DEL_ID, "soknadsbehandling.vurderingen",
        "/vedtak/innstilling/" + SAKSNUMMER + "/" + SoknadProsess.INNSTILLING, "soknadsbehandling.innstilling");
  }

  @Override
  public String statusTrukket() {
    return SoknadStatus.TRUKKET.name();
  }

  @Override
  public void avsluttet(Saksnummer saksnummer, String utfall) {
    prosess.getObject().avbrytAndre(saksnummer, utfall);
  }

  @Override
  public String gjenaapne(Sak sak, String grunn) {
    return SoknadStatus.MOTTATT.name();
  }

  /** Each application is answered by itself. */
  @Override
  public Set<Overgang> overganger() {
    return Set.of();
  }
}
