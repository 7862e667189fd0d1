package no.saksflyt.brev;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.brev.Utgaaendebrev.Status;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.integrasjon.Epost;
import no.saksflyt.integrasjon.Utboks;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Vern;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
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
  private final JdbcClient jdbc;
  private final Clock klokke;

  Utsendelse(
      Dokumenter dokumenter,
      Journal journal,
      Utboks utboks,
      Epost epost,
      Hendelser hendelser,
      Innlogget innlogget,
      JdbcClient jdbc,
      Clock klokke) {
    this.dokumenter = dokumenter;
    this.journal = journal;
    this.utboks = utboks;
    this.epost = epost;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  Brev send(Satt brev, byte[] pdf) {
    var sak = brev.grunnlag().sak().saksnummer();
    var tittel = kort(brev.vist().tittel());
    var fil = new NyFil(brev.bestilling().mal() + ".pdf", new ByteArrayResource(pdf));
    var dokument = dokumenter.lastOpp(sak, tittel, fil);
    var post = journal.foerUtgaaende(sak, tittel, LocalDate.now(klokke), brev.grunnlag().part().navn(), dokument.id());
    var kanal = Grunnlagsleser.kanal(brev.grunnlag().part());
    long id = settInn(brev, tittel, kanal, dokument.id(), post.nr());
    hendelser.registrer(
        Hendelse.av(sak, "BREV_LAGET", innlogget.id()).til(tittel).medKilde("journalpost " + post.nr()));
    overlever(id, kanal, brev.grunnlag().part());
    return new Brev(id, dokument.id(), post.nr(), kanal);
  }

  List<Utgaaendebrev> forSak(Saksnummer sak) {
    return jdbc.sql(Brevrad.SQL + " where b.saksnummer = :sak order by b.id desc fetch first 200 rows only")
        .param("sak", sak.toString())
        .query(Brevrad::les)
        .list();
  }

  private void overlever(long id, Kanal kanal, Part part) {
    if (kanal == Kanal.BREV) {
      return;
    }
    utboks.legg(TYPE, "brev-" + id, Map.of("brev", String.valueOf(id)));
    if (part.kanal() == Kanal.EPOST && part.epost() != null && part.vern() == Vern.INGEN) {
      epost.omBrev("brevvarsel-" + id, part.epost());
    }
  }

  private long settInn(Satt brev, String tittel, Kanal kanal, long dokument, int journalpost) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into utgaaendebrev (saksnummer, mal, maalform, malversjon, passasjer, tittel, sakspart, vedtak, vedtakspart,"
                + " oppgitt_frist, kanal, status, dokument_id, journalpost, opprettet, hvem) values (:sak, :mal, :maalform,"
                + " :versjon, :passasjer, :tittel, :part, :vedtak, :vedtakspart, :frist, :kanal, :status, :dokument, :journalpost,"
                + " :opprettet, :hvem)")
        .param("sak", brev.grunnlag().sak().saksnummer().toString())
        .param("mal", brev.type().kode())
        .param("maalform", brev.vist().maalform().name())
        .param("versjon", brev.tekster().mal())
        .param("passasjer", brev.tekster().passasjer())
        .param("tittel", tittel)
        .param("part", brev.grunnlag().part().id())
        .param("vedtak", brev.bestilling().vedtakId(), Types.BIGINT)
        .param("vedtakspart", brev.underretter() ? brev.grunnlag().vedtakspart().id() : null, Types.BIGINT)
        .param("frist", brev.grunnlag().klagefrist() == null ? null : brev.grunnlag().klagefrist().frist(), Types.DATE)
        .param("kanal", kanal.name())
        .param("status", (kanal == Kanal.BREV ? Status.TIL_UTSKRIFT : Status.TIL_SENDING).name())
        .param("dokument", dokument)
        .param("journalpost", journalpost)
        .param("opprettet", Timestamp.from(klokke.instant()))
        .param("hvem", innlogget.id())
        .update(nokkel, "id");
    return nokkel.getKey().longValue();
  }

  private static String kort(String tittel) {
    return tittel.length() <= MAKS_TITTEL ? tittel : tittel.substring(0, MAKS_TITTEL - 1) + "…";
  }
}
