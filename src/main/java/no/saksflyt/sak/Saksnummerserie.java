package no.saksflyt.sak;

import no.saksflyt.felles.Saksnummer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Gives out case numbers, one counter row for each year: no gaps but those of rolled-back registrations of the same moment. */
@Component
class Saksnummerserie {

  private final JdbcClient jdbc;
  private final TransactionTemplate egen;

  Saksnummerserie(JdbcClient jdbc, PlatformTransactionManager transaksjoner) {
    this.jdbc = jdbc;
    this.egen = new TransactionTemplate(transaksjoner);
    this.egen.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
  }

  /**
   * @param ar the year
   * @return the next number; the counter's row stays locked until the caller's transaction ends
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Saksnummer neste(int ar) {
    return blokk(ar, 1);
  }

  /**
   * @param ar the year
   * @param antall how many numbers an import needs
   * @return the first of them; the rest follow without gaps
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Saksnummer blokk(int ar, int antall) {
    if (oek(ar, antall) == 0) {
      begynn(ar);
      oek(ar, antall);
    }
    var siste = jdbc.sql("select siste from saksteller where ar = :ar").param("ar", ar).query(Integer.class).single();
    return new Saksnummer(ar, siste - antall + 1);
  }

  private int oek(int ar, int antall) {
    return jdbc.sql("update saksteller set siste = siste + :antall where ar = :ar")
        .param("antall", antall)
        .param("ar", ar)
        .update();
  }

  /** A transaction of its own: two first cases of a year at once must not roll each other back. */
  private void begynn(int ar) {
    try {
      egen.executeWithoutResult(
          s -> jdbc.sql("insert into saksteller (ar, siste) values (:ar, 0)").param("ar", ar).update());
    } catch (DuplicateKeyException andreVarForst) {
      // The row is there now, and that is all that is needed.
    }
  }
}
