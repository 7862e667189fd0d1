package no.saksflyt.frist;

import java.util.List;
import java.util.stream.Collectors;

/** A row of the deadline table that cannot be read. It carries every fault of the row, not only the first. */
public class UgyldigFristrad extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fristfunn> funn;

  UgyldigFristrad(List<Fristfunn> funn) {
    super(funn.stream()
        .map(ett -> ett.kolonne() + ": " + ett.noekkel() + " " + ett.argumenter())
        .collect(Collectors.joining("; ")));
    this.funn = List.copyOf(funn);
  }

  /** @return the faults, each naming its column */
  public List<Fristfunn> funn() {
    return funn;
  }
}
