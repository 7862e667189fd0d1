package no.saksflyt.oppgave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Reads the cells of the deadline table from its decision. Cells are literals; what is none is handed on as it stands, so that
 * whoever reads the row can say what is wrong with it.
 */
public final class Fristtabelleser {

  /** The decision's id. */
  public static final String BESLUTNING = "frister";

  private static final String STEG = "steg";
  private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern HELTALL = Pattern.compile("-?\\d{1,9}");

  private Fristtabelleser() {}

  /**
   * @param modell the model that holds the decision {@link #BESLUTNING}
   * @return the cells of each row by column; a rule for several steps gives a row for each
   */
  public static List<Map<String, Object>> rader(DmnModelInstance modell) {
    var rader = new ArrayList<Map<String, Object>>();
    for (var beslutning : modell.getModelElementsByType(Decision.class)) {
      if (BESLUTNING.equals(beslutning.getId()) && beslutning.getExpression() instanceof DecisionTable tabell) {
        tabell.getRules().forEach(regel -> rader.addAll(rader(tabell, regel)));
      }
    }
    return rader;
  }

  private static List<Map<String, Object>> rader(DecisionTable tabell, Rule regel) {
    var celler = new HashMap<String, Object>();
    var kolonner = List.copyOf(tabell.getOutputs());
    var verdier = List.copyOf(regel.getOutputEntries());
    for (int i = 0; i < kolonner.size(); i++) {
      celler.put(kolonner.get(i).getName(), verdi(verdier.get(i).getText() == null ? "" : verdier.get(i).getTextContent()));
    }
    var rader = new ArrayList<Map<String, Object>>();
    for (var steg : stegene(regel)) {
      var rad = new HashMap<String, Object>(celler);
      rad.put(STEG, steg);
      rader.add(rad);
    }
    return rader;
  }

  private static List<String> stegene(Rule regel) {
    var inn = regel.getInputEntries().stream().findFirst().map(celle -> celle.getTextContent().strip()).orElse("");
    var treff = TEKST.matcher(inn);
    var steg = new ArrayList<String>();
    while (treff.find()) {
      steg.add(treff.group(1));
    }
    return steg.isEmpty() ? List.of(inn) : steg;
  }

  private static Object verdi(String celle) {
    var tekst = celle.strip();
    if (tekst.isEmpty() || tekst.equals("-") || tekst.equals("null")) {
      return null;
    }
    if (tekst.equals("true") || tekst.equals("false")) {
      return Boolean.valueOf(tekst);
    }
    if (HELTALL.matcher(tekst).matches()) {
      return Integer.valueOf(tekst);
    }
    var sitat = TEKST.matcher(tekst);
    return sitat.matches() ? sitat.group(1) : tekst;
  }
}
