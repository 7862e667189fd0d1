package no.saksflyt.klage.tall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two forms figures come in, told apart by the file's first line. */
public enum Skjemaform {
  /** Each line counts the complaints that are alike in everything. */
  ENKELTVIS("ar", "embete", "utfall", "kjonn", "innhold", "antall"),
  /** Each line is a count of one row of the table. */
  MARGIN("ar", "embete", "rad", "verdi", "antall");

  private final List<String> kolonner;

  Skjemaform(String... kolonner) {
    this.kolonner = List.of(kolonner);
  }

  /** @return the first line's names */
  public List<String> kolonner() {
    return kolonner;
  }

  /** @return the form with these columns, whatever their order */
  static Optional<Skjemaform> av(List<String> kolonner) {
    return Arrays.stream(values())
        .filter(f -> f.kolonner.size() == kolonner.size() && kolonner.containsAll(f.kolonner))
        .findFirst();
  }
}
