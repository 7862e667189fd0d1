package no.saksflyt.aar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts a report's figures anew, one case at a time: the case's events are told over again from its first to the cut-off, as
 * somebody would who reads its time line. Knows nothing of how the report asks the database.
 */
final class Rapportorakel {

  private final TreeMap<String, Set<String>> tall = new TreeMap<>();

  Rapportorakel(JdbcClient jdbc, LocalDate avskjaering, Instant kjent) {
    for (var sak : jdbc.sql("select saksnummer from sak where type = 'OPPDRAG'").query(String.class).list()) {
      var hendelser =
          jdbc.sql("select id, type, virkning, registrert, etter from sakshendelse where saksnummer = :sak")
              .param("sak", sak)
              .query(
                  (rad, nr) ->
                      new Hendt(
                          rad.getLong("id"),
                          rad.getString("type"),
                          rad.getObject("virkning", LocalDate.class),
                          rad.getTimestamp("registrert").toInstant(),
                          rad.getString("etter")))
              .list();
      tell(sak, fortalt(hendelser, avskjaering, kjent), leveranser(jdbc, sak), avskjaering, frist(jdbc, sak));
    }
  }

  Set<String> saker(String kode) {
    return tall.getOrDefault(kode, Set.of());
  }

  /** One thing that happened, as its row tells it. */
  private record Hendt(long id, String type, LocalDate virkning, Instant registrert, String etter) {}

  /** One delivery: the day, and what was due then. */
  private record Levert(LocalDate levert, LocalDate frist, LocalDate opprinnelig) {}

  private static List<Hendt> fortalt(List<Hendt> alle, LocalDate avskjaering, Instant kjent) {
    return alle.stream()
        .filter(h -> !h.virkning().isAfter(avskjaering) && !h.registrert().isAfter(kjent))
        .sorted(Comparator.comparing(Hendt::id))
        .toList();
  }

  private static List<Levert> leveranser(JdbcClient jdbc, String sak) {
    return jdbc.sql("select levert, frist, opprinnelig_frist from leveranse where saksnummer = :sak and levert is not null")
        .param("sak", sak)
        .query(
            (rad, nr) ->
                new Levert(
                    rad.getObject(1, LocalDate.class), rad.getObject(2, LocalDate.class), rad.getObject(3, LocalDate.class)))
        .list();
  }

  private static LocalDate frist(JdbcClient jdbc, String sak) {
    return jdbc.sql("select dato from saksfrist where saksnummer = :sak and referanse = '-' and dato is not null")
        .param("sak", sak)
        .query(LocalDate.class)
        .optional()
        .orElse(null);
  }

  private void tell(String sak, List<Hendt> hendelser, List<Levert> leveranser, LocalDate avskjaering, LocalDate frist) {
    LocalDate levert = null;
    String utfall = null;
    var finnes = false;
    for (var h : hendelser) {
      switch (h.type()) {
        case "SAK_OPPRETTET" -> finnes = true;
        case "OPPDRAG_LEVERT" -> levert = h.virkning();
        case "MERKNAD_RETUR" -> levert = null;
        case "SAK_AVSLUTTET" -> utfall = h.etter();
        case "SAK_GJENAAPNET" -> utfall = null;
        default -> { }
      }
    }
    if (!finnes) {
      return;
    }
    legg("OPPDRAG", sak);
    if (levert == null) {
      legg(utfall == null ? "I_ARBEID" : utfall, sak);
      if (utfall == null && frist != null && frist.isBefore(avskjaering)) {
        legg("OVER_FRIST", sak);
      }
      return;
    }
    legg("LEVERT", sak);
    var dag = levert;
    var siste = leveranser.stream().filter(l -> l.levert().equals(dag)).findFirst().orElseThrow();
    legg(siste.frist() != null && dag.isAfter(siste.frist()) ? "LEVERT_FOR_SENT" : "LEVERT_I_TIDE", sak);
    if (siste.opprinnelig() != null && dag.isAfter(siste.opprinnelig())) {
      legg("LEVERT_ETTER_OPPRINNELIG", sak);
    }
  }

  private void legg(String kode, String sak) {
    tall.computeIfAbsent(kode, k -> new HashSet<>()).add(sak);
  }
}
