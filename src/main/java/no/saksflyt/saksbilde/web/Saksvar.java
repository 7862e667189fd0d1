package no.saksflyt.saksbilde.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.sak.Part;
import no.saksflyt.sak.Relasjon;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.saksbilde.Saksoppgave;

/** A case as outside programs get it; the names are a promise to them. */
record Saksvar(
    String saksnummer,
    String type,
    String tittel,
    String status,
    String krets,
    String enhet,
    String eier,
    Instant opprettet,
    Instant avsluttet,
    String utfall,
    List<Frist> frister,
    List<Oppgave> oppgaver,
    List<Part> parter,
    List<Relatert> relasjoner) {

  record Frist(
      String referanse,
      String navn,
      Fristtype fristtype,
      LocalDate frist,
      LocalDate opprinnelig,
      LocalDate oppfolging,
      String hjemmel,
      boolean aktiv) {

    static Frist av(Saksfrist frist) {
      return new Frist(
          frist.referanse(), frist.navn(), frist.fristtype(), frist.dato(), frist.opprinnelig(), frist.oppfolging(),
          frist.hjemmel(), frist.aktiv());
    }
  }

  record Oppgave(
      String oppgaveId,
      String prosess,
      String steg,
      String stegnavn,
      String delId,
      List<String> grupper,
      String ansvarlig,
      @JsonProperty("for") String forPerson,
      Instant opprettet,
      LocalDate frist,
      Fristtype fristtype,
      String hjemmel) {

    static Oppgave av(Saksoppgave o) {
      return new Oppgave(
          o.oppgaveId(), o.prosess(), o.steg(), o.stegnavn(), o.delId(), o.grupper(), o.ansvarlig(), o.forPerson(),
          o.opprettet(), o.frist(), o.fristtype(), o.hjemmel());
    }
  }

  record Relatert(long id, String type, boolean utgaaende, String saksnummer, String tittel) {

    static Relatert av(Relasjon r) {
      return new Relatert(r.id(), r.type().name(), r.utgaaende(), r.saksnummer().toString(), r.tittel());
    }
  }

  static Saksvar av(
      Sak sak, List<Saksfrist> frister, List<Saksoppgave> oppgaver, List<Part> parter, List<Relasjon> relasjoner) {
    return new Saksvar(
        sak.saksnummer().toString(),
        sak.type(),
        sak.tittel(),
        sak.status(),
        sak.krets(),
        sak.enhet(),
        sak.eier(),
        sak.opprettet(),
        sak.avsluttet(),
        sak.utfall(),
        frister.stream().map(Frist::av).toList(),
        oppgaver.stream().map(Oppgave::av).toList(),
        parter,
        relasjoner.stream().map(Relatert::av).toList());
  }
}
