package no.saksflyt.oppdrag.notat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.notat.Notatinnhold.Linje;
import no.saksflyt.sak.Skjerming;
import org.springframework.stereotype.Component;

/** An approved note as a person may read it: of a case that was restricted since, those not named on it see that there is one. */
@Component
class Notatskjerming {

  private final Skjerming skjerming;
  private final Meldinger meldinger;

  Notatskjerming(Skjerming skjerming, Meldinger meldinger) {
    this.skjerming = skjerming;
    this.meldinger = meldinger;
  }

  Notatversjon lest(Notatversjon godkjent) {
    var linjer = godkjent.innhold().linjer();
    var skjulte =
        skjerming.skjermede(
            linjer.values().stream()
                .flatMap(Collection::stream)
                .map(Linje::saksnummer)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    if (skjulte.isEmpty()) {
      return godkjent;
    }
    var lest =
        linjer.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, del -> lest(del.getValue(), skjulte)));
    return new Notatversjon(
        godkjent.nr(), godkjent.hvem(), godkjent.godkjent(), new Notatinnhold(lest, godkjent.innhold().tekster()));
  }

  private List<Linje> lest(List<Linje> linjer, Set<String> skjulte) {
    var skjermet = new Linje(null, meldinger.tekst("notat.skjermet"), null, null, null);
    return linjer.stream().map(l -> skjulte.contains(l.saksnummer()) ? skjermet : l).toList();
  }
}
