package no.saksflyt.frist.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.frist.Fristsporsmal;

/** Reads a question about a deadline from the parameters of an address; an empty parameter is one that is not given. */
final class Fristsporsmalleser {

  private final Map<String, String> parametre;
  private final List<Feltfeil> feil = new ArrayList<>();

  private Fristsporsmalleser(Map<String, String> parametre) {
    this.parametre = parametre;
  }

  /** @throws Regelbrudd naming every parameter that cannot be read */
  static Fristsporsmal les(Map<String, String> parametre) {
    var leser = new Fristsporsmalleser(parametre);
    var sporsmal = new Fristsporsmal(
        leser.tekst("regel"), leser.dato("start"), leser.dato("avbrutt"), leser.dato("begrunnet"), leser.tall("antall"),
        leser.tekst("regelverk"));
    if (!leser.feil.isEmpty()) {
      throw new Regelbrudd(leser.feil);
    }
    return sporsmal;
  }

  private String tekst(String navn) {
    var verdi = parametre.getOrDefault(navn, "").strip();
    return verdi.isEmpty() ? null : verdi;
  }

  private LocalDate dato(String navn) {
    var tekst = tekst(navn);
    try {
      return tekst == null ? null : LocalDate.parse(tekst);
    } catch (DateTimeParseException ingenDato) {
      feil.add(new Feltfeil(navn, "feil.lovfrist.dato", navn, tekst));
      return null;
    }
  }

  private Integer tall(String navn) {
    var tekst = tekst(navn);
    try {
      return tekst == null ? null : Integer.valueOf(tekst);
    } catch (NumberFormatException intetTall) {
      feil.add(new Feltfeil(navn, "feil.lovfrist.heltall", navn, tekst));
      return null;
    }
  }
}
