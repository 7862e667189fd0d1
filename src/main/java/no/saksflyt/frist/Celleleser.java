package no.saksflyt.frist;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Tid;

/** Turns single cells of a row into values. A cell that cannot be read is reported, and answered with null or empty. */
final class Celleleser {

  /** Takes a fault: the column, the kind of fault, the arguments of its message. */
  @FunctionalInterface
  interface Feilmottaker {
    void feil(String kolonne, String kode, Object... argumenter);
  }

  private final Map<String, ?> celler;
  private final Feilmottaker mottaker;

  Celleleser(Map<String, ?> celler, Feilmottaker mottaker) {
    this.celler = celler;
    this.mottaker = mottaker;
  }

  boolean erTom(String kolonne) {
    return tekst(kolonne) == null;
  }

  /** @return the cell as text without blanks around it, null when empty */
  String tekst(String kolonne) {
    Object verdi = celler.get(kolonne);
    String tekst = verdi == null ? "" : verdi.toString().strip();
    return tekst.isEmpty() ? null : tekst;
  }

  /** @param ellers the value of an empty cell, null when the cell must be filled */
  <E extends Enum<E>> E kode(String kolonne, Class<E> type, E ellers) {
    String tekst = tekst(kolonne);
    if (tekst == null) {
      if (ellers == null) {
        mottaker.feil(kolonne, "mangler", kolonne);
      }
      return ellers;
    }
    for (E verdi : type.getEnumConstants()) {
      if (verdi.name().equals(tekst)) {
        return verdi;
      }
    }
    String lovlige = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    mottaker.feil(kolonne, "ukjentVerdi", kolonne, tekst, lovlige);
    return null;
  }

  /** @return the whole number, null when the cell is empty or wrong */
  Integer heltall(String kolonne, int minst, int mest) {
    String tekst = tekst(kolonne);
    return tekst == null ? null : heltall(kolonne, tekst, minst, mest);
  }

  /** @return the days of a list such as {@code "7,1"} */
  List<Integer> dager(String kolonne, int mest) {
    String tekst = tekst(kolonne);
    List<Integer> dager = new ArrayList<>();
    if (tekst != null) {
      for (String del : tekst.split("[,;]", -1)) {
        Integer dag = heltall(kolonne, del.strip(), 0, mest);
        if (dag != null) {
          dager.add(dag);
        }
      }
    }
    return dager;
  }

  boolean jaNei(String kolonne, boolean ellers) {
    String tekst = tekst(kolonne);
    if (tekst == null) {
      return ellers;
    }
    switch (tekst.toLowerCase(Locale.ROOT)) {
      case "true", "ja":
        return true;
      case "false", "nei":
        return false;
      default:
        mottaker.feil(kolonne, "ikkeJaNei", kolonne, tekst);
        return ellers;
    }
  }

  /** @return the day, null when the cell is empty or wrong */
  LocalDate dato(String kolonne) {
    Object verdi = celler.get(kolonne);
    if (verdi instanceof Date tidspunkt) {
      // java.sql.Date has no instant of its own, only milliseconds.
      return Tid.dato(Instant.ofEpochMilli(tidspunkt.getTime()));
    }
    String tekst = tekst(kolonne);
    if (tekst == null) {
      return null;
    }
    try {
      return LocalDate.parse(tekst);
    } catch (DateTimeException ugyldig) {
      mottaker.feil(kolonne, "ikkeDato", kolonne, tekst);
      return null;
    }
  }

  private Integer heltall(String kolonne, String tekst, int minst, int mest) {
    int tall;
    try {
      // A decision table hands numbers over as Integer, Long or Double: 10.0 is ten.
      tall = new BigDecimal(tekst).intValueExact();
    } catch (ArithmeticException | NumberFormatException ugyldig) {
      mottaker.feil(kolonne, "ikkeHeltall", kolonne, tekst);
      return null;
    }
    if (tall < minst || tall > mest) {
      mottaker.feil(kolonne, "utenforGrense", kolonne, tall, minst, mest);
      return null;
    }
    return tall;
  }
}
