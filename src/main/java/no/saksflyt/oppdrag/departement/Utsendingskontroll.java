package no.saksflyt.oppdrag.departement;

import java.time.LocalDate;
import java.util.ArrayList;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** When something can have been sent, and by when an answer can be asked for. */
final class Utsendingskontroll {

  private static final LocalDate SENEST = LocalDate.of(2100, 12, 31);

  private Utsendingskontroll() {}

  /**
   * @param utsending how it was sent
   * @param kreverSvar whether the ministry must answer
   * @param idag today in Europe/Oslo
   * @throws Regelbrudd naming every field that is wrong
   */
  static void kontroller(Utsending utsending, boolean kreverSvar, LocalDate idag) {
    var feil = new ArrayList<Feltfeil>();
    if (utsending.dato().isAfter(idag)) {
      feil.add(new Feltfeil("sendtDato", "feil.departement.sendtFram"));
    }
    var frist = utsending.svarfrist();
    if (frist == null) {
      if (kreverSvar) {
        feil.add(new Feltfeil("svarfrist", "feil.departement.svarfristMangler"));
      }
    } else if (frist.isBefore(utsending.dato()) || frist.isAfter(SENEST)) {
      feil.add(new Feltfeil("svarfrist", "feil.departement.svarfrist"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
