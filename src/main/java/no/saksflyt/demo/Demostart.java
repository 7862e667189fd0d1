package no.saksflyt.demo;

import java.util.concurrent.TimeUnit;
import no.saksflyt.felles.Oppstartssteg;
import no.saksflyt.felles.Startlaas;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays the demonstration's cases at the first start on an empty database, before the web server and the jobs begin. */
@Component
@Profile("!prod")
class Demostart extends Oppstartssteg {

  private static final Logger LOGG = LoggerFactory.getLogger(Demostart.class);

  private final Demosaker saker;
  private final JdbcClient jdbc;
  private final Startlaas laas;
  private final boolean onsket;

  Demostart(Demosaker saker, JdbcClient jdbc, Startlaas laas, @Value("${saksflyt.demo.saker:true}") boolean onsket) {
    super(Fase.SAKER);
    this.saker = saker;
    this.jdbc = jdbc;
    this.laas = laas;
    this.onsket = onsket;
  }

  @Override
  protected void utfor() {
    if (onsket) {
      laas.under(this::spillFoersteGang);
    }
  }

  private void spillFoersteGang() {
    if (jdbc.sql("select count(*) from sak").query(Long.class).single() == 0) {
      var fra = System.nanoTime();
      saker.spillAlt();
      LOGG.info("The demonstration's cases were played in {} ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - fra));
    }
  }
}
