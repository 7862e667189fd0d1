package no.saksflyt.klage.skjema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.Klage;
import no.saksflyt.klage.KlageService;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** What the fields of a complaint's forms show: a field of one name shows the same wherever it stands. */
@Component
class Klagefelter {

  private final KlageService klager;
  private final Map<String, Function<Klage, String>> felter = new HashMap<>();

  Klagefelter(KlageService klager, Klagetekster tekster, Klagehistorie historie, Klagefrister frister) {
    this.klager = klager;
    felter.put("klagen", tekster::klagen);
    felter.put("fristvurdering", frister::klagefristen);
    felter.put("lovfrist", frister::forelopigSvar);
    felter.put("skadefrist", frister::endringTilSkade);
    felter.put("kostnadsfrist", frister::sakskostnader);
    felter.put("kreverUnderskrift", tekster::kreverUnderskrift);
    felter.put("formkravene", tekster::formkravene);
    felter.put("returgrunn", Klage::returgrunn);
    felter.put("utbedring", Klage::utbedring);
    felter.put("mangler", Klage::mangler);
    felter.put("begrunnelsen", tekster::begrunnelsen);
    felter.put("forslaget", tekster::forslaget);
    felter.put("innstillingen", tekster::innstillingen);
    felter.put("hovedklage", tekster::hovedklage);
    felter.put("sammen", tekster::sammen);
    felter.put("klageinstansen", tekster::klageinstansen);
    felter.put("mottakere", tekster::mottakere);
    felter.put("oversendt", tekster::oversendt);
    felter.put("utfallet", tekster::utfallet);
    felter.put("opplysninger", tekster::opplysninger);
    felter.put("klagetFor", historie::klagetFor);
    felter.put("avgjorelsesteksten", historie::avgjorelsesteksten);
    felter.put("underskriftForste", historie::underskriftForste);
    felter.put("underskriftKlageinstans", historie::underskriftKlageinstans);
  }

  /**
   * @param skjema a form's id
   * @param nokler the keys it shows
   * @return what fills it
   */
  Skjemautfylling til(String skjema, String... nokler) {
    return til(skjema, klage -> Map.of(), nokler);
  }

  /**
   * @param skjema a form's id
   * @param sist what was answered in it last time, by its keys
   * @param nokler the keys it shows
   * @return what fills it
   */
  Skjemautfylling til(String skjema, Function<Klage, Map<String, Object>> sist, String... nokler) {
    var vises = List.of(nokler);
    return Skjemautfylling.av(skjema, oppgave -> verdierFor(oppgave.saksnummer(), sist, vises));
  }

  private Map<String, Object> verdierFor(
      Saksnummer saksnummer, Function<Klage, Map<String, Object>> sist, List<String> nokler) {
    var klage = klager.hent(saksnummer);
    var verdier = new HashMap<>(sist.apply(klage));
    nokler.forEach(nokkel -> verdier.put(nokkel, felter.get(nokkel).apply(klage)));
    return verdier;
  }
}
