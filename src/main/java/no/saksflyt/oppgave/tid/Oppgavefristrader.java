package no.saksflyt.oppgave.tid;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code oppgavefrist}, in plain SQL: they are written at every task. */
@Component
class Oppgavefristrader {

  private final JdbcClient jdbc;
  private final Clock klokke;

  Oppgavefristrader(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * A task that has just been made.
   *
   * @param oppgaveId the engine's id
   * @param saksnummer the case
   * @param delId the part it is about, or null
   * @param prosess the process's key
   * @param prosessversjon the process's version
   * @param steg the task's id in the model
   * @param enhet the case's unit, or null
   * @param grupper candidate groups, joined by commas
   * @param opprettet when
   */
  record Ny(
      String oppgaveId,
      Saksnummer saksnummer,
      String delId,
      String prosess,
      int prosessversjon,
      String steg,
      String enhet,
      String grupper,
      Instant opprettet) {}

  /**
   * @param ny the task
   * @param frist what the table says of it
   * @param dato the date in force: the table's, or what the model says itself
   */
  void settInn(Ny ny, Stegfrist frist, LocalDate dato) {
    var idag = LocalDate.now(klokke);
    jdbc.sql(
            "insert into oppgavefrist (oppgave_id, saksnummer, del_id, prosess, prosessversjon, steg, enhet, grupper, fristtype,"
                + " grunnlag, frist, opprinnelig, grunndato, loper_fra, oppfolging, hjemmel, mangler_rad, tabell, neste_varsel,"
                + " opprettet) values (:id, :sak, :del, :prosess, :versjon, :steg, :enhet, :grupper, :type, :grunnlag, :frist,"
                + " :frist, :frist, :idag, :oppfolging, :hjemmel, :mangler, :tabell, :neste, :opprettet)")
        .param("id", ny.oppgaveId())
        .param("sak", ny.saksnummer().toString())
        .param("del", ny.delId())
        .param("prosess", ny.prosess())
        .param("versjon", ny.prosessversjon())
        .param("steg", ny.steg())
        .param("enhet", ny.enhet())
        .param("grupper", ny.grupper())
        .param("type", frist.fristtype().name())
        .param("grunnlag", frist.rad().fra().name())
        .param("frist", dato)
        .param("idag", idag)
        .param("oppfolging", frist.oppfolging())
        .param("hjemmel", frist.beregnet().hjemmel())
        .param("mangler", frist.beregnet().manglerRad())
        .param("tabell", frist.tabell())
        .param("neste", Varseldager.neste(frist.rad(), dato, frist.oppfolging(), idag.minusDays(1)))
        .param("opprettet", Timestamp.from(ny.opprettet()))
        .update();
  }

  Optional<Oppgavefrist> finn(String oppgaveId) {
    return jdbc.sql("select " + Oppgavefrist.KOLONNER + " from oppgavefrist where oppgave_id = :id")
        .param("id", oppgaveId)
        .query(Oppgavefrist::av)
        .optional();
  }

  List<Oppgavefrist> forSak(Saksnummer saksnummer) {
    return jdbc.sql("select " + Oppgavefrist.KOLONNER + " from oppgavefrist where saksnummer = :sak order by oppgave_id")
        .param("sak", saksnummer.toString())
        .query(Oppgavefrist::av)
        .list();
  }

  /**
   * Writes kind and dates anew; reminders are reckoned from the new date.
   *
   * @param ny the row as it is to stand
   */
  void oppdater(Oppgavefrist ny) {
    var verdier = new HashMap<String, Object>(Map.of("id", ny.oppgaveId(), "type", ny.fristtype().name()));
    verdier.put("frist", ny.frist());
    verdier.put("grunndato", ny.grunndato());
    verdier.put("loperFra", ny.loperFra());
    verdier.put("grunnlag", ny.grunnlag().name());
    verdier.put("oppfolging", ny.oppfolging());
    verdier.put("idag", LocalDate.now(klokke));
    jdbc.sql(
            "update oppgavefrist set fristtype = :type, grunnlag = :grunnlag, frist = :frist, grunndato = :grunndato,"
                + " loper_fra = :loperFra, oppfolging = :oppfolging, neste_varsel = :idag where oppgave_id = :id")
        .params(verdier)
        .update();
  }

  /** Takes over a due date or a follow-up date that was changed in the engine itself. */
  void endretIMotoren(String oppgaveId, LocalDate frist, LocalDate oppfolging) {
    jdbc.sql(
            "update oppgavefrist set frist = :frist, grunndato = :frist, loper_fra = :idag, neste_varsel = :idag"
                + " where oppgave_id = :id and frist is distinct from :frist")
        .param("id", oppgaveId)
        .param("frist", frist)
        .param("idag", LocalDate.now(klokke))
        .update();
    jdbc.sql(
            "update oppgavefrist set oppfolging = :oppfolging, neste_varsel = :idag where oppgave_id = :id"
                + " and oppfolging is distinct from :oppfolging")
        .param("id", oppgaveId)
        .param("oppfolging", oppfolging)
        .param("idag", LocalDate.now(klokke))
        .update();
  }

  void slett(String oppgaveId) {
    jdbc.sql("delete from oppgavefrist where oppgave_id = :id").param("id", oppgaveId).update();
  }
}
