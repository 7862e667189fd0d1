package no.saksflyt.tilskudd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Orgnr;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.integrasjon.Organisasjonsform;
import no.saksflyt.sak.Maalform;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The applications' rows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Soknadslager {

  private final JdbcClient jdbc;

  Soknadslager(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void settInn(Soknad s) {
    jdbc.sql(
            "insert into soknad (saksnummer, utlysning, soker, orgnr, soker_navn, organisasjonsform, kommunenummer, frivillig,"
                + " ideell, kontakt_navn, kontakt_epost, kontakt_telefon, kontonummer, tittel, formal, malgruppe, delmal,"
                + " sokt_belop_ore, signert_av, signatur_bekreftet, maalform, kilde, portalbruker, innsendt, registrert)"
                + " values (:sak, :utlysning, :soker, :orgnr, :navn, :form, :kommune, :frivillig, :ideell, :kontakt, :epost,"
                + " :telefon, :konto, :tittel, :formal, :malgruppe, :delmal, :belop, :signert, :bekreftet, :maalform, :kilde,"
                + " :bruker, :innsendt, :registrert)")
        .param("sak", s.saksnummer().toString())
        .param("utlysning", s.utlysning())
        .param("soker", s.soker().part())
        .param("orgnr", s.soker().orgnr().nummer())
        .param("navn", s.soker().navn())
        .param("form", s.soker().form().name())
        .param("kommune", s.soker().kommunenummer(), Types.VARCHAR)
        .param("frivillig", s.soker().frivillig())
        .param("ideell", s.soker().ideell())
        .param("kontakt", s.kontakt().navn())
        .param("epost", s.kontakt().epost())
        .param("telefon", s.kontakt().telefon(), Types.VARCHAR)
        .param("konto", s.kontonummer())
        .param("tittel", s.tittel())
        .param("formal", s.formal())
        .param("malgruppe", s.malgruppe(), Types.VARCHAR)
        .param("delmal", s.delmal(), Types.VARCHAR)
        .param("belop", s.soktBelopOre())
        .param("signert", s.signertAv(), Types.VARCHAR)
        .param("bekreftet", s.signaturBekreftet())
        .param("maalform", s.maalform().name())
        .param("kilde", s.kilde().name())
        .param("bruker", s.portalbruker(), Types.VARCHAR)
        .param("innsendt", Timestamp.from(s.innsendt()))
        .param("registrert", Timestamp.from(s.registrert()))
        .update();
    for (int nr = 0; nr < s.budsjett().size(); nr++) {
      linje("soknadsbudsjett (saksnummer, nr, post, belop_ore)", s.saksnummer(), nr, s.budsjett().get(nr).post(),
          s.budsjett().get(nr).belopOre());
    }
    for (int nr = 0; nr < s.andreTilskudd().size(); nr++) {
      linje("soknadandretilskudd (saksnummer, nr, giver, belop_ore)", s.saksnummer(), nr, s.andreTilskudd().get(nr).giver(),
          s.andreTilskudd().get(nr).belopOre());
    }
    s.vedlegg().forEach(v -> leggTil(s.saksnummer(), v));
  }

  private void linje(String tabell, Saksnummer saksnummer, int nr, String tekst, long belopOre) {
    jdbc.sql("insert into " + tabell + " values (:sak, :nr, :tekst, :belop)")
        .param("sak", saksnummer.toString())
        .param("nr", nr)
        .param("tekst", tekst)
        .param("belop", belopOre)
        .update();
  }

  void leggTil(Saksnummer saksnummer, Soknad.Vedlegg vedlegg) {
    jdbc.sql("insert into soknadsvedlegg (saksnummer, kode, dokument) values (:sak, :kode, :dokument)")
        .param("sak", saksnummer.toString())
        .param("kode", vedlegg.kode())
        .param("dokument", vedlegg.dokument())
        .update();
  }

  Optional<Soknad> finn(Saksnummer saksnummer) {
    return jdbc.sql("select * from soknad where saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> les(rs, saksnummer))
        .optional();
  }

  private Soknad les(ResultSet rs, Saksnummer saksnummer) throws SQLException {
    return new Soknad(
        saksnummer,
        rs.getString("utlysning"),
        new Soknad.Soker(
            rs.getLong("soker"),
            new Orgnr(rs.getString("orgnr")),
            rs.getString("soker_navn"),
            Organisasjonsform.valueOf(rs.getString("organisasjonsform")),
            rs.getString("kommunenummer"),
            rs.getBoolean("frivillig"),
            rs.getBoolean("ideell")),
        new Soknad.Kontakt(rs.getString("kontakt_navn"), rs.getString("kontakt_epost"), rs.getString("kontakt_telefon")),
        rs.getString("kontonummer"),
        rs.getString("tittel"),
        rs.getString("formal"),
        rs.getString("malgruppe"),
        rs.getString("delmal"),
        rs.getLong("sokt_belop_ore"),
        linjer("select post, belop_ore from soknadsbudsjett", saksnummer, Soknad.Budsjettlinje::new),
        linjer("select giver, belop_ore from soknadandretilskudd", saksnummer, Soknad.Annettilskudd::new),
        vedlegg(saksnummer),
        rs.getString("signert_av"),
        rs.getBoolean("signatur_bekreftet"),
        Maalform.valueOf(rs.getString("maalform")),
        Soknadskilde.valueOf(rs.getString("kilde")),
        rs.getString("portalbruker"),
        rs.getTimestamp("innsendt").toInstant(),
        rs.getTimestamp("registrert").toInstant());
  }

  /** What a line of text and an amount becomes. */
  private interface Linje<T> {
    T av(String tekst, long belopOre);
  }

  private <T> List<T> linjer(String sql, Saksnummer saksnummer, Linje<T> linje) {
    return jdbc.sql(sql + " where saksnummer = :sak order by nr")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> linje.av(rs.getString(1), rs.getLong(2)))
        .list();
  }

  private List<Soknad.Vedlegg> vedlegg(Saksnummer saksnummer) {
    return jdbc.sql("select kode, dokument from soknadsvedlegg where saksnummer = :sak order by id")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> new Soknad.Vedlegg(rs.getString(1), rs.getLong(2)))
        .list();
  }

  /** @return the receipt of the same content from the same applicant sent in at this instant or later, or empty */
  Optional<Mottattsoknad> samme(String avtrykk, Instant tidligst) {
    return jdbc.sql("select saksnummer, innsendt from soknadsavtrykk where avtrykk = :avtrykk and innsendt >= :tidligst")
        .param("avtrykk", avtrykk)
        .param("tidligst", Timestamp.from(tidligst))
        .query((rs, nr) -> new Mottattsoknad(Saksnummer.av(rs.getString(1)), rs.getTimestamp(2).toInstant()))
        .optional();
  }

  /**
   * Takes the place only of what was sent before the earliest instant that still is the same application.
   *
   * @throws org.springframework.dao.DuplicateKeyException when the same comes at the same moment: the second waits for the first
   */
  void husk(String avtrykk, Instant tidligst, Mottattsoknad kvittering) {
    jdbc.sql("delete from soknadsavtrykk where avtrykk = :avtrykk and innsendt < :tidligst")
        .param("avtrykk", avtrykk)
        .param("tidligst", Timestamp.from(tidligst))
        .update();
    jdbc.sql("insert into soknadsavtrykk (avtrykk, saksnummer, innsendt) values (:avtrykk, :sak, :innsendt)")
        .param("avtrykk", avtrykk)
        .param("sak", kvittering.saksnummer().toString())
        .param("innsendt", Timestamp.from(kvittering.mottatt()))
        .update();
  }
}
