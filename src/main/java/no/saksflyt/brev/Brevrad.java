package no.saksflyt.brev;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.brev.Utgaaendebrev.Status;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.Vern;

/** Reads the rows of letters that were made. */
final class Brevrad {

  /** A letter without what only it says; alias {@code b}. */
  static final String SQL =
      "select b.id, b.saksnummer, b.mal, b.maalform, b.tittel, b.vedtakspart, b.oppgitt_frist, b.kanal, b.status, b.dokument_id,"
          + " b.journalpost, b.opprettet, b.hvem, b.sendt, b.kvittering, b.kopi_av, b.i_retur, b.returgrunn, a.navn as mottaker,"
          + " a.vern, a.adresse, fa.navn as paa_vegne_av from utgaaendebrev b join sakspart p on p.id = b.sakspart"
          + " join aktor a on a.id = p.aktor left join sakspart fp on fp.id = b.for_part left join aktor fa on fa.id = fp.aktor";

  private Brevrad() {}

  static Utgaaendebrev les(ResultSet rs, int nr) throws SQLException {
    var skjermet = Vern.valueOf(rs.getString("vern")) != Vern.INGEN;
    return new Utgaaendebrev(
        rs.getLong("id"),
        Saksnummer.av(rs.getString("saksnummer")),
        rs.getString("mal"),
        Maalform.valueOf(rs.getString("maalform")),
        rs.getString("tittel"),
        new Utgaaendebrev.Til(rs.getString("mottaker"), rs.getString("paa_vegne_av"), rs.getObject("kopi_av") != null),
        skjermet,
        skjermet ? null : rs.getString("adresse"),
        rs.getObject("vedtakspart", Long.class),
        rs.getObject("oppgitt_frist", LocalDate.class),
        Kanal.valueOf(rs.getString("kanal")),
        rs.getTimestamp("i_retur") == null ? Status.valueOf(rs.getString("status")) : Status.I_RETUR,
        rs.getLong("dokument_id"),
        rs.getInt("journalpost"),
        rs.getTimestamp("opprettet").toInstant(),
        rs.getString("hvem"),
        tid(rs, "sendt"),
        rs.getString("kvittering"),
        tid(rs, "i_retur"),
        rs.getString("returgrunn"));
  }

  private static Instant tid(ResultSet rs, String kolonne) throws SQLException {
    var tid = rs.getTimestamp(kolonne);
    return tid == null ? null : tid.toInstant();
  }
}
