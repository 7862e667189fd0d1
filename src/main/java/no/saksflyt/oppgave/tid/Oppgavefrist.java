package no.saksflyt.oppgave.tid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Fristgrunnlag;
import no.saksflyt.frist.Fristtype;

/**
 * The deadline of one open task.
 *
 * @param oppgaveId the engine's id of the task
 * @param saksnummer the case
 * @param delId the part it is about, or null
 * @param steg the task's id in the model
 * @param enhet the case's unit when the task was made, or null
 * @param grupper its candidate groups, joined by commas
 * @param fristtype the kind of its deadline
 * @param grunnlag the day it is counted from
 * @param frist the date in force, null for {@link Fristtype#INGEN}
 * @param grunndato the date holds are reckoned from
 * @param loperFra the first day a hold counts
 * @param oppfolging when somebody looks at a task without a date again
 * @param opprettet when the task was made
 */
record Oppgavefrist(
    String oppgaveId,
    Saksnummer saksnummer,
    String delId,
    String steg,
    String enhet,
    String grupper,
    Fristtype fristtype,
    Fristgrunnlag grunnlag,
    LocalDate frist,
    LocalDate grunndato,
    LocalDate loperFra,
    LocalDate oppfolging,
    Instant opprettet) {

  static final String KOLONNER =
      "oppgave_id, saksnummer, del_id, steg, enhet, grupper, fristtype, grunnlag, frist, grunndato, loper_fra, oppfolging,"
          + " opprettet";

  static Oppgavefrist av(ResultSet rad, int nummer) throws SQLException {
    return new Oppgavefrist(
        rad.getString("oppgave_id"),
        Saksnummer.av(rad.getString("saksnummer")),
        rad.getString("del_id"),
        rad.getString("steg"),
        rad.getString("enhet"),
        rad.getString("grupper"),
        Fristtype.valueOf(rad.getString("fristtype")),
        Fristgrunnlag.valueOf(rad.getString("grunnlag")),
        rad.getObject("frist", LocalDate.class),
        rad.getObject("grunndato", LocalDate.class),
        rad.getObject("loper_fra", LocalDate.class),
        rad.getObject("oppfolging", LocalDate.class),
        rad.getTimestamp("opprettet").toInstant());
  }

  /** @return the day the task began */
  LocalDate begynte() {
    return Tid.dato(opprettet);
  }
}
