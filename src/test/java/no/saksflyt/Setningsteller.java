package no.saksflyt;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes what a thread asks the database, while it is asked to: a step that begins to ask more than it needs is then seen. */
public final class Setningsteller implements BeanPostProcessor {

  private static final ThreadLocal<List<String>> NOTERT = new ThreadLocal<>();

  /**
   * @param arbeid what is done in this thread
   * @return the statements it sent, in order; a batch is one
   */
  public static List<String> under(Runnable arbeid) {
    var foer = NOTERT.get();
    var notert = new ArrayList<String>();
    NOTERT.set(notert);
    try {
      arbeid.run();
    } finally {
      NOTERT.set(foer);
    }
    return notert;
  }

  @Override
  public Object postProcessAfterInitialization(Object bonne, String navn) {
    return bonne instanceof DataSource kilde ? rundt(kilde) : bonne;
  }

  /**
   * @param kilde where connections come from
   * @return the same with our ear on it
   */
  public static DataSource rundt(DataSource kilde) {
    return new DelegatingDataSource(kilde) {

      @Override
      public Connection getConnection() throws SQLException {
        return lyttende(super.getConnection());
      }

      @Override
      public Connection getConnection(String bruker, String passord) throws SQLException {
        return lyttende(super.getConnection(bruker, passord));
      }
    };
  }

  private static Connection lyttende(Connection forbindelse) {
    return (Connection)
        Proxy.newProxyInstance(
            Setningsteller.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, metode, argumenter) -> {
              var svar = kall(forbindelse, metode, argumenter);
              if (svar instanceof PreparedStatement setning) {
                return lyttende(PreparedStatement.class, setning, (String) argumenter[0]);
              }
              return svar instanceof Statement setning ? lyttende(Statement.class, setning, null) : svar;
            });
  }

  private static Object lyttende(Class<?> slag, Statement setning, String sql) {
    return Proxy.newProxyInstance(
        Setningsteller.class.getClassLoader(),
        new Class<?>[] {slag},
        (proxy, metode, argumenter) -> {
          var notert = NOTERT.get();
          if (notert != null && metode.getName().startsWith("execute")) {
            notert.add(sql == null ? String.valueOf(argumenter[0]) : sql);
          }
          return kall(setning, metode, argumenter);
        });
  }

  private static Object kall(Object paa, java.lang.reflect.Method metode, Object[] argumenter) throws Throwable {
    try {
      return metode.invoke(paa, argumenter);
    } catch (InvocationTargetException feilet) {
      throw feilet.getCause();
    }
  }
}
