package no.saksflyt.felles;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list, in the form every list of the system answers.
 *
 * @param totalt how many rows there are in all
 * @param side this page's number, from 0
 * @param antall rows asked for on a page, 1 to 200
 * @param rader this page's rows
 */
public record Side<T>(long totalt, int side, int antall, List<T> rader) {

  /** The most rows one page may hold. */
  public static final int MAKS = 200;

  public Side {
    rader = List.copyOf(rader);
  }

  /**
   * @param side page asked for, from 0
   * @param antall rows asked for
   * @throws Regelbrudd when either is outside its bounds
   */
  public static void kontroller(int side, int antall) {
    if (side < 0 || side > 10_000_000 / Math.max(1, antall)) {
      throw new Regelbrudd(new Feltfeil("side", "feil.side.ugyldig"));
    }
    if (antall < 1 || antall > MAKS) {
      throw new Regelbrudd(new Feltfeil("antall", "feil.antall.ugyldig", MAKS));
    }
  }

  /** @return how many pages there are, at least one */
  public int sider() {
    return (int) Math.max(1, (totalt + antall - 1) / antall);
  }

  /**
   * @param omgjoring what each row becomes
   * @return the same page with other rows
   */
  public <R> Side<R> map(Function<? super T, R> omgjoring) {
    return new Side<>(totalt, side, antall, rader.stream().<R>map(omgjoring).toList());
  }
}
