package no.saksflyt.tilskudd.ordning;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import no.saksflyt.felles.Meldinger;

/** Amounts as people write and read them; kept in øre. */
public final class Kroner {

  private static final int MAKS_TEGN = 30;

  private Kroner() {}

  /**
   * @param ore an amount, or null
   * @return it in kroner, whole where it is whole: {@code 1 200 000}; a dash for null
   */
  public static String tekst(Long ore) {
    if (ore == null) {
      return "–";
    }
    var form = NumberFormat.getNumberInstance(Meldinger.BOKMAL);
    form.setMinimumFractionDigits(ore % 100 == 0 ? 0 : 2);
    return form.format(BigDecimal.valueOf(ore, 2));
  }

  /**
   * @param ore an amount, or null
   * @return it as a form shows it: digits, and a comma where it is not whole
   */
  public static String felt(Long ore) {
    if (ore == null) {
      return null;
    }
    return ore % 100 == 0 ? String.valueOf(ore / 100) : BigDecimal.valueOf(ore, 2).toPlainString().replace('.', ',');
  }

  /**
   * @param tekst what somebody wrote, for instance {@code 1 200 000} or {@code 1.200.000,50}
   * @return the amount in øre; empty when it is none
   */
  public static Optional<Long> les(String tekst) {
    var siffer = tekst == null ? "" : tekst.replaceAll("[\\s\\u00a0\\u202f]|kr", "");
    if (siffer.length() > MAKS_TEGN || !siffer.matches("\\d{1,15}(,\\d{1,2})?|\\d{1,3}(\\.\\d{3}){1,4}(,\\d{1,2})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(siffer.replace(".", "").replace(',', '.')).movePointRight(2).longValueExact());
  }
}
