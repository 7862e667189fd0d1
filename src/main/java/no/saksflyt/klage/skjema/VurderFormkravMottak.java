package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.Formkravsvar;
import no.saksflyt.klage.Formkravvurdering;
import no.saksflyt.klage.Vurdering;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The case handler tells what was found of the demands on a complaint. */
@Component
class VurderFormkravMottak implements Skjemamottak<VurderFormkravMottak.Svar> {

  private final Formkravvurdering formkrav;

  VurderFormkravMottak(Formkravvurdering formkrav) {
    this.formkrav = formkrav;
  }

  record Svar(
      Vurdering part,
      Vurdering frist,
      Formkravsvar.Oversittelse oversittelse,
      String oversittelseGrunn,
      Vurdering skriftlig,
      Vurdering nevnerVedtaket,
      Vurdering nevnerEndringen,
      Vurdering underskrevet,
      Formkravvurdering.Utfall formkrav,
      String mangler,
      LocalDate utbedringsfrist,
      String begrunnelse) {}

  @Override
  public String skjema() {
    return "klage-vurderformkrav";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    var funn =
        new Formkravsvar(
            svar.part(),
            svar.frist(),
            svar.skriftlig(),
            svar.nevnerVedtaket(),
            svar.nevnerEndringen(),
            svar.underskrevet(),
            svar.oversittelse(),
            svar.oversittelseGrunn());
    formkrav.vurder(
        oppgave.saksnummer(),
        new Formkravvurdering.Svar(
            svar.formkrav(), funn, svar.mangler(), svar.utbedringsfrist(), svar.begrunnelse()));
    return Map.of();
  }
}
