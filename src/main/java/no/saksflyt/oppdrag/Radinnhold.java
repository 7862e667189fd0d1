package no.saksflyt.oppdrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import org.springframework.stereotype.Component;

/** Makes the content of an assignment that no version tells of from the rows it has: one registered by hand, or an old one. */
@Component
class Radinnhold {

  private final OppdragRepository oppdrag;
  private final Delregister deler;
  private final Saksfrister frister;
  private final SakService saker;

  Radinnhold(OppdragRepository oppdrag, Delregister deler, Saksfrister frister, SakService saker) {
    this.oppdrag = oppdrag;
    this.deler = deler;
    this.frister = frister;
    this.saker = saker;
  }

  /**
   * @param saksnummer an assignment's case
   * @return what its rows tell
   */
  Oppdragsinnhold av(Saksnummer saksnummer) {
    var sak = saker.hent(saksnummer);
    var mitt = oppdrag.findById(saksnummer.toString()).orElseThrow();
    var rader = deler.alle(saksnummer).stream().filter(d -> !d.bortfalt()).toList();
    return new Oppdragsinnhold(
        mitt.nummer(),
        sak.tittel(),
        sak.maal(),
        mitt.hovedansvar(),
        mitt.bidragsytere(),
        mitt.fou(),
        mitt.forbehold(),
        mitt.beskrivelse(),
        deler(rader),
        frister(saksnummer, rader),
        List.of());
  }

  private static List<Oppdragsinnhold.Del> deler(List<Oppdragsdel> rader) {
    if (rader.size() == 1 && rader.get(0).navn().equals(Delregister.HELE)) {
      return List.of();
    }
    var navn = new ArrayList<String>();
    var deler = new ArrayList<Oppdragsinnhold.Del>();
    for (var rad : rader) {
      if (!navn.contains(rad.navn())) {
        navn.add(rad.navn());
        deler.add(new Oppdragsinnhold.Del(rad.navn(), rad.hovedansvar(), false, null));
      }
    }
    return deler;
  }

  private List<Oppdragsinnhold.Frist> frister(Saksnummer saksnummer, List<Oppdragsdel> rader) {
    Map<String, String> navn =
        rader.stream().collect(Collectors.toMap(Oppdragsdel::delId, Oppdragsdel::navn));
    return frister.alle(saksnummer).stream()
        .filter(f -> f.referanse().equals(Saksfrist.HELE_SAKEN) || navn.containsKey(f.referanse()))
        .filter(f -> f.dato() != null)
        .map(f -> new Oppdragsinnhold.Frist(navn.get(f.referanse()), null, null, "DATO", f.dato(), null, null))
        .toList();
  }
}
