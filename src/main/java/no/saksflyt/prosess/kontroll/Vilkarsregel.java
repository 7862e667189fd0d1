package no.saksflyt.prosess.kontroll;

import java.util.Set;
import no.saksflyt.prosess.uttrykk.Vilkar;
import org.w3c.dom.Element;

/** A condition asks only for routing keys a form or the start sends, and only for values that form can give. */
final class Vilkarsregel implements Kontrollregel {

  static final Set<String> ER_VILKAR = Set.of("conditionExpression", "completionCondition");

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      for (var vilkar : Xml.alle(modell.innhold(), ER_VILKAR.toArray(String[]::new))) {
        var lest = Vilkar.les(Xml.egenTekst(vilkar));
        if (lest.isEmpty()) {
          funn.feil(modell, vilkar, "vilkar.form", Xml.egenTekst(vilkar));
        } else {
          lest.get().ledd().forEach(ledd -> kontroller(bunt, modell, vilkar, ledd, funn));
        }
      }
    }
  }

  private static void kontroller(Lestbunt bunt, Xmlfil modell, Element vilkar, Vilkar.Ledd ledd, Funnliste funn) {
    if (ledd.verdi() == null && Omgivelse.STARTNOKLER.contains(ledd.variabel())) {
      return;
    }
    var nokler = bunt.rutingsnokler();
    if (!nokler.contains(ledd.variabel())) {
      funn.feil(modell, vilkar, "vilkar.variabel", ledd.variabel(), Nermeste.til(ledd.variabel(), nokler));
      return;
    }
    var verdier = bunt.verdier(ledd.variabel());
    if (ledd.verdi() != null && !verdier.contains(ledd.verdi())) {
      funn.feil(modell, vilkar, "vilkar.verdi", ledd.verdi(), ledd.variabel(), Nermeste.til(ledd.verdi(), verdier));
    }
  }
}
