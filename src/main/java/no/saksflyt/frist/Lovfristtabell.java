package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of deadlines by law in memory; never changes once made. */
public final class Lovfristtabell {

  private final List<Lovfristrad> rader;

  private Lovfristtabell(List<Lovfristrad> rader) {
    this.rader = List.copyOf(rader);
  }

  /** @return the table without a row */
  public static Lovfristtabell tom() {
    return new Lovfristtabell(List.of());
  }

  /**
   * What came of reading the table.
   *
   * @param tabell the rows that could be read
   * @param funn every fault; its row counts from 1, 0 when the fault is that a row is missing
   */
  public record Innlesing(Lovfristtabell tabell, List<Fristfunn> funn) {}

  /**
   * Reads a whole table. A row that cannot be read is left out and reported; the others work.
   *
   * @param rader the cells of each row by column
   */
  public static Innlesing les(List<? extends Map<String, ?>> rader) {
    var leste = new ArrayList<Lovfristrad>();
    var funn = new ArrayList<Fristfunn>();
    for (int indeks = 0; indeks < rader.size(); indeks++) {
      try {
        var rad = new Lovfristradleser(indeks + 1, rader.get(indeks)).les();
        if (leste.stream().anyMatch(annen -> gjelderSamtidig(annen, rad))) {
          funn.add(Fristfunn.av(indeks + 1, rad.regel(), Fristkolonne.GYLDIG_FRA, "overlappLov", rad.regel()));
        }
        leste.add(rad);
      } catch (UgyldigFristrad ugyldig) {
        funn.addAll(ugyldig.funn());
      }
    }
    var tabell = new Lovfristtabell(leste);
    funn.addAll(tabell.mangler());
    return new Innlesing(tabell, funn);
  }

  private static boolean gjelderSamtidig(Lovfristrad en, Lovfristrad annen) {
    return en.regel().equals(annen.regel())
        && (en.regelverk() == null || annen.regelverk() == null || en.regelverk().equals(annen.regelverk()))
        && ikkeEtter(en.gyldigFra(), annen.gyldigTil())
        && ikkeEtter(annen.gyldigFra(), en.gyldigTil());
  }

  private static boolean ikkeEtter(LocalDate fra, LocalDate til) {
    return fra == null || til == null || !fra.isAfter(til);
  }

  /** Rules the application itself asks for, and rules other rows name, must have a row. */
  private List<Fristfunn> mangler() {
    var funn = new ArrayList<Fristfunn>();
    Lovregel.BRUKES.stream().filter(regel -> !regler().contains(regel))
        .forEach(regel -> funn.add(Fristfunn.av(0, regel, Lovkolonne.REGEL, "lovregelMangler", regel)));
    rader.stream().map(Lovfristrad::avbrytes).filter(Objects::nonNull).distinct()
        .filter(regel -> !regler().contains(regel) && !Lovregel.BRUKES.contains(regel))
        .forEach(regel -> funn.add(Fristfunn.av(0, regel, Lovkolonne.AVBRYTES, "lovregelMangler", regel)));
    return funn;
  }

  /** @return the row of the rule that applies on the day under the rule set, empty when there is none */
  public Optional<Lovfristrad> finn(String regel, String regelverk, LocalDate dag) {
    return rader.stream().filter(rad -> rad.regel().equals(regel) && rad.gjelder(regelverk, dag)).findFirst();
  }

  /** @return the rule whose deadline becomes this rule's when it is interrupted, empty when there is none */
  Optional<Lovfristrad> avbruttAv(String regel, String regelverk, LocalDate dag) {
    return rader.stream().filter(rad -> regel.equals(rad.avbrytes()) && rad.gjelder(regelverk, dag)).findFirst();
  }

  /** @return ids of the rules that have a row, in alphabetical order */
  public Set<String> regler() {
    return rader.stream().map(Lovfristrad::regel).collect(Collectors.toCollection(TreeSet::new));
  }

  /** @return rules that have a row under one rule set and none under the other: what a new act still lacks */
  public Set<String> manglerUnder(String regelverk, String forrige) {
    var har = reglerUnder(regelverk);
    return reglerUnder(forrige).stream().filter(regel -> !har.contains(regel)).collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> reglerUnder(String regelverk) {
    return rader.stream().filter(rad -> regelverk.equals(rad.regelverk())).map(Lovfristrad::regel).collect(Collectors.toSet());
  }

  /** @return the rows in the table's order */
  public List<Lovfristrad> rader() {
    return rader;
  }
}
