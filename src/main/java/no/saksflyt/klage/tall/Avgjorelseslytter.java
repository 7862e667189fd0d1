package no.saksflyt.klage.tall;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import no.saksflyt.felles.Embete;
import no.saksflyt.felles.Embeter;
import no.saksflyt.tilgang.UtenPerson;
import no.saksflyt.vedtak.KlageAvgjort;
import no.saksflyt.vedtak.Klageadgang;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.KlageutfallBortfalt;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down how each complaint was decided, when it is told, and until when that stood: figures with a cut-off must know both. */
@Component
class Avgjorelseslytter {

  private final JdbcClient jdbc;
  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final Embeter embeter;
  private final Clock klokke;

  Avgjorelseslytter(
      JdbcClient jdbc, VedtakService vedtak, Klageadganger klageadganger, Embeter embeter, Clock klokke) {
    this.jdbc = jdbc;
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.embeter = embeter;
    this.klokke = klokke;
  }

  @EventListener
  void avgjort(KlageAvgjort klage) {
    // Whoever ends a complaint need not see the case of the decision it is on.
    UtenPerson.utfor(() -> skriv(klage, klageadganger.av(vedtak.hent(klage.vedtak()))));
  }

  /** The row stays: as of a cut-off before this it is how the complaint ended. */
  @EventListener
  void bortfalt(KlageutfallBortfalt klage) {
    jdbc.sql("update klageavgjorelse set opphevet = :tid where saksnummer = :sak and opphevet is null")
        .param("sak", klage.klagesak().toString())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }

  private void skriv(KlageAvgjort klage, Klageadgang adgang) {
    jdbc.sql(
            "insert into klageavgjorelse (saksnummer, rolle, embete, utfall, instans, avgjort, registrert)"
                + " values (:sak, :rolle, :embete, :utfall, :instans, :avgjort, :tid)")
        .param("sak", klage.klagesak().toString())
        .param("rolle", adgang.rolle() == null ? null : adgang.rolle().name())
        .param("embete", embete(adgang))
        .param("utfall", klage.utfall().name())
        .param("instans", klage.instans().name())
        .param("avgjort", klage.dato())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }

  private String embete(Klageadgang adgang) {
    return Optional.ofNullable(adgang.klageinstans()).flatMap(embeter::tolk).map(Embete::kode).orElse(null);
  }
}
