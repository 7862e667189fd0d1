package no.saksflyt.klage.tall;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which row of the table each outcome counts in. Rows are added, never changed: what was published can be reckoned anew. */
@Service
@Transactional
public class Utfallsplasseringer {

  /** In the order they are shown. */
  public static final List<String> UTFALL =
      List.of("MEDHOLD", "DELVIS_MEDHOLD", "OPPHEVET", "STADFESTELSE", "UGUNST", "AVVIST", "TRUKKET", "HENLAGT", "RETUR");

  public static final List<String> INSTANSER = List.of("FORSTE", "KLAGE");

  /** The rows an outcome can be placed in. */
  public static final List<String> RADER =
      Stream.concat(Tallgruppe.UTFALL.verdier().stream(), Tallgruppe.UTENFOR.verdier().stream()).toList();

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Utfallsplasseringer(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @return every row, by outcome, the latest first; of several from the same day only the last that was given */
  @Transactional(readOnly = true)
  public List<Utfallsplassering> alle() {
    var alle =
        jdbc.sql(
                "select utfall, instans, rad, gyldig_fra from utfallsplassering p where id = (select max(x.id) from utfallsplassering x"
                    + " where x.utfall = p.utfall and x.instans = p.instans and x.gyldig_fra = p.gyldig_fra) order by gyldig_fra desc")
            .query(
                (rs, nr) ->
                    new Utfallsplassering(
                        rs.getString("utfall"), rs.getString("instans"), rs.getString("rad"), rs.getObject("gyldig_fra", LocalDate.class)))
            .list();
    var svar = new ArrayList<Utfallsplassering>();
    for (var utfall : UTFALL) {
      for (var instans : INSTANSER) {
        alle.stream().filter(p -> p.utfall().equals(utfall) && p.instans().equals(instans)).forEach(svar::add);
      }
    }
    return svar;
  }

  /**
   * @param utfall an outcome
   * @param instans who decided
   * @param rad the row it counts in
   * @param gyldigFra the first day of decisions it is for, an ISO date
   * @throws Regelbrudd naming every field that is wrong
   */
  public void sett(String utfall, String instans, String rad, String gyldigFra) {
    innlogget.krev(Klagetallroller.FORER);
    var feil = new ArrayList<Feltfeil>();
    valg("utfall", utfall, UTFALL, feil);
    valg("instans", instans, INSTANSER, feil);
    valg("rad", rad, RADER, feil);
    var fra = dato(gyldigFra, feil);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    jdbc.sql(
            "insert into utfallsplassering (utfall, instans, rad, gyldig_fra, hvem, registrert)"
                + " values (:utfall, :instans, :rad, :fra, :hvem, :tid)")
        .param("utfall", utfall)
        .param("instans", instans)
        .param("rad", rad)
        .param("fra", fra)
        .param("hvem", innlogget.id())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }

  private static void valg(String felt, String verdi, List<String> valgene, List<Feltfeil> feil) {
    if (verdi == null || !valgene.contains(verdi)) {
      feil.add(new Feltfeil(felt, "feil.klagetall.valg"));
    }
  }

  private static LocalDate dato(String verdi, List<Feltfeil> feil) {
    try {
      var dato = LocalDate.parse(verdi.strip());
      if (dato.getYear() >= 1970 && dato.getYear() <= 2100) {
        return dato;
      }
    } catch (DateTimeParseException ingenDato) {
      // Told below, as a date out of all time is.
    }
    feil.add(new Feltfeil("gyldigFra", "feil.klagetall.dato"));
    return null;
  }
}
