package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Points out a revised part that is known under another number: the two are probably one, and a person links them. */
final class Tvillinger {

  private Tvillinger() {}

  static List<Avvik> finn(List<LestOppdrag> oppdrag) {
    var ut = new ArrayList<Avvik>();
    for (LestOppdrag her : oppdrag) {
      if (!her.revidert() || her.deler().isEmpty() || her.nummer() == null) {
        continue;
      }
      String del = her.deler().get(0).navn();
      for (LestOppdrag annet : oppdrag) {
        boolean sammeDel = annet != her && annet.nummer() != null && !annet.nummer().equals(her.nummer())
            && annet.deler().stream().anyMatch(d -> d.navn().equals(del) && ligner(her.tittel(), d.beskrivelse()));
        if (sammeDel && del.startsWith("Deloppdrag")) {
          ut.add(
              new Avvik(
                  her.brev(), her.linje(), her.nummer() + " " + del,
                  Grunn.av("tvilling", del, her.nummer(), del, annet.nummer()), Alvor.SPORSMAL, null, her.linje()));
        }
      }
    }
    return ut;
  }

  /** Most of the title's longer words stand in the part's text. */
  private static boolean ligner(String tittel, String tekst) {
    if (tittel == null || tekst == null) {
      return false;
    }
    Set<String> ord = new HashSet<>(List.of(tittel.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    ord.removeIf(o -> o.length() < 5);
    String liten = tekst.toLowerCase(Locale.ROOT);
    return !ord.isEmpty() && ord.stream().filter(liten::contains).count() * 2 >= ord.size();
  }
}
