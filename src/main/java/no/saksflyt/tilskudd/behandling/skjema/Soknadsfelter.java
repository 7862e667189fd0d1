package no.saksflyt.tilskudd.behandling.skjema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Skjemautfylling;
import no.saksflyt.tilskudd.behandling.Soknadssvar;
import no.saksflyt.tilskudd.behandling.Vurderere;
import org.springframework.stereotype.Component;

/** What the fields of an application's forms show: a field of one name shows the same wherever it stands. */
@Component
class Soknadsfelter {

  private final Map<String, Function<Saksnummer, Object>> felter = new HashMap<>();

  Soknadsfelter(Soknadstekster tekster, Vurderingstekster vurdering, Vurderere vurderere, Soknadssvar svar) {
    felter.put("soknaden", tekster::soknaden);
    felter.put("kontrollen", tekster::kontrollen);
    felter.put("returgrunn", tekster::returgrunn);
    felter.put("mangelsvaret", tekster::mangelsvaret);
    felter.put("manglene", tekster::manglene);
    felter.put("mangler", tekster::mangler);
    felter.put("forslaget", tekster::forslaget);
    felter.put("begrunnelsen", tekster::begrunnelsen);
    felter.put("opplysninger", tekster::opplysninger);
    felter.put("flaggene", vurdering::flaggene);
    felter.put("oppnevnte", vurdering::oppnevnte);
    felter.put("antallet", vurdering::antallet);
    felter.put("poengene", vurdering::poengene);
    felter.put("vurdererne", nr -> valg(vurderere, nr));
    felter.put("lovfrist", nr -> svar.frist(nr).forklaring());
    felter.put("mottakere", svar::mottaker);
  }

  private static List<Skjemautfylling.Valg> valg(Vurderere vurderere, Saksnummer saksnummer) {
    return vurderere.kandidater(saksnummer).stream().map(p -> new Skjemautfylling.Valg(p.navn(), p.id())).toList();
  }

  /**
   * @param skjema a form's id
   * @param nokler the keys it shows
   * @return what fills it
   */
  Skjemautfylling til(String skjema, String... nokler) {
    var vises = List.of(nokler);
    return Skjemautfylling.av(skjema, oppgave -> verdierFor(oppgave.saksnummer(), vises));
  }

  private Map<String, Object> verdierFor(Saksnummer saksnummer, List<String> nokler) {
    var verdier = new HashMap<String, Object>();
    nokler.forEach(nokkel -> verdier.put(nokkel, felter.get(nokkel).apply(saksnummer)));
    return verdier;
  }
}
