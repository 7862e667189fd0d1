package no.saksflyt.oppdrag.register;

import java.util.Arrays;
import java.util.Optional;
import no.saksflyt.oppdrag.brev.lesing.Rapporttype;

/** What stands in the steering calendar; the words stand under {@code styringskalender.type.<code>}. */
public enum Kalendertype {
  KVARTALSRAPPORT,
  TERTIALRAPPORT,
  HALVARSRAPPORT,
  ARSRAPPORT,
  TILSKUDDSRAPPORT,
  TILSYNSTALL,
  RISIKOBILDE,
  ETATSSTYRINGSMOTE,
  STRATEGIMOTE,
  LEDERSAMLING,
  ANNET;

  /** @return the report letters refer to by this name; empty for meetings and the like, which no deadline follows */
  Optional<Rapporttype> rapport() {
    return Arrays.stream(Rapporttype.values()).filter(r -> r.name().equals(name())).findFirst();
  }
}
