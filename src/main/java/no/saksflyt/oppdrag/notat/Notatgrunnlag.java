package no.saksflyt.oppdrag.notat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.oppdrag.Innholdstekst;
import no.saksflyt.oppdrag.Oppdragsinnhold;
import no.saksflyt.oppdrag.notat.Notatinnhold.Linje;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the cases say of a division's year. A note is read by everybody and kept as it was: what is restricted to named persons is
 * never in it, whoever writes it.
 */
@Component
class Notatgrunnlag {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int MEST = 500;

  private static final String OPPDRAG =
      "select s.saksnummer, o.nummer, s.tittel, s.enhet,"
          + " (select h.dato from saksfrist h where h.saksnummer = s.saksnummer and h.referanse = '-') as frist, v.innhold,"
          + " case when s.aapen then null else s.utfall end as utfall"
          + " from oppdrag o join sak s on s.saksnummer = o.saksnummer"
          + " join oppdragsversjon v on v.saksnummer = o.saksnummer"
          + " and v.nr = (select max(n.nr) from oppdragsversjon n where n.saksnummer = o.saksnummer)"
          + " where o.ar = :ar and s.enhet in (:enheter) and s.krets is null"
          + " and coalesce(s.utfall, '-') not in ('FEILREGISTRERT', 'TRUKKET', 'BORTFALT')"
          + " order by o.nummer nulls last, s.saksnummer fetch first "
          + MEST
          + " rows only";

  private static final String PARAMETERE =
      "select kode, tekst, krav, enhet from styringsparameter where ar = :ar and enhet in (:enheter) order by kode fetch first "
          + MEST
          + " rows only";

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Enheter enheter;

  Notatgrunnlag(JdbcClient jdbc, ObjectMapper json, Enheter enheter) {
    this.jdbc = jdbc;
    this.json = json;
    this.enheter = enheter;
  }

  private record Oppdragsrad(
      String saksnummer, String nummer, String tittel, String enhet, LocalDate frist, String innhold, String utfall) {}

  /**
   * @param ar the year
   * @param avdeling the division's name
   * @return the lines of each part, in the order of numbers
   */
  Map<Notatdel, List<Linje>> linjer(int ar, String avdeling) {
    var svar = new EnumMap<Notatdel, List<Linje>>(Notatdel.class);
    var navn =
        enheter.alle().stream().filter(e -> avdeling.equals(e.avdeling())).collect(Collectors.toMap(Enhet::id, Enhet::navn));
    if (navn.isEmpty()) {
      return svar;
    }
    var oppdrag = oppdrag(ar, navn);
    svar.put(Notatdel.OPPDRAG, oppdrag.stream().map(rad -> oppdrag(rad, navn)).toList());
    svar.put(Notatdel.STYRINGSPARAMETERE, parametere(ar, navn));
    svar.put(Notatdel.PENGER, oppdrag.stream().flatMap(this::penger).toList());
    return svar;
  }

  private List<Oppdragsrad> oppdrag(int ar, Map<String, String> navn) {
    return jdbc.sql(OPPDRAG)
        .param("ar", ar)
        .param("enheter", navn.keySet())
        .query(
            (rs, nr) ->
                new Oppdragsrad(
                    rs.getString(1),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    rs.getObject(5, LocalDate.class),
                    rs.getString(6),
                    rs.getString(7)))
        .list();
  }

  private static Linje oppdrag(Oppdragsrad rad, Map<String, String> navn) {
    var om = rad.frist() == null ? navn.get(rad.enhet()) : navn.get(rad.enhet()) + ", " + DATO.format(rad.frist());
    return new Linje(rad.nummer(), rad.tittel(), om, rad.saksnummer(), rad.utfall());
  }

  private Stream<Linje> penger(Oppdragsrad rad) {
    return midler(rad.innhold()).stream()
        .map(
            m ->
                new Linje(
                    rad.nummer(),
                    Objects.requireNonNullElse(m.del(), rad.tittel()),
                    Innholdstekst.midler(m),
                    rad.saksnummer(),
                    null));
  }

  private List<Oppdragsinnhold.Midler> midler(String innhold) {
    try {
      return json.readValue(innhold, Oppdragsinnhold.class).midler();
    } catch (JsonProcessingException uleselig) {
      throw new IllegalStateException("A version's content cannot be read", uleselig);
    }
  }

  private List<Linje> parametere(int ar, Map<String, String> navn) {
    var linjer = new ArrayList<Linje>();
    jdbc.sql(PARAMETERE)
        .param("ar", ar)
        .param("enheter", navn.keySet())
        .query(
            rs -> {
              var enhet = navn.get(rs.getString(4));
              var om = rs.getString(3) == null ? enhet : enhet + ", " + rs.getString(3);
              linjer.add(new Linje(rs.getString(1), rs.getString(2), om, null, null));
            });
    return linjer;
  }
}
