package no.saksflyt.oppdrag.departement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** What an answer from the ministry must hold before anything is built on it. */
final class Svarkontroll {

  private static final int MAKS_TEKST = 4_000;
  private static final int MAKS_KILDE = 200;
  private static final LocalDate SENEST = LocalDate.of(2100, 12, 31);

  private Svarkontroll() {}

  /**
   * @param gjelder what it answers
   * @param svar the answer as it came
   * @param idag today in Europe/Oslo
   * @return the answer to keep: texts without air around them, and the deadline it gives only where it gives one
   * @throws Regelbrudd naming every field that is wrong
   */
  static Svar kontroller(Henvendelse gjelder, Svar svar, LocalDate idag) {
    var feil = feil(gjelder, svar, idag);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return new Svar(
        svar.dato(),
        svar.tekst().strip(),
        svar.kilde().strip(),
        gjelder.slag() == Henvendelse.Slag.AVVIK ? svar.avgjorelse() : null,
        flyttes(gjelder, svar) ? nyFrist(gjelder, svar) : null);
  }

  /** @return what is wrong with an answer, in the order of the form; empty when nothing is */
  static List<Feltfeil> feil(Henvendelse gjelder, Svar svar, LocalDate idag) {
    var feil = new ArrayList<Feltfeil>();
    dato(svar.dato(), gjelder.sendt(), idag, feil);
    tekst("svarTekst", svar.tekst(), MAKS_TEKST, feil);
    tekst("kilde", svar.kilde(), MAKS_KILDE, feil);
    if (gjelder.slag() == Henvendelse.Slag.AVVIK && svar.avgjorelse() == null) {
      feil.add(new Feltfeil("svar", "feil.departement.avgjorelse"));
    }
    if (flyttes(gjelder, svar) && umulig(nyFrist(gjelder, svar), svar.dato())) {
      feil.add(new Feltfeil("nyFrist", "feil.departement.nyFrist"));
    }
    return feil;
  }

  private static boolean flyttes(Henvendelse gjelder, Svar svar) {
    return gjelder.slag() == Henvendelse.Slag.AVVIK
        && gjelder.forslag() == Forslag.NY_FRIST
        && svar.avgjorelse() == Avviksvar.GODTATT;
  }

  private static LocalDate nyFrist(Henvendelse gjelder, Svar svar) {
    return svar.nyFrist() == null ? gjelder.nyFrist() : svar.nyFrist();
  }

  private static boolean umulig(LocalDate nyFrist, LocalDate svart) {
    return nyFrist.isAfter(SENEST) || (svart != null && nyFrist.isBefore(svart));
  }

  private static void dato(LocalDate dato, LocalDate sendt, LocalDate idag, List<Feltfeil> feil) {
    if (dato == null) {
      feil.add(new Feltfeil("svarDato", "feil.departement.svarDato"));
    } else if (dato.isAfter(idag)) {
      feil.add(new Feltfeil("svarDato", "feil.departement.svarFram"));
    } else if (dato.isBefore(sendt)) {
      feil.add(new Feltfeil("svarDato", "feil.departement.svarForSendt"));
    }
  }

  private static void tekst(String felt, String tekst, int maks, List<Feltfeil> feil) {
    if (tekst == null || tekst.isBlank()) {
      feil.add(new Feltfeil(felt, "feil.departement." + felt));
    } else if (tekst.strip().length() > maks) {
      feil.add(new Feltfeil(felt, "feil.departement." + felt + "Lang", maks));
    }
  }
}
