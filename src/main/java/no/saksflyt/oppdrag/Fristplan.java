package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Which deadlines a case carries when its assignment contains this. Of several dates in one part the last governs; the others
 * stand beside it under their label. Where the whole names no date it is due when its last part is.
 */
final class Fristplan {

  /**
   * One deadline.
   *
   * @param del name of the part, or null for the whole
   * @param merkelapp null for the one that governs; otherwise what is due on it
   * @param dato the day, or null where there is none
   */
  record Post(String del, String merkelapp, LocalDate dato) {}

  private final List<Post> poster = new ArrayList<>();

  private Fristplan() {}

  static List<Post> av(Oppdragsinnhold innhold) {
    var plan = new Fristplan();
    for (var del : innhold.deler()) {
      var frister = frister(innhold, del.navn());
      if (!frister.isEmpty()) {
        plan.del(del.navn(), frister);
      }
    }
    plan.hele(frister(innhold, null));
    return List.copyOf(plan.poster);
  }

  private void del(String navn, List<Oppdragsinnhold.Frist> frister) {
    var styrende = styrende(frister);
    poster.add(new Post(navn, null, styrende == null ? null : styrende.dag()));
    andre(navn, frister, styrende);
  }

  private void hele(List<Oppdragsinnhold.Frist> frister) {
    var styrende = styrende(frister);
    var dato =
        styrende != null
            ? styrende.dag()
            : poster.stream()
                .filter(p -> p.merkelapp() == null)
                .map(Post::dato)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    poster.add(0, new Post(null, null, dato));
    andre(null, frister, styrende);
  }

  private void andre(String del, List<Oppdragsinnhold.Frist> frister, Oppdragsinnhold.Frist styrende) {
    for (var frist : frister) {
      if (frist != styrende && frist.dag() != null) {
        poster.add(new Post(del, ledig(del, frist.merkelapp() == null ? frist.tekst() : frist.merkelapp()), frist.dag()));
      }
    }
  }

  /** Two dates under one label are two deadlines: the second is told apart by a figure. */
  private String ledig(String del, String merkelapp) {
    int nr = 1;
    var navn = merkelapp;
    while (opptatt(del, navn)) {
      navn = merkelapp + " (" + ++nr + ")";
    }
    return navn;
  }

  private boolean opptatt(String del, String merkelapp) {
    return poster.stream().anyMatch(p -> Objects.equals(p.del(), del) && merkelapp.equals(p.merkelapp()));
  }

  private static Oppdragsinnhold.Frist styrende(List<Oppdragsinnhold.Frist> frister) {
    return frister.stream()
        .filter(f -> f.dag() != null)
        .max(Comparator.comparing(Oppdragsinnhold.Frist::dag))
        .orElse(null);
  }

  private static List<Oppdragsinnhold.Frist> frister(Oppdragsinnhold innhold, String del) {
    return innhold.frister().stream().filter(f -> Objects.equals(f.del(), del)).toList();
  }
}
