package no.saksflyt.saksbilde.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;

/**
 * One of the small forms of a case's page. Many stand on one page, so each field's name begins with the form's.
 *
 * @param navn the form's name
 * @param verdier what was sent, by full field names
 */
record Sakshandlingsskjema(String navn, Map<String, String> verdier) {

  /** @return what was written, without blanks round it; null for nothing */
  String tekst(String felt) {
    var verdi = verdier.get(navn + "." + felt);
    return verdi == null || verdi.isBlank() ? null : verdi.strip().replace("\r\n", "\n");
  }

  /** @throws Regelbrudd when what was written is no date */
  LocalDate dato(String felt, String etikett) {
    try {
      return Optional.ofNullable(tekst(felt)).map(LocalDate::parse).orElse(null);
    } catch (DateTimeParseException ingenDato) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.felt.dato", etikett));
    }
  }

  /** @throws Regelbrudd when nothing, or no case's number, was written */
  Saksnummer sak(String felt, String etikett) {
    if (tekst(felt) == null) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.felt.mangler", etikett));
    }
    try {
      return Saksnummer.av(tekst(felt));
    } catch (IkkeFunnet ingenSak) {
      throw new Regelbrudd(new Feltfeil(felt, ingenSak.kode(), ingenSak.argumenter()));
    }
  }

  /** @return the number, or null when none was sent */
  Long tall(String felt) {
    return Optional.ofNullable(tekst(felt)).filter(t -> t.matches("\\d{1,18}")).map(Long::valueOf).orElse(null);
  }

  /** @return the choice, or null when none or an unknown one was sent */
  <E extends Enum<E>> E valg(String felt, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).filter(v -> v.name().equals(tekst(felt))).findFirst().orElse(null);
  }
}
