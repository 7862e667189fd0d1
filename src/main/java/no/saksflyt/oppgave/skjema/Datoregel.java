package no.saksflyt.oppgave.skjema;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Set;
import no.saksflyt.felles.Tid;
import org.springframework.stereotype.Component;

/** Dates, times of day and both together, as ISO 8601. */
@Component
class Datoregel implements Feltregel {

  private static final int TIDLIGSTE_AAR = 1900;
  private static final int SENESTE_AAR = 2200;
  private static final int DATOLENGDE = 10;

  private final Clock klokke;

  Datoregel(Clock klokke) {
    this.klokke = klokke;
  }

  @Override
  public Set<String> typer() {
    return Set.of("datetime");
  }

  @Override
  public Vurdering vurder(Felt felt, Object sendt, Set<String> valg) {
    if (!(sendt instanceof String)) {
      return Vurdering.feil(felt, "feil.felt.dato");
    }
    var tekst = sendt.toString().strip();
    if (tekst.isEmpty()) {
      return Vurdering.god(null);
    }
    try {
      return switch (felt.oppsett().path("subtype").asText("date")) {
        case "time" -> klokkeslett(tekst);
        case "datetime" -> tidspunkt(felt, tekst);
        default -> dato(felt, tekst);
      };
    } catch (DateTimeException ikkeDato) {
      var klokke = felt.oppsett().path("subtype").asText().equals("time");
      return Vurdering.feil(felt, klokke ? "feil.felt.klokkeslett" : "feil.felt.dato");
    }
  }

  private static Vurdering klokkeslett(String tekst) {
    if (medSone(tekst)) {
      OffsetTime.parse(tekst);
    } else {
      LocalTime.parse(tekst);
    }
    return Vurdering.god(tekst);
  }

  private Vurdering tidspunkt(Felt felt, String tekst) {
    var dag =
        tekst.length() > DATOLENGDE && medSone(tekst.substring(DATOLENGDE))
            ? OffsetDateTime.parse(tekst).atZoneSameInstant(Tid.OSLO).toLocalDate()
            : LocalDateTime.parse(tekst).toLocalDate();
    return innenfor(felt, dag, tekst);
  }

  /** A typed date of an older form comes with a time of day, which is not asked for. */
  private Vurdering dato(Felt felt, String tekst) {
    var dag =
        tekst.length() > DATOLENGDE
            ? OffsetDateTime.parse(tekst).atZoneSameInstant(Tid.OSLO).toLocalDate()
            : LocalDate.parse(tekst);
    return innenfor(felt, dag, dag.toString());
  }

  private Vurdering innenfor(Felt felt, LocalDate dag, String verdi) {
    if (dag.getYear() < TIDLIGSTE_AAR || dag.getYear() > SENESTE_AAR) {
      return Vurdering.feil(felt, "feil.felt.dato");
    }
    if (felt.oppsett().path("disallowPassedDates").asBoolean(false) && dag.isBefore(LocalDate.now(klokke))) {
      return Vurdering.feil(felt, "feil.felt.passertDato");
    }
    return Vurdering.god(verdi);
  }

  private static boolean medSone(String klokkeslett) {
    return klokkeslett.endsWith("Z") || klokkeslett.contains("+") || klokkeslett.contains("-");
  }
}
