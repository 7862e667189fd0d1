package no.saksflyt.oppdrag.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** The rules a date of the steering calendar must keep, all told at once. */
class Kalenderkontroll {

  private static final int MAKS_MERKELAPP = 200;
  private static final int MAKS_GRUNN = 1_000;

  private final List<Feltfeil> feil = new ArrayList<>();

  /**
   * @param ny what was written
   * @param endring whether something that stands there is changed, so that a reason is demanded
   * @return the date, without a row yet
   * @throws Regelbrudd naming every field that is wrong
   */
  static Kalenderdato les(NyKalenderdato ny, boolean endring) {
    var kontroll = new Kalenderkontroll();
    var ar = kontroll.ar(ny.ar());
    var type = kontroll.type(ny.type());
    var merkelapp = kontroll.tekst("merkelapp", ny.merkelapp(), MAKS_MERKELAPP);
    var dato = kontroll.dato(ny.dato(), ar);
    kontroll.grunn(ny.grunn(), endring);
    if (!kontroll.feil.isEmpty()) {
      throw new Regelbrudd(kontroll.feil);
    }
    return new Kalenderdato(0, ar, type, merkelapp, dato, 0);
  }

  private Integer ar(String ar) {
    if (ar == null || !ar.strip().matches("20\\d{2}")) {
      feil.add(new Feltfeil("ar", "feil.styringskalender.ar"));
      return null;
    }
    return Integer.valueOf(ar.strip());
  }

  private Kalendertype type(String type) {
    var funnet = Arrays.stream(Kalendertype.values()).filter(t -> t.name().equals(type)).findFirst();
    if (funnet.isEmpty()) {
      feil.add(new Feltfeil("type", "feil.styringskalender.type"));
    }
    return funnet.orElse(null);
  }

  /** A report is delivered in the year it is about or the year after. */
  private LocalDate dato(String dato, Integer ar) {
    if (dato == null || dato.isBlank()) {
      feil.add(new Feltfeil("dato", "feil.felt.mangler", "Dato"));
      return null;
    }
    try {
      var lest = LocalDate.parse(dato.strip());
      if (ar != null && (lest.getYear() < ar || lest.getYear() > ar + 1)) {
        feil.add(new Feltfeil("dato", "feil.styringskalender.datoAr", String.valueOf(ar), String.valueOf(ar + 1)));
      }
      return lest;
    } catch (DateTimeParseException ingenDato) {
      feil.add(new Feltfeil("dato", "feil.felt.dato", "Dato"));
      return null;
    }
  }

  private void grunn(String grunn, boolean endring) {
    if (endring && tekst("grunn", grunn, MAKS_GRUNN).isEmpty()) {
      feil.add(new Feltfeil("grunn", "feil.grunnMangler"));
    }
  }

  private String tekst(String felt, String tekst, int maks) {
    var ren = tekst == null ? "" : tekst.strip();
    if (ren.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.styringskalender.forLang", maks));
    }
    return ren;
  }
}
