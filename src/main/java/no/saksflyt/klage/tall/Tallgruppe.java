package no.saksflyt.klage.tall;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The groups of rows of the table, in its order; each has its codes, in theirs. */
enum Tallgruppe {
  ANTALL("ALLE"),
  UTFALL("MEDHOLD", "IKKE_MEDHOLD", "OPPHEVET", "AVVIST"),
  KJONN("MANN", "KVINNE", "IKKE_OPPGITT"),
  INNHOLD("DELTAKELSE", "VARIGHET", "STANS", "INNHOLD", "STONAD", "PERMISJON", "ANNET"),
  /** What {@code DELTAKELSE} is split into since 2016. */
  INNHOLD_DEL("DELTAKELSE_INTRO", "DELTAKELSE_NORSK"),
  /** Complaints that ended without being decided: not among the complaints counted, and on lines of their own below them. */
  UTENFOR("TRUKKET", "HENLAGT", "RETUR");

  private final List<String> verdier;

  Tallgruppe(String... verdier) {
    this.verdier = List.of(verdier);
  }

  List<String> verdier() {
    return verdier;
  }

  /** @return the name it has in files */
  String kode() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Tallgruppe> av(String kode) {
    return Arrays.stream(values()).filter(g -> g.kode().equals(kode.strip().toLowerCase(Locale.ROOT))).findFirst();
  }
}
