package no.saksflyt.oppdrag.rapport;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import no.saksflyt.oppdrag.register.Kalendertype;

/** The kinds of report; {@code kode} is what addresses call them. The words stand under {@code rapport.slag.<name>}. */
public enum Rapportslag {
  HALVAR("halvar", Kalendertype.HALVARSRAPPORT),
  AR("ar", Kalendertype.ARSRAPPORT),
  ANNEN("annen", null);

  private final String kode;
  private final Kalendertype kalender;

  Rapportslag(String kode, Kalendertype kalender) {
    this.kode = kode;
    this.kalender = kalender;
  }

  public String kode() {
    return kode;
  }

  /** @return the steering calendar's kind that says when it is delivered, or null */
  public Kalendertype kalender() {
    return kalender;
  }

  /** @return the last day it counts when no duty says otherwise */
  public LocalDate avskjaering(int ar) {
    return this == HALVAR ? LocalDate.of(ar, 6, 30) : LocalDate.of(ar, 12, 31);
  }

  /** @return what results it asks for */
  public Spresultat.Periode periode() {
    return this == HALVAR ? Spresultat.Periode.HALVAR : Spresultat.Periode.AR;
  }

  /** @return the kind an address names, empty when it names none */
  public static Optional<Rapportslag> av(String kode) {
    return Arrays.stream(values()).filter(s -> s.kode.equals(kode)).findFirst();
  }
}
