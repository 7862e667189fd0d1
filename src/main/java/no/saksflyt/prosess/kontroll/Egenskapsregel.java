package no.saksflyt.prosess.kontroll;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Extension properties are a closed list, and name what exists. */
final class Egenskapsregel implements Kontrollregel {

  private static final List<String> KJENTE = List.of("ruting", "ulikFra", "rolle", "arbeidsflate");

  /** Stand for everyone behind a text or a decision, not behind a step: see {@code vedtak.Totrinn}. */
  private static final Set<String> BAKMENN = Set.of("innstilling", "paaklaget");

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      for (var egenskap : Xml.alle(modell.innhold(), "property")) {
        if (Xml.CAMUNDA.equals(egenskap.getNamespaceURI()) && !KJENTE.contains(egenskap.getAttribute("name"))) {
          var navn = egenskap.getAttribute("name");
          funn.feil(modell, egenskap, "egenskap.ukjent", navn, Nermeste.til(navn, KJENTE));
        }
      }
      for (var oppgave : Xml.alle(modell.innhold(), "userTask")) {
        ulikFra(bunt, modell, oppgave, funn);
        roller(modell, oppgave, finnes, funn);
        ruting(bunt, modell, oppgave, funn);
        arbeidsflate(modell, oppgave, finnes, funn);
      }
    }
  }

  private static void ulikFra(Lestbunt bunt, Xmlfil modell, Element oppgave, Funnliste funn) {
    var andre = new HashSet<>(bunt.oppgaver());
    andre.remove(oppgave.getAttribute("id"));
    for (var annen : Egenskaper.verdier(oppgave, "ulikFra")) {
      if (!andre.contains(annen) && !BAKMENN.contains(annen)) {
        funn.feil(modell, oppgave, "egenskap.ulikFra", annen, Nermeste.til(annen, andre));
      }
    }
  }

  private static void roller(Xmlfil modell, Element oppgave, Omgivelse finnes, Funnliste funn) {
    for (var rolle : Egenskaper.verdier(oppgave, "rolle")) {
      if (!finnes.roller().contains(rolle)) {
        funn.feil(modell, oppgave, "egenskap.rolle", rolle, Nermeste.til(rolle, finnes.roller()));
      }
    }
  }

  private static void arbeidsflate(Xmlfil modell, Element oppgave, Omgivelse finnes, Funnliste funn) {
    for (var side : Egenskaper.verdier(oppgave, "arbeidsflate")) {
      if (!finnes.arbeidsflater().contains(side)) {
        funn.feil(modell, oppgave, "egenskap.arbeidsflate", side, Nermeste.til(side, finnes.arbeidsflater()));
      }
    }
  }

  private static void ruting(Lestbunt bunt, Xmlfil modell, Element oppgave, Funnliste funn) {
    var skjema = bunt.skjema(Xml.camunda(oppgave, "formRef")).orElse(null);
    if (skjema == null) {
      return;
    }
    for (var nokkel : Egenskaper.verdier(oppgave, "ruting")) {
      var felt = skjema.felt(nokkel).orElse(null);
      if (felt == null) {
        var nokler = skjema.svarfelter().stream().map(f -> f.path("key").asText()).toList();
        funn.feil(modell, oppgave, "egenskap.ruting", nokkel, Nermeste.til(nokkel, nokler));
      } else if (!Set.of("checkbox", "number").contains(felt.path("type").asText()) && Skjemafil.verdier(felt).isEmpty()) {
        funn.feil(modell, oppgave, "egenskap.rutingVerdier", nokkel);
      }
    }
  }
}
