package no.saksflyt.oppdrag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the versions: added and read, never changed. */
@Component
class Versjonslager {

  private final JdbcClient jdbc;
  private final Fristtekster fristtekster;
  private final ObjectMapper json;
  private final Innlogget innlogget;
  private final Clock klokke;

  Versjonslager(JdbcClient jdbc, Fristtekster fristtekster, ObjectMapper json, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.fristtekster = fristtekster;
    this.json = json;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  private record Rad(
      int nr, Oppdragsinnhold innhold, Brevkilde kilde, String grunn, String hvem, Instant registrert) {}

  /**
   * @param saksnummer the case
   * @param innhold everything the assignment contains from now on
   * @param antallForskjeller how many things differ from the version before
   * @param kilde the letter it comes from, or null
   * @param grunn why it was changed by hand, or null
   * @return the version's number
   */
  int lagre(Saksnummer saksnummer, Oppdragsinnhold innhold, int antallForskjeller, Brevkilde kilde, String grunn) {
    int nr = siste(saksnummer) + 1;
    jdbc.sql(
            "insert into oppdragsversjon (saksnummer, nr, innhold, antall_forskjeller, brev_id, brev_navn, brev_dato,"
                + " brev_referanse, grunn, hvem, registrert) values (:sak, :nr, :innhold, :antall, :brev, :navn, :dato,"
                + " :referanse, :grunn, :hvem, :naa)")
        .param("sak", saksnummer.toString())
        .param("nr", nr)
        .param("innhold", skriv(innhold))
        .param("antall", antallForskjeller)
        .param("brev", kilde == null ? null : kilde.brevId())
        .param("navn", kilde == null ? null : kilde.navn())
        .param("dato", kilde == null ? null : kilde.dato())
        .param("referanse", kilde == null ? null : kilde.referanse())
        .param("grunn", grunn)
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
    fristtekster.skriv(saksnummer, innhold.frister());
    return nr;
  }

  /** @return the number of the last version; 0 when there is none */
  int siste(Saksnummer saksnummer) {
    return jdbc.sql("select coalesce(max(nr), 0) from oppdragsversjon where saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .query(Integer.class)
        .single();
  }

  /** @return what the last version contains; empty when there is none */
  Optional<Oppdragsinnhold> gjeldende(Saksnummer saksnummer) {
    return jdbc.sql("select innhold from oppdragsversjon where saksnummer = :sak order by nr desc limit 1")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> les(rs.getString("innhold")))
        .optional();
  }

  /** @return every version, oldest first, each with what differs from the one before */
  List<Oppdragsversjon> alle(Saksnummer saksnummer) {
    var rader =
        jdbc.sql("select * from oppdragsversjon where saksnummer = :sak order by nr")
            .param("sak", saksnummer.toString())
            .query((rs, nr) -> rad(rs))
            .list();
    var versjoner = new ArrayList<Oppdragsversjon>();
    Oppdragsinnhold foer = null;
    for (var rad : rader) {
      var forskjeller = foer == null ? List.<Forskjell>of() : Forskjellsfinner.finn(foer, rad.innhold());
      versjoner.add(
          new Oppdragsversjon(
              rad.nr(), rad.innhold(), rad.kilde(), rad.grunn(), rad.hvem(), rad.registrert(), forskjeller));
      foer = rad.innhold();
    }
    return versjoner;
  }

  private Rad rad(ResultSet rs) throws SQLException {
    var brev = rs.getLong("brev_id");
    var kilde =
        rs.wasNull()
            ? null
            : new Brevkilde(
                brev,
                rs.getString("brev_navn"),
                rs.getObject("brev_dato", LocalDate.class),
                rs.getString("brev_referanse"));
    return new Rad(
        rs.getInt("nr"),
        les(rs.getString("innhold")),
        kilde,
        rs.getString("grunn"),
        rs.getString("hvem"),
        rs.getTimestamp("registrert").toInstant());
  }

  private String skriv(Oppdragsinnhold innhold) {
    try {
      return json.writeValueAsString(innhold);
    } catch (JsonProcessingException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }

  private Oppdragsinnhold les(String tekst) {
    try {
      return json.readValue(tekst, Oppdragsinnhold.class);
    } catch (JsonProcessingException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }
}
