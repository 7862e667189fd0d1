package no.saksflyt.oppdrag.register;

import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.OppdragStatus;
import no.saksflyt.sak.Overgang;
import no.saksflyt.sak.Sak;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register's filters can be chosen among: what really stands in it, in words. */
@Component
public class Registervalg {

  private static final String FRA = " from oppdrag o join sak s on s.saksnummer = o.saksnummer where " + Tilgangsfilter.sql("s");

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Enheter enheter;
  private final Meldinger meldinger;

  Registervalg(JdbcClient jdbc, Tilgangsfilter tilgang, Enheter enheter, Meldinger meldinger) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.enheter = enheter;
    this.meldinger = meldinger;
  }

  /** @return the years, the newest first */
  public Map<String, String> ar() {
    return verdier("select distinct o.ar" + FRA + " and o.ar is not null order by o.ar desc");
  }

  /** @return the goals, those without last */
  public Map<String, String> maal() {
    return medUkjent(verdier("select distinct s.maal" + FRA + " and s.maal is not null order by s.maal"), "maal");
  }

  /** @return the directorates in the lead, those without last */
  public Map<String, String> hovedansvar() {
    var valg = verdier("select distinct o.hovedansvar" + FRA + " and o.hovedansvar is not null order by o.hovedansvar");
    return medUkjent(valg, "hovedansvar");
  }

  /** @return the units, those without last */
  public Map<String, String> enheter() {
    var valg = new LinkedHashMap<String, String>();
    enheter.gjeldende().forEach(e -> valg.put(e.id(), e.navn()));
    return medUkjent(valg, "enhet");
  }

  /** @return the statuses in the order of an assignment's life, those a case gets otherwise last */
  public Map<String, String> statuser() {
    var valg = new LinkedHashMap<String, String>();
    for (var status : OppdragStatus.values()) {
      valg.put(status.name(), meldinger.tekst("status.OPPDRAG." + status));
    }
    for (var annen : Overgang.values()) {
      valg.put(annen.name(), meldinger.tekst("status.OPPDRAG." + annen));
    }
    valg.put(Sak.FEILREGISTRERT, meldinger.tekst("status.OPPDRAG." + Sak.FEILREGISTRERT));
    return valg;
  }

  private Map<String, String> verdier(String sql) {
    var valg = new LinkedHashMap<String, String>();
    jdbc.sql(sql).params(tilgang.parametre()).query(String.class).list().forEach(v -> valg.put(v, v));
    return valg;
  }

  private Map<String, String> medUkjent(Map<String, String> valg, String hva) {
    valg.put(Registerutvalg.UKJENT, meldinger.tekst("oppdragsregister.ukjent." + hva));
    return valg;
  }
}
