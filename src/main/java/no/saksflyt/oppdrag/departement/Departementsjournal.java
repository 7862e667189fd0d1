package no.saksflyt.oppdrag.departement;

import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.Journaltype;
import no.saksflyt.arkiv.NyJournalpost;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.sak.SakService;
import org.springframework.stereotype.Component;

/** Enters what went to the ministry, and what came back, in the case's journal. */
@Component
class Departementsjournal {

  private final Journal journal;
  private final SakService saker;
  private final Meldinger meldinger;

  Departementsjournal(Journal journal, SakService saker, Meldinger meldinger) {
    this.journal = journal;
    this.saker = saker;
    this.meldinger = meldinger;
  }

  void sendt(Henvendelse sendt) {
    journal.foerUtgaaende(
        sendt.saksnummer(), tittel("sendt", sendt), sendt.sendt(), meldinger.tekst("oppdrag.journal.mottaker"), null);
  }

  /** In a restricted case the entry bears the case's shielded title to the outside, as what was sent does. */
  void svar(Henvendelse besvart) {
    journal.foer(
        besvart.saksnummer(),
        new NyJournalpost(
            Journaltype.I,
            tittel("svar", besvart),
            saker.hent(besvart.saksnummer()).skjermetTittel(),
            besvart.svarDato(),
            null,
            meldinger.tekst("oppdrag.journal.mottaker"),
            null,
            null,
            null));
  }

  private String tittel(String hva, Henvendelse henvendelse) {
    return meldinger.tekst("departement.journal." + hva + "." + henvendelse.slag(), henvendelse.saksnummer());
  }
}
