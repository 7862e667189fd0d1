package no.saksflyt.tilskudd.behandling.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.behandling.Formalkontroll;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;
import org.springframework.stereotype.Component;

/** The caseworker says what follows of the formal check. */
@Component
class FormalkontrollMottak implements Skjemamottak<FormalkontrollMottak.Svar> {

  private final Formalkontroll kontroll;

  FormalkontrollMottak(Formalkontroll kontroll) {
    this.kontroll = kontroll;
  }

  record Svar(Resultat formalkontroll, String mangler, LocalDate svarfrist, String hjemmel, String begrunnelse) {}

  @Override
  public String skjema() {
    return "tilskudd-soknad-formalkontroll";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    kontroll.vurder(
        oppgave.saksnummer(),
        new Formalkontroll.Svar(
            svar.formalkontroll(), svar.mangler(), svar.svarfrist(), svar.hjemmel(), svar.begrunnelse()));
    return Map.of();
  }
}
