package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.saksflyt.felles.Feltfeil;

/** The rules an assignment from outside the letters must keep. */
final class Bestillingskontroll {

  private static final Pattern STRATEGIMOTE =
      Pattern.compile("strategi[\\s_-]*m(ø|o|oe)te", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int MAKS = 200;
  private static final int FORSTE_AR = 2000;

  private final List<Feltfeil> feil = new ArrayList<>();

  private Bestillingskontroll() {}

  /**
   * @param bestilling what was sent
   * @param idag today in Norway
   * @return every field that is wrong
   */
  static List<Feltfeil> feil(Bestilling bestilling, LocalDate idag) {
    var kontroll = new Bestillingskontroll();
    kontroll.tekst("bestiller", "Hvem som bestilte", bestilling.bestiller(), true);
    kontroll.tekst("referanse", "Referanse", bestilling.referanse(), false);
    kontroll.maate(bestilling.maate());
    kontroll.dato(bestilling.dato(), idag);
    return kontroll.feil;
  }

  private void maate(String maate) {
    if (maate == null || maate.isBlank()) {
      legg("maate", "feil.felt.mangler", "Hvordan det ble bestilt");
    } else if (STRATEGIMOTE.matcher(maate).find()) {
      legg("maate", "feil.bestilling.strategimote");
    } else if (Arrays.stream(Bestilling.Maate.values()).noneMatch(m -> m.name().equals(maate))) {
      legg("maate", "feil.bestilling.maate");
    }
  }

  private void dato(LocalDate dato, LocalDate idag) {
    if (dato == null) {
      legg("dato", "feil.felt.mangler", "Når det ble bestilt");
    } else if (dato.isAfter(idag) || dato.getYear() < FORSTE_AR) {
      legg("dato", "feil.bestilling.dato");
    }
  }

  /** The strategy meeting talks about assignments and gives none. */
  private void tekst(String felt, String etikett, String verdi, boolean kreves) {
    if (kreves && (verdi == null || verdi.isBlank())) {
      legg(felt, "feil.felt.mangler", etikett);
    } else if (verdi != null && verdi.length() > MAKS) {
      legg(felt, "feil.felt.forLang", etikett, MAKS);
    } else if (verdi != null && STRATEGIMOTE.matcher(verdi).find()) {
      legg(felt, "feil.bestilling.strategimote");
    }
  }

  private void legg(String felt, String kode, Object... argumenter) {
    feil.add(new Feltfeil("bestilling." + felt, kode, argumenter));
  }
}
