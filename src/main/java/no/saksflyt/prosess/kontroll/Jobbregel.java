package no.saksflyt.prosess.kontroll;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Whatever runs as a job says when it is tried again, and never beside another job of its case. */
final class Jobbregel implements Kontrollregel {

  private static final Pattern SYKLUS = Pattern.compile("(R\\d{1,2}/)?P[T0-9DHMS]+(,P[T0-9DHMS]+)*");

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      Xml.etterkommere(modell.innhold().getDocumentElement())
          .filter(Jobbregel::erJobb)
          .forEach(e -> forsok(modell, e, funn));
      Xml.etterkommere(modell.innhold().getDocumentElement())
          .filter(e -> Xml.camunda(e, "exclusive").equals("false"))
          .forEach(e -> funn.feil(modell, e, "jobb.alene"));
    }
  }

  private static boolean erJobb(Element element) {
    return Xml.camunda(element, "asyncBefore").equals("true")
        || Xml.camunda(element, "asyncAfter").equals("true")
        || !Xml.barn(element, "timerEventDefinition").isEmpty();
  }

  private static void forsok(Xmlfil modell, Element element, Funnliste funn) {
    var sykluser =
        Stream.concat(Stream.of(element), Xml.barn(element, "multiInstanceLoopCharacteristics").stream())
            .flatMap(e -> Xml.barn(e, "extensionElements").stream())
            .flatMap(u -> Xml.barn(u, "failedJobRetryTimeCycle").stream())
            .map(Xml::egenTekst)
            .toList();
    if (sykluser.isEmpty()) {
      funn.feil(modell, element, "jobb.forsok");
    }
    sykluser.stream()
        .filter(s -> !SYKLUS.matcher(s).matches())
        .forEach(s -> funn.feil(modell, element, "jobb.syklus", s));
  }
}
