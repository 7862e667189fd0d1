package no.saksflyt.oppdrag.rapport;

import java.util.Optional;
import no.saksflyt.felles.Feltfeil;

/** What a result must hold: a number, a text, or why there is none. */
final class Resultatregel {

  private Resultatregel() {}

  /**
   * @param sp the parameter
   * @param verdi the number, or null
   * @param tekst the words, or null
   * @param ikkeLeverbar why there is none, or null
   * @return what is wrong, if anything is
   */
  static Optional<Feltfeil> feil(Styringsparameter sp, String verdi, String tekst, String ikkeLeverbar) {
    var gitt = sp.kvalitativ() ? tekst : verdi;
    var felt = sp.kvalitativ() ? "tekst" : "verdi";
    if (gitt == null && ikkeLeverbar == null) {
      return Optional.of(new Feltfeil(felt, sp.kvalitativ() ? "feil.rapport.tekstMangler" : "feil.rapport.verdiMangler"));
    }
    if (gitt != null && ikkeLeverbar != null) {
      return Optional.of(new Feltfeil("ikkeLeverbar", "feil.rapport.baadeOg"));
    }
    return Optional.empty();
  }
}
