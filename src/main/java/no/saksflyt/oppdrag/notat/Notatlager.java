package no.saksflyt.oppdrag.notat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of notes, their texts and their approved versions. */
@Component
class Notatlager {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Innlogget innlogget;
  private final Clock klokke;

  Notatlager(JdbcClient jdbc, ObjectMapper json, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.json = json;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  private static String nokkel(int ar, String avdeling) {
    return ar + " " + avdeling;
  }

  void settInn(Saksnummer saksnummer, int ar, String avdeling) {
    jdbc.sql("insert into notat (saksnummer, ar, avdeling, nokkel, versjon) values (:sak, :ar, :avdeling, :nokkel, 0)")
        .param("sak", saksnummer.toString())
        .param("ar", ar)
        .param("avdeling", avdeling)
        .param("nokkel", nokkel(ar, avdeling))
        .update();
  }

  Optional<Notat> finn(Saksnummer saksnummer) {
    return jdbc.sql("select saksnummer, ar, avdeling, returgrunn, versjon from notat where saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> les(rs))
        .optional();
  }

  Optional<Notat> finn(int ar, String avdeling) {
    return jdbc.sql("select saksnummer, ar, avdeling, returgrunn, versjon from notat where nokkel = :nokkel")
        .param("nokkel", nokkel(ar, avdeling))
        .query((rs, nr) -> les(rs))
        .optional();
  }

  /** Gives year and division free for another. */
  void frigi(Saksnummer saksnummer) {
    jdbc.sql("update notat set nokkel = null where saksnummer = :sak").param("sak", saksnummer.toString()).update();
  }

  void taIgjen(Notat notat) {
    jdbc.sql("update notat set nokkel = :nokkel where saksnummer = :sak")
        .param("nokkel", nokkel(notat.ar(), notat.avdeling()))
        .param("sak", notat.saksnummer().toString())
        .update();
  }

  void returnert(Saksnummer saksnummer, String grunn) {
    jdbc.sql("update notat set returgrunn = :grunn where saksnummer = :sak")
        .param("grunn", grunn)
        .param("sak", saksnummer.toString())
        .update();
  }

  /** @return whether the note still was as it was read */
  boolean skriv(Saksnummer saksnummer, Map<Notatdel, String> tekster, long versjon) {
    var som =
        jdbc.sql("update notat set versjon = versjon + 1 where saksnummer = :sak and versjon = :versjon")
            .param("sak", saksnummer.toString())
            .param("versjon", versjon)
            .update();
    if (som == 0) {
      return false;
    }
    jdbc.sql("delete from notattekst where saksnummer = :sak").param("sak", saksnummer.toString()).update();
    tekster.forEach(
        (del, tekst) ->
            jdbc.sql("insert into notattekst (saksnummer, del, tekst) values (:sak, :del, :tekst)")
                .param("sak", saksnummer.toString())
                .param("del", del.name())
                .param("tekst", tekst)
                .update());
    return true;
  }

  Map<Notatdel, String> tekster(Saksnummer saksnummer) {
    var svar = new EnumMap<Notatdel, String>(Notatdel.class);
    jdbc.sql("select del, tekst from notattekst where saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .query(
            rs -> {
              svar.put(Notatdel.valueOf(rs.getString(1)), rs.getString(2));
            });
    return svar;
  }

  int frys(Saksnummer saksnummer, Notatinnhold innhold) {
    var nr =
        jdbc.sql("select coalesce(max(nr), 0) + 1 from notatversjon where saksnummer = :sak")
            .param("sak", saksnummer.toString())
            .query(Integer.class)
            .single();
    jdbc.sql("insert into notatversjon (saksnummer, nr, innhold, hvem, godkjent) values (:sak, :nr, :innhold, :hvem, :naa)")
        .param("sak", saksnummer.toString())
        .param("nr", nr)
        .param("innhold", tilTekst(innhold))
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
    return nr;
  }

  List<Notatversjon> versjoner(Saksnummer saksnummer) {
    return jdbc.sql("select nr, hvem, godkjent from notatversjon where saksnummer = :sak order by nr desc")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> new Notatversjon(rs.getInt(1), rs.getString(2), rs.getTimestamp(3).toInstant(), null))
        .list();
  }

  Optional<Notatversjon> versjon(Saksnummer saksnummer, int versjon) {
    return jdbc.sql("select nr, hvem, godkjent, innhold from notatversjon where saksnummer = :sak and nr = :nr")
        .param("sak", saksnummer.toString())
        .param("nr", versjon)
        .query(
            (rs, nr) ->
                new Notatversjon(rs.getInt(1), rs.getString(2), rs.getTimestamp(3).toInstant(), fraTekst(rs.getString(4))))
        .optional();
  }

  private static Notat les(ResultSet rs) throws SQLException {
    return new Notat(
        Saksnummer.av(rs.getString(1)), rs.getInt(2), rs.getString(3), rs.getString(4), rs.getLong(5));
  }

  private String tilTekst(Notatinnhold innhold) {
    try {
      return json.writeValueAsString(innhold);
    } catch (JsonProcessingException uskrivelig) {
      throw new IllegalStateException("A note's content cannot be written", uskrivelig);
    }
  }

  private Notatinnhold fraTekst(String tekst) {
    try {
      return json.readValue(tekst, Notatinnhold.class);
    } catch (JsonProcessingException uleselig) {
      throw new IllegalStateException("A note's version cannot be read", uleselig);
    }
  }
}
