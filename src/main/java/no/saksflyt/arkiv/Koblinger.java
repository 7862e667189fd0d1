package no.saksflyt.arkiv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Suggests which case post belongs to: a case number of ours or a number of the ministry's in what it says, or a sender who is
 * party to open cases. Only cases the person may see are suggested.
 */
@Component
class Koblinger {

  /** Our {@code 2026/000123}, also without zeros, and the ministry's {@code 2026-07}. */
  private static final Pattern NUMMER = Pattern.compile("(?<![\\d/-])(?:19|20)\\d{2}(?:/\\d{1,6}|-\\d{2,3})(?![\\d/-])");

  private static final int MAKS_NUMRE = 20;
  private static final int MAKS_FRA_PART = 5;

  private final JdbcClient jdbc;
  private final Tilgangsfilter filter;

  Koblinger(JdbcClient jdbc, Tilgangsfilter filter) {
    this.jdbc = jdbc;
    this.filter = filter;
  }

  /**
   * @param poster the posts of a page
   * @return for each with a number in it the cases the numbers lead to, in the order the numbers stand; in one query
   */
  Map<Long, List<Koblingsforslag>> etterNummer(Collection<Innpost> poster) {
    var numre = new LinkedHashMap<Long, Set<String>>();
    poster.forEach(p -> numre.put(p.id(), numre(p)));
    var alle = numre.values().stream().flatMap(Set::stream).distinct().toList();
    var saker = alle.isEmpty() ? Map.<String, List<Koblingsforslag>>of() : saker(alle);
    var svar = new HashMap<Long, List<Koblingsforslag>>();
    numre.forEach(
        (id, egne) ->
            svar.put(id, egne.stream().flatMap(n -> saker.getOrDefault(n, List.of()).stream()).distinct().toList()));
    return svar;
  }

  /**
   * @param post a post
   * @return cases it may belong to: by number first, then the newest open ones its sender is party to
   */
  List<Koblingsforslag> forslag(Innpost post) {
    var alle = new LinkedHashMap<Saksnummer, Koblingsforslag>();
    etterNummer(List.of(post)).get(post.id()).forEach(f -> alle.putIfAbsent(f.saksnummer(), f));
    etterAvsender(post).forEach(f -> alle.putIfAbsent(f.saksnummer(), f));
    return new ArrayList<>(alle.values());
  }

  private Map<String, List<Koblingsforslag>> saker(List<String> numre) {
    var parametre = new HashMap<String, Object>(filter.parametre());
    parametre.put("ord", numre.stream().map(n -> n.getBytes(StandardCharsets.UTF_8)).toList());
    var funnet = new TreeMap<String, List<Koblingsforslag>>();
    jdbc.sql(
            "select o.ord, s.saksnummer, s.tittel, s.aapen from sakssok o join sak s on s.saksnummer = o.saksnummer"
                + " where o.ord in (:ord) and " + Tilgangsfilter.sql("s") + " order by s.saksnummer desc")
        .params(parametre)
        .query(
            rs -> {
              var nummer = new String(rs.getBytes("ord"), StandardCharsets.UTF_8);
              funnet
                  .computeIfAbsent(nummer, n -> new ArrayList<>())
                  .add(
                      new Koblingsforslag(
                          Saksnummer.av(rs.getString("saksnummer")),
                          rs.getString("tittel"),
                          rs.getBoolean("aapen"),
                          "arkiv.forslag.nummer",
                          nummer));
            });
    return funnet;
  }

  private List<Koblingsforslag> etterAvsender(Innpost post) {
    var parametre = new HashMap<String, Object>(filter.parametre());
    parametre.put("navn", post.avsender().toLowerCase(java.util.Locale.ROOT));
    parametre.put("epost", post.epost() == null ? "" : post.epost().toLowerCase(java.util.Locale.ROOT));
    parametre.put("maks", MAKS_FRA_PART);
    return jdbc.sql(
            "select s.saksnummer, s.tittel, s.aapen from sak s where s.aapen = true and " + Tilgangsfilter.sql("s")
                + " and exists (select 1 from sakspart p join aktor a on a.id = p.aktor where p.saksnummer = s.saksnummer"
                + " and p.til is null and (lower(a.navn) = :navn or lower(a.epost) = :epost))"
                + " order by s.saksnummer desc fetch first :maks rows only")
        .params(parametre)
        .query(
            (rs, nr) ->
                new Koblingsforslag(
                    Saksnummer.av(rs.getString("saksnummer")),
                    rs.getString("tittel"),
                    rs.getBoolean("aapen"),
                    "arkiv.forslag.avsender",
                    post.avsender()))
        .list();
  }

  private static Set<String> numre(Innpost post) {
    var funnet = new LinkedHashSet<String>();
    for (var tekst : post.tekster()) {
      NUMMER.matcher(tekst).results().map(t -> t.group()).takeWhile(n -> funnet.size() < MAKS_NUMRE).forEach(funnet::add);
    }
    return funnet;
  }
}
