package no.saksflyt.oppdrag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what differs between two versions, field by field and part by part. Space and line breaks alone are no difference. */
final class Forskjellsfinner {

  static final String DEL = "del";
  static final String FRIST = "frist";
  static final String TITTEL = "tittel";
  static final String MAAL = "maal";
  static final String FORBEHOLD = "forbehold";

  private final List<Forskjell> funn = new ArrayList<>();

  private Forskjellsfinner() {}

  static List<Forskjell> finn(Oppdragsinnhold foer, Oppdragsinnhold etter) {
    var finner = new Forskjellsfinner();
    finner.hele(foer, etter);
    finner.deler(foer, etter);
    finner.frister(foer, etter);
    finner.midler(foer, etter);
    return List.copyOf(finner.funn);
  }

  private void hele(Oppdragsinnhold foer, Oppdragsinnhold etter) {
    sammenlign("nummer", null, foer.nummer(), etter.nummer());
    sammenlign(TITTEL, null, foer.tittel(), etter.tittel());
    sammenlign(MAAL, null, foer.maal(), etter.maal());
    sammenlign("hovedansvar", null, foer.hovedansvar(), etter.hovedansvar());
    sammenlign("bidragsytere", null, liste(foer.bidragsytere()), liste(etter.bidragsytere()));
    sammenlign("fou", null, jaNei(foer.fou()), jaNei(etter.fou()));
    sammenlign(FORBEHOLD, null, jaNei(foer.forbehold()), jaNei(etter.forbehold()));
    sammenlign("beskrivelse", null, foer.beskrivelse(), etter.beskrivelse());
  }

  private void deler(Oppdragsinnhold foer, Oppdragsinnhold etter) {
    var gamle = foer.deler().stream().collect(Collectors.toMap(Oppdragsinnhold.Del::navn, d -> d, (a, b) -> a));
    var nye = etter.deler().stream().collect(Collectors.toMap(Oppdragsinnhold.Del::navn, d -> d, (a, b) -> a));
    for (var navn : navnene(foer.deler(), etter.deler(), Oppdragsinnhold.Del::navn)) {
      var gammel = gamle.get(navn);
      var ny = nye.get(navn);
      if (gammel == null || ny == null) {
        funn.add(new Forskjell(DEL, navn, gammel == null ? null : navn, ny == null ? null : navn));
        continue;
      }
      sammenlign("hovedansvar", navn, gammel.hovedansvar(), ny.hovedansvar());
      sammenlign("fou", navn, jaNei(gammel.fou()), jaNei(ny.fou()));
      sammenlign("beskrivelse", navn, gammel.beskrivelse(), ny.beskrivelse());
    }
  }

  private void frister(Oppdragsinnhold foer, Oppdragsinnhold etter) {
    for (var del : navnene(foer.frister(), etter.frister(), Oppdragsinnhold.Frist::del)) {
      sammenlign(
          FRIST,
          del,
          linjer(foer.frister(), f -> Objects.equals(f.del(), del), Innholdstekst::frist),
          linjer(etter.frister(), f -> Objects.equals(f.del(), del), Innholdstekst::frist));
    }
  }

  private void midler(Oppdragsinnhold foer, Oppdragsinnhold etter) {
    for (var del : navnene(foer.midler(), etter.midler(), Oppdragsinnhold.Midler::del)) {
      sammenlign(
          "midler",
          del,
          linjer(foer.midler(), m -> Objects.equals(m.del(), del), Innholdstekst::midler),
          linjer(etter.midler(), m -> Objects.equals(m.del(), del), Innholdstekst::midler));
    }
  }

  private void sammenlign(String felt, String del, String foer, String etter) {
    if (!Objects.equals(utenSpatier(foer), utenSpatier(etter))) {
      funn.add(new Forskjell(felt, del, tomSomNull(foer), tomSomNull(etter)));
    }
  }

  private static <T> Set<String> navnene(List<T> foer, List<T> etter, Function<T, String> navn) {
    return Stream.concat(foer.stream(), etter.stream())
        .map(navn)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static <T> String linjer(List<T> alle, java.util.function.Predicate<T> velg, Function<T, String> tekst) {
    return alle.stream().filter(velg).map(tekst).collect(Collectors.joining("\n"));
  }

  private static String liste(List<String> navn) {
    return String.join(", ", navn);
  }

  private static String jaNei(boolean verdi) {
    return verdi ? "JA" : "NEI";
  }

  private static String utenSpatier(String tekst) {
    return tekst == null ? "" : tekst.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  private static String tomSomNull(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
