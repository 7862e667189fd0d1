package no.saksflyt.oppdrag.brev.lesing;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds every printed total against the total before it and the changes since, through all letters of a file. */
final class Summekontroll {

  private final Map<String, Long> total = new HashMap<>();
  private final Map<String, Long> siden = new HashMap<>();
  private final Map<String, Long> rom = new HashMap<>();

  /**
   * @param brev the letter
   * @param poster what it says of appropriations
   * @param halveEnheter how much rounding can hide in each post's change, in øre
   * @return the totals that do not add up
   */
  List<Avvik> kontroller(Brev brev, List<LestBevilgning> poster, Map<String, Long> halveEnheter) {
    var ut = new ArrayList<Avvik>();
    for (LestBevilgning post : poster) {
      String nokkel = brev.ar() + ":" + post.kapPost();
      Long for_ = total.get(nokkel);
      long endring = siden.getOrDefault(nokkel, 0L) + (post.endringOre() == null ? 0 : post.endringOre());
      rom.merge(nokkel, halveEnheter.getOrDefault(post.kapPost(), 0L), Long::sum);
      if (post.totalOre() == null) {
        siden.put(nokkel, endring);
        continue;
      }
      if (for_ != null && post.endringOre() != null && for_ + endring != post.totalOre()) {
        ut.add(avvik(brev, post, for_, endring, Math.abs(post.totalOre() - for_ - endring) <= rom.get(nokkel)));
      }
      total.put(nokkel, post.totalOre());
      siden.remove(nokkel);
      rom.remove(nokkel);
    }
    return ut;
  }

  private static Avvik avvik(Brev brev, LestBevilgning post, long foer, long endring, boolean avrunding) {
    String grunn =
        Grunn.av(
            avrunding ? "sumAvrunding" : "sum", post.kapPost(), kroner(foer), kroner(endring), kroner(foer + endring),
            kroner(post.totalOre()), kroner(post.totalOre() - foer - endring));
    String tekst = post.kapPost() + (post.navn() == null ? "" : " " + post.navn());
    return new Avvik(brev.lopenr(), post.linje(), tekst, grunn, Alvor.SPORSMAL, null, post.tilLinje());
  }

  private static String kroner(long ore) {
    return NumberFormat.getIntegerInstance(Locale.forLanguageTag("nb")).format(ore / 100);
  }
}
