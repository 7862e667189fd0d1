package no.saksflyt.prosess.kontroll;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import no.saksflyt.prosess.uttrykk.Grammatikk;
import no.saksflyt.prosess.uttrykk.Grammatikkbrudd.Art;
import no.saksflyt.prosess.uttrykk.Modellgrammatikk;
import org.w3c.dom.Element;

/** Every expression, wherever in a model it stands, keeps to the closed grammar. */
final class Uttrykksregel implements Kontrollregel {

  /** Counters the engine gives a multi-instance. */
  private static final Set<String> TELLERE =
      Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    var variabler = new HashSet<>(Omgivelse.VARIABLER);
    variabler.addAll(TELLERE);
    variabler.addAll(bunt.elementvariabler());
    for (var modell : bunt.modeller()) {
      var herfra = new HashSet<>(variabler);
      herfra.addAll(Rutingsnokler.av(bunt, modell, finnes).alle());
      var grammatikk = Modellgrammatikk.av(finnes.metoder(), finnes.delegater().keySet(), herfra);
      Xml.etterkommere(modell.innhold().getDocumentElement())
          .filter(e -> !Xml.erTegning(e))
          .forEach(
              e -> {
                kontroller(modell, e, Xml.egenTekst(e), grammatikk, funn);
                Xml.attributter(e).forEach(a -> kontroller(modell, e, a.getValue(), grammatikk, funn));
              });
    }
  }

  private static void kontroller(Xmlfil modell, Element element, String tekst, Grammatikk grammatikk, Funnliste funn) {
    if (!Grammatikk.erUttrykk(tekst)) {
      return;
    }
    grammatikk
        .brudd(tekst)
        .filter(b -> b.art() != Art.VARIABEL || !fortellesAvAndre(element, tekst))
        .ifPresent(
            b ->
                funn.feil(
                    modell,
                    element,
                    "uttrykk." + b.art().name().toLowerCase(Locale.ROOT),
                    b.del(),
                    tekst,
                    Nermeste.til(b.del().substring(b.del().lastIndexOf('.') + 1), b.mulige())));
  }

  /** A condition's variables and the name of a delegate have rules of their own, which know what could stand there. */
  private static boolean fortellesAvAndre(Element element, String tekst) {
    return Vilkarsregel.ER_VILKAR.contains(element.getLocalName()) || Xml.camunda(element, "delegateExpression").equals(tekst);
  }
}
