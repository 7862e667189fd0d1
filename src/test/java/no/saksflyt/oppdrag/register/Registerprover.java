package no.saksflyt.oppdrag.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Brevkilde;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters and assignments of a test's own. */
abstract class Registerprover extends Systemtest {

  @Autowired protected JdbcClient jdbc;
  @Autowired protected Oppdragsversjoner versjoner;
  @Autowired protected Clock klokke;

  /** A confirmed letter; its case is one of its own. */
  protected long brev(int ar, String type, Integer nummer, boolean gjelder) {
    var sak = "1998/%06d".formatted(antall("sak where saksnummer like '1998/%'") + 1);
    jdbc.sql("insert into sak (saksnummer, type, tittel, status, aapen, opprettet, opprettet_av, versjon)"
            + " values (:nr, 'BREV', 'Brev', 'LUKKET', false, :naa, 'x', 0)")
        .param("nr", sak)
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
    var navn = type.equals("TILLEGG") ? "Tillegg nr. " + nummer + " til tildelingsbrev " + ar : "Tildelingsbrev " + ar;
    var identitet = "IMDI-" + ar + "-" + type + "-" + nummer;
    var utgave = antall("departementsbrev where identitet = '" + identitet + "'") + 1;
    jdbc.sql("insert into departementsbrev (saksnummer, lopenr, direktorat, ar, type, nummer, revidert, identitet, utgave, navn, dato,"
            + " tekstsum, gjelder, registrert, registrert_av) values (:sak, 1, 'IMDi', :ar, :type, :nummer, false, :identitet, :utgave,"
            + " :navn, :dato, 'x', :gjelder, :naa, 'x')")
        .param("sak", sak)
        .param("ar", ar)
        .param("type", type)
        .param("nummer", nummer)
        .param("identitet", identitet)
        .param("utgave", utgave)
        .param("navn", navn)
        .param("dato", LocalDate.of(ar, 1, 1).plusMonths(nummer == null ? 0 : nummer))
        .param("gjelder", gjelder)
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
    return jdbc.sql("select max(id) from departementsbrev").query(Long.class).single();
  }

  protected Brevkilde kilde(long brev) {
    return jdbc.sql("select id, navn, dato, referanse from departementsbrev where id = :id")
        .param("id", brev)
        .query((rs, nr) -> new Brevkilde(rs.getLong(1), rs.getString(2), rs.getObject(3, LocalDate.class), rs.getString(4)))
        .single();
  }

  protected static Oppdragsinnhold innhold(String nummer, String tittel, String maal, Oppdragsinnhold.Frist... frister) {
    return innhold(nummer, tittel, maal, false, false, frister);
  }

  protected static Oppdragsinnhold innhold(
      String nummer, String tittel, String maal, boolean fou, boolean forbehold, Oppdragsinnhold.Frist... frister) {
    return new Oppdragsinnhold(
        nummer, tittel, maal, "IMDi", List.of(), fou, forbehold, null, List.of(), List.of(frister), List.of());
  }

  protected static Oppdragsinnhold.Frist frist(String tekst, LocalDate dato) {
    return new Oppdragsinnhold.Frist(null, null, tekst, "DATO", dato, null, null);
  }

  protected Saksnummer nytt(Oppdragsinnhold innhold, long brev) {
    loggInn("koordinator");
    return versjoner.registrer(innhold, kilde(brev), false);
  }

  protected void begrens(Saksnummer sak) {
    jdbc.sql("update sak set krets = :krets where saksnummer = :nr")
        .param("krets", "sak-" + sak.toString().replace('/', '-'))
        .param("nr", sak.toString())
        .update();
  }

  protected int antall(String hva) {
    return jdbc.sql("select count(*) from " + hva).query(Integer.class).single();
  }
}
