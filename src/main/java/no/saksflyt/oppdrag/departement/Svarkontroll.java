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
    var feil = new ArrayList<Feltfeil>();
    dato(svar.dato(), gjelder.sendt(), idag, feil);
    tekst("svarTekst", svar.tekst(), MAKS_TEKST, feil);
    tekst("kilde", svar.kilde(), MAKS_KILDE, feil);
    var avvik = gjelder.slag() == Henvendelse.Slag.AVVIK;
    if (avvik && svar.avgjorelse() == null) {
      feil.add(new Feltfeil("svar", "feil.departement.avgjorelse"));
    }
    var flyttes = avvik && gjelder.forslag() == Forslag.NY_FRIST && svar.avgjorelse() == Avviksvar.GODTATT;
    var nyFrist = svar.nyFrist() == null ? gjelder.nyFrist() : svar.nyFrist();
    if (flyttes && (nyFrist.isAfter(SENEST) || (svar.dato() != null && nyFrist.isBefore(svar.dato())))) {
      feil.add(new Feltfeil("nyFrist", "feil.departement.nyFrist"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return new Svar(
        svar.dato(),
        svar.tekst().strip(),
        svar.kilde().strip(),
        avvik ? svar.avgjorelse() : null,
        flyttes ? nyFrist : null);
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
