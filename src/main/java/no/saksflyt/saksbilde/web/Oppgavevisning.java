package no.saksflyt.saksbilde.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Sakspanel;
import no.saksflyt.saksbilde.Gruppenavn;
import no.saksflyt.saksbilde.Saksoppgave;
import no.saksflyt.tilgang.Personer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts names to the ids of open tasks. */
@Component
class Oppgavevisning {

  private final ObjectProvider<Sakspanel> paneler;
  private final Gruppenavn grupper;
  private final Personer personer;

  Oppgavevisning(ObjectProvider<Sakspanel> paneler, Gruppenavn grupper, Personer personer) {
    this.paneler = paneler;
    this.grupper = grupper;
    this.personer = personer;
  }

  List<Oppgaverad> rader(Sak sak, Collection<Saksoppgave> oppgaver) {
    if (oppgaver.isEmpty()) {
      return List.of();
    }
    var deler =
        paneler.stream()
            .filter(p -> p.sakstype().equals(sak.type()))
            .findFirst()
            .map(p -> p.deler(sak.saksnummer()))
            .orElse(Map.of());
    var navn =
        personer.navn(
            oppgaver.stream()
                .flatMap(o -> Stream.of(o.ansvarlig(), o.forPerson()).filter(Objects::nonNull))
                .distinct()
                .toList());
    return oppgaver.stream()
        .map(
            o ->
                new Oppgaverad(
                    o.oppgaveId(),
                    o.stegnavn(),
                    o.delId() == null ? null : deler.get(o.delId()),
                    o.ansvarlig() == null ? null : navn.getOrDefault(o.ansvarlig(), o.ansvarlig()),
                    o.forPerson() == null ? null : navn.getOrDefault(o.forPerson(), o.forPerson()),
                    grupper.av(o.grupper()),
                    o.opprettet(),
                    o.frist(),
                    o.fristtype(),
                    o.hjemmel()))
        .toList();
  }
}
