package no.saksflyt.oppgave.vakt;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.vedtak.Totrinn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Four eyes: whoever did one of the steps a task names, in any round of the case, or stands behind a text or decision it names,
 * may not do the task; nor may whoever it was done for, nor their substitutes on their behalf.
 */
@Component
class Fireoyneregel {

  private final JdbcClient jdbc;
  private final Totrinn totrinn;
  private final Personer personer;

  Fireoyneregel(JdbcClient jdbc, Totrinn totrinn, Personer personer) {
    this.jdbc = jdbc;
    this.totrinn = totrinn;
    this.personer = personer;
  }

  /**
   * @param oppgave the task
   * @param person who is to do it
   * @param forPerson the absent person it is done for, or null
   * @throws IkkeTillatt when one of them did what the task must be independent of
   */
  void krev(Vaktoppgave oppgave, String person, String forPerson) {
    if (oppgave.regler().ulikFra().isEmpty()) {
      return;
    }
    var utforere = utforere(oppgave.oppgave().saksnummer(), oppgave.regler().ulikFra());
    for (var en : forPerson == null ? List.of(person) : List.of(person, forPerson)) {
      if (utforere.contains(en)) {
        throw new IkkeTillatt("feil.vakt.fireOyne", oppgave.oppgave().navn(), personer.navn(en));
      }
    }
  }

  private Set<String> utforere(Saksnummer saksnummer, List<String> steg) {
    var alle = new HashSet<String>();
    jdbc.sql("select distinct hvem, for_hvem from skjemasvar where saksnummer = :sak and steg in (:steg)")
        .param("sak", saksnummer.toString())
        .param("steg", steg)
        .query(
            rad -> {
              alle.add(rad.getString(1));
              alle.add(rad.getString(2));
            });
    alle.removeIf(Objects::isNull);
    alle.addAll(totrinn.bakmenn(saksnummer, steg));
    return alle;
  }
}
