package no.saksflyt.frist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import no.saksflyt.felles.Tid;

/**
 * The buckets of the boards. They partition all open steps: every deadline lies in exactly one, whatever the day.
 *
 * <p>Each dated bucket is a range of days counted from today, and every answer here is read off those two numbers, so
 * that a count in SQL by {@link #fra}/{@link #til} and a look at one row by {@link #av} can never disagree.
 */
public enum Fristbotte {
  /** More than 30 days overdue. */
  OVER_30("OVER_30", null, -31),
  /** 8 to 30 days overdue. */
  FRA_8_TIL_30("8_30", -30, -8),
  /** 1 to 7 days overdue. */
  FRA_1_TIL_7("1_7", -7, -1),
  /** Due today. */
  I_DAG("I_DAG", 0, 0),
  /** 1 to 7 days left. */
  FRA_1_TIL_7_IGJEN("1_7_IGJEN", 1, 7),
  /** 8 to 30 days left. */
  FRA_8_TIL_30_IGJEN("8_30_IGJEN", 8, 30),
  /** More than 30 days left. */
  SENERE("SENERE", 31, null),
  /** No deadline. */
  UTEN_FRIST("UTEN_FRIST", null, null);

  private final String kode;
  private final Integer foersteDag;
  private final Integer sisteDag;

  Fristbotte(String kode, Integer foersteDag, Integer sisteDag) {
    this.kode = kode;
    this.foersteDag = foersteDag;
    this.sisteDag = sisteDag;
  }

  /** @return the name used in the API, for instance {@code 8_30_IGJEN} */
  public String kode() {
    return kode;
  }

  /** @return the bucket with this API name, empty when there is none */
  public static Optional<Fristbotte> avKode(String kode) {
    return Arrays.stream(values()).filter(botte -> botte.kode.equals(kode)).findFirst();
  }

  /**
   * @param frist the deadline, null when there is none
   * @param idag today in Europe/Oslo
   * @return the one bucket the deadline lies in
   */
  public static Fristbotte av(LocalDate frist, LocalDate idag) {
    Objects.requireNonNull(idag, "idag");
    if (frist == null) {
      return UTEN_FRIST;
    }
    return Arrays.stream(values())
        .filter(botte -> botte.rommer(frist, idag))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No bucket for " + frist + " seen from " + idag));
  }

  /** @return false only for {@link #UTEN_FRIST} */
  public boolean harFrist() {
    return this != UTEN_FRIST;
  }

  /** @return the first day of the bucket, inclusive; empty when it is open backwards or has no dates */
  public Optional<LocalDate> fra(LocalDate idag) {
    return Optional.ofNullable(foersteDag).map(idag::plusDays);
  }

  /** @return the last day of the bucket, inclusive; empty when it is open forwards or has no dates */
  public Optional<LocalDate> til(LocalDate idag) {
    return Optional.ofNullable(sisteDag).map(idag::plusDays);
  }

  /** @return the first instant of the bucket (inclusive, for {@code due >= ?}); empty as for {@link #fra} */
  public Optional<Instant> fraTidspunkt(LocalDate idag) {
    return fra(idag).map(Tid::startAv);
  }

  /** @return the first instant after the bucket (exclusive, for {@code due < ?}); empty as for {@link #til} */
  public Optional<Instant> foerTidspunkt(LocalDate idag) {
    return til(idag).map(dag -> Tid.startAv(dag.plusDays(1)));
  }

  private boolean rommer(LocalDate frist, LocalDate idag) {
    return harFrist()
        && fra(idag).map(dag -> !frist.isBefore(dag)).orElse(true)
        && til(idag).map(dag -> !frist.isAfter(dag)).orElse(true);
  }
}
