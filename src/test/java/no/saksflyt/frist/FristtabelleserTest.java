package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import no.saksflyt.frist.Fristtabelleser.Rad;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class FristtabelleserTest {

  private static final String TABELL =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
        <decision id="annen"><decisionTable>
          <input><inputExpression><text>steg</text></inputExpression></input>
          <rule id="ikkeVaar"><inputEntry><text>"annet"</text></inputEntry></rule>
        </decisionTable></decision>
        <decision id="frister"><decisionTable>
          <input>
            <inputExpression><text> steg </text></inputExpression><inputValues><text>"a","b"</text></inputValues>
          </input>
          <output name="fristtype"><outputValues><text>"LOV"</text></outputValues></output>
          <output name="lengde"/><output name="stansesAvVent"/><output name="gyldigTil"/><output name="hjemmel"/>
          <rule id="to">
            <inputEntry><text>"a", "b"</text></inputEntry>
            <outputEntry><text>"LOV"</text></outputEntry><outputEntry><text> 14 </text></outputEntry>
            <outputEntry><text>false</text></outputEntry><outputEntry><text/></outputEntry>
            <outputEntry><text>regel(1)</text></outputEntry>
          </rule>
          <rule id="tom"><inputEntry><text>-</text></inputEntry><outputEntry><text>null</text></outputEntry></rule>
        </decisionTable></decision>
      </definitions>
      """;

  @Test
  void enRegelForFlereStegGirEnRadForHvert() throws Exception {
    assertThat(Fristtabelleser.rader(lest(TABELL)).stream().map(FristtabelleserTest::sted))
        .containsExactly("to:a", "to:b", "tom:");
  }

  @Test
  void cellerBlirVerdierOgDetSomIkkeErEnVerdiStaarSomDetErSkrevet() throws Exception {
    var rad = Fristtabelleser.rader(lest(TABELL)).get(0);
    assertThat(rad.celler()).hasSize(6)
        .containsEntry("fristtype", "LOV")
        .containsEntry("lengde", 14)
        .containsEntry("stansesAvVent", false)
        .containsEntry("gyldigTil", null)
        .containsEntry("hjemmel", "regel(1)");
  }

  @Test
  void utenTabellenErDetIngenRader() throws Exception {
    assertThat(Fristtabelleser.rader(lest(TABELL.replace("\"frister\"", "\"fristene\"")))).isEmpty();
  }

  private static String sted(Rad rad) {
    return rad.regel().getAttribute("id") + ":" + rad.steg();
  }

  private static Document lest(String xml) throws Exception {
    var fabrikk = DocumentBuilderFactory.newInstance();
    fabrikk.setNamespaceAware(true);
    return fabrikk.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
