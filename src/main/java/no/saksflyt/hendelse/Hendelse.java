package no.saksflyt.hendelse;

import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;

/**
 * An event to be recorded, built step by step: {@code Hendelse.av(nr, "ENHET_ENDRET", hvem).fra("a").til("b").fordi("…")}.
 *
 * @param saksnummer the case
 * @param type its type, upper case
 * @param hvem the person's id, or {@code system}
 * @param forHvem the absent person it is done for, or null
 * @param virkning the day it counts from, or null for today
 * @param foer value before, or null; at most 1 000 characters are kept
 * @param etter value after, or null; at most 1 000 characters are kept
 * @param grunn the reason given, or null; at most 4 000 characters
 * @param kilde where it came from, or null
 */
public record Hendelse(
    Saksnummer saksnummer,
    String type,
    String hvem,
    String forHvem,
    LocalDate virkning,
    String foer,
    String etter,
    String grunn,
    String kilde) {

  /** Who is named where no person stands behind an event. */
  public static final String SYSTEM = "system";

  public Hendelse {
    foer = kort(foer, 1_000);
    etter = kort(etter, 1_000);
    grunn = kort(grunn, 4_000);
  }

  public static Hendelse av(Saksnummer saksnummer, String type, String hvem) {
    return new Hendelse(saksnummer, type, hvem, null, null, null, null, null, null);
  }

  public Hendelse paaVegneAv(String fravaerende) {
    return new Hendelse(saksnummer, type, hvem, fravaerende, virkning, foer, etter, grunn, kilde);
  }

  public Hendelse gjelderFra(LocalDate dag) {
    return new Hendelse(saksnummer, type, hvem, forHvem, dag, foer, etter, grunn, kilde);
  }

  public Hendelse fra(Object verdi) {
    return new Hendelse(saksnummer, type, hvem, forHvem, virkning, tekst(verdi), etter, grunn, kilde);
  }

  public Hendelse til(Object verdi) {
    return new Hendelse(saksnummer, type, hvem, forHvem, virkning, foer, tekst(verdi), grunn, kilde);
  }

  public Hendelse fordi(String begrunnelse) {
    return new Hendelse(saksnummer, type, hvem, forHvem, virkning, foer, etter, begrunnelse, kilde);
  }

  public Hendelse medKilde(String opphav) {
    return new Hendelse(saksnummer, type, hvem, forHvem, virkning, foer, etter, grunn, opphav);
  }

  private static String tekst(Object verdi) {
    return verdi == null ? null : verdi.toString();
  }

  private static String kort(String tekst, int maks) {
    return tekst == null || tekst.length() <= maks ? tekst : tekst.substring(0, maks - 1) + "…";
  }
}
