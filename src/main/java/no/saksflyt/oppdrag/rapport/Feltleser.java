package no.saksflyt.oppdrag.rapport;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;

/** Reads the fields of a form one by one; everything that is wrong is told at once, each by its label. */
final class Feltleser {

  private static final int FORSTE_AR = 2000;
  private static final int SISTE_AR = 2100;

  private final Meldinger meldinger;
  private final String etiketter;
  private final List<Feltfeil> feil = new ArrayList<>();

  /**
   * @param meldinger the texts
   * @param etiketter key of the labels; a field's label stands under it and the field's name
   */
  Feltleser(Meldinger meldinger, String etiketter) {
    this.meldinger = meldinger;
    this.etiketter = etiketter;
  }

  /** @return the text, null when there is none */
  String tekst(String felt, String verdi, int maks) {
    var ren = verdi == null || verdi.isBlank() ? null : verdi.strip();
    if (ren != null && ren.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", etikett(felt), maks));
      return null;
    }
    return ren;
  }

  /** @return the text; null, and told, when there is none */
  String krevd(String felt, String verdi, int maks) {
    if (verdi == null || verdi.isBlank()) {
      mangler(felt);
      return null;
    }
    return tekst(felt, verdi, maks);
  }

  /** @return the year; 0, and told, when it is none */
  int ar(String felt, String verdi) {
    if (verdi == null || !verdi.strip().matches("20\\d{2}")) {
      feil.add(new Feltfeil(felt, "feil.styringskalender.ar"));
      return 0;
    }
    return Integer.parseInt(verdi.strip());
  }

  /** @return the number; 0, and told, when it is none within the limits */
  int tall(String felt, String verdi, int minst, int mest) {
    if (verdi != null && verdi.strip().matches("-?\\d{1,4}")) {
      int lest = Integer.parseInt(verdi.strip());
      if (lest >= minst && lest <= mest) {
        return lest;
      }
    }
    feil.add(new Feltfeil(felt, "feil.rapport.tall", etikett(felt), minst, mest));
    return 0;
  }

  /** @return the row's id, null when none is given */
  Long id(String felt, String verdi) {
    if (verdi == null || verdi.isBlank()) {
      return null;
    }
    if (!verdi.strip().matches("\\d{1,18}")) {
      feil.add(new Feltfeil(felt, "feil.felt.valg", etikett(felt)));
      return null;
    }
    return Long.valueOf(verdi.strip());
  }

  /** @return the day; null when none is given, or, told, when it is none */
  LocalDate dato(String felt, String verdi, boolean kreves) {
    if (verdi == null || verdi.isBlank()) {
      if (kreves) {
        mangler(felt);
      }
      return null;
    }
    try {
      var dato = LocalDate.parse(verdi.strip());
      if (dato.getYear() < FORSTE_AR || dato.getYear() > SISTE_AR) {
        feil.add(new Feltfeil(felt, "feil.oppdrag.aar"));
        return null;
      }
      return dato;
    } catch (DateTimeParseException ingenDato) {
      feil.add(new Feltfeil(felt, "feil.felt.dato", etikett(felt)));
      return null;
    }
  }

  /** @return the choice; null, and told, when it is none of them */
  <T extends Enum<T>> T valg(String felt, String verdi, Class<T> av) {
    var funnet = Arrays.stream(av.getEnumConstants()).filter(v -> v.name().equals(verdi)).findFirst();
    if (funnet.isEmpty()) {
      feil.add(new Feltfeil(felt, "feil.felt.valg", etikett(felt)));
    }
    return funnet.orElse(null);
  }

  void feil(Feltfeil funnet) {
    feil.add(funnet);
  }

  void feil(String felt, String kode, Object... argumenter) {
    feil.add(new Feltfeil(felt, kode, argumenter));
  }

  /** @throws Regelbrudd naming every field that is wrong */
  void avvis() {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private void mangler(String felt) {
    feil.add(new Feltfeil(felt, "feil.felt.mangler", etikett(felt)));
  }

  private String etikett(String felt) {
    return meldinger.tekst(etiketter + "." + felt);
  }
}
