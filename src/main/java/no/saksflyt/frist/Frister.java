package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The deadline table in memory; never changes once made. Source: architecture, section <em>Time</em>.
 *
 * <p>Where two rows of a step apply at once (a fault that {@link #funn()} reports), the one that follows the case's
 * rule set wins over our own targets, then the one that began to apply last.
 */
public final class Frister {

  private static final Comparator<Fristrad> FORTRINN = Comparator
      .comparing((Fristrad rad) -> rad.fristtype().foelgerRegelsettet()).reversed()
      .thenComparing(Fristrad::gyldigFra, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed());

  private final List<Nummerrad> rader;
  private final Map<String, List<Fristrad>> perSteg;

  private Frister(List<Nummerrad> rader) {
    this.rader = List.copyOf(rader);
    this.perSteg = rader.stream().map(Nummerrad::rad).collect(Collectors.groupingBy(Fristrad::steg));
    perSteg.values().forEach(stegets -> stegets.sort(FORTRINN));
  }

  /** @return the table of these rows, numbered in their order */
  public static Frister av(List<Fristrad> rader) {
    return new Frister(IntStream.range(0, rader.size())
        .mapToObj(indeks -> new Nummerrad(indeks + 1, rader.get(indeks)))
        .toList());
  }

  /**
   * Reads a whole table. A row that cannot be read is left out and reported; the others work.
   *
   * @param rader the cells of each row, as for {@link Fristrad#av}
   */
  public static Fristinnlesing les(List<? extends Map<String, ?>> rader) {
    List<Nummerrad> leste = new ArrayList<>();
    List<Fristfunn> funn = new ArrayList<>();
    for (int indeks = 0; indeks < rader.size(); indeks++) {
      int nummer = indeks + 1;
      try {
        leste.add(new Nummerrad(nummer, new Fristradleser(nummer, rader.get(indeks)).les()));
      } catch (UgyldigFristrad ugyldig) {
        funn.addAll(ugyldig.funn());
      }
    }
    Frister frister = new Frister(leste);
    funn.addAll(frister.funn());
    return new Fristinnlesing(frister, funn);
  }

  /** @return the row of the step that applies on the day, empty when there is none */
  public Optional<Fristrad> finn(String steg, LocalDate dato) {
    return finn(steg, dato, dato);
  }

  /**
   * @param steg element id of the step
   * @param regelsettdato the case's rule-set date: LOV and EKSTERN rows are those of this day
   * @param oppgavedag the day the task begins: all other rows are those of this day
   * @return the row that applies, empty when there is none
   */
  public Optional<Fristrad> finn(String steg, LocalDate regelsettdato, LocalDate oppgavedag) {
    return perSteg.getOrDefault(steg, List.of()).stream()
        .filter(rad -> rad.gjelder(rad.fristtype().foelgerRegelsettet() ? regelsettdato : oppgavedag))
        .findFirst();
  }

  /** @return the steps that have at least one row, in alphabetical order */
  public Set<String> steg() {
    return new TreeSet<>(perSteg.keySet());
  }

  /** @return the rows in the table's order */
  public List<Fristrad> rader() {
    return rader.stream().map(Nummerrad::rad).toList();
  }

  /** @return what is wrong with the rows, row by row, then between rows; empty when nothing is */
  public List<Fristfunn> funn() {
    List<Fristfunn> funn = new ArrayList<>();
    rader.forEach(rad -> funn.addAll(Radkontroll.funn(rad)));
    rader.stream().collect(Collectors.groupingBy(rad -> rad.rad().steg(), TreeMap::new, Collectors.toList()))
        .values().forEach(stegets -> funn.addAll(Stegkontroll.funn(stegets)));
    return funn;
  }
}
