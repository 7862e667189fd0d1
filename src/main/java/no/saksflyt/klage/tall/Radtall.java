package no.saksflyt.klage.tall;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by row of the table. A row nobody tells of is not there: not told is not zero. */
record Radtall(Map<Tallcelle, Long> tall) {

  /** Where one complaint of a group is told of, the others of the group are none. Nothing is said of those whose gender nobody gave. */
  private static final Map<Tallgruppe, List<String>> UTFYLLES =
      Map.of(
          Tallgruppe.UTFALL, Tallgruppe.UTFALL.verdier(),
          Tallgruppe.KJONN, List.of("MANN", "KVINNE"),
          Tallgruppe.INNHOLD, Tallgruppe.INNHOLD.verdier(),
          Tallgruppe.INNHOLD_DEL, Tallgruppe.INNHOLD_DEL.verdier());

  Radtall {
    tall = Map.copyOf(tall);
  }

  /**
   * @param linjer the lines of a form
   * @return what they come to
   */
  static Radtall av(Collection<Skjemalinje> linjer) {
    var tall = new LinkedHashMap<Tallcelle, Long>();
    linjer.stream().filter(Skjemalinje::erMargin).forEach(l -> tall.merge(new Tallcelle(l.rad(), l.verdi()), l.antall(), Long::sum));
    if (!tall.isEmpty()) {
      return new Radtall(tall).medAntall();
    }
    linjer.forEach(linje -> tell(tall, linje));
    return new Radtall(tall).utfylt().medAntall();
  }

  private static void tell(Map<Tallcelle, Long> tall, Skjemalinje linje) {
    if (linje.utfall() == null) {
      // A form that reports zero says so on a line without an outcome.
      tall.merge(new Tallcelle(Tallgruppe.UTFALL, "MEDHOLD"), 0L, Long::sum);
    } else if (Tallgruppe.UTENFOR.verdier().contains(linje.utfall())) {
      tall.merge(new Tallcelle(Tallgruppe.UTENFOR, linje.utfall()), linje.antall(), Long::sum);
    } else {
      tall.merge(new Tallcelle(Tallgruppe.UTFALL, linje.utfall()), linje.antall(), Long::sum);
      tall.merge(new Tallcelle(Tallgruppe.KJONN, linje.kjonn()), linje.antall(), Long::sum);
      Innholdskode.rader(linje.innhold()).forEach(celle -> tall.merge(celle, linje.antall(), Long::sum));
    }
  }

  /** @return the same, with zero for the rows of a group some row of which is told of */
  Radtall utfylt() {
    var svar = new LinkedHashMap<>(tall);
    UTFYLLES.forEach(
        (gruppe, verdier) -> {
          if (har(gruppe)) {
            verdier.forEach(verdi -> svar.putIfAbsent(new Tallcelle(gruppe, verdi), 0L));
          }
        });
    return new Radtall(svar);
  }

  /** The number of complaints is what the outcomes come to; only where no outcome is told it is the number that was given. */
  Radtall medAntall() {
    if (!har(Tallgruppe.UTFALL)) {
      return this;
    }
    var svar = new LinkedHashMap<>(tall);
    svar.put(Tallcelle.ALLE, sum(Tallgruppe.UTFALL));
    return new Radtall(svar);
  }

  Radtall pluss(Radtall annen) {
    var svar = new LinkedHashMap<>(tall);
    annen.tall.forEach((celle, antall) -> svar.merge(celle, antall, Long::sum));
    return new Radtall(svar);
  }

  boolean har(Tallgruppe gruppe) {
    return tall.keySet().stream().anyMatch(celle -> celle.gruppe() == gruppe);
  }

  /** @return the count, or null when nobody told it */
  Long antall(Tallcelle celle) {
    return tall.get(celle);
  }

  long sum(Tallgruppe gruppe) {
    return tall.entrySet().stream().filter(e -> e.getKey().gruppe() == gruppe).mapToLong(Map.Entry::getValue).sum();
  }
}
