package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Picks a case's rule set. The one that came into force last goes first, and applies when the day it asks for itself falls
 * within it: a new act is switched on by its own row alone.
 */
public final class Regelverksvalg {

  private static final Comparator<Regelverk> NYEST_FORST = Comparator.comparing(Regelverk::gyldigFra).reversed();

  private Regelverksvalg() {}

  /**
   * @param regelverkene every rule set
   * @param vedtaksdato the day of the decision, or null when there is none yet
   * @param klagedato the day the complaint was received, or null
   * @param saksdato the day the case was opened, or null
   * @return the rule set that applies; the oldest in force when none reaches back to the days
   * @throws IllegalArgumentException when no day is given, or no rule set is in force
   */
  public static Regelverk velg(
      List<Regelverk> regelverkene, LocalDate vedtaksdato, LocalDate klagedato, LocalDate saksdato) {
    var ellers = Stream.of(vedtaksdato, klagedato, saksdato).filter(Objects::nonNull).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("A rule set is picked by a day"));
    var iKraft = regelverkene.stream().filter(Regelverk::iKraft).sorted(NYEST_FORST).toList();
    if (iKraft.isEmpty()) {
      throw new IllegalArgumentException("No rule set is in force");
    }
    return iKraft.stream()
        .filter(ett -> ett.gjelder(Objects.requireNonNullElse(switch (ett.velgerdato()) {
          case VEDTAK -> vedtaksdato;
          case KLAGE -> klagedato;
          case SAK -> saksdato;
        }, ellers)))
        .findFirst()
        .orElse(iKraft.get(iKraft.size() - 1));
  }
}
