package no.saksflyt.oppgave.skjema;

import java.util.Set;
import org.springframework.stereotype.Component;

/** One of several options. */
@Component
class Valgregel implements Feltregel {

  @Override
  public Set<String> typer() {
    return Set.of("radio", "select");
  }

  @Override
  public Vurdering vurder(Felt felt, Object sendt, Set<String> valg) {
    if (sendt.equals("")) {
      return Vurdering.god(null);
    }
    var enkel = sendt instanceof String || sendt instanceof Number || sendt instanceof Boolean;
    return enkel && valg.contains(sendt.toString()) ? Vurdering.god(sendt.toString()) : Vurdering.feil(felt, "feil.felt.valg");
  }
}
