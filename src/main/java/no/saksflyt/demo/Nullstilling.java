package no.saksflyt.demo;

import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import java.sql.SQLException;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties the demonstration and plays it anew; models, filters, grants, rules and the schema's history stay. */
@Component
@Profile("!prod")
class Nullstilling {

  /** What belongs to models and set-up rather than to people and cases. */
  private static final Set<String> BLIR =
      Set.of(
          "act_ru_authorization",
          "act_ru_filter",
          "act_ru_jobdef",
          "act_ru_meter_log",
          "brevblokk",
          "brevfelt",
          "brevkrav",
          "brevlaas",
          "brevmal",
          "brevmalversjon",
          "brevpassasje",
          "brevpassasjemal",
          "brevpassasjeversjon",
          "brevtype",
          "driftsform",
          "embete",
          "flyway_schema_history",
          "formkrav",
          "klageadgang",
          "klageadgangslogg",
          "ordning",
          "ordningskode",
          "ordningslogg",
          "ordningsovergang",
          "ordningsversjon",
          "regelverk",
          "regelverksendring",
          "regelverkstekst",
          "smaatallsgrense",
          "startlaas",
          "tilgangshjemmel",
          "utfallsplassering",
          "vedtakstype");

  private final JdbcClient jdbc;
  private final DataSource datakilde;
  private final TransactionTemplate transaksjon;
  private final Demofolk folk;
  private final Demosaker saker;

  Nullstilling(
      JdbcClient jdbc, DataSource datakilde, PlatformTransactionManager transaksjoner, Demofolk folk, Demosaker saker) {
    this.jdbc = jdbc;
    this.datakilde = datakilde;
    this.transaksjon = new TransactionTemplate(transaksjoner);
    this.folk = folk;
    this.saker = saker;
  }

  void nullstill() {
    transaksjon.executeWithoutResult(s -> tom());
    folk.sorgForFolk();
    saker.spillAlt();
  }

  private void tom() {
    var tabeller =
        jdbc.sql("select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type in ('BASE TABLE', 'TABLE')")
            .query(String.class)
            .list()
            .stream()
            .map(t -> t.toLowerCase(Locale.ROOT))
            .filter(t -> !blir(t))
            .filter(t -> !t.startsWith("act_") || t.startsWith("act_ru_") || t.startsWith("act_hi_"))
            .toList();
    if (h2()) {
      jdbc.sql("set referential_integrity false").update();
      tabeller.forEach(t -> jdbc.sql("delete from " + t).update());
      jdbc.sql("set referential_integrity true").update();
    } else {
      jdbc.sql("truncate table " + String.join(", ", tabeller) + " restart identity cascade").update();
    }
    jdbc.sql("delete from act_ge_bytearray where deployment_id_ is null").update();
  }

  /**
   * @param tabell a table's name in small letters
   * @return whether its rows stay
   */
  static boolean blir(String tabell) {
    return BLIR.contains(tabell) || tabell.startsWith("modell");
  }

  private boolean h2() {
    try (var forbindelse = datakilde.getConnection()) {
      return forbindelse.getMetaData().getDatabaseProductName().equals("H2");
    } catch (SQLException utenBase) {
      throw new IllegalStateException(utenBase);
    }
  }
}
