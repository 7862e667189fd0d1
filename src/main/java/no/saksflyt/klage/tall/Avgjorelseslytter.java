package no.saksflyt.klage.tall;

import java.sql.Timestamp;
import java.time.Clock;
import no.saksflyt.tilgang.UtenPerson;
import no.saksflyt.vedtak.KlageAvgjort;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.Klagerolle;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down how each complaint ended, when it is told: figures with a cut-off must know when that was. */
@Component
class Avgjorelseslytter {

  private final JdbcClient jdbc;
  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final Clock klokke;

  Avgjorelseslytter(JdbcClient jdbc, VedtakService vedtak, Klageadganger klageadganger, Clock klokke) {
    this.jdbc = jdbc;
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.klokke = klokke;
  }

  @EventListener
  void avgjort(KlageAvgjort klage) {
    // Whoever ends a complaint need not see the case of the decision it is on.
    UtenPerson.utfor(() -> skriv(klage, klageadganger.av(vedtak.hent(klage.vedtak())).rolle()));
  }

  private void skriv(KlageAvgjort klage, Klagerolle rolle) {
    jdbc.sql(
            "insert into klageavgjorelse (saksnummer, rolle, utfall, instans, avgjort, registrert)"
                + " values (:sak, :rolle, :utfall, :instans, :avgjort, :tid)")
        .param("sak", klage.klagesak().toString())
        .param("rolle", rolle == null ? null : rolle.name())
        .param("utfall", klage.utfall().name())
        .param("instans", klage.instans().name())
        .param("avgjort", klage.dato())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }
}
