package no.saksflyt.tilskudd.behandling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/** What points come to: for one assessor, and for an application. Two decimals, half up. */
public final class Poengregning {

  /** Two assessors who are further apart than this need a third. */
  static final BigDecimal STORSTE_FORSKJELL = new BigDecimal("1.00");

  static final int MINST_VURDERERE = 2;

  private static final int DESIMALER = 2;

  private Poengregning() {}

  /** What follows of the assessments there are. */
  public enum Utfall {
    KLAR,
    TREDJE,
    FOR_FAA
  }

  /**
   * @param vekter each criterion's weight, at least 1, by its code
   * @param poeng the points, 0 to 5, by the criterion's code
   * @return the weighted mean
   * @throws IllegalArgumentException when a criterion has no points
   */
  static BigDecimal sum(Map<String, Integer> vekter, Map<String, Integer> poeng) {
    long sum = 0;
    long vekt = 0;
    for (var kriterium : vekter.entrySet()) {
      var gitt = poeng.get(kriterium.getKey());
      if (gitt == null) {
        throw new IllegalArgumentException("No points for " + kriterium.getKey());
      }
      sum += (long) kriterium.getValue() * gitt;
      vekt += kriterium.getValue();
    }
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(vekt), DESIMALER, RoundingMode.HALF_UP);
  }

  /**
   * @param summer what each assessor who counts came to, at least one
   * @return the application's score: their mean, in whichever order they come
   */
  static BigDecimal snitt(Collection<BigDecimal> summer) {
    return summer.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(summer.size()), DESIMALER, RoundingMode.HALF_UP);
  }

  /**
   * @param summer what each assessor who counts came to
   * @return how far the highest is from the lowest; zero for fewer than two
   */
  static BigDecimal forskjell(Collection<BigDecimal> summer) {
    var hoyest = summer.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    return hoyest.subtract(summer.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
  }

  /**
   * @param summer what each assessor who counts came to
   * @return what follows
   */
  static Utfall utfall(Collection<BigDecimal> summer) {
    if (summer.size() < MINST_VURDERERE) {
      return Utfall.FOR_FAA;
    }
    var uenige = summer.size() == MINST_VURDERERE && forskjell(summer).compareTo(STORSTE_FORSKJELL) > 0;
    return uenige ? Utfall.TREDJE : Utfall.KLAR;
  }
}
