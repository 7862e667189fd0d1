package no.saksflyt.felles;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Lets nodes that start at the same moment on one database prepare it one after the other: the second finds what the first has
 * made. Held on a connection of its own, so that the work inside can commit as often as it likes.
 */
@Component
public class Startlaas {

  private final DataSource database;

  Startlaas(DataSource database) {
    this.database = database;
  }

  /**
   * @param arbeid what only one node at a time may do; must look for itself whether it is done already
   */
  public void under(Runnable arbeid) {
    try (var forbindelse = database.getConnection();
        var setning = forbindelse.createStatement()) {
      forbindelse.setAutoCommit(false);
      setning.executeQuery("select id from startlaas where id = 1 for update").close();
      try {
        arbeid.run();
      } finally {
        forbindelse.rollback();
        forbindelse.setAutoCommit(true);
      }
    } catch (SQLException utilgjengelig) {
      throw new IllegalStateException("The lock for starting nodes could not be had", utilgjengelig);
    }
  }
}
