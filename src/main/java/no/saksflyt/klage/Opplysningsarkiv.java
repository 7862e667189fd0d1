package no.saksflyt.klage;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.Journaltype;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.arkiv.NyJournalpost;
import no.saksflyt.felles.Meldinger;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Keeps what a complainant adds as it came, as documents and a journal entry of the complaint's case. */
@Component
class Opplysningsarkiv {

  private final Dokumenter dokumenter;
  private final Klagevedlegg vedlegg;
  private final Journal journal;
  private final Klageparter parter;
  private final Meldinger meldinger;
  private final Clock klokke;

  Opplysningsarkiv(
      Dokumenter dokumenter,
      Klagevedlegg vedlegg,
      Journal journal,
      Klageparter parter,
      Meldinger meldinger,
      Clock klokke) {
    this.dokumenter = dokumenter;
    this.vedlegg = vedlegg;
    this.journal = journal;
    this.parter = parter;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  void behold(Klage klage, String tekst, List<NyKlage.Vedlegg> filer) {
    var saksnummer = klage.saksnummer();
    var tittel = meldinger.tekst("klage.opplysninger.tittel");
    if (!tekst.isBlank()) {
      var innhold = new ByteArrayResource(tekst.strip().getBytes(StandardCharsets.UTF_8));
      dokumenter.lastOpp(saksnummer, tittel, new NyFil("opplysninger.txt", innhold));
    }
    vedlegg.lagre(saksnummer, filer);
    journal.foer(
        saksnummer,
        new NyJournalpost(
            Journaltype.I,
            tittel,
            null,
            LocalDate.now(klokke),
            null,
            parter.navn(saksnummer, klage.klager()),
            null,
            null,
            null));
  }
}
