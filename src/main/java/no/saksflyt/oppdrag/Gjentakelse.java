package no.saksflyt.oppdrag;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * When what comes back is due the next time. Counted from the first date, so that the end of a month stays the end of a month; a
 * series ends with its last date or with the last year its text names (the domain's table of deadline forms, <em>recurring</em>).
 */
final class Gjentakelse {

  private static final String PERIODISK = "PERIODISK";
  private static final Pattern AAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  private Gjentakelse() {}

  /**
   * The next time something is due.
   *
   * @param dato the day
   * @param deler names of the parts due on it; null among them stands for the whole
   */
  record Neste(LocalDate dato, List<String> deler) {

    boolean hele() {
      return deler.contains(null);
    }
  }

  /**
   * The time before.
   *
   * @param opprinnelig the day first agreed, or null
   * @param dato the day in force, or null
   */
  record Forrige(LocalDate opprinnelig, LocalDate dato) {

    static final Forrige INGEN = new Forrige(null, null);
  }

  /**
   * @param innhold what the assignment contains
   * @param forrige when a part, or the whole for null, was due the last time
   * @return the next time; empty where nothing comes back any more
   */
  static Optional<Neste> etter(Oppdragsinnhold innhold, Function<String, Forrige> forrige) {
    var neste = new LinkedHashMap<String, LocalDate>();
    for (var del : deler(innhold)) {
      neste(frister(innhold, del), forrige.apply(del)).ifPresent(dato -> neste.put(del, dato));
    }
    return neste.values().stream()
        .min(Comparator.naturalOrder())
        .map(dato -> new Neste(dato, neste.keySet().stream().filter(del -> neste.get(del).equals(dato)).toList()));
  }

  private static List<String> deler(Oppdragsinnhold innhold) {
    var deler = new ArrayList<String>();
    deler.add(null);
    innhold.deler().forEach(del -> deler.add(del.navn()));
    return deler;
  }

  private static List<Oppdragsinnhold.Frist> frister(Oppdragsinnhold innhold, String del) {
    return innhold.frister().stream()
        .filter(f -> PERIODISK.equals(f.form()) && Objects.equals(f.del(), del))
        .toList();
  }

  private static Optional<LocalDate> neste(List<Oppdragsinnhold.Frist> frister, Forrige forrige) {
    var datoer = frister.stream().map(Oppdragsinnhold.Frist::dag).filter(Objects::nonNull).sorted().toList();
    if (datoer.size() > 1) {
      return datoer.stream().filter(dato -> kommer(dato, forrige)).findFirst();
    }
    return frister.stream().findFirst().flatMap(frist -> neste(frist, forrige));
  }

  private static Optional<LocalDate> neste(Oppdragsinnhold.Frist frist, Forrige forrige) {
    var forste = frist.dag() != null ? frist.dag() : forrige.opprinnelig();
    var periode = periode(frist.periode());
    if (forste == null || periode == null) {
      return Optional.empty();
    }
    int gang = 0;
    while (!kommer(forste.plus(periode.multipliedBy(gang)), forrige)) {
      gang++;
    }
    var dato = forste.plus(periode.multipliedBy(gang));
    return dato.getYear() > sisteAar(frist.tekst(), forste) ? Optional.empty() : Optional.of(dato);
  }

  /** A letter may have moved the whole series: the day in force is never the next one. */
  private static boolean kommer(LocalDate dato, Forrige forrige) {
    return (forrige.opprinnelig() == null || dato.isAfter(forrige.opprinnelig())) && !dato.equals(forrige.dato());
  }

  private static Period periode(String iso) {
    try {
      var periode = iso == null ? Period.ZERO : Period.parse(iso);
      return periode.isZero() || periode.isNegative() ? null : periode;
    } catch (DateTimeException ingenRytme) {
      return null;
    }
  }

  /** One year alone says when it begins; a later one says when it ends. */
  private static int sisteAar(String tekst, LocalDate forste) {
    var siste =
        tekst == null
            ? 0
            : AAR.matcher(tekst).results().mapToInt(treff -> Integer.parseInt(treff.group())).max().orElse(0);
    return siste > forste.getYear() ? siste : Integer.MAX_VALUE;
  }
}
