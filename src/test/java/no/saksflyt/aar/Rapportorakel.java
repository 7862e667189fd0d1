package no.saksflyt.aar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.saksflyt.felles.Tid;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts a report's figures anew, one case at a time: the case's events are told over again from its first to the cut-off, as
 * somebody would who reads its time line. Knows nothing of how the report asks the database.
 */
final class Rapportorakel {

  private static final String DAG = "\\d{4}-\\d\\d-\\d\\d";

  private final TreeMap<String, Set<String>> tall = new TreeMap<>();
  private final LocalDate forsteDag;
  private final LocalDate avskjaering;
  private final LocalDate fristdag;

  Rapportorakel(JdbcClient jdbc, int ar, LocalDate avskjaering, Instant kjent) {
    this.forsteDag = LocalDate.of(ar, 1, 1);
    this.avskjaering = avskjaering;
    var lest = LocalDate.ofInstant(kjent, Tid.OSLO);
    this.fristdag = lest.isBefore(avskjaering) ? lest : avskjaering;
    for (var mitt : oppdrag(jdbc)) {
      if (mitt.ar() <= ar) {
        var alle = hendelser(jdbc, mitt.sak());
        var fortalt = fortalt(alle, kjent);
        tell(mitt, ar, new Gang(fortalt, forsteDag), leveranser(jdbc, mitt.sak()), frist(alle, fortalt, mitt.frist()));
      }
    }
  }

  Set<String> saker(String kode) {
    return tall.getOrDefault(kode, Set.of());
  }

  /** An assignment, and the deadline of the whole as it stands today. */
  private record Mitt(String sak, int ar, LocalDate frist) {}

  /** One thing that happened, as its row tells it. */
  private record Hendt(long id, String type, LocalDate virkning, Instant registrert, String foer, String etter) {

    /** Of the deadlines, only the whole's has no name before it. */
    boolean flytterFrist() {
      return type.equals("NESTE_LEVERANSE")
          || type.equals("FRIST_FLYTTET") && foer != null && (foer.matches(DAG) || foer.equals("INGEN"));
    }
  }

  /** One delivery: the day, and what was due then. */
  private record Levert(LocalDate levert, LocalDate frist, LocalDate opprinnelig) {}

  /** How far an assignment has come, told from event to event. */
  private static final class Gang {

    private boolean finnes;
    private boolean ferdig;
    private boolean iAret;
    private LocalDate levert;
    private LocalDate forrige;
    private String utfall;

    Gang(List<Hendt> hendelser, LocalDate forsteDag) {
      for (var h : hendelser) {
        // Whatever is not done when the year's first event comes, was worked on in the year.
        iAret |= !h.virkning().isBefore(forsteDag) && finnes && !ferdig;
        hendt(h);
        ferdig = levert != null || utfall != null;
      }
      iAret |= !ferdig || sisteLevering() != null && !sisteLevering().isBefore(forsteDag);
    }

    private void hendt(Hendt h) {
      switch (h.type()) {
        case "SAK_OPPRETTET" -> finnes = true;
        case "OPPDRAG_LEVERT" -> levert = h.virkning();
        case "MERKNAD_RETUR" -> levert = null;
        case "SAK_AVSLUTTET" -> utfall = h.etter();
        case "SAK_GJENAAPNET", "NESTE_LEVERANSE" -> {
          utfall = null;
          forrige = sisteLevering();
          levert = null;
        }
        default -> { }
      }
    }

    LocalDate sisteLevering() {
      return levert == null ? forrige : levert;
    }
  }

  private static List<Mitt> oppdrag(JdbcClient jdbc) {
    return jdbc.sql(
            "select o.saksnummer, o.ar, f.dato from oppdrag o"
                + " left join saksfrist f on f.saksnummer = o.saksnummer and f.referanse = '-'")
        .query((rad, nr) -> new Mitt(rad.getString(1), rad.getInt(2), rad.getObject(3, LocalDate.class)))
        .list();
  }

  private static List<Hendt> hendelser(JdbcClient jdbc, String sak) {
    return jdbc.sql("select id, type, virkning, registrert, foer, etter from sakshendelse where saksnummer = :sak order by id")
        .param("sak", sak)
        .query(
            (rad, nr) ->
                new Hendt(
                    rad.getLong("id"),
                    rad.getString("type"),
                    rad.getObject("virkning", LocalDate.class),
                    rad.getTimestamp("registrert").toInstant(),
                    rad.getString("foer"),
                    rad.getString("etter")))
        .list();
  }

  private List<Hendt> fortalt(List<Hendt> alle, Instant kjent) {
    return alle.stream().filter(h -> !h.virkning().isAfter(avskjaering) && !h.registrert().isAfter(kjent)).toList();
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

  /** Told forward: from what the first move of all moved it from, by each that had been told. */
  private static LocalDate frist(List<Hendt> alle, List<Hendt> fortalt, LocalDate idag) {
    var forste = alle.stream().filter(Hendt::flytterFrist).map(Hendt::foer).findFirst();
    var siste = fortalt.stream().filter(Hendt::flytterFrist).map(Hendt::etter).reduce((en, neste) -> neste);
    var tekst = siste.or(() -> forste).orElse(idag == null ? "INGEN" : idag.toString());
    return tekst.matches(DAG) ? LocalDate.parse(tekst) : null;
  }

  private void tell(Mitt mitt, int ar, Gang gang, List<Levert> leveranser, LocalDate frist) {
    var sak = mitt.sak();
    if (!gang.finnes || mitt.ar() < ar && !gang.iAret) {
      return;
    }
    legg("OPPDRAG", sak);
    if (mitt.ar() < ar) {
      legg("TIDLIGERE", sak);
    }
    var levert = gang.sisteLevering();
    var iArbeid = !gang.ferdig;
    var teller = levert != null && (mitt.ar() == ar || !levert.isBefore(forsteDag));
    if (iArbeid) {
      legg("I_ARBEID", sak);
      if (frist != null && frist.isBefore(fristdag)) {
        legg("OVER_FRIST", sak);
      }
    } else if (!teller) {
      legg(gang.utfall, sak);
    }
    if (teller) {
      legg("LEVERT", sak);
      if (iArbeid) {
        legg("LEVERT_OG_I_ARBEID", sak);
      }
      levert(sak, levert, leveranser);
    }
  }

  private void levert(String sak, LocalDate dag, List<Levert> leveranser) {
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
