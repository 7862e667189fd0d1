package no.saksflyt.statistikk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.saksflyt.statistikk.Visningsrad;
import no.saksflyt.statistikk.Visningstabell;

/**
 * A group of rows as one bar for each year, put together of a piece for each row. Places are parts of the width, so that the
 * drawing fits any screen; what is held back or not known has no piece.
 *
 * @param forklaring the rows' words, in the order of their pieces
 * @param stolper the bars
 */
record Stolper(List<String> forklaring, List<Stolpe> stolper) {

  /**
   * A year's bar.
   *
   * @param ar the year
   * @param stykker its pieces
   * @param sum what they come to
   * @param tekst the same in words, for those who do not see the drawing
   */
  public record Stolpe(int ar, List<Stykke> stykker, long sum, String tekst) {}

  /**
   * A piece of a bar.
   *
   * @param nr which row, from 1
   * @param x where it begins
   * @param bredde how long it is
   * @param tekst the row's words and its number
   */
  public record Stykke(int nr, String x, String bredde, String tekst) {}

  static Stolper av(Visningstabell tabell, String gruppe) {
    var rader = tabell.rader(gruppe);
    long lengst = Math.max(1, IntStream.range(0, tabell.ar().size()).mapToLong(i -> sum(rader, i)).max().orElse(1));
    return new Stolper(
        rader.stream().map(Visningsrad::tekst).toList(),
        IntStream.range(0, tabell.ar().size()).mapToObj(i -> stolpe(tabell.ar().get(i), rader, i, lengst)).toList());
  }

  private static Stolpe stolpe(int ar, List<Visningsrad> rader, int i, long lengst) {
    var stykker = new ArrayList<Stykke>();
    long brukt = 0;
    for (int nr = 0; nr < rader.size(); nr++) {
      long antall = antall(rader.get(nr), i);
      if (antall > 0) {
        var tekst = rader.get(nr).tekst() + ": " + antall;
        stykker.add(new Stykke(nr + 1, prosent(brukt, lengst), prosent(antall, lengst), tekst));
        brukt += antall;
      }
    }
    return new Stolpe(ar, stykker, brukt, stykker.stream().map(Stykke::tekst).collect(Collectors.joining(", ")));
  }

  private static long sum(List<Visningsrad> rader, int i) {
    return rader.stream().mapToLong(r -> antall(r, i)).sum();
  }

  private static long antall(Visningsrad rad, int i) {
    var tall = rad.tall().get(i).antall();
    return tall == null ? 0 : tall;
  }

  private static String prosent(long del, long av) {
    return String.format(Locale.ROOT, "%.2f%%", 100.0 * del / av);
  }
}
