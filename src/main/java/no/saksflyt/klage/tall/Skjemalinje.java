package no.saksflyt.klage.tall;

import java.util.List;

/**
 * One line of a form: a count of complaints that are alike, or a count of a row of the table.
 *
 * @param nr its number in the file, from 2
 * @param utfall which row of outcomes, or one outside them; null on a line that reports zero
 * @param kjonn the complainants' gender
 * @param innhold what the complaints are about; several when they are about several things
 * @param rad the group of a row; null for a count of complaints that are alike
 * @param verdi the row's code
 * @param antall how many
 */
record Skjemalinje(int nr, String utfall, String kjonn, List<String> innhold, Tallgruppe rad, String verdi, long antall) {

  Skjemalinje {
    innhold = List.copyOf(innhold);
  }

  static Skjemalinje like(int nr, String utfall, String kjonn, List<String> innhold, long antall) {
    return new Skjemalinje(nr, utfall, kjonn, innhold, null, null, antall);
  }

  static Skjemalinje margin(int nr, Tallgruppe rad, String verdi, long antall) {
    return new Skjemalinje(nr, null, null, List.of(), rad, verdi, antall);
  }

  boolean erMargin() {
    return rad != null;
  }

  /** @return what no other line of the form may count too */
  String noekkel() {
    return erMargin() ? rad + " " + verdi : utfall + " " + kjonn + " " + innhold;
  }
}
