package no.saksflyt.felles;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what a transaction has read until it ends, for questions whose answer must not change within it anyhow. Outside a
 * transaction nothing is remembered.
 */
public final class Transaksjonsminne implements TransactionSynchronization {

  private static final Object PLASS = Transaksjonsminne.class;

  private final Map<Object, Object> husket = new HashMap<>();

  private Transaksjonsminne() {}

  /**
   * @param nokkel what is asked, equal for equal questions
   * @param les reads the answer; never answers null
   * @return the answer this transaction got the first time
   */
  @SuppressWarnings("unchecked")
  public static <T> T husk(Object nokkel, Supplier<T> les) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return les.get();
    }
    var minne = dette();
    var kjent = minne.husket.get(nokkel);
    if (kjent == null) {
      kjent = les.get();
      minne.husket.put(nokkel, kjent);
    }
    return (T) kjent;
  }

  /** @param slag the type of keys whose answers the transaction has changed itself */
  public static void glem(Class<?> slag) {
    if (TransactionSynchronizationManager.getResource(PLASS) instanceof Transaksjonsminne minne) {
      minne.husket.keySet().removeIf(slag::isInstance);
    }
  }

  private static Transaksjonsminne dette() {
    if (TransactionSynchronizationManager.getResource(PLASS) instanceof Transaksjonsminne minne) {
      return minne;
    }
    var nytt = new Transaksjonsminne();
    TransactionSynchronizationManager.bindResource(PLASS, nytt);
    TransactionSynchronizationManager.registerSynchronization(nytt);
    return nytt;
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(PLASS);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(PLASS, this);
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(PLASS);
  }
}
