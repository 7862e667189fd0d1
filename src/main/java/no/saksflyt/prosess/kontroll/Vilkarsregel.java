package no.saksflyt.prosess.kontroll;

import java.util.Set;
import java.util.TreeSet;
import no.saksflyt.prosess.uttrykk.Vilkar;
import org.w3c.dom.Element;

/** A condition asks only for what a form, a bean, a decision or the start gives, and only for values it can have. */
final class Vilkarsregel implements Kontrollregel {

  static final Set<String> ER_VILKAR = Set.of("conditionExpression", "completionCondition");

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      var nokler = Rutingsnokler.av(bunt, modell, finnes);
      for (var vilkar : Xml.alle(modell.innhold(), ER_VILKAR.toArray(String[]::new))) {
        var lest = Vilkar.les(Xml.egenTekst(vilkar));
        if (lest.isEmpty()) {
          funn.feil(modell, vilkar, "vilkar.form", Xml.egenTekst(vilkar));
        } else {
          lest.get().ledd().forEach(ledd -> kontroller(nokler, modell, vilkar, ledd, funn));
        }
      }
    }
  }

  private static void kontroller(Rutingsnokler nokler, Xmlfil modell, Element vilkar, Vilkar.Ledd ledd, Funnliste funn) {
    var nokkel = ledd.variabel();
    if (ledd.verdi() == null && Omgivelse.STARTNOKLER.contains(nokkel)) {
      return;
    }
    if (!nokler.alle().contains(nokkel)) {
      funn.feil(modell, vilkar, "vilkar.variabel", nokkel, Nermeste.til(nokkel, nokler.alle()));
      return;
    }
    var verdier = nokler.verdier(nokkel);
    if (ledd.verdi() == null && !verdier.isEmpty()) {
      funn.feil(modell, vilkar, "vilkar.alene", nokkel, String.join(", ", new TreeSet<>(verdier)));
    } else if (ledd.verdi() != null && !verdier.contains(ledd.verdi())) {
      funn.feil(modell, vilkar, "vilkar.verdi", ledd.verdi(), nokkel, Nermeste.til(ledd.verdi(), verdier));
    }
  }
}
