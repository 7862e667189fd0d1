package no.saksflyt.prosess.utrulling;

import java.util.List;
import no.saksflyt.prosess.kontroll.Funn;

/**
 * What came of a wish to change models.
 *
 * @param utfall how it went
 * @param bunter the families it concerned
 * @param endret names of the files that differ from those in use
 * @param funn what the check found
 * @param deployment the engine's id of the last bundle deployed, or null when nothing was
 */
public record Utrullingsresultat(Utfall utfall, List<String> bunter, List<String> endret, List<Funn> funn, String deployment) {

  /** How it went. */
  public enum Utfall {
    /** Checked only: it may be deployed. */
    KAN_TAS_I_BRUK,
    TATT_I_BRUK,
    /** The same files are in use already. */
    UENDRET,
    /** Refused as a whole; nothing changed. */
    AVVIST
  }

  public Utrullingsresultat {
    bunter = List.copyOf(bunter);
    endret = List.copyOf(endret);
    funn = List.copyOf(funn);
  }

  /** @return the findings that refuse it */
  public List<Funn> feil() {
    return funn.stream().filter(Funn::stanser).toList();
  }
}
