package no.saksflyt.saksbilde;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.hendelse.Endringer;
import no.saksflyt.sak.Sakspanel;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the cards of a page of tasks show beside the engine's own: asked for together, however many they are. */
@Service
@Transactional(readOnly = true)
public class Merker {

  private final JdbcClient jdbc;
  private final Tilgangsfilter filter;
  private final Innlogget innlogget;
  private final Hendelsestekst tekster;
  private final ObjectProvider<Sakspanel> paneler;

  Merker(
      JdbcClient jdbc,
      Tilgangsfilter filter,
      Innlogget innlogget,
      Hendelsestekst tekster,
      ObjectProvider<Sakspanel> paneler) {
    this.jdbc = jdbc;
    this.filter = filter;
    this.innlogget = innlogget;
    this.tekster = tekster;
    this.paneler = paneler;
  }

  private record Rad(String oppgave, String sak, String sakstype, String delId, boolean ulest) {}

  /**
   * @param oppgaver ids of tasks, at most {@link Side#MAKS}
   * @return a mark for each that is open and of a case the person may see
   * @throws Regelbrudd when there are too many
   */
  public Map<String, Merke> til(Collection<String> oppgaver) {
    if (oppgaver.size() > Side.MAKS) {
      throw new Regelbrudd(new Feltfeil("ids", "feil.antall.ugyldig", Side.MAKS));
    }
    if (oppgaver.isEmpty()) {
      return Map.of();
    }
    var rader = rader(oppgaver);
    var endringer = endringer(rader.stream().filter(r -> !r.ulest()).map(Rad::sak).distinct().toList());
    var deler = deler(rader.stream().filter(r -> r.delId() != null).toList());
    var merker = new LinkedHashMap<String, Merke>();
    for (var r : rader) {
      var del = r.delId() == null ? null : deler.getOrDefault(Saksnummer.av(r.sak()), Map.of()).get(r.delId());
      merker.put(r.oppgave(), new Merke(del, r.ulest(), r.ulest() ? null : endringer.get(r.sak())));
    }
    return merker;
  }

  private Map<Saksnummer, Map<String, String>> deler(List<Rad> rader) {
    var saker =
        rader.stream()
            .collect(Collectors.groupingBy(Rad::sakstype, Collectors.mapping(r -> Saksnummer.av(r.sak()), Collectors.toSet())));
    var deler = new HashMap<Saksnummer, Map<String, String>>();
    paneler.stream()
        .filter(p -> saker.containsKey(p.sakstype()))
        .forEach(p -> deler.putAll(p.deler(saker.get(p.sakstype()))));
    return deler;
  }

  private List<Rad> rader(Collection<String> oppgaver) {
    return jdbc.sql(
            "select t.ID_ as id, s.saksnummer, s.type as sakstype, f.del_id, t.CREATE_TIME_ as opprettet, v.tid"
                + " from ACT_RU_TASK t"
                + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_ join sak s on s.saksnummer = e.BUSINESS_KEY_"
                + " left join oppgavefrist f on f.oppgave_id = t.ID_"
                + " left join sett v on v.saksnummer = s.saksnummer and v.person = :person"
                + " where t.ID_ in (:ider) and "
                + Tilgangsfilter.sql("s"))
        .param("person", innlogget.id())
        .param("ider", oppgaver)
        .params(filter.parametre())
        .query(
            (rs, nr) -> {
              Timestamp sett = rs.getTimestamp("tid");
              return new Rad(
                  rs.getString("id"),
                  rs.getString("saksnummer"),
                  rs.getString("sakstype"),
                  rs.getString("del_id"),
                  sett == null || sett.before(rs.getTimestamp("opprettet")));
            })
        .list();
  }

  /** The newest material change by somebody else, for each case. */
  private Map<String, String> endringer(List<String> saker) {
    if (saker.isEmpty()) {
      return Map.of();
    }
    var siste = new HashMap<String, String>();
    jdbc.sql(
            "select h.saksnummer, s.type as sakstype, h.type, h.foer, h.etter from sakshendelse h"
                + " join sak s on s.saksnummer = h.saksnummer"
                + " join sett v on v.saksnummer = h.saksnummer and v.person = :person"
                + " where h.saksnummer in (:saker) and h.id > v.sist_hendelse and h.type in (:typer) and h.hvem <> :person and "
                + Tilgangsfilter.sql("s")
                + " order by h.id")
        .param("person", innlogget.id())
        .param("saker", saker)
        .param("typer", Endringer.TYPER)
        .params(filter.parametre())
        .query(
            rs -> {
              var tekst =
                  tekster.kort(rs.getString("sakstype"), rs.getString("type"), rs.getString("foer"), rs.getString("etter"));
              siste.put(rs.getString("saksnummer"), tekst);
            });
    return siste;
  }
}
