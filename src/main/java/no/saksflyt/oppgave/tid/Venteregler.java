package no.saksflyt.oppgave.tid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** What a hold must say: until when, and why. */
public final class Venteregler {

  private static final int MAKS_GRUNN = 4000;
  private static final int MAKS_AAR = 2;

  private Venteregler() {}

  /**
   * @param til the day the work goes on
   * @param grunn why it waits
   * @param idag today in Europe/Oslo
   * @throws Regelbrudd with everything that is wrong
   */
  public static void kontroller(LocalDate til, String grunn, LocalDate idag) {
    var feil = new ArrayList<Feltfeil>();
    if (til == null) {
      feil.add(new Feltfeil("til", "feil.paavent.tilMangler"));
    } else if (!til.isAfter(idag)) {
      feil.add(new Feltfeil("til", "feil.paavent.tilForTidlig"));
    } else if (til.isAfter(idag.plusYears(MAKS_AAR))) {
      feil.add(new Feltfeil("til", "feil.paavent.tilForSen"));
    }
    feil.addAll(grunn(grunn));
    kast(feil);
  }

  /**
   * @param grunn why the work goes on
   * @throws Regelbrudd when it is missing or too long
   */
  public static void kontrollerGrunn(String grunn) {
    kast(grunn(grunn));
  }

  private static List<Feltfeil> grunn(String grunn) {
    if (grunn == null || grunn.isBlank()) {
      return List.of(new Feltfeil("grunn", "feil.grunnMangler"));
    }
    return grunn.length() > MAKS_GRUNN ? List.of(new Feltfeil("grunn", "feil.grunnForLang", MAKS_GRUNN)) : List.of();
  }

  private static void kast(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
