package no.saksflyt.oppdrag;

import java.util.Map;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds an assignment by what it is known as; one of a restricted case only for those named on it. */
@Component
class Oppdragsfinner {

  private static final String VELG =
      "select s.saksnummer from oppdrag o join sak s on s.saksnummer = o.saksnummer where " + Tilgangsfilter.sql("s") + " and ";

  private final JdbcClient jdbc;
  private final Tilgangsfilter filter;

  Oppdragsfinner(JdbcClient jdbc, Tilgangsfilter filter) {
    this.jdbc = jdbc;
    this.filter = filter;
  }

  Optional<Saksnummer> medNummer(String nummer) {
    return finn("o.gjeldende_nummer = :nummer", Map.of("nummer", nummer));
  }

  Optional<Saksnummer> medTittel(int ar, String normalisert) {
    return finn("o.ar = :ar and o.gjeldende_tittel = :tittel", Map.of("ar", ar, "tittel", normalisert));
  }

  private Optional<Saksnummer> finn(String vilkar, Map<String, ?> parametre) {
    return jdbc.sql(VELG + vilkar)
        .params(filter.parametre())
        .params(parametre)
        .query(String.class)
        .optional()
        .map(Saksnummer::av);
  }
}
