package no.saksflyt.oppdrag.brev;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.saksflyt.oppdrag.brev.lesing.LestBevilgning;

/** Reckons what each post's total should be after the changes of a file, letter by letter. */
final class Bevilgningsregning {

  private final Brevregister register;
  private final Map<Integer, Brevplan.Brevsteg> brev = new HashMap<>();
  private final List<Long> borte;
  private final Map<String, Long> totaler = new HashMap<>();

  Bevilgningsregning(Brevregister register, List<Brevplan.Brevsteg> brev, List<Brevplan.Erstatning> erstatninger) {
    this.register = register;
    brev.forEach(b -> this.brev.put(b.brev().lopenr(), b));
    this.borte =
        Stream.concat(
                brev.stream().filter(Brevplan.Brevsteg::gjelder).map(Brevplan.Brevsteg::registrert),
                erstatninger.stream().map(Brevplan.Erstatning::registrert))
            .filter(Objects::nonNull)
            .toList();
  }

  Brevplan.Bevilgningssteg steg(Punkt punkt, LestBevilgning lest, boolean utelatt) {
    var fra = brev.get(lest.brev());
    if (utelatt || fra == null || !fra.gjelder() || fra.brev().ar() == null) {
      return new Brevplan.Bevilgningssteg(punkt, lest, null, null, true);
    }
    var nokkel = fra.brev().ar() + " " + lest.kapPost();
    var foer =
        totaler.containsKey(nokkel)
            ? totaler.get(nokkel)
            : register.total(fra.brev().ar(), lest.kapPost(), borte).orElse(null);
    var forventet = foer == null || lest.endringOre() == null ? null : Long.valueOf(foer + lest.endringOre());
    totaler.put(nokkel, lest.totalOre() != null ? lest.totalOre() : forventet != null ? forventet : foer);
    return new Brevplan.Bevilgningssteg(punkt, lest, foer, forventet, false);
  }
}
