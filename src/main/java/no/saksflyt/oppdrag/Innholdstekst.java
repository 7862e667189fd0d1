package no.saksflyt.oppdrag;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deadlines and money of an assignment as a person reads them, the same on every page. */
public final class Innholdstekst {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int ORE = 100;

  private Innholdstekst() {}

  /**
   * @param frist a deadline
   * @return its label, its date, and the letter's own words where they say more than the date
   */
  public static String frist(Oppdragsinnhold.Frist frist) {
    var dag = frist.dag() == null ? null : DATO.format(frist.dag());
    var tekst = frist.tekst() == null ? null : frist.tekst().strip();
    var ord = Objects.equals(dag, tekst) ? null : tekst;
    var naar =
        dag == null ? ord : ord == null ? dag : dag + " («" + ord + "»)";
    return Stream.of(frist.merkelapp(), naar).filter(Objects::nonNull).collect(Collectors.joining(": "));
  }

  /**
   * @param midler money named for an assignment
   * @return amount, chapter and post, and year or period, with {@code ca.} before an estimate
   */
  public static String midler(Oppdragsinnhold.Midler midler) {
    var ledd = new ArrayList<String>();
    if (midler.belopOre() != null) {
      ledd.add((midler.anslag() ? "ca. " : "") + kroner(midler.belopOre()) + " kr");
    }
    if (midler.kapPost() != null) {
      ledd.add("kap./post " + midler.kapPost());
    }
    if (midler.fra() != null || midler.til() != null) {
      ledd.add(Objects.toString(midler.fra(), "") + "–" + Objects.toString(midler.til(), ""));
    } else if (midler.ar() != null) {
      ledd.add(midler.ar().toString());
    }
    return String.join(", ", ledd);
  }

  /** Groups of three with no-break spaces, and øre only where there are any. */
  private static String kroner(long ore) {
    var kroner = BigDecimal.valueOf(ore, 2);
    var hele = "%,d".formatted(ore / ORE).replaceAll("[^0-9-]", "\u00a0");
    return ore % ORE == 0 ? hele : hele + "," + kroner.toPlainString().replaceAll(".*\\.", "");
  }
}
