package no.saksflyt.brev;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import no.saksflyt.brev.Utgaaendebrev.Status;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Part;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of letters that were made. */
@Component
class Utsendelseslager {

  private final Brevfelter felter;
  private final Tilgangsfilter tilgang;
  private final Innlogget innlogget;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Utsendelseslager(Brevfelter felter, Tilgangsfilter tilgang, Innlogget innlogget, JdbcClient jdbc, Clock klokke) {
    this.felter = felter;
    this.tilgang = tilgang;
    this.innlogget = innlogget;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * What a letter and its copy have in common.
   *
   * @param tittel its heading
   * @param dokument the document with the PDF
   * @param journalpost the number of the entry in the journal
   */
  record Laget(String tittel, long dokument, int journalpost) {}

  /** @param kopiAv the letter it is a copy of, or null: only the letter itself tells the party of a decision */
  long settInn(Satt brev, Part mottaker, Long kopiAv, Laget laget) {
    var kanal = Grunnlagsleser.kanal(mottaker);
    var grunnlag = brev.grunnlag();
    var underretter = kopiAv == null && brev.underretter();
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into utgaaendebrev (saksnummer, mal, maalform, malversjon, passasjer, felter, tittel, sakspart, for_part, kopi_av,"
                + " vedtak, vedtakspart, oppgitt_frist, kanal, status, dokument_id, journalpost, opprettet, hvem) values (:sak, :mal,"
                + " :maalform, :versjon, :passasjer, :felter, :tittel, :part, :forPart, :kopiAv, :vedtak, :vedtakspart, :frist, :kanal,"
                + " :status, :dokument, :journalpost, :opprettet, :hvem)")
        .param("sak", grunnlag.sak().saksnummer().toString())
        .param("mal", brev.type().kode())
        .param("maalform", brev.vist().maalform().name())
        .param("versjon", brev.tekster().mal())
        .param("passasjer", brev.tekster().passasjer())
        .param("felter", felter.skriv(brev.bestilling().felter()), Types.VARCHAR)
        .param("tittel", laget.tittel())
        .param("part", mottaker.id())
        .param("forPart", mottaker.id() == grunnlag.part().id() ? null : grunnlag.part().id(), Types.BIGINT)
        .param("kopiAv", kopiAv, Types.BIGINT)
        .param("vedtak", brev.bestilling().vedtakId(), Types.BIGINT)
        .param("vedtakspart", underretter ? grunnlag.vedtakspart().id() : null, Types.BIGINT)
        .param("frist", !underretter || grunnlag.klagefrist() == null ? null : grunnlag.klagefrist().frist(), Types.DATE)
        .param("kanal", kanal.name())
        .param("status", (kanal == Kanal.BREV ? Status.TIL_UTSKRIFT : Status.TIL_SENDING).name())
        .param("dokument", laget.dokument())
        .param("journalpost", laget.journalpost())
        .param("opprettet", Timestamp.from(klokke.instant()))
        .param("hvem", innlogget.id())
        .update(nokkel, "id");
    return nokkel.getKey().longValue();
  }

  /**
   * @param sak a case the person may see
   * @return its letters, newest first
   */
  Side<Utgaaendebrev> forSak(Saksnummer sak, int side, int antall) {
    var rader =
        jdbc.sql(Brevrad.SQL + " where b.saksnummer = :sak order by b.id desc offset :fra rows fetch next :antall rows only")
            .param("sak", sak.toString())
            .param("fra", (long) side * antall)
            .param("antall", antall)
            .query(Brevrad::les)
            .list();
    var totalt =
        jdbc.sql("select count(*) from utgaaendebrev where saksnummer = :sak")
            .param("sak", sak.toString())
            .query(Long.class)
            .single();
    return new Side<>(totalt, side, antall, rader);
  }

  /** @return the letter; empty when there is none, and when its case is not for the person */
  Optional<Utgaaendebrev> finn(long id) {
    return jdbc.sql(
            Brevrad.SQL + " join sak s on s.saksnummer = b.saksnummer where b.id = :id and " + Tilgangsfilter.sql("s"))
        .param("id", id)
        .params(tilgang.parametre())
        .query(Brevrad::les)
        .optional();
  }

  /**
   * @param id a letter
   * @return what it was made from; empty when nobody noted it
   */
  Optional<Brevbestilling> bestilling(long id) {
    return jdbc.sql(
            "select mal, saksnummer, vedtak, coalesce(for_part, sakspart) as part, felter from utgaaendebrev"
                + " where id = :id and felter is not null")
        .param("id", id)
        .query(
            (rs, nr) ->
                new Brevbestilling(
                    rs.getString("mal"),
                    Saksnummer.av(rs.getString("saksnummer")),
                    rs.getObject("vedtak", Long.class),
                    rs.getLong("part"),
                    felter.les(rs.getString("felter"))))
        .optional();
  }

  /** @return the letter a party of a decision was last told of it by, and that has not come back */
  Optional<Long> underrettet(long vedtakspart) {
    return jdbc.sql(
            "select id from utgaaendebrev where vedtakspart = :part and sendt is not null and i_retur is null"
                + " order by sendt desc, id desc fetch first 1 rows only")
        .param("part", vedtakspart)
        .query(Long.class)
        .optional();
  }

  void iRetur(long id, String grunn) {
    jdbc.sql("update utgaaendebrev set i_retur = :naa, returgrunn = :grunn where id = :id and i_retur is null")
        .param("naa", Timestamp.from(klokke.instant()))
        .param("grunn", grunn)
        .param("id", id)
        .update();
  }
}
