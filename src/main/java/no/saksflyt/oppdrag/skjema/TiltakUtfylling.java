package no.saksflyt.oppdrag.skjema;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.plan.Tiltak;
import no.saksflyt.oppdrag.plan.Tiltaksarbeid;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import org.springframework.stereotype.Component;

/** Tells the owner of a measure what is to be done, until when. */
@Component
class TiltakUtfylling implements Skjemautfylling {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Tiltaksarbeid tiltak;
  private final Saksfrister frister;
  private final Meldinger meldinger;

  TiltakUtfylling(Tiltaksarbeid tiltak, Saksfrister frister, Meldinger meldinger) {
    this.tiltak = tiltak;
    this.frister = frister;
    this.meldinger = meldinger;
  }

  @Override
  public String skjema() {
    return "oppdrag-tiltak-gjennomfortiltak";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return tiltak
        .finn(oppgave.saksnummer(), oppgave.delId())
        .map(rad -> Map.<String, Object>of("tiltak", tekst(oppgave, rad)))
        .orElse(Map.of());
  }

  private String tekst(Oppgave oppgave, Tiltak rad) {
    var frist =
        frister.gjeldende(oppgave.saksnummer(), oppgave.delId()).map(Saksfrist::dato).orElse(rad.frist());
    return meldinger.tekst("oppdragslop.tiltak", rad.tekst(), DATO.format(frist));
  }
}
