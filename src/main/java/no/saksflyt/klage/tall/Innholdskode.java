package no.saksflyt.klage.tall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a complaint can be about. */
final class Innholdskode {

  private Innholdskode() {}

  /** @return every code, the parts of one right after it */
  static List<String> alle() {
    var alle = new ArrayList<>(Tallgruppe.INNHOLD.verdier());
    alle.addAll(1, Tallgruppe.INNHOLD_DEL.verdier());
    return alle;
  }

  /**
   * @param koder what complaints are about
   * @return the rows they count in: a part also in the row it is a part of, and in each row once
   */
  static Set<Tallcelle> rader(Collection<String> koder) {
    var rader = new LinkedHashSet<Tallcelle>();
    for (var kode : koder) {
      if (Tallgruppe.INNHOLD_DEL.verdier().contains(kode)) {
        rader.add(Tallcelle.DELTAKELSE);
        rader.add(new Tallcelle(Tallgruppe.INNHOLD_DEL, kode));
      } else {
        rader.add(new Tallcelle(Tallgruppe.INNHOLD, kode));
      }
    }
    return rader;
  }
}
