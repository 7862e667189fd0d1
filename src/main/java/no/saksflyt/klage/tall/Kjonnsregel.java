package no.saksflyt.klage.tall;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * Gender that nobody gave is "not given", and keeps no figure from being counted. Where a year is put together of forms some of
 * which tell gender, the complaints of the others are among those whose gender is not given.
 */
final class Kjonnsregel {

  private static final Tallcelle MENN = new Tallcelle(Tallgruppe.KJONN, "MANN");
  private static final Tallcelle KVINNER = new Tallcelle(Tallgruppe.KJONN, "KVINNE");

  private Kjonnsregel() {}

  /** @return what they come to together */
  static Radtall samlet(List<Radtall> deler) {
    var medKjonn = deler.stream().anyMatch(d -> d.har(Tallgruppe.KJONN));
    return deler.stream().map(d -> medKjonn ? utfylt(d) : d).reduce(Radtall::pluss).orElseThrow().medAntall();
  }

  private static Radtall utfylt(Radtall del) {
    var antall = del.antall(Tallcelle.ALLE);
    if (del.har(Tallgruppe.KJONN) || antall == null) {
      return del;
    }
    var svar = new LinkedHashMap<>(del.tall());
    svar.put(Tallcelle.IKKE_OPPGITT, antall);
    return new Radtall(svar);
  }

  /** @return the same as it is shown: where no gender is known, men and women are not none */
  static Radtall vist(Radtall tall) {
    if (!tall.har(Tallgruppe.KJONN)) {
      return tall;
    }
    var svar = new LinkedHashMap<>(tall.tall());
    var kjent = svar.getOrDefault(MENN, 0L) + svar.getOrDefault(KVINNER, 0L);
    if (kjent == 0 && svar.getOrDefault(Tallcelle.IKKE_OPPGITT, 0L) > 0) {
      svar.remove(MENN);
      svar.remove(KVINNER);
    } else {
      svar.putIfAbsent(Tallcelle.IKKE_OPPGITT, 0L);
    }
    return new Radtall(svar);
  }
}
