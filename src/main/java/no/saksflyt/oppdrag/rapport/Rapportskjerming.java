package no.saksflyt.oppdrag.rapport;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Kapittel;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Oppdragsrad;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Sak;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Tall;
import no.saksflyt.sak.Skjerming;
import org.springframework.stereotype.Component;

/**
 * A frozen report as a person may read it: of an assignment that was restricted after the freezing, those who are not named on it
 * see that there is one. The figures stand, and what is kept is not touched.
 */
@Component
class Rapportskjerming {

  private final Skjerming skjerming;
  private final Meldinger meldinger;

  Rapportskjerming(Skjerming skjerming, Meldinger meldinger) {
    this.skjerming = skjerming;
    this.meldinger = meldinger;
  }

  Rapportinnhold lest(Rapportinnhold frosset) {
    var skjulte = skjerming.skjermede(saker(frosset));
    if (skjulte.isEmpty()) {
      return frosset;
    }
    var tall = frosset.hovedtall().stream().map(t -> tall(t, skjulte)).toList();
    return frosset.med(tall, frosset.maal().stream().map(k -> kapittel(k, skjulte)).toList());
  }

  /** @return numbers of the cases a report tells of */
  static Set<String> saker(Rapportinnhold innhold) {
    var saker = new HashSet<String>();
    innhold.hovedtall().stream().flatMap(t -> t.saker().stream()).map(Sak::saksnummer).forEach(saker::add);
    innhold.maal().stream().flatMap(k -> k.oppdrag().stream()).map(Oppdragsrad::saksnummer).forEach(saker::add);
    return saker;
  }

  private static Tall tall(Tall tall, Set<String> skjulte) {
    var saker = tall.saker().stream().filter(s -> !skjulte.contains(s.saksnummer())).toList();
    return new Tall(tall.kode(), tall.antall(), saker, tall.antall() - saker.size());
  }

  /** Restricted ones come last: their place among the others would tell their number. */
  private Kapittel kapittel(Kapittel kapittel, Set<String> skjulte) {
    var synlige = kapittel.oppdrag().stream().filter(r -> !skjulte.contains(r.saksnummer())).toList();
    var skjult = Oppdragsrad.skjermet(meldinger.tekst("rapport.skjermetOppdrag"));
    var resten = Stream.generate(() -> skjult).limit(kapittel.oppdrag().size() - (long) synlige.size());
    return new Kapittel(
        kapittel.kode(),
        kapittel.tittel(),
        kapittel.parametere(),
        Stream.concat(synlige.stream(), resten).toList(),
        kapittel.tidligere());
  }
}
