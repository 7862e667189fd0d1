package no.saksflyt.tilskudd.ordning;

/**
 * What an application is scored by, 0 to {@link #MAKS}.
 *
 * @param kode its code, kept on scores
 * @param nb what it is called in bokmål
 * @param nn what it is called in nynorsk
 * @param veiledning what the points mean, for those who score
 * @param vekt how much it counts, at least 1
 */
public record Kriterium(String kode, String nb, String nn, String veiledning, int vekt) {

  /** The most points a criterion gives. */
  public static final int MAKS = 5;
}
