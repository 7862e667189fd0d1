package no.saksflyt.arkiv;

import java.sql.Connection;
import java.sql.Savepoint;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Inserts a row that somebody else may insert at the same moment. A savepoint keeps the rest of the transaction alive: after a
 * broken unique key PostgreSQL refuses every further statement of the transaction, and the two databases share no insert that
 * steps aside.
 */
@Component
class Gjenforsok {

  private final JdbcTemplate jdbc;

  Gjenforsok(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param innsetting inserts a row
   * @return whether the row is ours; false when one with the same key was there first
   */
  boolean settInn(Runnable innsetting) {
    return Boolean.TRUE.equals(
        jdbc.execute(
            (ConnectionCallback<Boolean>)
                forbindelse -> {
                  Savepoint punkt = forbindelse.setSavepoint();
                  return vunnet(forbindelse, punkt, innsetting);
                }));
  }

  private static boolean vunnet(Connection forbindelse, Savepoint punkt, Runnable innsetting) throws java.sql.SQLException {
    try {
      innsetting.run();
      forbindelse.releaseSavepoint(punkt);
      return true;
    } catch (DuplicateKeyException andreVarForst) {
      forbindelse.rollback(punkt);
      return false;
    }
  }
}
