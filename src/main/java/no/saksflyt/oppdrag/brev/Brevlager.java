package no.saksflyt.oppdrag.brev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.brev.lesing.Brevinnhold;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of received files. Whoever calls has checked that the person may see the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Brevlager {

  private static final String VELG =
      "select saksnummer, tilstand, dokument_id, filnavn, tekst, lest, rettet, versjon, rettet_tid, rettet_av, mottatt,"
          + " mottatt_av, avgjort, avgjort_av, grunn, publisert, adresse from brevlesing where saksnummer = :sak";

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Innlogget innlogget;
  private final Clock klokke;

  Brevlager(JdbcClient jdbc, ObjectMapper json, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.json = json;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** Whoever else receives or confirms waits until this transaction has ended. */
  void laas() {
    jdbc.sql("select id from brevlaas where id = 1 for update").query(Integer.class).single();
  }

  void settInn(Saksnummer saksnummer, long dokumentId, String filnavn, String tekst, Brevinnhold lest) {
    var pakket = Pakking.pakk(skriv(lest));
    jdbc.sql(
            "insert into brevlesing (saksnummer, tilstand, dokument_id, filnavn, tekstsum, tekst, lest, rettet, versjon, mottatt,"
                + " mottatt_av) values (:sak, :tilstand, :dokument, :filnavn, :sum, :tekst, :lest, :rettet, 0, :naa, :hvem)")
        .param("sak", saksnummer.toString())
        .param("tilstand", Brevtilstand.MOTTATT.name())
        .param("dokument", dokumentId)
        .param("filnavn", filnavn)
        .param("sum", Tekstsum.av(tekst))
        .param("tekst", Pakking.pakk(tekst))
        .param("lest", pakket)
        .param("rettet", Pakking.pakk(skriv(new Brevutkast(lest, null))))
        .param("naa", naa())
        .param("hvem", innlogget.id())
        .update();
  }

  Optional<Brevlesing> finn(Saksnummer saksnummer) {
    return jdbc.sql(VELG).param("sak", saksnummer.toString()).query(this::rad).optional();
  }

  /** Two who correct at the same moment take turns. */
  Optional<Brevlesing> finnOgLaas(Saksnummer saksnummer) {
    return jdbc.sql(VELG + " for update").param("sak", saksnummer.toString()).query(this::rad).optional();
  }

  /** The case of a file with the same text that waits or is confirmed. */
  Optional<Saksnummer> medSammeTekst(String tekst) {
    return jdbc.sql(
            "select saksnummer from brevlesing where tekstsum = :sum and tilstand <> :bort order by mottatt desc limit 1")
        .param("sum", Tekstsum.av(tekst))
        .param("bort", Brevtilstand.LAGT_BORT.name())
        .query(String.class)
        .optional()
        .map(Saksnummer::av);
  }

  void rett(Saksnummer saksnummer, Brevutkast utkast) {
    jdbc.sql(
            "update brevlesing set rettet = :rettet, versjon = versjon + 1, rettet_tid = :naa, rettet_av = :hvem"
                + " where saksnummer = :sak")
        .param("rettet", Pakking.pakk(skriv(utkast)))
        .param("naa", naa())
        .param("hvem", innlogget.id())
        .param("sak", saksnummer.toString())
        .update();
  }

  void avgjor(Saksnummer saksnummer, Brevtilstand tilstand, String grunn) {
    jdbc.sql(
            "update brevlesing set tilstand = :tilstand, avgjort = :naa, avgjort_av = :hvem, grunn = :grunn"
                + " where saksnummer = :sak")
        .param("tilstand", tilstand.name())
        .param("naa", naa())
        .param("hvem", innlogget.id())
        .param("grunn", grunn)
        .param("sak", saksnummer.toString())
        .update();
  }

  void taFram(Saksnummer saksnummer) {
    jdbc.sql(
            "update brevlesing set tilstand = :tilstand, avgjort = null, avgjort_av = null, grunn = null"
                + " where saksnummer = :sak")
        .param("tilstand", Brevtilstand.MOTTATT.name())
        .param("sak", saksnummer.toString())
        .update();
  }

  void publiser(Saksnummer saksnummer, LocalDate dato, String adresse) {
    jdbc.sql("update brevlesing set publisert = :dato, adresse = :adresse where saksnummer = :sak")
        .param("dato", dato)
        .param("adresse", adresse)
        .param("sak", saksnummer.toString())
        .update();
  }

  private Timestamp naa() {
    return Timestamp.from(klokke.instant());
  }

  private String skriv(Object verdi) {
    try {
      return json.writeValueAsString(verdi);
    } catch (JsonProcessingException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }

  private <T> T les(byte[] pakket, Class<T> type) {
    try {
      return json.readValue(Pakking.pakkUt(pakket), type);
    } catch (JsonProcessingException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }

  private Brevlesing rad(ResultSet rad, int nr) throws SQLException {
    var dokument = rad.getObject("dokument_id", Long.class);
    var publisert = rad.getDate("publisert");
    return new Brevlesing(
        Saksnummer.av(rad.getString("saksnummer")),
        Brevtilstand.valueOf(rad.getString("tilstand")),
        dokument,
        rad.getString("filnavn"),
        Pakking.pakkUt(rad.getBytes("tekst")),
        les(rad.getBytes("lest"), Brevinnhold.class),
        les(rad.getBytes("rettet"), Brevutkast.class),
        rad.getLong("versjon"),
        tid(rad.getTimestamp("rettet_tid")),
        rad.getString("rettet_av"),
        tid(rad.getTimestamp("mottatt")),
        rad.getString("mottatt_av"),
        tid(rad.getTimestamp("avgjort")),
        rad.getString("avgjort_av"),
        rad.getString("grunn"),
        publisert == null ? null : publisert.toLocalDate(),
        rad.getString("adresse"));
  }

  private static Instant tid(Timestamp rad) {
    return rad == null ? null : rad.toInstant();
  }
}
