package no.saksflyt.oppdrag.register;

import java.time.LocalDate;
import java.util.Optional;
import no.saksflyt.oppdrag.brev.lesing.Rapporttype;
import no.saksflyt.oppdrag.brev.lesing.Styringskalender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steering calendar as the reader of letters asks it. Where a kind of report has several dates in a year, the last one
 * answers: by then the whole year is reported.
 */
@Component
@Transactional(readOnly = true)
public class Kalender implements Styringskalender {

  private final Kalenderlager lager;

  Kalender(Kalenderlager lager) {
    this.lager = lager;
  }

  @Override
  public Optional<LocalDate> levering(int ar, Rapporttype rapport) {
    return lager.siste(ar, Kalendertype.valueOf(rapport.name()));
  }
}
