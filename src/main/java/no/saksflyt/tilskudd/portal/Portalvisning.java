package no.saksflyt.tilskudd.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import no.saksflyt.felles.Tid;
import no.saksflyt.tilskudd.ordning.Kroner;
import org.springframework.stereotype.Component;

/** How time and money are written on the applicants' pages. Templates reach it as {@code @portalvisning}. */
@Component
class Portalvisning {

  private static final DateTimeFormatter EKSAKT = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm.ss");

  private final Clock klokke;

  Portalvisning(Clock klokke) {
    this.klokke = klokke;
  }

  public Instant naa() {
    return klokke.instant();
  }

  /** @return an amount in kroner */
  public String kroner(Long ore) {
    return Kroner.tekst(ore);
  }

  /** @return an instant with its seconds, Europe/Oslo: an application is in time or late by one of them */
  public String eksakt(Instant tid) {
    return EKSAKT.format(tid.atZone(Tid.OSLO));
  }
}
