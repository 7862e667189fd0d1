package no.saksflyt.oppgave.motor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's schema, made by its own create scripts from its jar, so that one tool owns the whole schema and two nodes
 * that start at once cannot race. Tasks get the indexes our lists sort and filter by; the engine ships none for them.
 */
@Component
class V1__motor implements JavaMigration {

  private static final List<String> DELER =
      List.of("engine", "identity", "history", "decision.engine", "decision.history", "case.engine", "case.history");

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("1");
  }

  @Override
  public String getDescription() {
    return "motor";
  }

  /** @return the engine's version: the scripts come from its jar, and an applied script never changes */
  @Override
  public Integer getChecksum() {
    return 72400;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection forbindelse = context.getConnection();
    var database = forbindelse.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "postgres";
    for (var del : DELER) {
      ScriptUtils.executeSqlScript(
          forbindelse,
          new ClassPathResource("org/camunda/bpm/engine/db/create/activiti." + database + ".create." + del + ".sql"));
    }
    try (var setning = forbindelse.createStatement()) {
      setning.execute("create index SF_IDX_TASK_DUE on ACT_RU_TASK(DUE_DATE_)");
      setning.execute("create index SF_IDX_TASK_FOLLOW_UP on ACT_RU_TASK(FOLLOW_UP_DATE_)");
    }
  }
}
