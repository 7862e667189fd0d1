package no.saksflyt.oppgave.skjema;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Feltfeil;

/** What one kind of field can hold. */
interface Feltregel {

  /** @return the component types it is for */
  Set<String> typer();

  /**
   * @param felt a field
   * @param sendt what came for it, never null
   * @param valg the values it may be chosen from, empty for fields without options
   * @return the value as it is kept, and everything that is wrong with it; whether it is demanded is asked elsewhere
   */
  Vurdering vurder(Felt felt, Object sendt, Set<String> valg);

  /**
   * @param verdi the value as it is kept, null for none
   * @param feil what is wrong with it
   */
  record Vurdering(Object verdi, List<Feltfeil> feil) {

    static Vurdering god(Object verdi) {
      return new Vurdering(verdi, List.of());
    }

    static Vurdering ugyldig(Felt felt) {
      return feil(felt, "feil.felt.ugyldig");
    }

    static Vurdering feil(Felt felt, String kode) {
      return new Vurdering(null, List.of(new Feltfeil(felt.nokkel(), kode, felt.etikett())));
    }
  }
}
