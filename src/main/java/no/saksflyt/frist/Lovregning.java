package no.saksflyt.frist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.saksflyt.felles.Meldinger;
import org.springframework.stereotype.Component;

/** From a row of the table of deadlines by law to a day, with the words that tell how it came about. */
@Component
class Lovregning {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", Meldinger.BOKMAL);

  private final Arbeidskalender kalender;
  private final Meldinger meldinger;

  Lovregning(Arbeidskalender kalender, Meldinger meldinger) {
    this.kalender = kalender;
    this.meldinger = meldinger;
  }

  /** @param antall the length where the row has none of its own, otherwise null */
  Lovfrist svar(Lovfristrad rad, LocalDate start, Integer antall) {
    int lengde = rad.lengde() == null ? antall : rad.lengde();
    var falt = rad.enhet().leggTil(start, lengde, kalender);
    var frist = rad.kalender() == Kalender.ALLE ? falt : kalender.sammeEllerNeste(falt);
    var ord = new StringBuilder(rad.forklaring()).append(' ');
    ord.append(rad.enhet() == Fristenhet.ARBEIDSDAG
        ? meldinger.tekst("lovfrist.forklaring.virkedager", lengde, dato(start), dato(falt))
        : meldinger.tekst("lovfrist.forklaring.regnet", dato(start), dato(falt)));
    if (!frist.equals(falt)) {
      ord.append(' ').append(meldinger.tekst("lovfrist.forklaring.flyttet", meldinger.tekst(fridag(falt)), dato(frist)));
    }
    return new Lovfrist(frist, ord.toString(), rad.hjemmel());
  }

  Lovfrist ikkeAvbrutt(Lovfrist forste, LocalDate avbrutt) {
    return medOrd(forste.frist(), forste, meldinger.tekst("lovfrist.forklaring.forSent", dato(avbrutt)), forste.hjemmel());
  }

  Lovfrist loperIkke(Lovfrist forste, LocalDate avbrutt) {
    return medOrd(null, forste, meldinger.tekst("lovfrist.forklaring.loperIkke", dato(avbrutt)), forste.hjemmel());
  }

  Lovfrist avbrutt(Lovfrist forste, LocalDate avbrutt, Lovfrist ny) {
    return medOrd(
        ny.frist(), forste, meldinger.tekst("lovfrist.forklaring.avbrutt", dato(avbrutt)) + ' ' + ny.forklaring(), ny.hjemmel());
  }

  private static Lovfrist medOrd(LocalDate frist, Lovfrist forste, String ord, String hjemmel) {
    return new Lovfrist(frist, forste.forklaring() + ' ' + ord, hjemmel);
  }

  private static String fridag(LocalDate dag) {
    if (dag.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return "lovfrist.forklaring.lordag";
    }
    return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? "lovfrist.forklaring.sondag" : "lovfrist.forklaring.helligdag";
  }

  static String dato(LocalDate dag) {
    return DATO.format(dag);
  }
}
