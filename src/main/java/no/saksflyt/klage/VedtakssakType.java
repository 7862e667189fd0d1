package no.saksflyt.klage;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Sakstype;
import org.springframework.stereotype.Component;

/** What the shared rooms need to know of cases in which decisions made outside the system are recorded. */
@Component
class VedtakssakType implements Sakstype {

  static final String KODE = "VEDTAK";

  private final Vedtaksregistreringslager lager;

  VedtakssakType(Vedtaksregistreringslager lager) {
    this.lager = lager;
  }

  /** How such a case stands; the words stand under {@code status.VEDTAK.<code>}. */
  enum Status {
    REGISTRERES,
    TIL_KONTROLL,
    REGISTRERT,
    TRUKKET
  }

  @Override
  public String kode() {
    return KODE;
  }

  @Override
  public String prosess() {
    return VedtaksregistreringProsess.NOKKEL;
  }

  @Override
  public List<String> prosesser() {
    return List.of(VedtaksregistreringProsess.NOKKEL);
  }

  @Override
  public Map<String, String> arbeidsflater() {
    return Map.of("/vedtak/registrering/" + SAKSNUMMER, "vedtaksregistrering.aapne");
  }

  @Override
  public String statusTrukket() {
    return Status.TRUKKET.name();
  }

  @Override
  public String gjenaapne(Sak sak, String grunn) {
    if (registrert(sak.saksnummer())) {
      throw new Konflikt("feil.vedtaksregistrering.registrert");
    }
    return Status.REGISTRERES.name();
  }

  private boolean registrert(Saksnummer saksnummer) {
    return lager.finn(saksnummer).filter(r -> r.vedtak() != null).isPresent();
  }
}
