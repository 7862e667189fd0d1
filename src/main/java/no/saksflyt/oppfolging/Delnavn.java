package no.saksflyt.oppfolging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sakspanel;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the parts steps are about, so that two steps of one case can be told apart: one look-up for each family. */
@Component
class Delnavn {

  private static final String STEG =
      "select f.oppgave_id, f.saksnummer, f.del_id, s.type from oppgavefrist f join sak s on s.saksnummer = f.saksnummer"
          + " where f.oppgave_id in (:ider) and f.del_id is not null and "
          + Tilgangsfilter.sql("s");

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final ObjectProvider<Sakspanel> familier;

  Delnavn(JdbcClient jdbc, Tilgangsfilter tilgang, ObjectProvider<Sakspanel> familier) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.familier = familier;
  }

  private record Delsteg(String oppgaveId, Saksnummer sak, String delId, String type) {}

  /**
   * @param ider the engine's ids of open tasks
   * @return the parts' names by task; nothing for a task about the whole
   */
  Map<String, String> til(Collection<String> ider) {
    var navn = new HashMap<String, String>();
    steg(ider).forEach((type, stegene) -> {
      var deler = deler(type, stegene);
      for (var steg : stegene) {
        Optional.ofNullable(deler.getOrDefault(steg.sak(), Map.of()).get(steg.delId()))
            .ifPresent(delen -> navn.put(steg.oppgaveId(), delen));
      }
    });
    return navn;
  }

  private Map<String, List<Delsteg>> steg(Collection<String> ider) {
    return jdbc
        .sql(STEG)
        .param("ider", ider)
        .params(tilgang.parametre())
        .query(
            (rad, nr) ->
                new Delsteg(rad.getString(1), Saksnummer.av(rad.getString(2)), rad.getString(3), rad.getString(4)))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Delsteg::type));
  }

  private Map<Saksnummer, Map<String, String>> deler(String type, List<Delsteg> stegene) {
    return familier.stream()
        .filter(familie -> familie.sakstype().equals(type))
        .findFirst()
        .map(familie -> familie.deler(stegene.stream().map(Delsteg::sak).distinct().toList()))
        .orElse(Map.of());
  }
}
