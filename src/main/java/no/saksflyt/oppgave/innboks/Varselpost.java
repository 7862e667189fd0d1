package no.saksflyt.oppgave.innboks;

import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.integrasjon.Epost;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;

/** Tells a person both in the inbox and by e-mail. However much happens in a case on one day, there is one e-mail about it. */
@Component
public class Varselpost {

  private final Innboks innboks;
  private final Epost epost;
  private final Personer personer;

  Varselpost(Innboks innboks, Epost epost, Personer personer) {
    this.innboks = innboks;
    this.epost = epost;
    this.personer = personer;
  }

  /**
   * @param person who is told
   * @param saksnummer the case
   * @param oppgaveId the task
   * @param type what it is about, as {@link Innboks#legg} takes it
   * @param idag today in Europe/Oslo
   * @param argumenter what the placeholders of the words become
   */
  public void send(
      String person, Saksnummer saksnummer, String oppgaveId, String type, LocalDate idag, Object... argumenter) {
    innboks.legg(person, saksnummer, oppgaveId, type, argumenter);
    personer
        .finn(person)
        .filter(Person::aktiv)
        .ifPresent(p -> epost.omSak("varsel:%s:%s:%s".formatted(person, saksnummer, idag), p.epost(), saksnummer));
  }
}
