package no.saksflyt.brev;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.integrasjon.Epost;
import no.saksflyt.integrasjon.Utboks;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Vern;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Keeps a letter in its case and hands it over to the channel it goes by. */
@Component
class Utsendelse {

  /** The outbox's kind for letters to the digital mailbox. */
  static final String TYPE = "BREV";

  private static final int MAKS_TITTEL = 300;

  private final Dokumenter dokumenter;
  private final Journal journal;
  private final Utboks utboks;
  private final Epost epost;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Utsendelseslager lager;
  private final Clock klokke;

  Utsendelse(
      Dokumenter dokumenter,
      Journal journal,
      Utboks utboks,
      Epost epost,
      Hendelser hendelser,
      Innlogget innlogget,
      Utsendelseslager lager,
      Clock klokke) {
    this.dokumenter = dokumenter;
    this.journal = journal;
    this.utboks = utboks;
    this.epost = epost;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.lager = lager;
    this.klokke = klokke;
  }

  Brev send(Satt brev, byte[] pdf) {
    var sak = brev.grunnlag().sak().saksnummer();
    var tittel = kort(brev.vist().tittel());
    var fil = new NyFil(brev.bestilling().mal() + ".pdf", new ByteArrayResource(pdf));
    var dokument = dokumenter.lastOpp(sak, tittel, fil);
    var til = brev.grunnlag().mottaker();
    var post = journal.foerUtgaaende(sak, tittel, LocalDate.now(klokke), mottakere(til), dokument.id());
    var laget = new Utsendelseslager.Laget(tittel, dokument.id(), post.nr());
    long id = lager.settInn(brev, til.part(), null, laget);
    hendelser.registrer(
        Hendelse.av(sak, "BREV_LAGET", innlogget.id()).til(tittel).medKilde("journalpost " + post.nr()));
    overlever(id, til.part());
    if (til.kopi()) {
      overlever(lager.settInn(brev, til.paaVegneAv(), id, laget), til.paaVegneAv());
    }
    return new Brev(id, dokument.id(), post.nr(), Grunnlagsleser.kanal(til.part()));
  }

  /** The journal names both where there is room. */
  private static String mottakere(Brevmottaker til) {
    var begge = til.kopi() ? til.part().navn() + ", kopi: " + til.paaVegneAv().navn() : til.part().navn();
    return begge.length() <= MAKS_TITTEL ? begge : til.part().navn();
  }

  private void overlever(long id, Part part) {
    if (Grunnlagsleser.kanal(part) == Kanal.BREV) {
      return;
    }
    utboks.legg(TYPE, "brev-" + id, Map.of("brev", String.valueOf(id)));
    if (part.kanal() == Kanal.EPOST && part.epost() != null && part.vern() == Vern.INGEN) {
      epost.omBrev("brevvarsel-" + id, part.epost());
    }
  }

  private static String kort(String tittel) {
    return tittel.length() <= MAKS_TITTEL ? tittel : tittel.substring(0, MAKS_TITTEL - 1) + "…";
  }
}
