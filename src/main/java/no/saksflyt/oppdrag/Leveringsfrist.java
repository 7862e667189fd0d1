package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.saksflyt.sak.Saksfrist;

/**
 * When a delivery is due: by its own deadline, and by those of the parts it holds. It is in time only when every part is (the
 * domain's outcomes).
 *
 * @param egen the deadline of what is delivered, or null where it has none
 * @param deler the deadlines of the parts in it
 */
record Leveringsfrist(Saksfrist egen, List<Saksfrist> deler) {

  LocalDate frist() {
    return egen == null ? null : egen.dato();
  }

  LocalDate opprinnelig() {
    return egen == null ? null : egen.opprinnelig();
  }

  Leveranseutfall utfall(LocalDate levert) {
    return utfall(levert, Saksfrist::dato);
  }

  Leveranseutfall utfallOpprinnelig(LocalDate levert) {
    return utfall(levert, Saksfrist::opprinnelig);
  }

  private Leveranseutfall utfall(LocalDate levert, Function<Saksfrist, LocalDate> dag) {
    return Leveranseutfall.samlet(
        Stream.concat(Stream.ofNullable(egen), deler.stream())
            .map(dag)
            .filter(Objects::nonNull)
            .map(dato -> Leveranseutfall.av(levert, dato))
            .toList());
  }
}
