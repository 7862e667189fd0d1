package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The content of an assignment somebody registered by hand, for its first version. */
final class Handregistrert {

  private static final int AARSTALL = 4;
  private static final int MAKS_FRISTNAVN = 300;

  private Handregistrert() {}

  /** @return the year its number begins with; the one it was asked for in where it has none */
  static int ar(NyttOppdrag nytt) {
    if (nytt.nummer() == null) {
      return nytt.bestilling().dato().getYear();
    }
    return Integer.parseInt(nytt.nummer().substring(0, AARSTALL));
  }

  /** @return its title, as far as a deadline's name may reach */
  static String fristnavn(NyttOppdrag nytt) {
    var tittel = nytt.tittel().strip();
    return tittel.length() <= MAKS_FRISTNAVN ? tittel : tittel.substring(0, MAKS_FRISTNAVN - 1) + "…";
  }

  static Oppdragsinnhold innhold(NyttOppdrag nytt) {
    var frister = new ArrayList<Oppdragsinnhold.Frist>();
    if (nytt.frist() != null) {
      frister.add(frist(null, nytt.frist()));
    }
    // Two parts of one name cannot be told apart in a letter: the first stands for both.
    var deler = new LinkedHashMap<String, LocalDate>();
    nytt.deler().forEach(del -> deler.putIfAbsent(del.navn().strip(), del.frist()));
    deler.forEach(
        (navn, dato) -> {
          if (dato != null) {
            frister.add(frist(navn, dato));
          }
        });
    return new Oppdragsinnhold(
        nytt.nummer(),
        nytt.tittel().strip(),
        nytt.maal(),
        null,
        List.of(),
        false,
        false,
        null,
        deler.keySet().stream().map(navn -> new Oppdragsinnhold.Del(navn, null, false, null)).toList(),
        frister,
        List.of());
  }

  private static Oppdragsinnhold.Frist frist(String del, LocalDate dato) {
    return new Oppdragsinnhold.Frist(del, null, null, "DATO", dato, null, null);
  }
}
