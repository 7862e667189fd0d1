package no.saksflyt.prosess.kontroll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.frist.Fristtabelleser;
import no.saksflyt.frist.Fristtabelleser.Rad;
import org.w3c.dom.Element;

/** A bundle's files as far as they could be read. */
record Lestbunt(Bunt bunt, List<Xmlfil> modeller, List<Xmlfil> tabeller, List<Skjemafil> skjemaer) {

  /** The process elements of all models. */
  List<Element> prosesser() {
    return modeller.stream().flatMap(m -> Xml.alle(m.innhold(), "process").stream()).toList();
  }

  Set<String> prosessnokler() {
    return prosesser().stream().map(p -> p.getAttribute("id")).collect(Collectors.toSet());
  }

  Set<String> oppgaver() {
    return modeller.stream()
        .flatMap(m -> Xml.alle(m.innhold(), "userTask").stream())
        .map(o -> o.getAttribute("id"))
        .collect(Collectors.toSet());
  }

  Set<String> beslutninger() {
    return tabeller.stream()
        .flatMap(t -> Xml.alle(t.innhold(), "decision").stream())
        .map(b -> b.getAttribute("id"))
        .collect(Collectors.toSet());
  }

  /** The element of a decision in one of the bundle's own tables. */
  Optional<Element> beslutning(String id) {
    return tabeller.stream()
        .flatMap(t -> Xml.alle(t.innhold(), "decision").stream())
        .filter(b -> b.getAttribute("id").equals(id))
        .findFirst();
  }

  /** Steps with a row in the deadline table. */
  Set<String> stegMedFrist() {
    return tabeller.stream()
        .flatMap(t -> Fristtabelleser.rader(t.innhold()).stream())
        .map(Rad::steg)
        .collect(Collectors.toSet());
  }

  Set<String> skjemaider() {
    return skjemaer.stream().map(Skjemafil::id).collect(Collectors.toSet());
  }

  Optional<Skjemafil> skjema(String id) {
    return skjemaer.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** Variables the models themselves declare for the element of a multi-instance. */
  Set<String> elementvariabler() {
    return modeller.stream()
        .flatMap(m -> Xml.alle(m.innhold(), "multiInstanceLoopCharacteristics").stream())
        .map(l -> Xml.camunda(l, "elementVariable"))
        .filter(v -> !v.isEmpty())
        .collect(Collectors.toSet());
  }
}
