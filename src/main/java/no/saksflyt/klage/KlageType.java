package no.saksflyt.klage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Sakstype;
import no.saksflyt.vedtak.Klageutfall;
import no.saksflyt.vedtak.Paaklaging;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the shared rooms need to know of complaints. */
@Component
class KlageType implements Sakstype, Paaklaging {

  static final String KODE = "KLAGE";

  private final ObjectProvider<Klageavslutning> avslutning;
  private final ObjectProvider<Klagegjenaapning> gjenaapning;
  private final KlageRepository rader;

  KlageType(
      ObjectProvider<Klageavslutning> avslutning, ObjectProvider<Klagegjenaapning> gjenaapning, KlageRepository rader) {
    this.avslutning = avslutning;
    this.gjenaapning = gjenaapning;
    this.rader = rader;
  }

  @Override
  public String kode() {
    return KODE;
  }

  @Override
  public String prosess() {
    return KlageProsess.NOKKEL;
  }

  @Override
  public List<String> prosesser() {
    return List.of(KlageProsess.NOKKEL, KlageProsess.FORELOPIG_SVAR, KlageProsess.UTSATT_IVERKSETTING);
  }

  @Override
  public Map<String, String> arbeidsflater() {
    return Map.of(
        "/vedtak/innstilling/" + SAKSNUMMER + "/" + KlageProsess.INNSTILLING, "klage.innstilling",
        "/vedtak/innstilling/" + SAKSNUMMER + "/" + KlageProsess.INNSTILLING_KLAGEINSTANS, "klage.avgjorelsestekst",
        "/klager/" + SAKSNUMMER + "/brev", "klage.brevene");
  }

  @Override
  public String statusTrukket() {
    return Klagestatus.TRUKKET.name();
  }

  @Override
  public String statusEtter(String utfall) {
    return (Klageutfall.HENLAGT.name().equals(utfall) ? Klagestatus.HENLAGT : Klagestatus.TRUKKET).name();
  }

  @Override
  public void avsluttet(Saksnummer saksnummer, String utfall) {
    avslutning.getObject().faltBort(saksnummer, utfall);
  }

  @Override
  public String gjenaapne(Sak sak, String grunn) {
    gjenaapning.getObject().gjenaapne(sak.saksnummer(), grunn);
    return Klagestatus.MOTTATT.name();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Long> vedtak(Saksnummer saksnummer) {
    return rader.findById(saksnummer.toString()).map(k -> Set.of(k.vedtak())).orElse(Set.of());
  }
}
