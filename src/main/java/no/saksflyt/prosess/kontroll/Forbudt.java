package no.saksflyt.prosess.kontroll;

import java.util.Optional;

/** The elements and attributes no model may hold, by name; used on files and inside the engine's own parser. */
public final class Forbudt {

  private Forbudt() {}

  /**
   * @param tag an element's name without prefix
   * @return code of the rule that forbids it
   */
  public static Optional<String> av(String tag) {
    return switch (tag) {
      case "script", "scriptTask" -> Optional.of("forbud.skript");
      case "connector" -> Optional.of("forbud.kobling");
      default -> Optional.empty();
    };
  }

  /**
   * @param tag an element's name without prefix
   * @param attributt an attribute's name without prefix
   * @param verdi its value in the engine's namespace
   * @return code of the rule that forbids it
   */
  public static Optional<String> av(String tag, String attributt, String verdi) {
    return switch (attributt) {
      case "class" -> Optional.of("forbud.klasse");
      case "topic" -> Optional.of("forbud.ekstern");
      case "type" -> !verdi.isEmpty() && !tag.equals("formField") ? Optional.of("forbud.ekstern") : Optional.empty();
      case "variableMappingClass", "variableMappingDelegateExpression", "taskListenerClass", "formHandlerClass" ->
          Optional.of("forbud.klasse");
      case "scriptFormat", "resource" -> Optional.of("forbud.skript");
      default -> Optional.empty();
    };
  }
}
