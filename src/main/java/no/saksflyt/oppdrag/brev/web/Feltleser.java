package no.saksflyt.oppdrag.brev.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppdrag.brev.Punkt;

/** Reads a form's fields, and gathers what is wrong with them. */
final class Feltleser {

  private static final int MAKS_RADER = 200;
  private static final int MAKS_ORE_SIFRE = 15;

  /** No rhythm is longer; the calendar must be able to reckon with it. */
  private static final Period LENGST = Period.of(20, 240, 7_300);

  private final Punkt punkt;
  private final Map<String, String> felter;
  private final List<Feltfeil> feil = new ArrayList<>();

  Feltleser(Punkt punkt, Map<String, String> felter) {
    this.punkt = punkt;
    this.felter = felter;
  }

  /** @return the field's text without space at its ends; null when it is empty */
  String tekst(String felt) {
    var verdi = felter.get(felt);
    return verdi == null || verdi.isBlank() ? null : verdi.strip();
  }

  String tekst(String felt, String etikett, int maks) {
    var verdi = tekst(felt);
    if (verdi != null && verdi.length() > maks) {
      feil(felt, "feil.felt.forLang", etikett, maks);
    }
    return verdi;
  }

  boolean kryss(String felt) {
    return "true".equals(felter.get(felt));
  }

  Integer tall(String felt, String etikett, int minst, int mest) {
    var verdi = tekst(felt);
    if (verdi == null) {
      return null;
    }
    if (verdi.matches("\\d{1,6}") && Integer.parseInt(verdi) >= minst && Integer.parseInt(verdi) <= mest) {
      return Integer.valueOf(verdi);
    }
    feil(felt, "feil.brevmottak.tall", etikett, String.valueOf(minst), String.valueOf(mest));
    return null;
  }

  LocalDate dato(String felt, String etikett) {
    var verdi = tekst(felt);
    try {
      return verdi == null ? null : LocalDate.parse(verdi);
    } catch (DateTimeParseException ingenDato) {
      feil(felt, "feil.felt.dato", etikett);
      return null;
    }
  }

  Period periode(String felt) {
    var verdi = tekst(felt);
    try {
      var periode = verdi == null ? null : Period.parse(verdi);
      if (periode == null || (!periode.isNegative() && !periode.isZero() && !LENGST.minus(periode).isNegative())) {
        return periode;
      }
    } catch (DateTimeParseException | ArithmeticException ingen) {
      // Told below, as a rhythm that never comes round is.
    }
    feil(felt, "feil.felt.ugyldig", "Rytme");
    return null;
  }

  /** An amount in kroner with spaces and decimal comma as people write it. */
  Long ore(String felt, String etikett) {
    var verdi = tekst(felt);
    if (verdi == null) {
      return null;
    }
    var tall = verdi.replaceAll("[\\s\\u00a0\\u202f]", "").replace('−', '-').replace('–', '-').replace(',', '.');
    if (Pattern.matches("-?\\d{1," + MAKS_ORE_SIFRE + "}(\\.\\d{1,2})?", tall)) {
      return new BigDecimal(tall).movePointRight(2).longValueExact();
    }
    feil(felt, "feil.brevmottak.belop", etikett);
    return null;
  }

  <E extends Enum<E>> E kode(String felt, Class<E> type, String etikett) {
    var verdi = tekst(felt);
    for (var en : type.getEnumConstants()) {
      if (en.name().equals(verdi)) {
        return en;
      }
    }
    feil(felt, "feil.felt.ugyldig", etikett);
    return null;
  }

  /** @return how many rows a list of the form has */
  int rader(String liste) {
    return antallRader(felter, liste);
  }

  static int antallRader(Map<String, String> felter, String liste) {
    var rad = Pattern.compile(Pattern.quote(liste) + "\\[(\\d{1,3})]\\..*");
    return felter.keySet().stream()
        .map(rad::matcher)
        .filter(java.util.regex.Matcher::matches)
        .mapToInt(treff -> Integer.parseInt(treff.group(1)) + 1)
        .filter(antall -> antall <= MAKS_RADER)
        .max()
        .orElse(0);
  }

  void feil(String felt, String kode, Object... argumenter) {
    feil.add(new Feltfeil(punkt + "." + felt, kode, argumenter));
  }

  void kast() {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
