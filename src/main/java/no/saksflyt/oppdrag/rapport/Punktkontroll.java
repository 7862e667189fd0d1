package no.saksflyt.oppdrag.rapport;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tegn;

/** What can be kept of a point while it is written: it may have holes, but nothing that is too long or cannot be kept. */
final class Punktkontroll {

  private Punktkontroll() {}

  static List<Feltfeil> feil(Rapportpunkt punkt, Meldinger meldinger) {
    var feil = new ArrayList<Feltfeil>();
    sjekk(feil, punkt, "tekst", punkt.tekst(), 4_000, meldinger);
    sjekk(feil, punkt, "verdi", punkt.verdi(), 200, meldinger);
    sjekk(feil, punkt, "kilde", punkt.kilde(), 300, meldinger);
    sjekk(feil, punkt, "ikkeLeverbar", punkt.ikkeLeverbar(), 1_000, meldinger);
    if (punkt.ikkeLeverbar() != null && punkt.verdi() != null) {
      feil.add(new Feltfeil(felt(punkt, "ikkeLeverbar"), "feil.rapport.baadeOg"));
    }
    return feil;
  }

  private static void sjekk(List<Feltfeil> feil, Rapportpunkt punkt, String navn, String verdi, int maks, Meldinger meldinger) {
    if (verdi == null) {
      return;
    }
    var etikett = meldinger.tekst("styring.felt." + navn);
    if (verdi.length() > maks) {
      feil.add(new Feltfeil(felt(punkt, navn), "feil.felt.forLang", etikett, maks));
    } else if (!Tegn.kanLagres(verdi)) {
      feil.add(new Feltfeil(felt(punkt, navn), "feil.felt.tegn", etikett));
    }
  }

  /** The name the field has on the page. */
  static String felt(Rapportpunkt punkt, String navn) {
    return punkt.slag() + "." + punkt.ref() + "." + navn;
  }
}
