package no.saksflyt.oppdrag.brev.lesing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** What holds the reader to account must itself notice what is missing, wrong and invented. */
class BrevsammenligningTest {

  private static final String FRIST =
      "{'del': null, 'merkelapp': null, 'tekst': '1. mai 2026', 'form': 'DATO', 'dato': '2026-05-01'}";

  @Test
  void detLikeErRiktigOgSkrivematenErFri() {
    Brevsammenligning svar = sammenlign(oppdrag("Plan – to", FRIST), oppdrag("Plan -  to.", FRIST));
    assertEquals("[]", svar.forskjeller().toString());
    assertEquals(svar.felt(), svar.riktige());
  }

  @Test
  void etFeltSomErFeilNevnesMedBeggeVerdier() {
    Brevsammenligning svar = sammenlign(oppdrag("Plan", FRIST), oppdrag("Plan", FRIST.replace("05-01", "05-02")));
    assertEquals(1, svar.forskjeller().size());
    assertTrue(svar.forskjeller().get(0).contains("dato: ventet \"2026-05-01\", fikk \"2026-05-02\""));
    assertEquals(1, svar.felt() - svar.riktige());
  }

  @Test
  void detSomManglerOgDetSomErFunnetPaaTellerImot() {
    assertTrue(sammenlign(oppdrag("Plan", FRIST), oppdrag("Plan", "")).forskjeller().get(0).contains("mangler (5 felt)"));
    assertTrue(sammenlign(oppdrag("Plan", ""), oppdrag("Plan", FRIST)).forskjeller().get(0).contains("ikke ventet"));
    assertEquals(0, sammenlign(oppdrag("Plan", FRIST), "{'oppdrag': []}").riktige());
  }

  @Test
  void enTekstSomIkkeErBrevetsErOppdiktet() {
    String annen = FRIST.replace("1. mai 2026", "senest 1. mai 2026");
    assertTrue(sammenlign(oppdrag("Plan", FRIST), oppdrag("Plan", annen)).forskjeller().get(0).contains("står ikke slik"));
  }

  @Test
  void flereSvarOgValgfrieRaderGodtas() {
    String enten = FRIST.replace("'DATO'", "{'enten': ['DATO', 'PERIODE']}");
    String kan = FRIST.replace("{'del'", "{'kan': true, 'del'");
    assertEquals("[]", sammenlign(oppdrag("Plan", enten), oppdrag("Plan", FRIST)).forskjeller().toString());
    assertEquals("[]", sammenlign(oppdrag("Plan", kan), oppdrag("Plan", "")).forskjeller().toString());
  }

  private static String oppdrag(String tittel, String frister) {
    return "{'oppdrag': [{'brev': 1, 'nummer': '2026-01', 'tittel': '" + tittel + "', 'bidragsytere': [], 'frister': ["
        + frister + "]}]}";
  }

  private static Brevsammenligning sammenlign(String ventet, String lest) {
    return new Brevsammenligning("Frist: 1. mai 2026").sammenlign(json(ventet), json(lest));
  }

  private static JsonNode json(String tekst) {
    try {
      return new ObjectMapper().readTree(tekst.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
