package no.saksflyt.oppgave.skjema;

import java.util.Set;
import org.springframework.stereotype.Component;

/** One box to tick. */
@Component
class Avkrysningsregel implements Feltregel {

  @Override
  public Set<String> typer() {
    return Set.of("checkbox");
  }

  @Override
  public Vurdering vurder(Felt felt, Object sendt, Set<String> valg) {
    if (sendt instanceof Boolean) {
      return Vurdering.god(sendt);
    }
    return switch (sendt.toString()) {
      case "true" -> Vurdering.god(true);
      case "false", "" -> Vurdering.god(false);
      default -> Vurdering.ugyldig(felt);
    };
  }
}
