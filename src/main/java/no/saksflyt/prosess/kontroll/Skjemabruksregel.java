package no.saksflyt.prosess.kontroll;

import java.util.stream.Collectors;

/** A form nobody meets is probably a step that lost its name. */
final class Skjemabruksregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    var brukt =
        bunt.modeller().stream()
            .flatMap(m -> Xml.alle(m.innhold(), "userTask").stream())
            .map(o -> Xml.camunda(o, "formRef"))
            .collect(Collectors.toSet());
    bunt.skjemaer().stream()
        .filter(s -> !brukt.contains(s.id()))
        .forEach(s -> funn.advarsel(s.navn(), s.id(), "skjema.ubrukt"));
  }
}
