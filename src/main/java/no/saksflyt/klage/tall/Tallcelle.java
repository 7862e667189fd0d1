package no.saksflyt.klage.tall;

/**
 * Which row of the table a count belongs in.
 *
 * @param gruppe its group
 * @param verdi its code
 */
record Tallcelle(Tallgruppe gruppe, String verdi) {

  static final Tallcelle ALLE = new Tallcelle(Tallgruppe.ANTALL, "ALLE");
  static final Tallcelle DELTAKELSE = new Tallcelle(Tallgruppe.INNHOLD, "DELTAKELSE");
  static final Tallcelle IKKE_OPPGITT = new Tallcelle(Tallgruppe.KJONN, "IKKE_OPPGITT");
}
