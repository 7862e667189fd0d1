package no.saksflyt.klage.tall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.saksflyt.sak.Tallutvalg;
import org.springframework.stereotype.Component;

/** Which version of which form counts. */
@Component
class Valgteskjemaer {

  private final Klagetallager lager;

  Valgteskjemaer(Klagetallager lager) {
    this.lager = lager;
  }

  /**
   * @return the forms that count, by year: where there is one for the whole country it stands for all offices, which are in it
   */
  Map<Integer, List<Klageskjema>> alle(Tallutvalg utvalg) {
    var versjoner = new LinkedHashMap<String, List<Klageskjema>>();
    lager.alle(utvalg.fra(), utvalg.til(), utvalg.avskjaering())
        .forEach(s -> versjoner.computeIfAbsent(s.noekkel(), n -> new ArrayList<>()).add(s));
    var aar = new TreeMap<Integer, List<Klageskjema>>();
    versjoner.values().stream()
        .flatMap(av -> teller(av, utvalg.endelig()).stream())
        .forEach(s -> aar.computeIfAbsent(s.ar(), a -> new ArrayList<>()).add(s));
    aar.replaceAll((ar, skjemaer) -> landet(skjemaer).map(List::of).orElse(skjemaer));
    return aar;
  }

  private static Optional<Klageskjema> landet(List<Klageskjema> skjemaer) {
    return skjemaer.stream().filter(s -> s.embete() == null).findFirst();
  }

  /**
   * A correction that was sent back does not bring what it was to replace to count again, unless that was approved; a draft
   * changes nothing.
   *
   * @param versjoner a form's versions, the newest first
   */
  static Optional<Klageskjema> teller(List<Klageskjema> versjoner, boolean endelig) {
    var levert = versjoner.stream().filter(s -> s.status() != Skjemastatus.UTKAST).toList();
    if (!endelig && !levert.isEmpty() && levert.get(0).status() == Skjemastatus.LEVERT) {
      return Optional.of(levert.get(0));
    }
    return levert.stream().filter(s -> s.status() == Skjemastatus.GODKJENT).findFirst();
  }
}
