package no.saksflyt.prosess.kontroll;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** A form works in Tasklist, can be filled by a person and by a program, and every answer can be told from the others. */
final class Skjemaregel implements Kontrollregel {

  private static final Set<String> TYPER =
      Set.of("text", "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime",
          "group", "table");
  private static final int LENGST = 4000;

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var skjema : bunt.skjemaer()) {
      if (!skjema.innhold().path("id").asText().equals(skjema.id())) {
        funn.feil(skjema.navn(), skjema.navn(), "skjema.id", skjema.innhold().path("id").asText(), skjema.id());
      }
      if (!skjema.innhold().path("executionPlatform").asText().equals("Camunda Platform")) {
        funn.feil(skjema.navn(), skjema.navn(), "skjema.plattform");
      }
      for (var felt : skjema.felter()) {
        var type = felt.path("type").asText();
        if (!TYPER.contains(type)) {
          funn.feil(skjema.navn(), Skjemafil.nokkelEllerId(felt), "skjema.type", type, Nermeste.til(type, TYPER));
        }
      }
      var nokler = new HashSet<String>();
      skjema.svarfelter().forEach(felt -> felt(skjema, felt, nokler, funn));
    }
  }

  private static void felt(Skjemafil skjema, JsonNode felt, Set<String> nokler, Funnliste funn) {
    var navn = Skjemafil.nokkelEllerId(felt);
    var nokkel = felt.path("key").asText();
    if (!nokkel.matches("[a-z][A-Za-z0-9]{0,40}")) {
      funn.feil(skjema.navn(), navn, "skjema.nokkel", nokkel);
    } else if (!nokler.add(nokkel)) {
      funn.feil(skjema.navn(), navn, "skjema.nokkelDobbel");
    }
    var ledetekst = felt.path("type").asText().equals("datetime") ? felt.path("dateLabel") : felt.path("label");
    if (ledetekst.asText().isBlank()) {
      funn.feil(skjema.navn(), navn, "skjema.ledetekst");
    }
    if (felt.path("properties").path("eksempel").asText().isBlank()) {
      funn.feil(skjema.navn(), navn, "skjema.eksempel");
    }
    lengde(skjema, felt, navn, funn);
    valg(skjema, felt, navn, funn);
  }

  private static void lengde(Skjemafil skjema, JsonNode felt, String navn, Funnliste funn) {
    var skrives = felt.path("type").asText().startsWith("text") && !felt.path("readonly").asBoolean();
    var lengst = felt.path("validate").path("maxLength").asInt();
    if (skrives && (lengst < 1 || lengst > LENGST)) {
      funn.feil(skjema.navn(), navn, "skjema.lengde", String.valueOf(LENGST));
    }
  }

  private static void valg(Skjemafil skjema, JsonNode felt, String navn, Funnliste funn) {
    if (!Set.of("radio", "select").contains(felt.path("type").asText())) {
      return;
    }
    var verdier = Skjemafil.verdier(felt);
    if (verdier.isEmpty() && felt.path("valuesKey").asText().isBlank()) {
      funn.feil(skjema.navn(), navn, "skjema.valg");
    }
    var eksempel = felt.path("properties").path("eksempel").asText();
    if (!verdier.isEmpty() && !eksempel.isBlank() && !verdier.contains(eksempel)) {
      funn.feil(skjema.navn(), navn, "skjema.eksempelVerdi", eksempel, Nermeste.til(eksempel, verdier));
    }
  }
}
