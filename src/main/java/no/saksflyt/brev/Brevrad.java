package no.saksflyt.brev;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import no.saksflyt.brev.Utgaaendebrev.Status;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.Vern;

/** Reads the rows of letters that were made. */
final class Brevrad {

  /** Everything of a letter; alias {@code b}. */
  static final String SQL =
      "select b.*, a.navn as mottaker, a.vern, a.adresse from utgaaendebrev b join sakspart p on p.id = b.sakspart"
          + " join aktor a on a.id = p.aktor";

  private Brevrad() {}

  static Utgaaendebrev les(ResultSet rs, int nr) throws SQLException {
    var skjermet = Vern.valueOf(rs.getString("vern")) != Vern.INGEN;
    return new Utgaaendebrev(
        rs.getLong("id"),
        Saksnummer.av(rs.getString("saksnummer")),
        rs.getString("mal"),
        Maalform.valueOf(rs.getString("maalform")),
        rs.getString("tittel"),
        rs.getString("mottaker"),
        skjermet,
        skjermet ? null : rs.getString("adresse"),
        rs.getObject("vedtakspart", Long.class),
        rs.getObject("oppgitt_frist", LocalDate.class),
        Kanal.valueOf(rs.getString("kanal")),
        Status.valueOf(rs.getString("status")),
        rs.getLong("dokument_id"),
        rs.getInt("journalpost"),
        rs.getTimestamp("opprettet").toInstant(),
        rs.getString("hvem"),
        rs.getTimestamp("sendt") == null ? null : rs.getTimestamp("sendt").toInstant(),
        rs.getString("kvittering"));
  }
}
