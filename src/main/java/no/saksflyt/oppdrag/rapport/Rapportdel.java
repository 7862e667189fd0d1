package no.saksflyt.oppdrag.rapport;

import java.util.List;

/** The six parts of an annual report (Økonomibestemmelsene 2.3.3); the titles stand under {@code rapport.del.<name>}. */
public enum Rapportdel {
  I,
  II,
  /** The goals: what the units write. */
  III,
  IV,
  V,
  VI;

  /** @return the parts of a report: all six of an annual one, an introduction and the goals of any other */
  public static List<Rapportdel> av(Rapportslag slag) {
    return slag == Rapportslag.AR ? List.of(values()) : List.of(I, III);
  }

  /** @return whether the coordinator writes it */
  public boolean skrives() {
    return this != III;
  }
}
