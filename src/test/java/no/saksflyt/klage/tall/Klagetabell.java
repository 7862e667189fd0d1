package no.saksflyt.klage.tall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The complaints the county governors decided in 2012–2017, as the directorate has published them: numbers by row and year. A number
 * that was not published is null.
 */
final class Klagetabell {

  static final int FRA = 2012;
  static final int TIL = 2017;

  /** Group and words of each row, and its numbers. */
  static final Map<List<String>, Long[]> RADER = rader();

  private Klagetabell() {}

  private static Map<List<String>, Long[]> rader() {
    var rader = new LinkedHashMap<List<String>, Long[]>();
    rad(rader, "antall", "Antall klager", 76, 77, 102, 98, 122, 204);
    rad(rader, "utfall", "Medhold/omgjort", 5, 9, 10, 5, 7, 18);
    rad(rader, "utfall", "Ikke medhold", 61, 57, 81, 76, 91, 159);
    rad(rader, "utfall", "Opphevet", 5, 9, 8, 12, 22, 18);
    rad(rader, "utfall", "Avvist", 5, 2, 3, 5, 2, 9);
    rad(rader, "kjonn", "Menn", 44, 42, 45, 44, 69, -1);
    rad(rader, "kjonn", "Kvinner", 32, 35, 57, 54, 53, -1);
    rad(rader, "innhold", "Deltakelse i program/norskopplæring", 15, 12, 21, 14, 36, 57);
    rad(rader, "innhold", "Forlengelse av program/varighet", 25, 27, 30, 39, 34, 56);
    rad(rader, "innhold", "Stans av program", 16, 25, 29, 30, 32, 54);
    rad(rader, "innhold", "Innhold i program og/eller norskopplæring", 4, 3, 1, 0, 9, 5);
    rad(rader, "innhold", "Introduksjonsstønad", 7, 4, 4, 3, 1, 7);
    rad(rader, "innhold", "Permisjon", 3, 3, 6, 7, 6, 4);
    rad(rader, "innhold", "Annet", 6, 3, 11, 5, 4, 21);
    rad(rader, "innhold_del", "Deltakelse i introduksjonsprogram", -1, -1, -1, -1, 22, 43);
    rad(rader, "innhold_del", "Deltakelse i norskopplæring", -1, -1, -1, -1, 14, 14);
    return rader;
  }

  private static void rad(Map<List<String>, Long[]> rader, String rad, String verdi, long... tall) {
    var verdier = new Long[tall.length];
    for (int i = 0; i < tall.length; i++) {
      verdier[i] = tall[i] < 0 ? null : tall[i];
    }
    rader.put(List.of(rad, verdi), verdier);
  }

  /** The numbers of one group in one year, in the order of its rows. */
  static List<Long> tall(String gruppe, int nr) {
    var svar = new ArrayList<Long>();
    RADER.forEach((rad, tall) -> {
      if (rad.get(0).equals(gruppe)) {
        svar.add(tall[nr]);
      }
    });
    return svar;
  }

  /** The file of rows that an office, or the directorate for the whole country, would send. */
  static String somMarginer(String embete) {
    var linjer = new StringJoiner("\n", "", "\n").add("ar,embete,rad,verdi,antall");
    RADER.forEach(
        (rad, tall) -> {
          for (int i = 0; i < tall.length; i++) {
            if (tall[i] != null && !rad.get(0).equals("antall")) {
              linjer.add((FRA + i) + "," + embete + "," + rad.get(0) + "," + rad.get(1) + "," + tall[i]);
            }
          }
        });
    return linjer.toString();
  }

  /** The table as a file, with other years in its first line where its cases are made in others. */
  static String somTabell(int forsteAr) {
    var linjer = new StringJoiner("\n", "", "\n");
    var hode = new StringJoiner(",").add("rad").add("verdi");
    for (int i = 0; i <= TIL - FRA; i++) {
      hode.add(String.valueOf(forsteAr + i));
    }
    linjer.add(hode.toString());
    RADER.forEach(
        (rad, tall) -> {
          var linje = new StringJoiner(",").add(rad.get(0)).add(rad.get(1));
          for (var ett : tall) {
            linje.add(ett == null ? "" : ett.toString());
          }
          linjer.add(linje.toString());
        });
    return linjer.toString();
  }
}
