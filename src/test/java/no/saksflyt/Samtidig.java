package no.saksflyt;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Lets two do something at the same moment. */
public final class Samtidig {

  private Samtidig() {}

  /**
   * @param en what the one does, in a thread of its own
   * @param to what the other does, in another
   * @return what each answered
   */
  public static <T> List<T> begge(Callable<T> en, Callable<T> to) throws Exception {
    var start = new CyclicBarrier(2);
    var utforere = Executors.newFixedThreadPool(2);
    try {
      var begge = new ArrayList<Callable<T>>();
      for (var handling : List.of(en, to)) {
        begge.add(
            () -> {
              start.await(10, TimeUnit.SECONDS);
              return handling.call();
            });
      }
      var utfall = new ArrayList<T>();
      for (var svar : utforere.invokeAll(begge)) {
        utfall.add(svar.get(60, TimeUnit.SECONDS));
      }
      return utfall;
    } finally {
      utforere.shutdownNow();
    }
  }
}
