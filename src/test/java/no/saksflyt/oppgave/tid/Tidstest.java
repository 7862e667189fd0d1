package no.saksflyt.oppgave.tid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Tid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A test of time: it begins on a Monday morning without holidays near it, and can make cases. */
@Tag("sql")
public abstract class Tidstest extends Systemtest {

  /** Day the test begins on. */
  protected static final LocalDate MANDAG = LocalDate.of(2032, 9, 6);

  @Autowired private AutowireCapableBeanFactory fabrikk;

  protected Tidssaker saker;

  @BeforeEach
  void mandagMorgen() {
    saker = fabrikk.createBean(Tidssaker.class);
    naaEr(MANDAG.atTime(9, 0));
  }

  /** @param tid the time in Norway from now on */
  protected void naaEr(LocalDateTime tid) {
    klokkenEr(tid.atZone(Tid.OSLO).toInstant());
  }

  /** @param dag the clock shows ten in the morning of it */
  protected void detEr(LocalDate dag) {
    naaEr(dag.atTime(10, 0));
  }
}
