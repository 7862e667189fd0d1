package no.saksflyt.oppdrag.rapport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether what a duty is to collect exists. A number no year has would quietly collect nothing; which year has it is not asked,
 * since a duty is often entered before the year's goals are.
 */
@Component
class Utvalgskontroll {

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;

  Utvalgskontroll(JdbcClient jdbc, Tilgangsfilter tilgang) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
  }

  /** @return each field with the numbers in it that nothing has; an assignment the person may not see is none */
  List<Feltfeil> feil(Utvalg utvalg) {
    var feil = new ArrayList<Feltfeil>();
    feil(feil, "maal", utvalg.maal(), "select m.kode from maal m where m.kode in (:numre)");
    feil(feil, "sp", utvalg.sp(), "select p.kode from styringsparameter p where p.kode in (:numre)");
    feil(
        feil,
        "oppdrag",
        utvalg.oppdrag(),
        "select o.gjeldende_nummer from oppdrag o join sak s on s.saksnummer = o.saksnummer"
            + " where o.gjeldende_nummer in (:numre) and "
            + Tilgangsfilter.sql("s"));
    return feil;
  }

  private void feil(List<Feltfeil> feil, String felt, Set<String> numre, String sql) {
    if (numre.isEmpty()) {
      return;
    }
    var ukjente = new LinkedHashSet<>(numre);
    ukjente.removeAll(jdbc.sql(sql).param("numre", numre).params(tilgang.parametre()).query(String.class).set());
    if (!ukjente.isEmpty()) {
      feil.add(new Feltfeil(felt, "feil.rapport.ukjent." + felt, String.join(", ", ukjente)));
    }
  }
}
