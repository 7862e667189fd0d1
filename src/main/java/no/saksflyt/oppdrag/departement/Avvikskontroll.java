package no.saksflyt.oppdrag.departement;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.sak.Saksfrist;

/** Which deadlines a deviation can ask to have moved, and to which day. */
final class Avvikskontroll {

  private static final LocalDate SENEST = LocalDate.of(2100, 12, 31);

  private Avvikskontroll() {}

  /**
   * @param frister every deadline the case carries
   * @return those the ministry can move: they run, no statute sets them, and they are the whole's or a part's
   */
  static List<Saksfrist> flyttbare(List<Saksfrist> frister) {
    return frister.stream()
        .filter(Saksfrist::aktiv)
        .filter(f -> f.fristtype() != Fristtype.LOV)
        .filter(f -> f.referanse().equals(Saksfrist.HELE_SAKEN) || Character.isDigit(f.referanse().charAt(0)))
        .toList();
  }

  /**
   * @param avvik a deviation as it was described
   * @param flyttbare the deadlines that can be moved
   * @param idag today in Europe/Oslo
   * @throws Regelbrudd naming the field that is wrong
   */
  static void kontroller(Avviksbeskrivelse avvik, List<Saksfrist> flyttbare, LocalDate idag) {
    if (avvik.forslag() != Forslag.NY_FRIST) {
      return;
    }
    var frist =
        flyttbare.stream()
            .filter(f -> f.referanse().equals(avvik.gjelder()))
            .findFirst()
            .orElseThrow(() -> new Regelbrudd(new Feltfeil("gjelder", "feil.departement.fristKanIkkeFlyttes")));
    var ny = avvik.nyFrist();
    if (!ny.isAfter(idag) || ny.isAfter(SENEST)) {
      throw new Regelbrudd(new Feltfeil("nyFrist", "feil.departement.nyFristFram"));
    }
    if (ny.equals(frist.dato())) {
      throw new Regelbrudd(new Feltfeil("nyFrist", "feil.departement.sammeFrist"));
    }
  }
}
