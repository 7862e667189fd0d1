package no.saksflyt.klage;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sak;
import no.saksflyt.tilgang.Tilgangsfilter;
import no.saksflyt.vedtak.Klageutfall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody has complained on the same decision before: whoever tries a complaint's form must know. */
@Service
@Transactional(readOnly = true)
public class Tidligereklager {

  private static final int FLEST = 50;

  /** What never was a complaint, or went over into another case, is none. */
  private static final List<String> UTENFOR = List.of(Klageavslutning.IKKE_KLAGE, Sak.FEILREGISTRERT, Sak.SLATT_SAMMEN);

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;

  Tidligereklager(JdbcClient jdbc, Tilgangsfilter tilgang) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
  }

  /**
   * @param saksnummer its case
   * @param mottatt the day it was received
   * @param utfall how it ended; null while it has not
   * @param avgjort when, or null
   */
  public record Tidligere(Saksnummer saksnummer, LocalDate mottatt, Klageutfall utfall, LocalDate avgjort) {}

  /**
   * @param klage a complaint
   * @return the same party's earlier ones on the same decision, of cases the person behind the call may see, the first first. Somebody
   *     who is no party of the decision is known again by the name
   */
  public List<Tidligere> av(Klage klage) {
    return jdbc.sql(
            "select k.saksnummer, k.mottatt, k.utfall, k.avgjort from klage k join sak s on s.saksnummer = k.saksnummer"
                + " join sakspart p on p.id = k.klager join aktor a on a.id = p.aktor"
                + " where k.vedtak = :vedtak and k.saksnummer <> :sak and k.registrert <= :registrert"
                + " and (s.utfall is null or s.utfall not in (:utenfor))"
                + " and exists (select 1 from sakspart e join aktor m on m.id = e.aktor where e.id = :klager"
                + " and (m.id = a.id or lower(m.navn) = lower(a.navn)))"
                + " and " + Tilgangsfilter.sql("s") + " order by k.registrert, k.saksnummer fetch first " + FLEST + " rows only")
        .param("vedtak", klage.vedtak())
        .param("sak", klage.saksnummer().toString())
        .param("registrert", Timestamp.from(klage.registrert()))
        .param("utenfor", UTENFOR)
        .param("klager", klage.klager())
        .params(tilgang.parametre())
        .query(
            (rs, nr) ->
                new Tidligere(
                    Saksnummer.av(rs.getString(1)),
                    rs.getObject(2, LocalDate.class),
                    rs.getString(3) == null ? null : Klageutfall.valueOf(rs.getString(3)),
                    rs.getObject(4, LocalDate.class)))
        .list();
  }
}
