package no.saksflyt.oppdrag.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** Reads what somebody wrote in the plan, and gathers everything that is wrong with it. */
class Planfelter {

  private static final int FORSTE_AAR = 2000;
  private static final int SISTE_AAR = 2100;

  private final List<Feltfeil> feil = new ArrayList<>();

  String tekst(String felt, String etikett, String verdi, int maks) {
    var ren = verdi == null ? "" : verdi.strip();
    if (ren.isEmpty()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", etikett));
    } else if (ren.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", etikett, maks));
    }
    return ren;
  }

  LocalDate dato(String felt, String etikett, String verdi) {
    if (verdi == null || verdi.isBlank()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", etikett));
      return null;
    }
    try {
      var dato = LocalDate.parse(verdi.strip());
      if (dato.getYear() < FORSTE_AAR || dato.getYear() > SISTE_AAR) {
        feil.add(new Feltfeil(felt, "feil.oppdrag.aar"));
      }
      return dato;
    } catch (DateTimeParseException ingenDato) {
      feil.add(new Feltfeil(felt, "feil.felt.dato", etikett));
      return null;
    }
  }

  /** @return 1 to 5; 0 where it is none, which is told */
  int grad(String felt, String etikett, String verdi) {
    if (verdi == null || verdi.isBlank()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", etikett));
      return 0;
    }
    if (!verdi.strip().matches("[1-5]")) {
      feil.add(new Feltfeil(felt, "feil.oppdragsplan.grad", etikett));
      return 0;
    }
    return Integer.parseInt(verdi.strip());
  }

  void galt(String felt, String kode, Object... argumenter) {
    feil.add(new Feltfeil(felt, kode, argumenter));
  }

  /** @throws Regelbrudd naming every field that is wrong */
  void krev() {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
