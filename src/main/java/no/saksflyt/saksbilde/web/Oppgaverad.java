package no.saksflyt.saksbilde.web;

import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.frist.Fristtype;

/** An open task as the page shows it, in words. */
record Oppgaverad(
    String id,
    String navn,
    String del,
    String hvem,
    String forHvem,
    String gruppe,
    Instant opprettet,
    LocalDate frist,
    Fristtype fristtype,
    String hjemmel) {

  /** @return where Tasklist opens the task */
  public String lenke() {
    return "/camunda/app/tasklist/default/#/?task=" + id;
  }

  /** @return the step's name, with the part it is about */
  public String tittel() {
    return del == null ? navn : navn + ": " + del;
  }
}
