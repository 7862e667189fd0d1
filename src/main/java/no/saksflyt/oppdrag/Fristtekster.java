package no.saksflyt.oppdrag;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deadlines of the version in force as the letter words them, in rows of their own: lists and the steering calendar read them. */
@Component
class Fristtekster {

  private static final int MAKS_TEKST = 2_000;
  private static final int MAKS_MERKELAPP = 500;

  private final JdbcClient jdbc;

  Fristtekster(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param saksnummer the case
   * @param frister the deadlines of its last version; they replace those of the one before
   */
  void skriv(Saksnummer saksnummer, List<Oppdragsinnhold.Frist> frister) {
    jdbc.sql("delete from oppdragsfrist where saksnummer = :sak").param("sak", saksnummer.toString()).update();
    int lopenr = 0;
    for (var frist : frister) {
      jdbc.sql(
              "insert into oppdragsfrist (saksnummer, lopenr, del, merkelapp, tekst, form, dato, beregnet, periode)"
                  + " values (:sak, :lopenr, :del, :merkelapp, :tekst, :form, :dato, :beregnet, :periode)")
          .param("sak", saksnummer.toString())
          .param("lopenr", ++lopenr)
          .param("del", frist.del())
          .param("merkelapp", kort(frist.merkelapp(), MAKS_MERKELAPP))
          .param("tekst", kort(frist.tekst(), MAKS_TEKST))
          .param("form", frist.form())
          .param("dato", frist.dato())
          .param("beregnet", frist.beregnet())
          .param("periode", frist.periode())
          .update();
    }
  }

  private static String kort(String tekst, int maks) {
    return tekst == null || tekst.length() <= maks ? tekst : tekst.substring(0, maks - 1) + "…";
  }
}
