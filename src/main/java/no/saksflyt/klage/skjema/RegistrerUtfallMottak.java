package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.saksflyt.klage.Avgjorelse;
import no.saksflyt.klage.Klageavgjorelser;
import no.saksflyt.klage.tall.Klagekjennetegn;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.Klageutfall;
import org.springframework.stereotype.Component;

/** The case handler records how a complaint others decide ended, and what it is counted by. */
@Component
class RegistrerUtfallMottak implements Skjemamottak<RegistrerUtfallMottak.Svar> {

  private final Klageavgjorelser avgjorelser;
  private final Klagekjennetegn kjennetegn;

  RegistrerUtfallMottak(Klageavgjorelser avgjorelser, Klagekjennetegn kjennetegn) {
    this.avgjorelser = avgjorelser;
    this.kjennetegn = kjennetegn;
  }

  record Svar(
      Klageutfall utfall,
      Instans instans,
      LocalDate avgjortDato,
      String kjonn,
      List<String> innhold,
      String embete) {}

  @Override
  public String skjema() {
    return "klage-registrerutfall";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    kjennetegn.sett(oppgave.saksnummer(), svar.kjonn(), svar.innhold(), svar.embete());
    avgjorelser.registrer(
        oppgave.saksnummer(), new Avgjorelse(svar.utfall(), svar.instans(), svar.avgjortDato(), null, null));
    return Map.of();
  }
}
