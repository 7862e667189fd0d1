package no.saksflyt.oppdrag;

import java.time.LocalDate;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.felles.Meldinger;
import org.springframework.stereotype.Component;

/** Enters deliveries to the ministry in the journal (oppdrag's lifecycle, step 7). */
@Component
class Leveringsjournal {

  private final Journal journal;
  private final Meldinger meldinger;

  Leveringsjournal(Journal journal, Meldinger meldinger) {
    this.journal = journal;
    this.meldinger = meldinger;
  }

  /**
   * @param oppdrag an assignment that was delivered
   * @param dato the day the ministry got it
   */
  void foer(Oppdrag oppdrag, LocalDate dato) {
    foer(oppdrag, tittel(oppdrag), dato);
  }

  /**
   * @param oppdrag an assignment
   * @param del the part of it that was delivered for itself
   * @param dato the day the ministry got it
   */
  void foerDel(Oppdrag oppdrag, Oppdragsdel del, LocalDate dato) {
    foer(oppdrag, meldinger.tekst("oppdragslop.journal.del", tittel(oppdrag), del.navn()), dato);
  }

  private void foer(Oppdrag oppdrag, String tittel, LocalDate dato) {
    journal.foerUtgaaende(oppdrag.saksnummer(), tittel, dato, meldinger.tekst("oppdrag.journal.mottaker"), null);
  }

  private String tittel(Oppdrag oppdrag) {
    return oppdrag.nummer() == null
        ? meldinger.tekst("oppdrag.journal.leveringUtenNummer", oppdrag.saksnummer())
        : meldinger.tekst("oppdrag.journal.levering", oppdrag.nummer());
  }
}
